"""Opnieuw bespreken: everybody says a figure and why; who says nothing is left open."""

from PySide6.QtWidgets import QWidget

from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.domain.zicht import Zicht
from regisseur_desktop.operations.veiligheid import Cijfer, discuss_veiligheid
from ui.formulieren.bewerker import Bewerker
from ui.formulieren.cijfer import CIJFERS, UITLEG
from ui.formulieren.cijferdialoog import CijferDialoog, CijferVraag
from ui.formulieren.velden import ZICHT_UITLEG, iedereen
from ui.widgets.choice import ComboChoice
from ui.widgets.field import Field


class BespreekDialoog(CijferDialoog):
    """The talk about safety: one line per person of the household, the netwerk, and you."""

    def __init__(self, bewerker: Bewerker, parent: QWidget) -> None:
        dossier = bewerker.dossier
        living = {p.id for p in dossier.personen if p.overleden is None and not p.is_ongeboren}
        known = [
            pair for pair in iedereen(dossier) if dossier.contact(pair[0]) or pair[0] in living
        ]
        zicht = Field("Wie mag het zien?", ComboChoice(list(ZICHT_UITLEG.items()), empty=""))
        zicht.control.set_value(Zicht.ALLEEN_IK)
        self.zicht = zicht

        def save(said: list[Cijfer]) -> Edit:
            now = bewerker.werk.nu()
            return discuss_veiligheid(bewerker.dossier, said, now, zicht.control.value())

        vraag = CijferVraag(
            titel="Veiligheid bespreken",
            kop="Hoe veilig is het thuis?",
            uitleg=f"Vraag het iedereen apart. {UITLEG}",
            sleutel="veiligheid",
            mensen=[*known, ("", f"{dossier.naam_van('')} (jij)")],
            cijfers=CIJFERS,
            onder=zicht,
            bewaar=save,
        )
        super().__init__(bewerker, vraag, parent)
