"""The side panel: a card about what is chosen in the drawing, with the page of its kind."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QStackedWidget, QWidget

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.persoon import Ouderrelatie, Partnerrelatie, Persoon
from regisseur_desktop.domain.tekening import Gevoelsband
from regisseur_desktop.domain.tekst import opsomming
from regisseur_desktop.domain.verhaal import Gebeurtenis
from ui.formulieren.bewerker import Bewerker
from ui.formulieren.woorden import mens, wie
from ui.genogram.gebeurtenis_vak import GebeurtenisVak
from ui.genogram.gevoel_vak import GevoelVak
from ui.genogram.kijk_vak import KijkVak
from ui.genogram.ouder_vak import OuderVak
from ui.genogram.paar_vak import PaarVak
from ui.genogram.persoon_vak import PersoonVak
from ui.genogram.uitleg_vak import UitlegVak
from ui.genogram.vak import Vak
from ui.widgets.buttons import IconButton
from ui.widgets.labels import IconLabel, PlainLabel
from ui.widgets.layout import column, line, zone
from ui.widgets.scroll import PageScroll


class Paneel(QFrame):
    """Shows the page of a person, couple, feeling or event; `dicht` lets the choice go."""

    gekozen = Signal(str)
    dicht = Signal()

    def __init__(self, bewerker: Bewerker) -> None:
        super().__init__()
        self.setProperty("zone", "card")
        self.persoon = PersoonVak(bewerker)
        self.paar = PaarVak(bewerker)
        self.ouder = OuderVak(bewerker)
        self.gevoel = GevoelVak(bewerker)
        self.gebeurtenis = GebeurtenisVak(bewerker)
        self.kijk = KijkVak()
        self.uitleg = UitlegVak()
        self._by_kind: dict[type, tuple[Vak, str]] = {
            Persoon: (self.persoon, "user"),
            Partnerrelatie: (self.paar, "handshake"),
            Ouderrelatie: (self.ouder, "tree-structure"),
            Gevoelsband: (self.gevoel, "heart"),
            Gebeurtenis: (self.gebeurtenis, "flag"),
        }
        self._icon = IconLabel("info", "accent", 20)
        self.titel = PlainLabel("", "h2", elide=True)
        self.sluit = IconButton("x", "Paneel sluiten", on_click=self.dicht.emit)
        self._stack = QStackedWidget()
        self._lay_out()
        for vak, _icoon in self._by_kind.values():
            vak.gekozen.connect(self.gekozen)
        self.kijk.gekozen.connect(self.gekozen)

    def _lay_out(self) -> None:
        head = line(self._icon, spacing=10)
        head.addWidget(self.titel, 1)
        head.addWidget(self.sluit)
        vakken: tuple[QWidget, ...] = (
            *(pair[0] for pair in self._by_kind.values()),
            self.kijk,
            self.uitleg,
        )
        for vak in vakken:
            self._stack.addWidget(vak)
        content = zone("none", column(self._stack, sides=(20, 2, 20, 16)))
        box = column(column(head, sides=(20, 12, 14, 4)), spacing=0)
        box.addWidget(PageScroll(content), 1)
        self.setLayout(box)
        self._stack.currentChanged.connect(self._hold_height)
        self._hold_height()

    def _hold_height(self) -> None:
        """Let only the page in sight say how tall the panel is inside."""
        for place in range(self._stack.count()):
            page = self._stack.widget(place)
            assert page is not None  # noqa: S101 - counted
            policy = QSizePolicy.Policy
            shown = place == self._stack.currentIndex()
            used = policy.Preferred if shown else policy.Ignored
            page.setSizePolicy(used, used)
        self._stack.adjustSize()

    # -- showing

    def toon(self, dossier: Dossier, owner: str) -> None:
        """Show what is chosen; nothing chosen shows how to draw."""
        value = dossier.zoek(owner) if owner else None
        pair = self._by_kind.get(type(value))
        if value is None or pair is None:
            self._show(self.uitleg, "info", "Zo teken je")
            return
        vak, icoon = pair
        self._show(vak, icoon, titel_van(dossier, value))
        vak.toon(dossier, owner)

    def toon_dag(self, dossier: Dossier, owner: str, dag: str) -> None:
        """Show somebody as on another day, to look at only."""
        persoon = dossier.persoon(owner)
        self._show(self.kijk, "clock", mens(dossier, persoon) if persoon else dag)
        self.kijk.toon(dossier, owner)

    def _show(self, page: QWidget, icoon: str, titel: str) -> None:
        self._icon.set_icon(icoon)
        self.titel.setText(titel)
        self.sluit.setVisible(page is not self.uitleg)
        if self._stack.currentWidget() is not page:
            self.flush()
            self._stack.setCurrentWidget(page)

    @property
    def vak(self) -> QWidget | None:
        """The page in sight."""
        return self._stack.currentWidget()

    def flush(self) -> None:
        """Save at once what was typed."""
        for vak, _icoon in self._by_kind.values():
            vak.flush()

    def focus_first(self) -> None:
        """Give the keyboard to the first field of the page in sight."""
        first = {
            self.persoon: self.persoon.naam,
            self.paar: self.paar.soort,
            self.ouder: self.ouder.soort,
            self.gevoel: self.gevoel.soort,
            self.gebeurtenis: self.gebeurtenis.wat,
        }.get(self._stack.currentWidget())  # type: ignore[call-overload]
        if first is not None:
            first.control.focus_target().setFocus(Qt.FocusReason.OtherFocusReason)


def titel_van(dossier: Dossier, value: object) -> str:
    """Return what stands above the panel of a value."""
    match value:
        case Persoon():
            return mens(dossier, value)
        case Partnerrelatie() | Gevoelsband():
            return opsomming([wie(dossier, value.persoon_a), wie(dossier, value.persoon_b)])
        case Ouderrelatie():
            return opsomming([wie(dossier, value.ouder_id), wie(dossier, value.kind_id)])
        case _:
            return "Gebeurtenis"
