"""The form for a kracht: what goes well, since when, and with what result."""

from regisseur_desktop.operations import items
from ui.formulieren.kern import Formulier, Vraag
from ui.formulieren.velden import item_velden, keuze, leefgebied, moment, tekst, woord
from ui.formulieren.weg import weg
from ui.widgets.form import FieldSpec


def sinds_velden(vraag: Vraag) -> tuple[FieldSpec, ...]:
    """Return the fields that a kracht and a zorg share: where, since when, with what result."""
    wat = [(een.id, een.tekst) for een in vraag.dossier.gebeurtenissen]
    return (
        leefgebied(),
        moment(vraag, "sinds", "Sinds wanneer?", hint="Ongeveer mag ook: zomer 2025."),
        keuze("sinds_gebeurtenis", "Sinds welke gebeurtenis?", wat, niets="geen"),
        woord("gevolg", "Wat is het gevolg?"),
    )


def kracht(vraag: Vraag) -> Formulier:
    """Return the form for a kracht."""
    before = None if vraag.is_nieuw else vraag.waarde
    return Formulier(
        soort="kracht",
        titel="Kracht toevoegen" if vraag.is_nieuw else "Kracht",
        velden=(
            tekst(
                "tekst",
                "Wat gaat er goed?",
                required="Schrijf eerst wat er goed gaat. Ook iets kleins telt.",
            ),
            *item_velden(vraag),
            *sinds_velden(vraag),
        ),
        waarde=vraag.waarde,
        bewaar=lambda after: items.save(
            vraag.dossier, before, after, "Kracht veranderen" if before else "Kracht toevoegen"
        ),
        weg=weg(vraag, "Kracht", vraag.waarde.tekst),
    )
