"""The form for a person: the parts of the name, when born, and the place in this household."""

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.persoon import Geslacht, Leeswijze, Persoon, Persoonsoort
from regisseur_desktop.domain.stamboom import Stamboom
from regisseur_desktop.operations.verwijderen import remove_persoon
from ui.formulieren.aandoeningen import AandoeningenVeld, check_aandoeningen
from ui.formulieren.besturing import Vinkjes
from ui.formulieren.kern import Formulier, Vraag
from ui.formulieren.persoonsgegevens import Persoonsgegevens, save
from ui.formulieren.velden import (
    OP_TEKENING,
    Mensen,
    dag,
    email,
    mensen,
    moment,
    tekst,
    term,
    vinkje,
    woord,
)
from ui.formulieren.woorden import wie
from ui.widgets.form import FieldSpec


def persoon(vraag: Vraag) -> Formulier:
    """Return the form for a person of the household."""
    mens: Persoon = vraag.waarde
    before = None if vraag.is_nieuw else mens
    naam = mens.naam.kort or "Persoon"
    told = f"{naam} is weggehaald."
    return Formulier(
        soort="persoon",
        titel="Persoon toevoegen" if before is None else naam,
        velden=(
            woord("voornaam", "Voornaam"),
            woord("tussenvoegsel", "Tussenvoegsel", voorbeeld="Bijvoorbeeld van der"),
            woord("achternaam", "Achternaam"),
            woord("rol", "Wie is dit in het gezin?", voorbeeld="Bijvoorbeeld moeder, oma, zoon"),
            moment(vraag, "geboren", "Geboren", hint="Een leeftijd mag ook: 9 jaar."),
            term("geslacht", "Geslacht", Geslacht),
            vinkje("woont_hier", "Wonen", "Woont in dit huishouden"),
            vinkje("om_wie", "Vraag", "Om deze persoon gaat het"),
            tekst("belangrijk", "Wat is belangrijk om te weten?"),
            woord("taal", "Leest in welke taal?", hint="Leeg is Nederlands."),
            FieldSpec(
                attribute="leeswijze",
                label="Wat helpt bij het lezen?",
                make=lambda: Vinkjes([(een, een.label) for een in Leeswijze]),
                is_marked=False,
            ),
            woord("telefoon", "Telefoon"),
            email(),
            woord("roepnaam", "Roepnaam", hint="Zoals het gezin deze persoon noemt."),
            woord("geboortenaam", "Naam bij de geboorte"),
            woord("geslacht_woorden", "In eigen woorden", hint="Als de persoon het anders zegt."),
            moment(vraag, "overleden", "Overleden", hint="Ongeveer mag ook: 2025."),
            vinkje("is_ongeboren", "Zwangerschap", "Is nog niet geboren"),
            dag(vraag, "uitgerekend", "Uitgerekend op"),
            *_tweeling(vraag),
            FieldSpec(
                attribute="aandoeningen",
                label="Ziekte, beperking of verslaving",
                make=AandoeningenVeld,
                hint="Op de tekening van het gezin staat dit alleen met een vinkje.",
                name="Ziekte",
                check=check_aandoeningen,
            ),
            term("soort", "Wat staat er op de tekening?", Persoonsoort),
            vinkje("op_tekening_gezin", "Tekening", OP_TEKENING),
        ),
        waarde=Persoonsgegevens.of(vraag.dossier, mens),
        controle=lambda gegevens: gegevens.check(),
        bewaar=lambda after: save(vraag.dossier, before, after),
        weg=None if before is None else lambda: (remove_persoon(vraag.dossier, mens), told),
    )


def _tweeling(vraag: Vraag) -> tuple[FieldSpec, ...]:
    """Return the fields about twins; who has no brothers or sisters is none."""
    nest = _broers_zussen(vraag.dossier, vraag.waarde)
    if not nest:
        return ()
    return (
        mensen("tweeling_met", "Tweeling met wie?", nest, hint="Ook voor drie of meer tegelijk."),
        vinkje("is_eeneiig", "Eeneiig", "Het is een eeneiige tweeling"),
    )


def _broers_zussen(dossier: Dossier, persoon: Persoon) -> Mensen:
    nest = Stamboom(dossier).broers_zussen(persoon.id)
    return [(een, wie(dossier, een)) for een, hoe in nest.items() if hoe not in ("pleeg", "stief")]
