"""The tab Overzicht: what to do and what the family says at the left, the facts at the right."""

from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from regisseur_desktop.compat import override
from regisseur_desktop.domain.dossier import Dossier
from ui.formulieren.tab import HuishoudenTab
from ui.overzicht.begin import AanmeldingKaart, RegieKaart, Toestemmingen, Verwijzingen
from ui.overzicht.eerste_contact import EersteContact, GevaarKaart
from ui.overzicht.fasen import WaarZijnWe
from ui.overzicht.mensen import Gezin, WieHelpen
from ui.overzicht.notities import Notities
from ui.overzicht.nu_doen import NuDoen
from ui.overzicht.overleg import VolgendOverleg
from ui.overzicht.woorden_van_gezin import Krachten, WatWij, Zorgen
from ui.theme.apply import px
from ui.werk import Werk
from ui.widgets.layout import line
from ui.widgets.page import Columns
from ui.widgets.resized import when_resized

_SIDE_BY_SIDE = 560


class _Paar(QWidget):
    """Two cards of equal width side by side; under each other where there is no room."""

    def __init__(self, links: QWidget, rechts: QWidget) -> None:
        super().__init__()
        self._box = line(spacing=16)
        for card in (links, rechts):
            # the words of one card may not push the other aside
            card.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            self._box.addWidget(card, 1)
        self.setLayout(self._box)
        when_resized(self, self._fold)

    def _fold(self) -> None:
        way = QBoxLayout.Direction
        is_wide = self.width() >= px(_SIDE_BY_SIDE)
        self._box.setDirection(way.LeftToRight if is_wide else way.TopToBottom)


class OverzichtPage(HuishoudenTab):
    """The first tab of a household."""

    sleutel = "overzicht"

    def __init__(self, werk: Werk, *, parent: QWidget | None = None) -> None:
        super().__init__(werk, parent=parent)
        b = self.bewerker
        self.gevaar, self.eerste_contact = GevaarKaart(b), EersteContact(b)
        self.nu_doen, self.wat_wij = NuDoen(b), WatWij(b)
        self.krachten, self.zorgen = Krachten(b), Zorgen(b)
        self.notities = Notities(b)
        self.fasen, self.overleg = WaarZijnWe(b), VolgendOverleg(b)
        self.helpen, self.gezin = WieHelpen(b), Gezin(b)
        self.aanmelding, self.toestemmingen = AanmeldingKaart(b), Toestemmingen(b)
        self.verwijzingen, self.regie = Verwijzingen(b), RegieKaart(b)
        self._lay_out()

    def _lay_out(self) -> None:
        columns = Columns()
        paar = _Paar(self.krachten, self.zorgen)
        begin = _Paar(self.aanmelding, self.regie)
        for left in (self.nu_doen, self.wat_wij, paar, self.notities, begin):
            columns.main.addWidget(left)
        columns.main.addStretch(1)
        for right in (
            self.fasen,
            self.overleg,
            self.helpen,
            self.gezin,
            self.toestemmingen,
            self.verwijzingen,
        ):
            columns.side.addWidget(right)
        columns.side.addStretch(1)
        self.add(self.gevaar, self.eerste_contact, columns)

    @override
    def vul(self, dossier: Dossier) -> None:
        for kaart in (
            self.gevaar,
            self.eerste_contact,
            self.nu_doen,
            self.wat_wij,
            self.krachten,
            self.zorgen,
            self.notities,
            self.fasen,
            self.overleg,
            self.helpen,
            self.gezin,
            self.aanmelding,
            self.toestemmingen,
            self.verwijzingen,
            self.regie,
        ):
            kaart.vul(dossier)

    @override
    def focus_item(self, item_id: str) -> None:
        """Bring an item into view; the first call has a card of its own."""
        if self.eerste_contact.focus_taak(item_id):
            return
        self.notities.toon_tot(item_id)  # an old note unfolds the list of notes first
        super().focus_item(item_id)
