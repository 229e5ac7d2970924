"""Kept versions of the plan: read one back, compare two, see whether the plan went on since."""

import json
from dataclasses import replace
from typing import Any

from regisseur_desktop.domain.codec import from_plain
from regisseur_desktop.domain.dossier import PARTS, Dossier
from regisseur_desktop.domain.plan import Planversie
from regisseur_desktop.domain.planverschil import vergelijk
from regisseur_desktop.domain.verschil import Verschil
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.methode import load_methode
from regisseur_desktop.operations.plan import PLANDELEN


def dossier_van_toen(dossier: Dossier, versie: Planversie) -> Dossier:
    """Return the dossier with the plan, goals, agreements and consent of that version.

    A version that was kept before a part existed has nothing of that part.
    """
    try:
        inhoud = json.loads(versie.inhoud)
        if "plan" in inhoud:  # so it was called at first
            inhoud["plannen"] = inhoud.pop("plan")
        parts: dict[str, Any] = {
            naam: tuple(from_plain(PARTS[naam], een) for een in inhoud.get(naam, ()))
            for naam in PLANDELEN
        }
        return replace(dossier, **parts)
    except (ValueError, KeyError, TypeError, AttributeError) as problem:
        raise Refused(
            f"Versie {versie.nummer} is niet te lezen. Kijk bij Documenten of er een afdruk van is."
        ) from problem


def laatste_versie(dossier: Dossier) -> Planversie | None:
    """Return the version that was kept last, or nothing while there is none."""
    return max(dossier.planversies, key=lambda versie: versie.nummer, default=None)


def verschillen(toen: Dossier, nu: Dossier) -> tuple[Verschil, ...]:
    """Return what is different between two plans, with the words of the method."""
    gebieden = {gebied.sleutel: gebied.naam for gebied in load_methode().leefgebieden}
    return vergelijk(toen, nu, gebieden)


def gewijzigd_sinds(dossier: Dossier) -> bool:
    """Say whether something else is agreed than in the version that was kept last.

    Without a version, or with one that cannot be read, there is nothing to differ from.
    """
    versie = laatste_versie(dossier)
    if versie is None:
        return False
    try:
        toen = dossier_van_toen(dossier, versie)
    except Refused:
        return False
    return any(verschil.vraagt_waarom for verschil in verschillen(toen, dossier))
