"""Look back: the plan as it was on a day, from the history of every change."""

from collections.abc import Iterable
from dataclasses import fields, replace
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Any

from regisseur_desktop.domain.dossier import PARTS, Dossier
from regisseur_desktop.domain.kinds import Value
from regisseur_desktop.domain.netwerk import Contact
from regisseur_desktop.domain.persoon import Persoon
from regisseur_desktop.operations.kluis import Kluis
from regisseur_desktop.operations.plan import PLANDELEN
from regisseur_desktop.storage import rows, terugblik

_DELEN = (*PLANDELEN, "hulpvragen", "krachten", "netwerk")
_SOORTEN = frozenset(PARTS[naam] for naam in _DELEN)
_MENSEN = ("wie", "over", "samen_met", "let_op", "opgesteld_met", "bron", "contact_id")


def plan_op(kluis: Kluis, huishouden_id: str, dag: date, zone: tzinfo | None) -> Dossier:
    """Return the dossier with the plan as it stood at the end of a day.

    People are called as they are called now; who is gone since is called as before.
    """
    # the dossier first: what is changed in between is then in the history and is put back
    dossier = rows.load_dossier(kluis.store, huishouden_id)
    einde = datetime.combine(dag + timedelta(days=1), time.min, tzinfo=zone)
    toen = terugblik.values_before(kluis.store, huishouden_id, einde, _SOORTEN)
    parts: dict[str, Any] = {
        naam: _as_it_was(getattr(dossier, naam), PARTS[naam], toen) for naam in _DELEN
    }
    return _with_people(kluis, replace(dossier, **parts))


def _as_it_was(
    now: Iterable[Value], kind: type[Value], toen: dict[str, Value | None]
) -> tuple[Value, ...]:
    here = [value for value in now if value.id not in toen]
    return (*here, *(value for value in toen.values() if isinstance(value, kind)))


def _with_people(kluis: Kluis, dossier: Dossier) -> Dossier:
    """Add the people that the plan of then names and who are not in the dossier any more."""
    items = (value for naam in _DELEN for value in getattr(dossier, naam))
    named = {een for value in items for een in _named_by(value)}
    people: tuple[Persoon | Contact, ...] = (*dossier.personen, *dossier.contacten)
    known = {een.id for een in people}
    gone = terugblik.last_known(kluis.store, named - known)
    return replace(
        dossier,
        personen=(*dossier.personen, *(een for een in gone if isinstance(een, Persoon))),
        contacten=(*dossier.contacten, *(een for een in gone if isinstance(een, Contact))),
    )


def _named_by(value: Value) -> Iterable[str]:
    present = {field.name for field in fields(value)}
    for naam in present.intersection(_MENSEN):
        content = getattr(value, naam)
        yield from (content,) if isinstance(content, str) else content


def plandagen(kluis: Kluis, huishouden_id: str, zone: tzinfo | None) -> tuple[date, ...]:
    """Return the days on which the plan changed, the first day first."""
    soorten = frozenset(PARTS[naam] for naam in PLANDELEN)
    moments = terugblik.moments_of_change(kluis.store, huishouden_id, soorten)
    return tuple(sorted({moment.astimezone(zone).date() for moment in moments}))
