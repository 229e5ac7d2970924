"""The side panel: a card about what is chosen in the drawing, with the page of its kind."""

from functools import cached_property
from typing import TypeVar

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
from ui.widgets.field import Field
from ui.widgets.labels import IconLabel, PlainLabel
from ui.widgets.layout import column, fix, line, zone
from ui.widgets.scroll import PageScroll

V = TypeVar("V", bound=Vak)
_PAGINAS: dict[type, tuple[str, str]] = {
    Persoon: ("persoon", "user"),
    Partnerrelatie: ("paar", "handshake"),
    Ouderrelatie: ("ouder", "tree-structure"),
    Gevoelsband: ("gevoel", "heart"),
    Thuis: ("thuis", "house"),
    Gebeurtenis: ("gebeurtenis", "flag"),
}
"""For each kind the name of its page and its icon."""


class Paneel(QFrame):
    """Shows the page of what is chosen; `dicht` lets the choice go, the others ask for more.

    A page is made when something of its kind is chosen for the first time.
    """

    gekozen = Signal(str)
    dicht = Signal()
    relatie = Signal()
    gebeurtenis_gevraagd = Signal()
    geboorte = Signal()
    kind = Signal()
    weg = Signal()

    def __init__(self, bewerker: Bewerker) -> None:
        super().__init__()
        self.setProperty("zone", "card")
        self._bewerker = bewerker
        self._made: list[Vak] = []
        self.uitleg = UitlegVak()
        self.uitleg.gekozen.connect(self.gekozen)
        self.vak: QWidget = self.uitleg
        self._icon = IconLabel("info", "accent", 20)
        self.titel = PlainLabel("", "h2", elide=True)
        self.sluit = IconButton("x", "Paneel sluiten", on_click=self.dicht.emit)
        self._pages = column(self.uitleg, spacing=0)
        self._lay_out()

    # -- the pages

    @cached_property
    def persoon(self) -> PersoonVak:
        """The page of a person."""
        made = self._take(PersoonVak(self._bewerker))
        made.relatie.connect(self.relatie)
        made.gebeurtenis.connect(self.gebeurtenis_gevraagd)
        made.geboorte.connect(self.geboorte)
        made.weg.connect(self.weg)
        return made

    @cached_property
    def paar(self) -> PaarVak:
        """The page of a couple."""
        made = self._take(PaarVak(self._bewerker))
        made.kind.connect(self.kind)
        made.weg.connect(self.weg)
        return made

    @cached_property
    def ouder(self) -> OuderVak:
        """The page of a parent and a child."""
        made = self._take(OuderVak(self._bewerker))
        made.weg.connect(self.weg)
        return made

    @cached_property
    def gevoel(self) -> GevoelVak:
        """The page of a feeling."""
        made = self._take(GevoelVak(self._bewerker))
        made.weg.connect(self.weg)
        return made

    @cached_property
    def thuis(self) -> ThuisVak:
        """The page of a second home."""
        made = self._take(ThuisVak(self._bewerker))
        made.weg.connect(self.weg)
        return made

    @cached_property
    def gebeurtenis(self) -> GebeurtenisVak:
        """The page of an event."""
        made = self._take(GebeurtenisVak(self._bewerker))
        made.weg.connect(self.weg)
        return made

    @cached_property
    def kijk(self) -> KijkVak:
        """The page of another day."""
        made = KijkVak()
        self._place(made)
        made.gekozen.connect(self.gekozen)
        return made

    def _take(self, vak: V) -> V:
        self._made.append(vak)
        vak.gekozen.connect(self.gekozen)
        self._place(vak)
        return vak

    def _place(self, page: QWidget) -> None:
        page.hide()
        self._pages.addWidget(page)

    def _vak_of(self, value: object) -> tuple[Vak, str] | None:
        """Return the page for a value with its icon; there is none for the household."""
        found = _PAGINAS.get(type(value))
        return (getattr(self, found[0]), found[1]) if found else None

    def _lay_out(self) -> None:
        head = line(self._icon, spacing=10)
        head.addWidget(self.titel, 1)
        head.addWidget(self.sluit)
        fix(self.titel, min_height=36)
        # not a stacked widget: that would be as tall as its tallest page
        content = zone("none", column(self._pages, None, sides=(18, 2, 14, 16), spacing=0))
        box = column(column(head, sides=(18, 12, 14, 4)), spacing=0)
        box.addWidget(PageScroll(content), 1)
        self.setLayout(box)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc close the panel and go back to the drawing."""
        if event.key() == Qt.Key.Key_Escape and self.vak is not self.uitleg:
            self.dicht.emit()
        else:
            super().keyPressEvent(event)

    # -- showing

    def toon(self, dossier: Dossier, owner: str, *, zoals_gezin: bool = False) -> None:
        """Show what is chosen; nothing chosen shows how to draw."""
        value = dossier.zoek(owner) if owner else None
        pair = self._vak_of(value)
        if value is None or pair is None:
            self._show(self.uitleg, "info", "Zo teken je")
            self.uitleg.toon(dossier, zoals_gezin=zoals_gezin)
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
        for place in range(self._pages.count()):
            item = self._pages.itemAt(place)
            one = item.widget() if item else None
            if one is not None:
                one.setVisible(one is page)

    def flush(self) -> None:
        """Save at once what was typed."""
        for vak in self._made:
            vak.flush()

    def focus_first(self) -> None:
        """Give the keyboard to the first field of the page in sight."""
        fields = (field for field in self.vak.findChildren(Field) if field.isVisible())
        first = next(fields, None)
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
