"""The side panel of an event."""

from PySide6.QtCore import Signal

from regisseur_desktop.compat import override
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.tekst import clean
from regisseur_desktop.domain.verhaal import Gebeurtenis
from regisseur_desktop.operations.invoer import filled
from ui.formulieren.bewerker import Bewerker
from ui.formulieren.velden import gezin
from ui.formulieren.woorden import wie
from ui.genogram.vak import Regels, Vak
from ui.widgets.buttons import Button
from ui.widgets.field import Field
from ui.widgets.layout import column, line
from ui.widgets.moment_field import MomentField
from ui.widgets.person_chooser import PersonChooser
from ui.widgets.row import separator
from ui.widgets.text import TextArea


class GebeurtenisVak(Vak):
    """What happened, when, and to whom."""

    weg = Signal()
    tekst = "Gebeurtenis veranderen"

    def __init__(self, bewerker: Bewerker) -> None:
        super().__init__(bewerker)
        self.wat = Field("Wat gebeurde er?", TextArea(lines=2, most=6))
        self.wanneer = Field(
            "Wanneer?",
            MomentField(self.werk.vandaag, placeholder="voorjaar 2024"),
            hint="Ongeveer mag ook.",
        )
        self._wie = PersonChooser(())
        self.over = Field("Over wie?", self._wie, hint="Leeg is het hele huishouden.")
        self.mensen = Regels("Toon in de tekening")
        self.weg_knop = Button(
            "Weghalen",
            "quietdanger",
            icon="trash",
            name="Deze gebeurtenis weghalen",
            on_click=self.weg.emit,
        )
        self.alles = Button("Alles veranderen…", "quiet", icon="pencil-simple", on_click=self._open)
        self.setLayout(
            column(
                self.wat,
                self.wanneer,
                self.over,
                separator(),
                line(self.alles, None, self.weg_knop, spacing=4),
                self.mensen,
                None,
                spacing=12,
            )
        )
        self.bind("tekst", self.wat, self._save_wat)
        self.bind("wanneer", self.wanneer, lambda wanneer: self.save(wanneer=wanneer))
        self.bind("over", self.over, lambda over: self.save(over=over))
        self.mensen.gekozen.connect(self.gekozen)

    @override
    def vul(self, dossier: Dossier) -> None:
        een = dossier.zoek(self.waarde_id)
        if not isinstance(een, Gebeurtenis):
            return
        self._wie.set_people(gezin(dossier))
        self.show_values(tekst=een.tekst, wanneer=een.wanneer, over=een.over)
        self.mensen.toon([(wie_id, wie(dossier, wie_id)) for wie_id in een.over])

    def _save_wat(self, tekst: str) -> None:
        self.save(tekst=filled(clean(tekst), "Schrijf eerst wat er gebeurd is."))

    def _open(self) -> None:
        self.flush()
        self.bewerker.opener(self.waarde)()
