"""The side panel beside the map: who is chosen, or how the map works."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from regisseur_desktop.compat import override
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.netwerk import Netwerkband
from regisseur_desktop.domain.netwerk_overzicht import naam_van_band
from regisseur_desktop.domain.netwerk_vergelijken import telling
from ui.formulieren.bewerker import Bewerker
from ui.netwerk.contact_vak import ContactVak
from ui.netwerk.uitleg_vak import UitlegVak
from ui.widgets.buttons import IconButton
from ui.widgets.labels import IconLabel, PlainLabel
from ui.widgets.layout import column, line, zone
from ui.widgets.scroll import PageScroll


class Paneel(QFrame):
    """A card with the fields of the chosen contact; `dicht` lets the choice go."""

    dicht = Signal()

    def __init__(self, bewerker: Bewerker) -> None:
        super().__init__()
        self.setProperty("zone", "card")
        self._bewerker = bewerker
        self.contact = ContactVak(bewerker)
        self.uitleg = UitlegVak()
        self._icon = IconLabel("users-three", "accent", 20)
        self.titel = PlainLabel("", "h2", elide=True)
        self.sluit = IconButton("x", "Paneel sluiten", on_click=self.dicht.emit)
        head = line(self._icon, spacing=10)
        head.addWidget(self.titel, 1)
        head.addWidget(self.sluit)
        content = zone("none", column(self.contact, self.uitleg, None, sides=(20, 2, 20, 16)))
        box = column(column(head, sides=(20, 12, 14, 4)), spacing=0)
        self.scroller = PageScroll(content)
        box.addWidget(self.scroller, 1)
        self.setLayout(box)
        self._show(self.uitleg, "Zo werkt de kaart")

    def toon(self, dossier: Dossier, owner: str) -> None:
        """Show who is chosen; with nobody chosen how the map works."""
        band = dossier.zoek(owner) if owner else None
        if isinstance(band, Netwerkband):
            self._show(self.contact, naam_van_band(dossier, band))
            self.contact.toon(dossier, owner)
            return
        self._show(self.uitleg, "Zo werkt de kaart")
        self.uitleg.toon(telling(dossier.netwerk, self._bewerker.werk.vandaag()))

    def _show(self, page: QWidget, titel: str) -> None:
        is_contact = page is self.contact
        self._icon.set_icon("user" if is_contact else "info")
        self.titel.setText(titel)
        self.sluit.setVisible(is_contact)
        if page is self.uitleg:
            self.flush()
        self.contact.setVisible(is_contact)
        self.uitleg.setVisible(not is_contact)

    @override
    def hasHeightForWidth(self) -> bool:
        return False  # it scrolls by itself, and asks for no height

    @property
    def is_contact(self) -> bool:
        """Whether somebody is shown."""
        return not self.contact.isHidden()

    def flush(self) -> None:
        """Save at once what was typed."""
        self.contact.flush()

    def focus_first(self) -> None:
        """Give the keyboard to the first field."""
        first = self.contact.nabijheid if self.contact.naam.isHidden() else self.contact.naam
        first.control.focus_target().setFocus(Qt.FocusReason.OtherFocusReason)
