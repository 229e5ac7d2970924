"""The head of a household: its name, people, level and phase, three buttons and the tabs."""

from datetime import date

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from regisseur_desktop.domain.datum_tonen import toon_datum_kort, toon_leeftijd
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.persoon import Persoon
from regisseur_desktop.operations.methode import load_methode
from ui.plek import TABS
from ui.theme.apply import px
from ui.widgets.buttons import Button, IconButton
from ui.widgets.chip import Chip
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, line
from ui.widgets.meter import LevelMeter
from ui.widgets.resized import when_resized
from ui.widgets.tabs import TabBar

_FOLD = 860


class Kop(QFrame):
    """Shows whose dossier is open; `tab_gekozen` tells the key of a tab."""

    tab_gekozen = Signal(str)
    afdrukken = Signal()
    notitie = Signal()
    meer = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("zone", "header")
        self._naam = PlainLabel("", "h1", elide=True)
        self._mensen = PlainLabel("", "muted", elide=True)
        self._voorbeeld = Chip("Voorbeeld", "info")
        self._niveau = LevelMeter()
        self._fase = Chip("", "accent")
        self._veilig = Chip("", "ok")
        self._print = Button("Afdrukken", icon="printer", on_click=self.afdrukken.emit)
        self._note = Button("Notitie", "primary", icon="note-pencil", on_click=self.notitie.emit)
        self._more = IconButton(
            "dots-three",
            "Meer over dit huishouden",
            "framed",
            on_click=lambda: self.meer.emit(self._more),
        )
        self.tabs = self._make_tabs()
        self._lay_out()
        when_resized(self, self._fold)

    def _make_tabs(self) -> TabBar:
        tabs = TabBar("Onderdelen van dit huishouden")
        for sleutel, tekst in TABS:
            tabs.setTabData(tabs.addTab(tekst), sleutel)
        tabs.currentChanged.connect(lambda plek: self.tab_gekozen.emit(tabs.tabData(plek)))
        return tabs

    def _lay_out(self) -> None:
        self._buttons = line(self._voorbeeld, self._print, self._note, self._more, spacing=12)
        self._top = line(spacing=12)
        self._top.addWidget(self._naam, 1)
        self._top.addLayout(self._buttons)
        self._tags = QWidget()
        flow = FlowLayout(12, self._tags)
        flow.setContentsMargins(0, 0, 0, 0)
        for tag in (self._niveau, self._fase, self._veilig):
            flow.addWidget(tag)
        self._facts = line(spacing=12)
        self._facts.addWidget(self._mensen, 1)
        self._facts.addWidget(self._tags)
        self.setLayout(column(self._top, self._facts, self.tabs, sides=(32, 16, 32, 0), spacing=8))

    def show_dossier(self, dossier: Dossier, vandaag: date) -> None:
        """Show the facts of this household."""
        self._naam.setText(dossier.huishouden.naam)
        namen = [_met_leeftijd(persoon, vandaag) for persoon in dossier.bewoners()]
        self._mensen.setText(" · ".join(namen) or "Nog niemand in dit huishouden")
        self._voorbeeld.setVisible(dossier.huishouden.is_voorbeeld)
        self._niveau.set_level(dossier.huishouden.niveau or 0)
        self._show_fase(dossier)
        self._show_veiligheid(dossier)
        self._fold()

    def _show_fase(self, dossier: Dossier) -> None:
        open_ones = [traject for traject in dossier.trajecten if traject.beeindigd_op is None]
        self._fase.setVisible(bool(open_ones))
        if not open_ones:
            return
        sjabloon = load_methode().sjabloon(open_ones[0].sjabloon)
        fase = sjabloon.fase(open_ones[0].fase) if sjabloon else None
        if sjabloon and fase:
            nummer = sjabloon.fasen.index(fase) + 1
            self._fase.setText(f"Fase {nummer}: {fase.naam.lower()}")

    def _show_veiligheid(self, dossier: Dossier) -> None:
        laatste = dossier.laatste_veiligheid()
        if laatste:
            self._veilig.setText(f"Veiligheid besproken op {toon_datum_kort(laatste)}")
        else:
            self._veilig.setText("Veiligheid nog niet besproken")
        self._veilig.set_tone("ok" if laatste else "warn")

    def yield_primary(self, *, has_other: bool) -> None:
        """Let the page have the one primary button of the screen, when it has one."""
        self._note.set_kind("secondary" if has_other else "primary")

    def show_tab(self, sleutel: str) -> None:
        """Mark a tab without telling anybody."""
        keys = [key for key, _ in TABS]
        blocker = QSignalBlocker(self.tabs)
        self.tabs.setCurrentIndex(keys.index(sleutel))
        blocker.unblock()

    def _fold(self) -> None:
        """Put the people, and a long name, on a line of their own where there is no room."""
        is_narrow = self.width() < px(_FOLD)
        self._facts.setDirection(_way(down=is_narrow))
        self._niveau.setMinimumHeight(self._fase.sizeHint().height())
        shown = [tag for tag in (self._niveau, self._fase, self._veilig) if not tag.isHidden()]
        in_line = sum(tag.sizeHint().width() + px(12) for tag in shown)
        self._tags.setMinimumWidth(0 if is_narrow else in_line)
        name = self._naam.fontMetrics().horizontalAdvance(self._naam.text())
        needed = name + self._buttons.sizeHint().width() + px(2 * 32 + 12)
        is_long = is_narrow and needed > self.width()
        self._top.setDirection(_way(down=is_long))
        left = Qt.AlignmentFlag.AlignLeft
        self._top.setAlignment(self._buttons, left if is_long else Qt.AlignmentFlag(0))


def _way(*, down: bool) -> QBoxLayout.Direction:
    return QBoxLayout.Direction.TopToBottom if down else QBoxLayout.Direction.LeftToRight


def _met_leeftijd(persoon: Persoon, vandaag: date) -> str:
    if persoon.is_ongeboren:
        return f"{persoon.naam.kort or 'Baby'} (nog niet geboren)"
    leeftijd = toon_leeftijd(persoon.geboren, vandaag) if persoon.geboren else ""
    return f"{persoon.naam.kort} ({leeftijd})" if leeftijd else persoon.naam.kort
