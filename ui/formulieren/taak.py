"""The form for something the regisseur has to do."""

from regisseur_desktop.operations import items
from ui.formulieren.kern import Formulier, Vraag
from ui.formulieren.velden import dag, tekst, woord
from ui.formulieren.weg import weg


def taak(vraag: Vraag) -> Formulier:
    """Return the form for a task."""
    before, text = None if vraag.is_nieuw else vraag.waarde, "Taak toevoegen"
    return Formulier(
        soort="taak",
        titel=text if vraag.is_nieuw else "Taak",
        velden=(
            woord("wat", "Wat ga je doen?", required="Schrijf eerst wat je gaat doen."),
            dag(vraag, "uiterlijk", "Uiterlijk wanneer?"),
            tekst("toelichting", "Uitleg"),
        ),
        waarde=vraag.waarde,
        bewaar=lambda after: items.save(
            vraag.dossier, before, after, "Taak veranderen" if before else text
        ),
        weg=weg(vraag, "Taak", vraag.waarde.wat),
    )
