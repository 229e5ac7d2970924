"""The form for a meeting: when, where, who comes, what about, and what was said."""

from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.domain.regie import Evaluatie, Evaluatiesoort, Evaluatiestand
from regisseur_desktop.operations import evaluaties
from ui.formulieren.besturing import Regels, TijdVeld
from ui.formulieren.genodigden import GenodigdenVeld
from ui.formulieren.kern import Formulier, Vraag
from ui.formulieren.velden import dag, met_regisseur, tekst, term, woord
from ui.formulieren.weg import weg
from ui.widgets.form import FieldSpec


def evaluatie(vraag: Vraag) -> Formulier:
    """Return the form for a meeting."""
    mensen = met_regisseur(vraag.dossier)
    return Formulier(
        soort="evaluatie",
        titel="Overleg plannen" if vraag.is_nieuw else vraag.waarde.soort.label.capitalize(),
        velden=(
            term("soort", "Wat voor overleg?", Evaluatiesoort),
            dag(vraag, "datum", "Welke dag?", required="Kies een dag. Bijvoorbeeld vrijdag."),
            FieldSpec(attribute="begin", label="Begin", make=TijdVeld),
            FieldSpec(attribute="einde", label="Einde", make=TijdVeld),
            woord("plaats", "Waar?", voorbeeld="Bijvoorbeeld bij Marina thuis"),
            FieldSpec(
                attribute="genodigden",
                label="Wie nodig je uit?",
                make=lambda: GenodigdenVeld(mensen),
                is_marked=False,
            ),
            FieldSpec(
                attribute="agenda",
                label="Waar praten jullie over?",
                make=lambda: Regels(lines=4),
                hint="Elke regel is een punt.",
            ),
            term("stand", "Hoe ver is het?", Evaluatiestand),
            tekst("verslag", "Verslag", hint="Kort: wat is besproken en afgesproken?", lines=3),
        ),
        waarde=vraag.waarde,
        bewaar=lambda after: _save(vraag, after),
        weg=weg(vraag, "Overleg", "Het overleg"),
    )


def _save(vraag: Vraag, after: Evaluatie) -> Edit:
    if vraag.is_nieuw:
        return evaluaties.plan_evaluatie(vraag.dossier, after)
    return evaluaties.change_evaluatie(vraag.waarde, after)
