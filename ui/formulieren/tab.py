"""What every tab of a household is: a page that shows a dossier in place."""

from PySide6.QtWidgets import QWidget

from regisseur_desktop.domain.dossier import Dossier
from ui.acties import Actie
from ui.formulieren.bewerker import Bewerker
from ui.formulieren.lijst import ItemLijst
from ui.formulieren.lijstkaart import LijstKaart
from ui.werk import Werk
from ui.widgets.page import Page


class HuishoudenTab(Page):
    """A tab of a household; `vul` shows the dossier in place, `sleutel` names it in actions."""

    sleutel = ""

    def __init__(self, werk: Werk, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.werk = werk
        self.bewerker = Bewerker(werk, self)

    @property
    def dossier(self) -> Dossier:
        """The dossier as it is at this moment."""
        return self.bewerker.dossier

    def show_dossier(self, dossier: Dossier) -> None:
        """Show a household, or what has changed in it."""
        self.bewerker.switch(dossier.id)
        self.vul(dossier)

    def vul(self, dossier: Dossier) -> None:
        """Show the dossier in the widgets that are there."""
        raise NotImplementedError

    def acties(self) -> list[Actie]:
        """Return what can be added here, for Ctrl+K and the menu."""
        return [
            Actie(
                sleutel=f"{self.sleutel}.{kaart.kaart.soort.lower()}",
                tekst=kaart.kaart.toevoegen,
                doe=kaart.begin,
                icoon=kaart.kaart.icoon,
            )
            for kaart in self.findChildren(LijstKaart)
            if kaart.isVisibleTo(self)
        ]

    def focus_item(self, item_id: str) -> None:
        """Bring an item into view, in whatever list it stands."""
        for lijst in self.findChildren(ItemLijst):
            if lijst.focus_item(item_id):
                return
