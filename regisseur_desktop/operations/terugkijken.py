"""Look back: the plan as it was on a day or in a version, from the history of every change."""

from collections.abc import Iterable, Iterator
from dataclasses import fields
from datetime import date, datetime, time, timedelta, tzinfo

from regisseur_desktop.domain.datum_tonen import toon_datum
from regisseur_desktop.domain.dossier import PARTS, Dossier
from regisseur_desktop.domain.kinds import Value
from regisseur_desktop.domain.netwerk import Contact
from regisseur_desktop.domain.persoon import Persoon
from regisseur_desktop.domain.plan import Planversie
from regisseur_desktop.domain.plan_van_toen import PlanVanToen
from regisseur_desktop.operations.kluis import Kluis
from regisseur_desktop.operations.plan import PLANDELEN
from regisseur_desktop.operations.versies import dossier_van_toen
from regisseur_desktop.storage import rows, terugblik

VERHAAL = ("hulpvragen", "krachten")
"""What the family told and no version keeps: the history knows what it was."""
_DELEN = (*PLANDELEN, *VERHAAL, "netwerk")
_MENSEN = ("wie", "over", "samen_met", "let_op", "opgesteld_met", "bron", "contact_id")


def plan_op(kluis: Kluis, huishouden_id: str, dag: date, zone: tzinfo | None) -> Dossier:
    """Return the dossier with the plan as it stood at the end of a day.

    People are called as they are called now; who is gone since is called as before.
    """
    dossier = rows.load_dossier(kluis.store, huishouden_id)
    return _op(kluis, dossier, dag, zone).in_dossier(dossier)


def toen_op(kluis: Kluis, huishouden_id: str, dag: date, zone: tzinfo | None) -> PlanVanToen:
    """Return the plan as it stood at the end of a day, to lay beside another."""
    return _op(kluis, rows.load_dossier(kluis.store, huishouden_id), dag, zone)


def _op(kluis: Kluis, dossier: Dossier, dag: date, zone: tzinfo | None) -> PlanVanToen:
    # the dossier is read first: what is changed in between is in the history and is put back
    einde = datetime.combine(dag + timedelta(days=1), time.min, tzinfo=zone)
    toen = terugblik.values_before(kluis.store, dossier.id, einde, _kinds(_DELEN))
    naam = f"het plan van {toon_datum(dag, met_weekdag=False)}"
    return _plan(kluis, dossier, naam, _as_it_was(dossier, _DELEN, toen))


def van_versie(kluis: Kluis, versie: Planversie) -> PlanVanToen:
    """Return the plan of a version, with the hulpvragen and krachten that there were then.

    A version keeps neither; the history says what they were when the version was kept.
    """
    dossier = rows.load_dossier(kluis.store, versie.huishouden_id)
    kept = dossier_van_toen(dossier, versie)
    toen = terugblik.values_when_added(kluis.store, versie, dossier.id, _kinds(VERHAAL))
    parts = {naam: getattr(kept, naam) for naam in PLANDELEN}
    parts |= _as_it_was(dossier, VERHAAL, toen)
    return _plan(kluis, dossier, naam_van_versie(versie), parts)


def naam_van_versie(versie: Planversie) -> str:
    """Return how a sentence calls a version: "versie 1, van 9 november 2026"."""
    return f"versie {versie.nummer}, van {toon_datum(versie.datum, met_weekdag=False)}"


def _kinds(delen: Iterable[str]) -> frozenset[type[Value]]:
    return frozenset(PARTS[naam] for naam in delen)


def _as_it_was(
    dossier: Dossier, delen: Iterable[str], toen: dict[str, Value | None]
) -> dict[str, tuple[Value, ...]]:
    """Return parts with what they were in place of what they are, and behind it what is gone."""
    return {naam: _part(getattr(dossier, naam), PARTS[naam], toen) for naam in delen}


def _part(
    now: Iterable[Value], kind: type[Value], toen: dict[str, Value | None]
) -> tuple[Value, ...]:
    then = {value.id: toen.get(value.id, value) for value in now} | toen
    return tuple(value for value in then.values() if isinstance(value, kind))


def _plan(
    kluis: Kluis, dossier: Dossier, naam: str, parts: dict[str, tuple[Value, ...]]
) -> PlanVanToen:
    """Return the plan of then with the people whom it names and who are not there any more."""
    named = {een for values in parts.values() for value in values for een in _named_by(value)}
    known = {p.id for p in dossier.personen} | {c.id for c in dossier.contacten}
    gone = terugblik.last_known(kluis.store, named - known)
    mensen = tuple(een for een in gone if isinstance(een, Persoon | Contact))
    return PlanVanToen(naam=naam, delen=tuple(parts.items()), mensen=mensen)


def _named_by(value: Value) -> Iterator[str]:
    present = {field.name for field in fields(value)}
    for naam in present.intersection(_MENSEN):
        content = getattr(value, naam)
        yield from (content,) if isinstance(content, str) else content


def plandagen(kluis: Kluis, huishouden_id: str, zone: tzinfo | None) -> tuple[date, ...]:
    """Return the days on which the plan changed, the first day first."""
    soorten = _kinds((*PLANDELEN, *VERHAAL))
    moments = terugblik.moments_of_change(kluis.store, huishouden_id, soorten)
    return tuple(sorted({moment.astimezone(zone).date() for moment in moments}))
