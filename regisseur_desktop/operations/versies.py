"""Kept versions of the plan: read one back as the dossier was then."""

import json
from dataclasses import replace
from typing import Any

from regisseur_desktop.domain.codec import from_plain
from regisseur_desktop.domain.dossier import PARTS, Dossier
from regisseur_desktop.domain.plan import Planversie
from regisseur_desktop.errors import Refused
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
