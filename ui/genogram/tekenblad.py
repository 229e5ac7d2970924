"""The Tekening side of the genogram: the drawing, the side panel beside it, and what lies below."""

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QBoxLayout, QWidget

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.persoon import Persoon
from regisseur_desktop.drawing.legend import LegendEntry
from regisseur_desktop.drawing.shapes import Drawing
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.gezinssjablonen import add_sjabloon
from ui.formulieren.bewerker import Bewerker
from ui.genogram.bediening import Bediening
from ui.genogram.beeld import Beeld
from ui.genogram.dagen import dagen
from ui.genogram.grepen import Wie
from ui.genogram.paneel import Paneel
from ui.genogram.slepen import Slepen
from ui.genogram.tekening import Tekening
from ui.tekening.bar import ZoomBar
from ui.tekening.day import DaySlider
from ui.theme.apply import px
from ui.widgets.focus_ring import give_focus
from ui.widgets.layout import column, fix, line
from ui.widgets.page import NARROW
from ui.widgets.resized import when_resized

_PANEL, _SLIM, _STACK_AT, _LOW = 364, 344, 720, 260
_LEGEND_PART = 0.13
"""How much of the height of the window the legend may take unasked."""


class Tekenblad(QWidget):
    """Keeps the panel at what is chosen in the drawing, and the drawing at the dossier."""

    def __init__(self, bewerker: Bewerker) -> None:
        super().__init__()
        self._bewerker, self.werk = bewerker, bewerker.werk
        self.tekening = Tekening(bewerker.werk)
        self.paneel = Paneel(bewerker)
        self.bediening = Bediening(bewerker, self.tekening, self.paneel)
        self.slepen = Slepen(bewerker.werk, self.tekening)
        self.gekozen = ""
        self.met_legenda = False
        self._row = line(spacing=16)
        self._row.addWidget(self.tekening, 1)
        self._row.addWidget(self.paneel)
        self.dag = DaySlider()
        self.dag.hide()
        self.voet = ZoomBar(self.tekening.view)
        box = column(sides=(32, 0, 32, 16), spacing=12)
        box.addLayout(self._row, 1)
        box.addWidget(self.dag)
        box.addWidget(self.voet)
        self.setLayout(box)
        self._connect()

    def _connect(self) -> None:
        self.tekening.view.chosen_changed.connect(self._show_chosen)
        self.bediening.kies.connect(self.kies)
        self.paneel.gekozen.connect(self.kies)
        self.paneel.dicht.connect(self.laat_los)
        paneel, bediening = self.paneel, self.bediening
        paneel.relatie.connect(lambda: bediening.verbinder.begin(self.gekozen))
        paneel.gebeurtenis_gevraagd.connect(bediening.aanvuller.gebeurtenis)
        paneel.geboorte.connect(lambda: bediening.aanvuller.geboren(self.gekozen))
        paneel.kind.connect(lambda: bediening.aanvuller.voeg_toe(Wie.KIND, self.gekozen))
        paneel.weg.connect(lambda: bediening.haal_weg(self.gekozen))
        self.tekening.getekend.connect(self._show_legend)
        self.tekening.leeg.knop.clicked.connect(bediening.aanvuller.persoon)
        self.tekening.sjablonen.gekozen.connect(self._begin_with)
        self.dag.day_changed.connect(self._show_day)
        when_resized(self, self._fold)

    # -- showing

    def show_dossier(self, dossier: Dossier) -> None:
        """Show a household, or what has changed in it; focus and half-typed text stay."""
        is_other = self.tekening.dossier is None or self.tekening.dossier.id != dossier.id
        if is_other:
            self.paneel.flush()
            self.bediening.leave()
            self.gekozen = ""
            self.dag.go_to_today() if not self.dag.isHidden() else None
            self.dag.hide()
        self.tekening.show_dossier(dossier)
        if is_other:
            self._begin(dossier)
        self._show_panel()

    def _begin(self, dossier: Dossier) -> None:
        """Choose the only person of a new family, so that the grips show how to go on."""
        people = [area.owner for area in self.tekening.drawing.areas]
        persons = [one for one in people if isinstance(dossier.zoek(one), Persoon)]
        if len(persons) == 1:
            self.tekening.view.choose(persons[0])

    def _begin_with(self, sleutel: str) -> None:
        """Set a family around the first person."""
        dossier = self._bewerker.dossier
        first = next((lid.persoon_id for lid in dossier.leden), "")
        try:
            self.werk.do(add_sjabloon(dossier, first, sleutel, self.werk.vandaag()))
        except Refused as refused:
            self.werk.tell(str(refused))
        give_focus(self.tekening.view)  # the row that was pressed is gone

    # -- other days and other wishes

    def toon_dagen(self) -> None:
        """Show the slider of earlier days, or put it away and come back to today."""
        if not self.dag.isHidden():
            self.dag.go_to_today()
            self.dag.hide()
            return
        self.dag.set_days(dagen(self._bewerker.dossier, self.werk.vandaag()), self.werk.vandaag())
        self.dag.show()
        give_focus(self.dag.slider)

    def _show_day(self, day: date) -> None:
        self.flush()
        op = None if self.dag.is_today else day
        self.set_beeld(replace(self.tekening.beeld, op=op))

    def voor_het_gezin(self) -> Drawing | None:
        """Return the drawing of today as the family may see it; `None` without anybody."""
        return self.tekening.als(self._bewerker.dossier, Beeld(zoals_gezin=True))

    def set_beeld(self, beeld: Beeld) -> None:
        """Show it another way; what is to look at only says so in the panel."""
        self.paneel.flush()
        self.tekening.set_beeld(beeld)
        self._show_panel()

    def _show_chosen(self, owner: str) -> None:
        self.gekozen = owner
        self._show_panel()

    def _show_panel(self) -> None:
        dossier = self.tekening.dossier
        if dossier is None:
            return
        if self.gekozen and dossier.zoek(self.gekozen) is None:
            self.gekozen = ""
        if self.tekening.beeld.is_kijken:
            self.paneel.toon_dag(self.tekening.gezien or dossier, self.gekozen, "Zo was het")
        else:
            # beside the family's drawing stands nothing that the family may not see
            is_gezin = self.tekening.beeld.zoals_gezin
            self.paneel.toon(dossier, "" if is_gezin else self.gekozen, zoals_gezin=is_gezin)
        self._fold()

    def kies(self, owner: str) -> None:
        """Choose something: in the drawing when it stands there, and in the panel."""
        drawn = {area.owner for area in self.tekening.drawing.areas}
        if not owner or owner in drawn:
            self.tekening.view.choose(owner)
        self.gekozen = owner
        self._show_panel()

    def laat_los(self) -> None:
        """Let the choice go; the keyboard goes back to the drawing."""
        self.paneel.flush()
        self.kies("")
        give_focus(self.tekening.view)

    def flush(self) -> None:
        """Save at once what was typed or nudged."""
        self.paneel.flush()
        self.slepen.flush()

    def _show_legend(self, entries: tuple[LegendEntry, ...]) -> None:
        self.voet.show_legend(entries)
        self._fold_legend()

    # -- room

    def _fold(self) -> None:
        """In a narrow window the panel comes with a choice; where text is large, below."""
        is_narrow = self.window().width() < px(NARROW)
        is_stacked = self.width() < px(_STACK_AT)
        self.paneel.setVisible(not is_narrow or bool(self.gekozen))
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if is_stacked else ways.LeftToRight)
        width = _SLIM if is_narrow else _PANEL
        if is_stacked:
            fix(self.paneel, min_width=0, max_width=10_000, min_height=_LOW)
        else:
            fix(self.paneel, min_width=width, max_width=width, min_height=0)
        fix(self.tekening, min_height=_LOW)
        self._fold_legend()

    def _fold_legend(self) -> None:
        """Let the drawing have the height, unless the legend was asked for."""
        legend = self.voet.legend
        wide = max(px(300), self.voet.width() - px(500))
        high = legend.heightForWidth(wide) if legend.accessibleName() else 0
        room = self.window().height() * _LEGEND_PART
        legend.setVisible(self.met_legenda or high <= room)

    def toon_legenda(self, *, aan: bool) -> None:
        """Show what the symbols mean also where it takes much of the height."""
        self.met_legenda = aan
        self._fold_legend()
