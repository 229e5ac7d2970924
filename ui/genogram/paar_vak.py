"""The side panel of a couple: what they are to each other, since when, and their children."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal

from regisseur_desktop.compat import override
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.persoon import Partnerrelatie, Partnersoort
from regisseur_desktop.operations.relaties import change_partnerrelatie
from ui.formulieren.bewerker import Bewerker
from ui.formulieren.woorden import wie
from ui.genogram.vak import Regels, Vak
from ui.genogram.wandelen import kinderen_van
from ui.widgets.buttons import Button
from ui.widgets.choice import ComboChoice, Tick
from ui.widgets.field import Field
from ui.widgets.layout import column, line
from ui.widgets.moment_field import MomentField
from ui.widgets.row import separator


class PaarVak(Vak):
    """Two partners; `kind` asks for the line that adds a child of both."""

    kind = Signal()
    weg = Signal()
    tekst = "Relatie veranderen"

    def __init__(self, bewerker: Bewerker) -> None:
        super().__init__(bewerker)
        soorten = [(een, een.label) for een in Partnersoort]
        self.soort = Field("Wat zijn zij van elkaar?", ComboChoice(soorten, empty=""))
        self.van = Field("Sinds wanneer?", MomentField(self.werk.vandaag, placeholder="2015"))
        self.tot = Field(
            "Tot wanneer?",
            MomentField(self.werk.vandaag, placeholder="2024"),
            hint="Leeg als het nog zo is.",
        )
        self.vrij = Tick("Kinderen mogen van volgorde wisselen")
        self.mensen = Regels("Wie zijn het?")
        self.kinderen = Regels("Kinderen van hen samen")
        self.kind_knop = Button("Kind toevoegen", "quiet", icon="plus", on_click=self.kind.emit)
        self.weg_knop = Button(
            "Weghalen",
            "quietdanger",
            icon="trash",
            name="Deze relatie weghalen",
            on_click=self.weg.emit,
        )
        self._lay_out()
        self.bind_fields(soort=self.soort, van=self.van, tot=self.tot)
        self.vrij.edited.connect(lambda: self.save(volgorde_vrij=self.vrij.value()))
        self.mensen.gekozen.connect(self.gekozen)
        self.kinderen.gekozen.connect(self.gekozen)

    def _lay_out(self) -> None:
        self.setLayout(
            column(
                self.soort,
                self.van,
                self.tot,
                self.vrij,
                separator(),
                line(self.kind_knop, None, self.weg_knop, spacing=4),
                self.mensen,
                self.kinderen,
                None,
                spacing=12,
            )
        )

    @override
    def save(self, **values: Any) -> None:
        """Save by the rules for couples, which refuse an end before the beginning."""
        before = self.waarde
        if isinstance(before, Partnerrelatie):
            self.do(change_partnerrelatie(self.dossier, before, replace(before, **values)))

    @override
    def vul(self, dossier: Dossier) -> None:
        paar = dossier.zoek(self.waarde_id)
        if not isinstance(paar, Partnerrelatie):
            return
        self.show_values(soort=paar.soort, van=paar.van, tot=paar.tot)
        self.vrij.set_value(value=paar.volgorde_vrij)
        both = (paar.persoon_a, paar.persoon_b)
        self.mensen.toon([(een, wie(dossier, een)) for een in both])
        self.kinderen.toon([(een, wie(dossier, een)) for een in samen(dossier, paar)])


def samen(dossier: Dossier, paar: Partnerrelatie) -> list[str]:
    """Return the children of both partners, in the order in which they were added."""
    hers = set(kinderen_van(dossier, paar.persoon_b))
    return [een for een in kinderen_van(dossier, paar.persoon_a) if een in hers]
