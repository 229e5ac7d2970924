"""The form for an event that matters to the family."""

from regisseur_desktop.operations import items
from ui.formulieren.kern import Formulier, Vraag
from ui.formulieren.velden import item_velden, moment, tekst
from ui.formulieren.weg import weg


def gebeurtenis(vraag: Vraag) -> Formulier:
    """Return the form for an event."""
    before, text = None if vraag.is_nieuw else vraag.waarde, "Gebeurtenis toevoegen"
    return Formulier(
        soort="gebeurtenis",
        titel=text if vraag.is_nieuw else "Gebeurtenis",
        velden=(
            tekst("tekst", "Wat gebeurde er?", required="Schrijf eerst wat er gebeurd is."),
            moment(vraag, "wanneer", "Wanneer?", hint="Ongeveer mag ook: voorjaar 2024."),
            *item_velden(vraag),
        ),
        waarde=vraag.waarde,
        bewaar=lambda after: items.save(
            vraag.dossier, before, after, "Gebeurtenis veranderen" if before else text
        ),
        weg=weg(vraag, "Gebeurtenis", vraag.waarde.tekst),
    )
