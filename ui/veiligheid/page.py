"""The tab Veiligheid & regiekaart: how safe it is by everybody's own figure, and the level."""

from regisseur_desktop.compat import override
from regisseur_desktop.domain.dossier import Dossier
from ui.formulieren.tab import HuishoudenTab
from ui.veiligheid.cijfers import Cijfers
from ui.veiligheid.regiekaart import Regiekaart
from ui.veiligheid.signalen import Signalen
from ui.werk import Werk
from ui.widgets.page import Columns


class VeiligheidPage(HuishoudenTab):
    """Figures and signals at the left, the regiekaart at the right."""

    sleutel = "veiligheid"

    def __init__(self, werk: Werk) -> None:
        super().__init__(werk)
        self.cijfers = Cijfers(self.bewerker)
        self.signalen = Signalen(self.bewerker)
        self.regiekaart = Regiekaart(self.bewerker)
        columns = Columns()
        columns.main.addWidget(self.cijfers)
        columns.main.addWidget(self.signalen)
        columns.main.addStretch(1)
        columns.side.addWidget(self.regiekaart)
        columns.side.addStretch(1)
        self.add(columns)

    @override
    def vul(self, dossier: Dossier) -> None:
        for kaart in (self.cijfers, self.signalen, self.regiekaart):
            kaart.vul(dossier)
