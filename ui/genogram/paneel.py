"""The side panel: a card about what is chosen in the drawing, with the page of its kind."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from regisseur_desktop.compat import override
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.persoon import Ouderrelatie, Partnerrelatie, Persoon
from regisseur_desktop.domain.tekening import Gevoelsband, Thuis
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
from ui.genogram.thuis_vak import ThuisVak
from ui.genogram.uitleg_vak import UitlegVak
from ui.genogram.vak import Vak
from ui.widgets.buttons import IconButton
from ui.widgets.labels import IconLabel, PlainLabel
from ui.widgets.layout import column, fix, line, zone
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
        self.thuis = ThuisVak(bewerker)
        self.gebeurtenis = GebeurtenisVak(bewerker)
        self.kijk = KijkVak()
        self.uitleg = UitlegVak()
        self._by_kind: dict[type, tuple[Vak, str]] = {
            Persoon: (self.persoon, "user"),
            Partnerrelatie: (self.paar, "handshake"),
            Ouderrelatie: (self.ouder, "tree-structure"),
            Gevoelsband: (self.gevoel, "heart"),
            Thuis: (self.thuis, "house"),
            Gebeurtenis: (self.gebeurtenis, "flag"),
        }
        self._icon = IconLabel("info", "accent", 20)
        self.titel = PlainLabel("", "h2", elide=True)
        self.sluit = IconButton("x", "Paneel sluiten", on_click=self.dicht.emit)
        vakken = (vak for vak, _icoon in self._by_kind.values())
        self._pages: tuple[QWidget, ...] = (*vakken, self.kijk, self.uitleg)
        self.vak: QWidget = self.uitleg
        self._lay_out()
        for vak, _icoon in self._by_kind.values():
            vak.gekozen.connect(self.gekozen)
        self.kijk.gekozen.connect(self.gekozen)
        self.uitleg.gekozen.connect(self.gekozen)

    def _lay_out(self) -> None:
        head = line(self._icon, spacing=10)
        head.addWidget(self.titel, 1)
        head.addWidget(self.sluit)
        fix(self.titel, min_height=36)
        # not a stacked widget: that would be as tall as its tallest page
        content = zone("none", column(*self._pages, None, sides=(18, 2, 14, 16), spacing=0))
        box = column(column(head, sides=(18, 12, 14, 4)), spacing=0)
        box.addWidget(PageScroll(content), 1)
        self.setLayout(box)
        for page in self._pages:
            page.hide()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc close the panel and go back to the drawing."""
        if event.key() == Qt.Key.Key_Escape and self.vak is not self.uitleg:
            self.dicht.emit()
        else:
            super().keyPressEvent(event)

    # -- showing

    def toon(self, dossier: Dossier, owner: str) -> None:
        """Show what is chosen; nothing chosen shows how to draw."""
        value = dossier.zoek(owner) if owner else None
        pair = self._by_kind.get(type(value))
        if value is None or pair is None:
            self._show(self.uitleg, "info", "Zo teken je")
            self.uitleg.toon(dossier)
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
        if self.vak is not page:
            self.flush()
            self.vak = page
        for one in self._pages:
            one.setVisible(one is page)

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
            self.thuis: self.thuis.naam,
            self.gebeurtenis: self.gebeurtenis.wat,
        }.get(self.vak)  # type: ignore[call-overload]
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
        case Thuis():
            return value.naam or "Thuis"
        case _:
            return "Gebeurtenis"
