"""Monitoring, bijsturing and ingrijpen: a reason, what changes in the plan, and the version."""

from collections.abc import Sequence
from datetime import datetime

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.domain.verhaal import Notitiesoort
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.invoer import filled
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
    stappen = [_log(soort, reden, nu), *wijzigingen]
    if wijzigingen:
        stappen.append(_keep(reden, nu))
    return together(dossier, f"{soort.label.capitalize()} opschrijven", stappen)


def explain_change(dossier: Dossier, soort: Notitiesoort, reden: str, nu: datetime) -> Edit:
    """Return the edit that says why the plan was changed, and keeps it as the next version."""
    reden = filled(reden, "Schrijf kort waarom. Eén zin is genoeg.")
    return together(
        dossier, "Versie van het plan bewaren", [_log(soort, reden, nu), _keep(reden, nu)]
    )


def _log(soort: Notitiesoort, reden: str, nu: datetime) -> Stap:
    if soort not in SOORTEN:
        raise Refused("Kies monitoring, bijsturing of ingrijpen.")
    return lambda dossier: add_notitie(dossier, reden, nu, soort=soort)


def _keep(reden: str, nu: datetime) -> Stap:
    return lambda dossier: keep_version(dossier, reden.strip(), nu.date())
