"""Forms for how two people belong together: partners, and a parent with a child."""

from dataclasses import replace

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit, added, replaced
from regisseur_desktop.domain.persoon import (
    Ouderrelatie,
    Oudersoort,
    Partnerrelatie,
    Partnersoort,
)
from regisseur_desktop.operations.relaties import relate_ouder, relate_partners
from ui.formulieren.kern import Formulier, Vraag
from ui.formulieren.velden import gezin, keuze, moment, term
from ui.formulieren.weg import weg

_WIE = "Kies een naam."


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
    others = _without(vraag.dossier, after.id)
    relate_partners(others, after.persoon_a, after.persoon_b, after.soort)
    return _kept(vraag, after)


def _save_ouder(vraag: Vraag, after: Ouderrelatie) -> Edit:
    others = _without(vraag.dossier, after.id)
    relate_ouder(others, after.ouder_id, [after.kind_id], after.soort)
    return _kept(vraag, after)


def _without(dossier: Dossier, relatie_id: str) -> Dossier:
    """Return the dossier as the rules must see it: without the relation in hand."""
    return replace(
        dossier,
        partnerrelaties=tuple(r for r in dossier.partnerrelaties if r.id != relatie_id),
        ouderrelaties=tuple(r for r in dossier.ouderrelaties if r.id != relatie_id),
    )


def _kept(vraag: Vraag, after: Partnerrelatie | Ouderrelatie) -> Edit:
    if vraag.is_nieuw:
        return added("Relatie toevoegen", vraag.dossier.id, after)
    return replaced("Relatie wijzigen", vraag.dossier.id, vraag.waarde, after)
