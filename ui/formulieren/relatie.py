"""Forms for how two people belong together: partners, and a parent with a child."""

from dataclasses import replace

from regisseur_desktop.domain.edit import Edit, added, replaced
from regisseur_desktop.domain.persoon import (
    Ouderrelatie,
    Oudersoort,
    Partnerrelatie,
    Partnersoort,
)
from regisseur_desktop.operations.relaties import (
    change_partnerrelatie,
    check_span,
    relate_ouder,
    relate_partners,
)
from ui.formulieren.kern import Formulier, Vraag
from ui.formulieren.velden import gezin, keuze, moment, term, vinkje
from ui.formulieren.weg import weg

_WIE = "Kies een naam."
_VRIJ = "De volgorde op de tekening mag anders zijn dan de leeftijd"


def partnerrelatie(vraag: Vraag) -> Formulier:
    """Return the form for two partners."""
    mensen = gezin(vraag.dossier)
    return Formulier(
        soort="partnerrelatie",
        titel="Partners toevoegen" if vraag.is_nieuw else "Partners",
        velden=(
            keuze("persoon_a", "Wie?", mensen, required=_WIE),
            keuze("persoon_b", "En wie?", mensen, required=_WIE),
            term("soort", "Wat zijn zij van elkaar?", Partnersoort),
            moment(vraag, "van", "Sinds wanneer?"),
            moment(vraag, "tot", "Tot wanneer?", hint="Leeg als het nog zo is."),
            vinkje("volgorde_vrij", "Kinderen", _VRIJ),
        ),
        waarde=vraag.waarde,
        bewaar=lambda after: _save_partners(vraag, after),
        weg=weg(vraag, "Relatie", "De relatie"),
    )


def ouderrelatie(vraag: Vraag) -> Formulier:
    """Return the form for a parent and a child."""
    mensen = gezin(vraag.dossier)
    return Formulier(
        soort="ouderrelatie",
        titel="Ouder en kind toevoegen" if vraag.is_nieuw else "Ouder en kind",
        velden=(
            keuze("ouder_id", "Wie is de ouder?", mensen, required=_WIE),
            keuze("kind_id", "Van welk kind?", mensen, required=_WIE),
            term("soort", "Wat voor ouder?", Oudersoort),
            moment(vraag, "van", "Sinds wanneer?"),
            moment(vraag, "tot", "Tot wanneer?", hint="Leeg als het nog zo is."),
        ),
        waarde=vraag.waarde,
        bewaar=lambda after: _save_ouder(vraag, after),
        weg=weg(vraag, "Relatie", "De relatie"),
    )


def _save_partners(vraag: Vraag, after: Partnerrelatie) -> Edit:
    if not vraag.is_nieuw:
        return change_partnerrelatie(vraag.dossier, vraag.waarde, after)
    check_span(after.van, after.tot)
    relate_partners(vraag.dossier, after.persoon_a, after.persoon_b)
    return added("Relatie toevoegen", vraag.dossier.id, after)


def _save_ouder(vraag: Vraag, after: Ouderrelatie) -> Edit:
    known = tuple(r for r in vraag.dossier.ouderrelaties if r.id != after.id)
    others = replace(vraag.dossier, ouderrelaties=known)
    check_span(after.van, after.tot)
    relate_ouder(others, after.ouder_id, [after.kind_id], after.soort)
    if vraag.is_nieuw:
        return added("Relatie toevoegen", vraag.dossier.id, after)
    return replaced("Relatie veranderen", vraag.dossier.id, vraag.waarde, after)
