"""The head of a household: its name, people, level and phase, three buttons and the tabs."""

from datetime import date

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from regisseur_desktop.compat import override
from regisseur_desktop.domain.datum_tonen import toon_datum_kort, toon_leeftijd
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.persoon import Persoon
from regisseur_desktop.operations.methode import load_methode
from ui.plek import TABS
from ui.theme.apply import px
from ui.widgets.buttons import Button, IconButton
from ui.widgets.chip import Chip
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, line
from ui.widgets.meter import LevelMeter
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

    def _make_tabs(self) -> TabBar:
        tabs = TabBar("Onderdelen van dit huishouden")
        for sleutel, tekst in TABS:
            tabs.setTabData(tabs.addTab(tekst), sleutel)
        tabs.currentChanged.connect(lambda plek: self.tab_gekozen.emit(tabs.tabData(plek)))
        return tabs

    def _lay_out(self) -> None:
        top = line(spacing=12)
        top.addWidget(self._naam, 1)
        buttons: tuple[QWidget, ...] = (self._voorbeeld, self._print, self._note, self._more)
        for widget in buttons:
            top.addWidget(widget)
        self._facts = line(spacing=12)
        self._facts.addWidget(self._mensen, 1)
        self._facts.addLayout(line(self._niveau, self._fase, self._veilig, None, spacing=12))
        self.setLayout(column(top, self._facts, self.tabs, sides=(32, 16, 32, 0), spacing=8))

    def show_dossier(self, dossier: Dossier, vandaag: date) -> None:
        """Show the facts of this household."""
        self._naam.setText(dossier.huishouden.naam)
        namen = [_met_leeftijd(persoon, vandaag) for persoon in dossier.bewoners()]
        self._mensen.setText(" · ".join(namen) or "Nog niemand in dit huishouden")
        self._voorbeeld.setVisible(dossier.huishouden.is_voorbeeld)
        self._niveau.set_level(dossier.huishouden.niveau or 0)
        self._show_fase(dossier)
        self._show_veiligheid(dossier)

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

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the people on a line of their own where there is no room for all facts."""
        super().resizeEvent(event)
        is_narrow = self.width() < px(_FOLD)
        way = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        self._facts.setDirection(way)


def _met_leeftijd(persoon: Persoon, vandaag: date) -> str:
    if persoon.is_ongeboren:
        return f"{persoon.naam.kort or 'Baby'} (nog niet geboren)"
    leeftijd = toon_leeftijd(persoon.geboren, vandaag) if persoon.geboren else ""
    return f"{persoon.naam.kort} ({leeftijd})" if leeftijd else persoon.naam.kort
