"""A kept version of the plan, read back as the dossier was then."""

import json
from dataclasses import replace

from regisseur_desktop.domain.codec import from_plain
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.plan import Afspraak, Akkoord, Doel, Plan, Planversie
from regisseur_desktop.errors import Refused


def dossier_van_toen(dossier: Dossier, versie: Planversie) -> Dossier:
    """Return the dossier with the plan, goals, agreements and consent of that version."""
    try:
        inhoud = json.loads(versie.inhoud)
        return replace(
            dossier,
            plannen=tuple(from_plain(Plan, een) for een in inhoud["plan"]),
            doelen=tuple(from_plain(Doel, een) for een in inhoud["doelen"]),
            afspraken=tuple(from_plain(Afspraak, een) for een in inhoud["afspraken"]),
            akkoorden=tuple(from_plain(Akkoord, een) for een in inhoud["akkoorden"]),
        )
    except (ValueError, KeyError, TypeError) as problem:
        raise Refused(
            f"Versie {versie.nummer} is niet te lezen. Kijk bij Documenten of er een afdruk van is."
        ) from problem
