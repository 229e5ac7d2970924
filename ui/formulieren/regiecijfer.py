"""The form for a figure of own say: whose it is, what it means, when it was asked, and why."""

from dataclasses import replace

from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.domain.plan import Meetmoment, Regiecijfer
from regisseur_desktop.operations import items
from regisseur_desktop.operations.regiecijfers import VRAAG, WOORDEN
from ui.formulieren.besturing import Keuze
from ui.formulieren.kern import Formulier, Vraag
from ui.formulieren.velden import dag, gezin, keuze, tekst, term, zicht
from ui.formulieren.weg import weg
from ui.widgets.form import FieldSpec

CIJFERS = [(cijfer, f"{cijfer}: {woorden}") for cijfer, woorden in WOORDEN.items()]
UITLEG = "0 is niets, 10 is alles."


def regiecijfer(vraag: Vraag) -> Formulier:
    """Return the form for one figure; it is about who gives it."""
    dossier, before = vraag.dossier, None if vraag.is_nieuw else vraag.waarde
    wie = dossier.naam_van(vraag.waarde.bron) if vraag.waarde.bron else ""

    def save(after: Regiecijfer) -> Edit:
        text = "Cijfer voor eigen regie veranderen" if before else "Cijfer voor eigen regie"
        return items.save(dossier, before, replace(after, over=(after.bron,)), text)

    return Formulier(
        soort="regiecijfer",
        titel="Cijfer voor eigen regie" if before is None else f"Cijfer van {wie}",
        velden=(
            keuze("bron", "Wie geeft het cijfer?", gezin(dossier), required="Kies wie het zegt."),
            FieldSpec(
                attribute="cijfer",
                label=VRAAG,
                make=lambda: Keuze(CIJFERS, niets=None),
                hint=UITLEG,
                required="Kies een cijfer van 0 tot en met 10.",
            ),
            tekst("waarom", "Waarom dit cijfer?"),
            term("moment", "Wanneer is het gevraagd?", Meetmoment),
            dag(vraag, "datum", "Welke dag?", required="Vul een dag in.", verleden=True),
            zicht(),
        ),
        waarde=vraag.waarde,
        bewaar=save,
        weg=weg(vraag, "Cijfer", f"Het cijfer van {wie}"),
    )
