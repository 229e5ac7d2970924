"""The side panel of a feeling between two people."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal

from regisseur_desktop.compat import override
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.tekening import Gevoelsband, Gevoelssoort
from regisseur_desktop.operations.gevoelsbanden import save_gevoelsband
from ui.formulieren.bewerker import Bewerker
from ui.formulieren.woorden import STERKTES, hoofdletter, wie
from ui.genogram.vak import Regels, Vak
from ui.widgets.buttons import Button
from ui.widgets.choice import ComboChoice, RadioChoice, Tick
from ui.widgets.field import Field
from ui.widgets.layout import column, line
from ui.widgets.moment_field import MomentField
from ui.widgets.row import separator


class GevoelVak(Vak):
    """What is between two people, how strong, from when to when, and for whose eyes."""

    weg = Signal()
    tekst = "Gevoel veranderen"

    def __init__(self, bewerker: Bewerker) -> None:
        super().__init__(bewerker)
        soorten = [(een, f"{hoofdletter(een.groep.label)}: {een.label}") for een in Gevoelssoort]
        self.soort = Field("Hoe is het tussen hen?", ComboChoice(soorten, empty=""))
        self.sterkte = Field("Hoe sterk?", RadioChoice(STERKTES))
        self.van = Field("Sinds wanneer?", MomentField(self.werk.vandaag, placeholder="2024"))
        self.tot = Field(
            "Tot wanneer?",
            MomentField(self.werk.vandaag, placeholder="zomer 2026"),
            hint="Leeg als het nog zo is.",
        )
        self.op_tekening = Tick("Op de tekening van het gezin tonen")
        self.mensen = Regels("Tussen wie?")
        self.omdraaien = Button(
            "Andere kant op", "quiet", icon="arrows-clockwise", on_click=self._turn
        )
        self.weg_knop = Button(
            "Weghalen",
            "quietdanger",
            icon="trash",
            name="Dit gevoel weghalen",
            on_click=self.weg.emit,
        )
        self.setLayout(
            column(
                self.soort,
                self.sterkte,
                self.van,
                self.tot,
                self.op_tekening,
                separator(),
                line(self.omdraaien, None, self.weg_knop, spacing=4),
                self.mensen,
                None,
                spacing=12,
            )
        )
        self.bind_fields(soort=self.soort, sterkte=self.sterkte, van=self.van, tot=self.tot)
        self.op_tekening.edited.connect(
            lambda: self.save(op_tekening_gezin=self.op_tekening.value())
        )
        self.mensen.gekozen.connect(self.gekozen)

    @override
    def vul(self, dossier: Dossier) -> None:
        band = dossier.zoek(self.waarde_id)
        if not isinstance(band, Gevoelsband):
            return
        self.show_values(soort=band.soort, sterkte=band.sterkte, van=band.van, tot=band.tot)
        self.op_tekening.set_value(value=band.op_tekening_gezin)
        self.omdraaien.setVisible(band.soort.is_gericht)
        both = (band.persoon_a, band.persoon_b)
        self.mensen.toon([(een, wie(dossier, een)) for een in both])

    @override
    def save(self, **values: Any) -> None:
        """Save by the rules for feelings, which refuse the same line twice."""
        before = self.waarde
        if isinstance(before, Gevoelsband):
            self.do(save_gevoelsband(self.dossier, replace(before, **values)))

    def _turn(self) -> None:
        band = self.waarde
        if isinstance(band, Gevoelsband):
            self.save(persoon_a=band.persoon_b, persoon_b=band.persoon_a)
