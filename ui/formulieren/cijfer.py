"""The form for a figure about safety: who says it, how much, and why."""

from regisseur_desktop.operations import items
from ui.formulieren.besturing import Keuze
from ui.formulieren.kern import Formulier, Vraag
from ui.formulieren.velden import dag, gezin, iedereen, keuze, mensen, tekst, zicht
from ui.formulieren.weg import weg
from ui.widgets.form import FieldSpec

CIJFERS = [(een, str(een)) for een in range(11)]
UITLEG = "0 is helemaal niet veilig, 10 is helemaal veilig."


def veiligheidscijfer(vraag: Vraag) -> Formulier:
    """Return the form for one figure."""
    dossier, before = vraag.dossier, None if vraag.is_nieuw else vraag.waarde
    wie = dossier.naam_van(vraag.waarde.bron)
    ik = f"ik ({dossier.naam_van('')})"
    return Formulier(
        soort="veiligheidscijfer",
        titel="Cijfer toevoegen" if before is None else f"Cijfer van {wie}",
        velden=(
            keuze("bron", "Wie geeft het cijfer?", iedereen(dossier), niets=ik),
            FieldSpec(
                attribute="cijfer",
                label="Hoe veilig is het thuis?",
                make=lambda: Keuze(CIJFERS, niets=None),
                hint=UITLEG,
                required="Kies een cijfer van 0 tot en met 10.",
            ),
            tekst("waarom", "Waarom dit cijfer?"),
            dag(vraag, "datum", "Wanneer gezegd?", required="Vul een dag in.", verleden=True),
            mensen("over", "Over wie?", gezin(dossier), hint="Leeg is het hele huishouden."),
            zicht(),
        ),
        waarde=vraag.waarde,
        bewaar=lambda after: items.save(
            dossier, before, after, "Cijfer veranderen" if before else "Cijfer toevoegen"
        ),
        weg=weg(vraag, "Cijfer", f"Het cijfer van {wie}"),
    )
