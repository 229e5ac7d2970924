"""Look back in history and log: what was removed lately, what was on a day, the latest lines."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime

from peewee import Expression, fn

from regisseur_desktop.domain.kinds import KIND_BY_NAME, Value
from regisseur_desktop.storage.history import (
    Logregel,
    Logsoort,
    Wijziging,
    value_of,
    wijziging_of,
)
from regisseur_desktop.storage.sqlite_only import KluisDatabase
from regisseur_desktop.storage.store import Store
from regisseur_desktop.storage.tables import GeschiedenisRow, LogboekRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Weggehaald:
    """A value that is no longer there: what it was, and who removed it when."""

    value: Value
    huishouden_id: str
    moment: datetime
    wie: str


def last_change(store: Store) -> datetime | None:
    """Return when anything changed last."""
    query = GeschiedenisRow.select(GeschiedenisRow.moment)
    latest = query.order_by(GeschiedenisRow.nummer.desc()).limit(1)
    with store.session() as db:
        return next((datetime.fromisoformat(m) for (m,) in latest.tuples().execute(db)), None)


def removed_since(store: Store, since: datetime) -> tuple[Weggehaald, ...]:
    """Return what was removed since a moment and not put back, the last one first."""
    query = GeschiedenisRow.select().where(GeschiedenisRow.moment >= since.isoformat())
    with store.session() as db:
        changes = list(query.order_by(GeschiedenisRow.nummer).dicts().execute(db))
    latest = {row["item_id"]: row for row in changes}
    gone = [row for row in latest.values() if row["na"] is None and row["voor"] is not None]
    found = []
    for row in sorted(gone, key=lambda row: -row["nummer"]):
        value = value_of(row["soort"], row["voor"])
        if value is not None:
            moment = datetime.fromisoformat(row["moment"])
            found.append(
                Weggehaald(
                    value=value, huishouden_id=row["huishouden_id"], moment=moment, wie=row["wie"]
                )
            )
    return tuple(found)


def latest_changes(store: Store, huishouden_id: str, most: int) -> tuple[Wijziging, ...]:
    """Return the latest changes of one household, the last one first."""
    query = GeschiedenisRow.select().where(GeschiedenisRow.huishouden_id == huishouden_id)
    with store.session() as db:
        rows = list(query.order_by(GeschiedenisRow.nummer.desc()).limit(most).dicts().execute(db))
    return tuple(wijziging_of(row) for row in rows)


def latest_log(store: Store, huishouden_id: str, most: int) -> tuple[Logregel, ...]:
    """Return the latest lines of the log, of one household or of all, the last one first."""
    query = LogboekRow.select()
    if huishouden_id:
        query = query.where(LogboekRow.huishouden_id == huishouden_id)
    with store.session() as db:
        rows = list(query.order_by(LogboekRow.nummer.desc()).limit(most).dicts().execute(db))
    return tuple(
        Logregel(
            moment=datetime.fromisoformat(row["moment"]),
            wie=row["wie"],
            gebeurtenis=Logsoort(row["gebeurtenis"]),
            huishouden_id=row["huishouden_id"],
            detail=row["detail"],
        )
        for row in rows
    )


def values_before(
    store: Store, huishouden_id: str, since: datetime, kinds: Collection[type[Value]]
) -> dict[str, Value | None]:
    """Return what each value that changed since a moment was at that moment, by identity.

    None means that there was no such value yet. Only the first change of each is read, so that
    it takes no longer when much changed since.
    """
    is_later = GeschiedenisRow.moment >= since.astimezone(UTC).isoformat()
    with store.session() as db:
        return _first_changes(db, huishouden_id, is_later, kinds)


def values_when_added(
    store: Store, value: Value, huishouden_id: str, kinds: Collection[type[Value]]
) -> dict[str, Value | None]:
    """Return what each value that changed since `value` was added was just then, by identity.

    It goes by the place in the history and not by the clock, so that it is exact within a day.
    Nothing is known of what is not in the history.
    """
    row = GeschiedenisRow
    added = row.select(fn.MIN(row.nummer)).where(row.item_id == value.id)
    with store.session() as db:
        number = next(iter(added.tuples().execute(db)))[0]
        if number is None:
            return {}
        return _first_changes(db, huishouden_id, row.nummer > number, kinds)


def _first_changes(
    db: KluisDatabase, huishouden_id: str, is_later: Expression, kinds: Collection[type[Value]]
) -> dict[str, Value | None]:
    row = GeschiedenisRow
    own = (row.huishouden_id == huishouden_id) & row.soort.in_(_names(kinds))
    first = row.select(fn.MIN(row.nummer)).where(own & is_later).group_by(row.item_id)
    query = row.select(row.item_id, row.soort, row.voor).where(row.nummer.in_(first))
    found = query.order_by(row.nummer).tuples().execute(db)
    return {item_id: value_of(soort, voor) for item_id, soort, voor in found}


def last_known(store: Store, ids: Collection[str]) -> tuple[Value, ...]:
    """Return values by identity as they were known last, also those that were taken away."""
    row = GeschiedenisRow
    last = row.select(fn.MAX(row.nummer)).where(row.item_id.in_(sorted(ids))).group_by(row.item_id)
    query = row.select(row.soort, row.voor, row.na).where(row.nummer.in_(last))
    with store.session() as db:
        found = list(query.tuples().execute(db))
    values = (value_of(soort, na or voor) for soort, voor, na in found)
    return tuple(value for value in values if value is not None)


def moments_of_change(
    store: Store, huishouden_id: str, kinds: Collection[type[Value]]
) -> tuple[datetime, ...]:
    """Return when values of these kinds changed in a household, the first moment first."""
    row = GeschiedenisRow
    own = (row.huishouden_id == huishouden_id) & row.soort.in_(_names(kinds))
    query = row.select(row.moment).where(own).distinct().order_by(row.moment)
    with store.session() as db:
        return tuple(datetime.fromisoformat(moment) for (moment,) in query.tuples().execute(db))


def _names(kinds: Collection[type[Value]]) -> list[str]:
    return [name for name, kind in KIND_BY_NAME.items() if kind in kinds]
