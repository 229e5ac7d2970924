"""What the screens over all households ask: names, open tasks, meetings, safety."""

from datetime import date

from peewee import fn

from regisseur_desktop.domain.huishouden import Huishouden, Lidmaatschap, Traject
from regisseur_desktop.domain.namen import Naam
from regisseur_desktop.domain.persoon import Persoon
from regisseur_desktop.domain.regie import Evaluatie, Taak, Veiligheidscijfer
from regisseur_desktop.storage.rows import column, select
from regisseur_desktop.storage.store import Store
from regisseur_desktop.storage.tables import TABLES


def huishoudens(store: Store) -> tuple[Huishouden, ...]:
    """Return every household, in the order in which they came in."""
    with store.session() as db:
        return select(db, Huishouden)


def open_huishoudens(store: Store) -> tuple[Huishouden, ...]:
    """Return the households that are not closed."""
    with store.session() as db:
        return select(db, Huishouden, column(Huishouden, "afgesloten_op").is_null())


def names(store: Store) -> dict[str, str]:
    """Return the name of every household by its id."""
    with store.session() as db:
        query = TABLES[Huishouden].select(column(Huishouden, "id"), column(Huishouden, "naam"))
        return dict(query.tuples().execute(db))


def open_taken(store: Store) -> tuple[Taak, ...]:
    """Return every task that is still to be done."""
    with store.session() as db:
        return select(db, Taak, column(Taak, "klaar_op").is_null())


def evaluaties(store: Store, van: date, tot: date) -> tuple[Evaluatie, ...]:
    """Return the meetings from `van` to `tot`, by day and time."""
    datum = column(Evaluatie, "datum")
    with store.session() as db:
        found = select(db, Evaluatie, datum >= van.isoformat(), datum <= tot.isoformat())
    return tuple(sorted(found, key=lambda e: (e.datum, str(e.begin or ""))))


def last_evaluaties(store: Store) -> dict[str, date]:
    """Return the last day with a meeting, past or coming, by household."""
    return _latest(store, Evaluatie)


def last_veiligheid(store: Store) -> dict[str, date]:
    """Return the last day on which safety was discussed, by household."""
    return _latest(store, Veiligheidscijfer)


def _latest(store: Store, kind: type[Evaluatie] | type[Veiligheidscijfer]) -> dict[str, date]:
    owner = column(kind, "huishouden_id")
    query = TABLES[kind].select(owner, fn.MAX(column(kind, "datum"))).group_by(owner)
    with store.session() as db:
        return {id_: date.fromisoformat(last) for id_, last in query.tuples().execute(db)}


def open_trajecten(store: Store) -> tuple[Traject, ...]:
    """Return every course of help that has not ended."""
    with store.session() as db:
        return select(db, Traject, column(Traject, "beeindigd_op").is_null())


def bewoners(store: Store) -> dict[str, list[Naam]]:
    """Return the names of who lives in each household, in its order."""
    with store.session() as db, db.snapshot():
        people = {persoon.id: persoon.naam for persoon in select(db, Persoon)}
        leden = select(db, Lidmaatschap, column(Lidmaatschap, "woont_hier") == True)  # noqa: E712
    by_household: dict[str, list[Naam]] = {}
    for lid in sorted(leden, key=lambda lid: lid.volgorde):
        by_household.setdefault(lid.huishouden_id, []).append(people[lid.persoon_id])
    return by_household
