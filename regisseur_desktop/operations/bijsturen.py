"""Monitoring, bijsturing and ingrijpen: a reason, what changes in the plan, and the version."""

from collections.abc import Sequence
from datetime import datetime

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.domain.verhaal import Notitiesoort
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.items import add_notitie
from regisseur_desktop.operations.plan import keep_version
from regisseur_desktop.operations.samen import Stap, together

SOORTEN = (Notitiesoort.MONITORING, Notitiesoort.BIJSTURING, Notitiesoort.INGRIJPEN)
"""The kinds of log line that may change the plan."""


def steer(
    dossier: Dossier,
    soort: Notitiesoort,
    reden: str,
    nu: datetime,
    wijzigingen: Sequence[Stap] = (),
) -> Edit:
    """Return the edit that logs a reason, changes the plan and keeps the new version.

    Without changes it is a log line alone and the plan keeps its version.
    """
    if soort not in SOORTEN:
        raise Refused("Kies monitoring, bijsturing of ingrijpen.")
    stappen: list[Stap] = [lambda d: add_notitie(d, reden, nu, soort=soort), *wijzigingen]
    if wijzigingen:
        stappen.append(lambda d: keep_version(d, reden.strip(), nu.date()))
    return together(dossier, f"{soort.label.capitalize()} vastleggen", stappen)
