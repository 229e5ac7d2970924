"""The settings screen: one page of cards; every choice holds at once."""

from PySide6.QtWidgets import QWidget

from ui.instellingen.kaarten import GegevensKaart, SlotKaart, WeergaveKaart
from ui.instellingen.kluis import HuisstijlKaart, ReservekopieKaart, VoorbeeldKaart
from ui.instellingen.leeshulp import LeeshulpKaart
from ui.instellingen.terugkijken import LogboekKaart, PrullenbakKaart
from ui.instellingen.woorden import WoordenKaart
from ui.werk import Werk
from ui.widgets.page import Columns, Page


class InstellingenPage(Page):
    """All settings under each other; nothing to save."""

    def __init__(self, werk: Werk) -> None:
        super().__init__("Instellingen", "Wat je hier kiest, geldt meteen.")
        columns = Columns()
        self.gegevens = GegevensKaart(werk)
        self.weergave = WeergaveKaart()
        self.leeshulp = LeeshulpKaart(werk)
        self.woorden = WoordenKaart(werk)
        self.slot = SlotKaart(werk)
        self.reservekopie = ReservekopieKaart(werk)
        self.huisstijl = HuisstijlKaart(werk)
        self.voorbeeld = VoorbeeldKaart(werk)
        self.prullenbak = PrullenbakKaart(werk)
        self.logboek = LogboekKaart(werk)
        left: tuple[QWidget, ...] = (
            self.gegevens,
            self.weergave,
            self.leeshulp,
            self.woorden,
            self.slot,
            self.prullenbak,
        )
        right = (self.reservekopie, self.huisstijl, self.voorbeeld, self.logboek)
        for card in left:
            columns.main.addWidget(card)
        for card in right:
            columns.side.addWidget(card)
        columns.main.addStretch(1)
        columns.side.addStretch(1)
        self.add(columns)

    def refresh(self) -> None:
        """Show what is true now in the cards that follow the store."""
        for card in (self.reservekopie, self.voorbeeld, self.prullenbak, self.logboek):
            card.refresh()
