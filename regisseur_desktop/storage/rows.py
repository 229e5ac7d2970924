"""Read domain values from the store and write single ones; no row leaves this room."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields
from typing import Any, TypeVar

from peewee import Expression, fn

from regisseur_desktop.domain.dossier import PARTS, Dossier
from regisseur_desktop.domain.huishouden import Huishouden, Lidmaatschap
from regisseur_desktop.domain.kinds import KINDS, Value, kind_name
from regisseur_desktop.domain.netwerk import Contact, Netwerkband
from regisseur_desktop.domain.persoon import Ouderrelatie, Partnerrelatie, Persoon
from regisseur_desktop.errors import Refused
from regisseur_desktop.storage.mapping import SHAPES, from_columns, to_columns
from regisseur_desktop.storage.sqlite_only import KluisDatabase
from regisseur_desktop.storage.store import Store
from regisseur_desktop.storage.tables import OWNER, TABLES, Kind

V = TypeVar("V", bound=Value)
_ID = re.compile("[0-9a-f]{32}")
GONE = "Dit dossier bestaat niet meer. Ga terug naar de lijst met huishoudens."


def load_dossier(store: Store, huishouden_id: str) -> Dossier:
    """Return everything of one household as it is at this moment."""
    with store.session() as db, db.snapshot():
        huishouden = _one(db, Huishouden, huishouden_id)
        if huishouden is None:
            raise Refused(GONE)
        parts = {name: _part(db, kind, huishouden_id) for name, kind in PARTS.items()}
        strangers = _mentioned(parts, huishouden_id)
        parts["personen"] += _by_id(db, Persoon, strangers)
        parts["contacten"] += _by_id(db, Contact, strangers)
        versie = versie_of(db, huishouden_id) or 0
        return Dossier(versie=versie, huishouden=huishouden, **parts)  # type: ignore[arg-type]


def _mentioned(parts: Mapping[str, tuple[Value, ...]], huishouden_id: str) -> list[str]:
    """Return the identities that are named and not loaded: who left is still who said it."""
    values = [value for part in parts.values() for value in part]
    named = {found for value in values for found in _identities(value)}
    return sorted(named - {value.id for value in values} - {huishouden_id})


def _identities(value: Value) -> Iterator[str]:
    for field in fields(value):
        content = getattr(value, field.name)
        if isinstance(content, str):
            content = (content,)
        if isinstance(content, tuple):
            texts = (getattr(part, "wie", part) for part in content)
            yield from (text for text in texts if isinstance(text, str) and _ID.fullmatch(text))


def _by_id(db: KluisDatabase, kind: type[V], ids: list[str]) -> tuple[V, ...]:
    return select(db, kind, column(kind, "id").in_(ids)) if ids else ()


def load_alle(store: Store, kind: type[V]) -> tuple[V, ...]:
    """Return every value of a kind, in the order in which they were written down."""
    with store.session() as db:
        return select(db, kind)


def get(store: Store, kind: type[V], item_id: str) -> V | None:
    """Return one value, or None if it is not there (any more)."""
    with store.session() as db:
        return _one(db, kind, item_id)


def versie_of(db: KluisDatabase, huishouden_id: str) -> int | None:
    """Return how often a household changed, or None if there is no such household."""
    row = TABLES[Huishouden]
    query = row.select(column(Huishouden, "versie")).where(
        column(Huishouden, "id") == huishouden_id
    )
    found = query.tuples().execute(db)
    return next((int(versie) for (versie,) in found), None)


def column(kind: Kind, name: str) -> Any:  # noqa: ANN401 - a Peewee field of any type
    """Return the column of a kind, to ask with."""
    return TABLES[kind]._meta.fields[name]  # noqa: SLF001 - Peewee's documented place for it


def select(db: KluisDatabase, kind: type[V], *where: Expression) -> tuple[V, ...]:
    """Return the values of a kind for which every expression holds."""
    columns = [column(kind, shape.name) for shape in SHAPES[kind]]
    order = column(kind, "ingevoerd"), column(kind, "id")
    query = TABLES[kind].select(*columns).order_by(*order)
    query = query.where(*where) if where else query
    found = (from_columns(kind, row) for row in query.tuples().execute(db))
    return tuple(found)  # type: ignore[arg-type] # the mapping returns the kind it was given


def _one(db: KluisDatabase, kind: type[V], item_id: str) -> V | None:
    return next(iter(select(db, kind, column(kind, "id") == item_id)), None)


def select_by_id(db: KluisDatabase, kind: type[V], ids: list[str]) -> tuple[V, ...]:
    """Return those values of a kind that the store holds."""
    return select(db, kind, column(kind, "id").in_(ids))


def _part(db: KluisDatabase, kind: type[V], huishouden_id: str) -> tuple[V, ...]:
    return select(db, kind, *_belongs(kind, huishouden_id))


def _belongs(kind: Kind, huishouden_id: str) -> list[Expression]:
    """Say which values of a kind belong to a household; people come by their membership."""
    if kind is Persoon:
        return [column(Persoon, "id").in_(_named_by(Lidmaatschap, "persoon_id", huishouden_id))]
    if kind is Contact:
        return [column(Contact, "id").in_(_named_by(Netwerkband, "contact_id", huishouden_id))]
    pairs = {Partnerrelatie: ("persoon_a", "persoon_b"), Ouderrelatie: ("ouder_id", "kind_id")}
    if kind in pairs:
        people = _named_by(Lidmaatschap, "persoon_id", huishouden_id)
        return [column(kind, name).in_(people) for name in pairs[kind]]
    return [column(kind, OWNER) == huishouden_id]


def _named_by(kind: Kind, name: str, huishouden_id: str) -> Any:  # noqa: ANN401 - a query
    owned = column(kind, OWNER) == huishouden_id
    return TABLES[kind].select(column(kind, name)).where(owned)


def insert(db: KluisDatabase, value: Value, ingevoerd: int) -> None:
    """Add a value; `ingevoerd` puts it after what was written down before."""
    extra = {"versie": 1} if isinstance(value, Huishouden) else {}
    row = {**to_columns(value), **extra, "ingevoerd": ingevoerd}
    TABLES[type(value)].insert(row).execute(db)


def update(db: KluisDatabase, value: Value) -> bool:
    """Replace a value by its identity; tell whether it was there."""
    query = TABLES[type(value)].update(to_columns(value))
    return bool(query.where(column(type(value), "id") == value.id).execute(db))


def delete(db: KluisDatabase, value: Value) -> bool:
    """Remove a value by its identity; tell whether it was there."""
    query = TABLES[type(value)].delete()
    return bool(query.where(column(type(value), "id") == value.id).execute(db))


def count_all(db: KluisDatabase) -> int:
    """Return how many values the store holds, to compare a backup by.

    The backup before a migration is one of an older schema: it has no table yet for a new kind.
    """
    return sum(_count(db, kind) for kind in KINDS if db.table_exists(kind_name(kind)))


def _count(db: KluisDatabase, kind: Kind) -> int:
    query = TABLES[kind].select(fn.COUNT(column(kind, "id")))
    return next(int(number) for (number,) in query.tuples().execute(db))
