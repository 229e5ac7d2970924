"""The tab Genogram: the family as a drawing, or the same as lists."""

from collections.abc import Callable
from functools import cached_property

from PySide6.QtWidgets import QFrame, QStackedWidget

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.zicht import Lezer
from regisseur_desktop.drawing.shapes import Drawing
from regisseur_desktop.operations.documentopdracht import Documentopdracht
from regisseur_desktop.operations.tekenplek import netjes_maken
from ui.acties import Actie
from ui.formulieren.bewerker import Bewerker
from ui.genogram.houder import Houder
from ui.genogram.lijst import GenogramLijst
from ui.genogram.menus import BeeldMenu, MeerMenu
from ui.genogram.tekenblad import Tekenblad
from ui.genogram.werkbalk import Werkbalk
from ui.tekening.aan_tafel import open_aan_tafel
from ui.tekening.switch import Switch, Weergave
from ui.werk import Werk
from ui.widgets.layout import column, holder
from ui.widgets.scroll import PageScroll


class GenogramPage(QFrame):
    """Shows the drawing or the lists, as was chosen last; both change the same dossier."""

    def __init__(self, werk: Werk) -> None:
        super().__init__()
        self.setProperty("zone", "page")
        self.werk = werk
        self.bewerker = Bewerker(werk, self)
        self.switch = Switch(werk.settings, "genogram")
        self.werkbalk = Werkbalk(self.switch)
        self.blad = Tekenblad(self.bewerker)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.blad)
        self.beeldmenu = BeeldMenu(self.blad, self.werkbalk.beeld_knop)
        self.meermenu = MeerMenu(self, self.werkbalk.meer_knop)
        box = column(column(self.werkbalk, sides=(32, 20, 32, 12)), spacing=0)
        box.addWidget(self._stack, 1)
        # only where large text leaves the drawing too little room does the page itself scroll
        self.setLayout(column(PageScroll(Houder(holder(box)))))
        self._connect()
        self._show_side()

    @cached_property
    def lijst(self) -> GenogramLijst:
        """The lists, made when they are looked at for the first time."""
        made = GenogramLijst(self.werk)
        self._stack.addWidget(made)
        return made

    def _connect(self) -> None:
        balk, bediening = self.werkbalk, self.blad.bediening
        balk.persoon.connect(bediening.aanvuller.persoon)
        balk.relatie.connect(lambda: bediening.verbinder.begin(self.blad.tekening.view.chosen))
        balk.gebeurtenis.connect(bediening.aanvuller.gebeurtenis)
        balk.ongedaan.connect(self._undo)
        balk.opnieuw.connect(self._redo)
        balk.beeld.connect(self.beeldmenu.open)
        balk.meer.connect(self.meermenu.open)
        self.switch.switched.connect(lambda _side: self._show_side())
        self.blad.voet.full_screen.connect(self.toon_aan_tafel)

    # -- showing

    def show_dossier(self, dossier: Dossier) -> None:
        """Show a household, or what has changed in it; only the side in sight is filled."""
        if dossier.id != self.bewerker.huishouden_id and self.bewerker.huishouden_id:
            self.blad.flush()
            dossier = self.werk.dossier(dossier.id)
        self.bewerker.switch(dossier.id)
        if self.is_tekening:
            self.blad.show_dossier(dossier)
        else:
            self.lijst.show_dossier(dossier)

    @property
    def is_tekening(self) -> bool:
        """Whether the drawing is shown, and not the lists."""
        return self.switch.value is Weergave.TEKENING

    def _show_side(self) -> None:
        self.blad.flush()
        self._stack.setCurrentWidget(self.blad if self.is_tekening else self.lijst)
        self.werkbalk.show_tools(is_drawing=self.is_tekening)
        if self.bewerker.huishouden_id:
            self.show_dossier(self.bewerker.dossier)

    def focus_item(self, item_id: str) -> None:
        """Bring a person, a relation or an event into view, on the side in sight."""
        if self.is_tekening:
            self.blad.kies(item_id)
            self.blad.tekening.view.setFocus()
        else:
            self.lijst.focus_item(item_id)

    # -- doing

    def acties(self) -> list[Actie]:
        """Return what can be done here, for Ctrl+K."""
        if not self.is_tekening:
            return self.lijst.acties()
        aanvuller, verbinder = self.blad.bediening.aanvuller, self.blad.bediening.verbinder
        return [
            _actie("persoon", "Persoon toevoegen", aanvuller.persoon, "user-plus"),
            _actie("relatie", "Relatie toevoegen", verbinder.begin, "handshake"),
            _actie("gebeurtenis", "Gebeurtenis toevoegen", aanvuller.gebeurtenis, "flag"),
            _actie("netjes", "Tekening netjes maken", self.maak_netjes, "arrows-clockwise"),
            _actie("dag", "Zoals het was op een dag", self.blad.toon_dagen, "clock"),
        ]

    def maak_netjes(self) -> None:
        """Let everybody stand where the drawing puts them, as one step of undo."""
        self.blad.flush()
        edit = netjes_maken(self.bewerker.dossier)
        if edit:
            self.werk.do(edit)
        else:
            self.werk.tell("Iedereen staat al op de vaste plek.")

    def _undo(self) -> None:
        self.blad.flush()
        stack = self.werk.stack(self.bewerker.huishouden_id)
        if stack.canUndo():
            stack.undo()
        else:
            self.werk.tell("Er is niets om ongedaan te maken.")

    def _redo(self) -> None:
        stack = self.werk.stack(self.bewerker.huishouden_id)
        if stack.canRedo():
            stack.redo()
        else:
            self.werk.tell("Er is niets om opnieuw te doen.")

    # -- files of other programs

    def importeer(self) -> None:
        """Read a family tree file into this household, after a look at what is in it."""
        from ui.importeren import open_gedcom_import  # noqa: PLC0415 - loads on use

        open_gedcom_import(self, self.bewerker)

    def exporteer(self) -> None:
        """Write this family as a family tree file."""
        from ui.importeren import open_gedcom_export  # noqa: PLC0415 - loads on use

        open_gedcom_export(self, self.bewerker)

    # -- for others

    def aan_tafel(self) -> Drawing | None:
        """Return the drawing as the family may see it; `None` while there is nobody."""
        return self.blad.voor_het_gezin()

    def toon_aan_tafel(self) -> None:
        """Show that drawing over the whole screen."""
        drawing = self.aan_tafel()
        if drawing is None:
            self.werk.tell("Er staat nog niemand op de tekening van het gezin.")
        else:
            open_aan_tafel(self.werk, self, drawing)

    def to_print(self) -> Documentopdracht:
        """Return what Ctrl+P makes here: the drawing as it is looked at."""
        beeld = self.blad.tekening.beeld
        return Documentopdracht(
            soort=Documentsoort.GENOGRAM,
            lezer=Lezer.GEZIN if beeld.zoals_gezin else Lezer.OVERLEG,
            met_namen=not beeld.zonder_namen,
            dag=beeld.op,
        )


def _actie(sleutel: str, tekst: str, doe: Callable[[], object], icoon: str) -> Actie:
    return Actie(sleutel=f"genogram.{sleutel}", tekst=tekst, doe=doe, icoon=icoon)
