"""A dossier without what somebody leaves out of a drawing: persons, ties, feelings, conditions."""

from dataclasses import replace

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.persoon import Persoon


def condition_id(persoon: Persoon, at: int) -> str:
    """Return the name under which a condition is chosen; it has no id of its own."""
    return f"{persoon.id}/{at}"


def without(dossier: Dossier, weg: frozenset[str]) -> Dossier:
    """Return the dossier without the values with these ids, and without what hangs on them."""
    if not weg:
        return dossier
    personen = tuple(
        _less_ill(persoon, weg) for persoon in dossier.personen if persoon.id not in weg
    )
    here = {persoon.id for persoon in personen}
    return replace(
        dossier,
        personen=personen,
        leden=tuple(lid for lid in dossier.leden if lid.persoon_id in here),
        partnerrelaties=tuple(
            paar for paar in dossier.partnerrelaties if {paar.persoon_a, paar.persoon_b} <= here
        ),
        ouderrelaties=tuple(
            ouder for ouder in dossier.ouderrelaties if {ouder.ouder_id, ouder.kind_id} <= here
        ),
        gevoelsbanden=tuple(
            band
            for band in dossier.gevoelsbanden
            if band.id not in weg and {band.persoon_a, band.persoon_b} <= here
        ),
        thuizen=tuple(
            replace(thuis, bewoners=tuple(wie for wie in thuis.bewoners if wie in here))
            for thuis in dossier.thuizen
        ),
        netwerk=tuple(
            band
            for band in dossier.netwerk
            if band.id not in weg and (not band.persoon or band.persoon in here)
        ),
    )


def _less_ill(persoon: Persoon, weg: frozenset[str]) -> Persoon:
    kept = tuple(
        each for at, each in enumerate(persoon.aandoeningen) if condition_id(persoon, at) not in weg
    )
    return persoon if kept == persoon.aandoeningen else replace(persoon, aandoeningen=kept)
