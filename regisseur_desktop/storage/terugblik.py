"""Look back in history and log: what was removed lately, and the latest lines."""

from dataclasses import dataclass
from datetime import datetime

from regisseur_desktop.domain.kinds import Value
from regisseur_desktop.storage.history import (
    Logregel,
    Logsoort,
    Wijziging,
    value_of,
    wijziging_of,
)
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
