"""The form for a hulpvraag: what somebody wants to change, in their own words."""

from regisseur_desktop.operations import items
from ui.formulieren.kern import Formulier, Vraag
from ui.formulieren.velden import dag, item_velden, tekst, vinkje
from ui.formulieren.weg import weg


def hulpvraag(vraag: Vraag) -> Formulier:
    """Return the form for a hulpvraag."""
    before = None if vraag.is_nieuw else vraag.waarde
    return Formulier(
        soort="hulpvraag",
        titel="Hulpvraag toevoegen" if vraag.is_nieuw else "Hulpvraag",
        velden=(
            tekst(
                "tekst",
                "Wat wil je dat er verandert?",
                required="Schrijf eerst wat er moet veranderen, in eigen woorden.",
            ),
            vinkje("is_citaat", "Citaat", "Dit zijn precies de eigen woorden"),
            *item_velden(vraag, bron_label="Wie zei dit?"),
            tekst(
                "verhelderd",
                "Wat is de vraag achter de vraag?",
                hint="In jouw woorden. Het citaat blijft zoals het is.",
            ),
            dag(vraag, "datum", "Wanneer gezegd?", verleden=True),
        ),
        waarde=vraag.waarde,
        bewaar=lambda after: items.save(
            vraag.dossier,
            before,
            after,
            "Hulpvraag veranderen" if before else "Hulpvraag toevoegen",
        ),
        weg=weg(vraag, "Hulpvraag", vraag.waarde.tekst),
    )
