"""The side panel of the line between a parent and a child."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal

from regisseur_desktop.compat import override
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.persoon import Ouderrelatie, Oudersoort
from regisseur_desktop.operations.relaties import check_span
from ui.formulieren.bewerker import Bewerker
from ui.formulieren.woorden import hoofdletter, wie
from ui.genogram.vak import Regels, Vak
from ui.widgets.buttons import Button
from ui.widgets.choice import ComboChoice
from ui.widgets.field import Field
from ui.widgets.layout import column, line
from ui.widgets.moment_field import MomentField
from ui.widgets.row import separator


class OuderVak(Vak):
    """What kind of parent it is, and from when to when."""

    weg = Signal()
    tekst = "Relatie veranderen"

    def __init__(self, bewerker: Bewerker) -> None:
        super().__init__(bewerker)
        soorten = [(een, hoofdletter(een.label)) for een in Oudersoort]
        self.soort = Field("Wat voor ouder?", ComboChoice(soorten, empty=""))
        self.van = Field("Sinds wanneer?", MomentField(self.werk.vandaag, placeholder="2020"))
        self.tot = Field(
            "Tot wanneer?",
            MomentField(self.werk.vandaag, placeholder="2024"),
            hint="Leeg als het nog zo is.",
        )
        self.mensen = Regels("Tussen wie?")
        self.weg_knop = Button(
            "Weghalen",
            "quietdanger",
            icon="trash",
            name="Deze ouder en dit kind losmaken",
            on_click=self.weg.emit,
        )
        self.setLayout(
            column(
                self.soort,
                self.van,
                self.tot,
                separator(),
                line(None, self.weg_knop, spacing=4),
                self.mensen,
                None,
                spacing=12,
            )
        )
        self.bind_fields(soort=self.soort, van=self.van, tot=self.tot)
        self.mensen.gekozen.connect(self.gekozen)

    @override
    def save(self, **values: Any) -> None:
        """Save, unless the end would lie before the beginning."""
        before = self.waarde
        if isinstance(before, Ouderrelatie):
            after = replace(before, **values)
            check_span(after.van, after.tot)
            super().save(**values)

    @override
    def vul(self, dossier: Dossier) -> None:
        ouder = dossier.zoek(self.waarde_id)
        if not isinstance(ouder, Ouderrelatie):
            return
        self.show_values(soort=ouder.soort, van=ouder.van, tot=ouder.tot)
        both = (ouder.ouder_id, ouder.kind_id)
        self.mensen.toon([(een, wie(dossier, een)) for een in both])
