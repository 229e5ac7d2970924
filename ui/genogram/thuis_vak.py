"""The side panel of a second home: its name, and who live there too."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal

from regisseur_desktop.compat import override
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.tekening import Thuis
from regisseur_desktop.operations.thuizen import save_thuis
from ui.formulieren.bewerker import Bewerker
from ui.formulieren.velden import gezin
from ui.formulieren.woorden import wie
from ui.genogram.vak import Regels, Vak
from ui.widgets.buttons import Button
from ui.widgets.field import Field
from ui.widgets.layout import column, line
from ui.widgets.person_chooser import PersonChooser
from ui.widgets.row import separator
from ui.widgets.text import TextLine


class ThuisVak(Vak):
    """Another home in the drawing, such as that of the other parent."""

    weg = Signal()

    def __init__(self, bewerker: Bewerker) -> None:
        super().__init__(bewerker)
        self.naam = Field("Hoe noem je dit thuis?", TextLine("bij vader"))
        self._wie = PersonChooser(())
        self.bewoners = Field("Wie wonen daar?", self._wie, hint="Een kind mag ook hier wonen.")
        self.mensen = Regels("Toon in de tekening")
        self.weg_knop = Button(
            "Weghalen",
            "quietdanger",
            icon="trash",
            name="Dit thuis weghalen",
            on_click=self.weg.emit,
        )
        self.setLayout(
            column(
                self.naam,
                self.bewoners,
                separator(),
                line(None, self.weg_knop, spacing=4),
                self.mensen,
                None,
                spacing=12,
            )
        )
        self.bind_fields(naam=self.naam, bewoners=self.bewoners)
        self.mensen.gekozen.connect(self.gekozen)

    @override
    def vul(self, dossier: Dossier) -> None:
        thuis = dossier.zoek(self.waarde_id)
        if not isinstance(thuis, Thuis):
            return
        self._wie.set_people(gezin(dossier))
        self.show_values(naam=thuis.naam, bewoners=thuis.bewoners)
        self.mensen.toon([(een, wie(dossier, een)) for een in thuis.bewoners])

    @override
    def save(self, **values: Any) -> None:
        """Save by the rules for homes: a name of its own, and somebody who lives there."""
        before = self.waarde
        if isinstance(before, Thuis):
            self.do(save_thuis(self.dossier, replace(before, **values)))
