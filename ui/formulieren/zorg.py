"""The form for a zorg: the worry, whether it is a vermoeden, and whether it is a signal."""

from regisseur_desktop.operations import items
from ui.formulieren.kern import Formulier, Vraag
from ui.formulieren.kracht import sinds_velden
from ui.formulieren.velden import item_velden, tekst, vinkje
from ui.formulieren.weg import weg


def zorg(vraag: Vraag) -> Formulier:
    """Return the form for a zorg; a new signal brings the task to discuss safety."""
    before = None if vraag.is_nieuw else vraag.waarde
    return Formulier(
        soort="zorg",
        titel="Zorg toevoegen" if vraag.is_nieuw else "Zorg",
        velden=(
            tekst(
                "tekst",
                "Waar maak je je zorgen over?",
                required="Schrijf eerst waar je je zorgen over maakt.",
            ),
            vinkje("is_vermoeden", "Vermoeden", "Dit is een vermoeden, nog geen feit"),
            vinkje("is_signaal", "Veiligheid", "Dit is een teken dat het niet veilig is"),
            *item_velden(vraag),
            *sinds_velden(vraag),
        ),
        waarde=vraag.waarde,
        bewaar=lambda after: items.save_zorg(vraag.dossier, before, after, vraag.werk.vandaag()),
        weg=weg(vraag, "Zorg", vraag.waarde.tekst),
    )
