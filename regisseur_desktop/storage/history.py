"""Every change with its value before and after, and every use of a dossier, in one chain.

NEN 7513 asks who did what, when, with whose dossier, looking and searching included. Each row
carries an HMAC over itself and over the row before it, under a key that comes from the database
key: a row that was changed, removed or put in between shows. Whoever holds the database key could
make the whole chain again; only a head that was kept elsewhere, as in a backup, shows that.
"""

import hmac
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from heapq import merge
from typing import Any, NamedTuple, cast

from regisseur_desktop.domain.codec import from_plain, to_plain
from regisseur_desktop.domain.edit import Change
from regisseur_desktop.domain.kinds import KIND_BY_NAME, Value, kind_name
from regisseur_desktop.storage.sqlite_only import KluisDatabase
from regisseur_desktop.storage.store import Store
from regisseur_desktop.storage.tables import GeschiedenisRow, LogboekRow, Row

PURPOSE = "geschiedenis"
_BEGIN = "0" * 64
# what a link vouches for, in this order
_LINKED: dict[type[Row], tuple[str, ...]] = {
    GeschiedenisRow: ("nummer", "moment", "wie", "huishouden_id", "soort", "item_id", "afdruk"),
    LogboekRow: ("nummer", "moment", "wie", "gebeurtenis", "huishouden_id", "detail"),
}


class Logsoort(StrEnum):
    """What somebody did with a dossier."""

    GEOPEND = "geopend"
    GEMAAKT = "gemaakt"
    GEWIJZIGD = "gewijzigd"
    VERWIJDERD = "verwijderd"
    AFGEDRUKT = "afgedrukt"
    GEEXPORTEERD = "geëxporteerd"
    GEZOCHT = "gezocht"
    VERGRENDELD = "vergrendeld"
    HERSTELD = "hersteld"
    VERNIETIGD = "vernietigd"


class Head(NamedTuple):
    """How long the chain is and how its last link ends."""

    nummer: int
    keten: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Logregel:
    """One use of a dossier."""

    moment: datetime
    wie: str
    gebeurtenis: Logsoort
    huishouden_id: str
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Wijziging:
    """One value before and after a change, and who changed it."""

    moment: datetime
    wie: str
    huishouden_id: str
    voor: Value | None
    na: Value | None


class Chain:
    """Adds links within the transaction of the change that they tell of."""

    def __init__(self, db: KluisDatabase, key: bytes, wie: str) -> None:
        self._db = db
        self._key = key
        self._wie = wie
        self._moment = datetime.now(UTC).isoformat()
        self._head = head(db)

    def add_change(self, change: Change, huishouden_id: str) -> None:
        """Add what a value was and became."""
        value = change.after or change.before
        if value is None:
            return
        voor, na = _json(change.before), _json(change.after)
        row = {
            "huishouden_id": huishouden_id,
            "soort": kind_name(value),
            "item_id": value.id,
            "afdruk": content_print(self._key, voor, na),
        }
        self._add(GeschiedenisRow, row, voor=voor, na=na)

    def add_event(self, gebeurtenis: Logsoort, huishouden_id: str, detail: str) -> None:
        """Add a use of a dossier; the last link of every transaction is one of these."""
        row = {
            "gebeurtenis": gebeurtenis.value,
            "huishouden_id": huishouden_id,
            "detail": detail,
        }
        self._add(LogboekRow, row)

    def _add(self, table: type[Row], row: dict[str, str], **content: str | None) -> None:
        linked = {"nummer": self._head.nummer + 1, "moment": self._moment, "wie": self._wie, **row}
        keten = link(self._key, self._head.keten, [linked[name] for name in _LINKED[table]])
        table.insert({**linked, **content, "keten": keten}).execute(self._db)
        self._head = Head(self._head.nummer + 1, keten)


def log_event(
    store: Store, wie: str, gebeurtenis: Logsoort, huishouden_id: str = "", detail: str = ""
) -> None:
    """Record a use of a dossier that changes nothing; do it before showing anything."""
    with store.session() as db, db.atomic():
        Chain(db, store.key_for(PURPOSE), wie).add_event(gebeurtenis, huishouden_id, detail)


def head(db: KluisDatabase) -> Head:
    """Return the end of the chain; it always stands in the log."""
    query = LogboekRow.select(LogboekRow.nummer, LogboekRow.keten)
    rows = query.order_by(LogboekRow.nummer.desc()).limit(1).tuples().execute(db)
    return next((Head(*row) for row in rows), Head(0, _BEGIN))


def link(key: bytes, previous: str, values: Iterable[object]) -> str:
    """Return the HMAC of a row after the one before it."""
    content = json.dumps([previous, *values], ensure_ascii=False).encode()
    return hmac.digest(key, content, "sha256").hex()


def content_print(key: bytes, voor: str | None, na: str | None) -> str:
    """Return what vouches for the content, so that the content itself can be destroyed."""
    # JSON text holds no NUL, and is never empty
    return hmac.digest(key, f"{voor or ''}\0{na or ''}".encode(), "sha256").hex()


def _json(value: Value | None) -> str | None:
    return None if value is None else json.dumps(to_plain(value), ensure_ascii=False)


def find_break(db: KluisDatabase, key: bytes, kept: Head | None = None) -> int | None:
    """Return the number of the first link that does not hold, or None.

    `kept` is a head from elsewhere: the chain must still run through it.
    """
    nummer, previous, has_kept = 0, _BEGIN, kept is None or kept.nummer == 0
    for nummer, row in enumerate(_rows_of_both(db), start=1):
        if row.values[0] != nummer or not _holds(key, previous, row):
            return nummer
        previous = row.keten
        has_kept = has_kept or kept == Head(nummer, previous)
    return None if has_kept else nummer + 1


class _Linked(NamedTuple):
    """A row of the chain: what the link vouches for, the content apart, and the link."""

    values: tuple[Any, ...]
    content: tuple[str | None, str | None]
    keten: str


def _holds(key: bytes, previous: str, row: _Linked) -> bool:
    is_whole = row.content == (None, None) or hmac.compare_digest(
        content_print(key, *row.content), row.values[-1]
    )
    return is_whole and hmac.compare_digest(link(key, previous, row.values), row.keten)


def _rows_of_both(db: KluisDatabase) -> Iterator[_Linked]:
    """Return the rows of both tables in the order of the chain."""
    changes = (_Linked(row[:-3], row[-3:-1], row[-1]) for row in _rows(db, GeschiedenisRow))
    events = (_Linked(row[:-1], (None, None), row[-1]) for row in _rows(db, LogboekRow))
    return merge(changes, events, key=lambda row: int(row.values[0]))


def _rows(db: KluisDatabase, table: type[Row]) -> Iterator[tuple[Any, ...]]:
    content = ("voor", "na") if table is GeschiedenisRow else ()
    columns = [table._meta.fields[name] for name in (*_LINKED[table], *content, "keten")]  # noqa: SLF001
    query = table.select(*columns).order_by(columns[0])
    return cast("Iterator[tuple[Any, ...]]", query.tuples().execute(db).iterator())


def verify_chain(store: Store, kept: Head | None = None) -> int | None:
    """Check the whole chain; return the number of the first link that does not hold, or None."""
    with store.session() as db, db.snapshot():
        return find_break(db, store.key_for(PURPOSE), kept)


def changes_of(store: Store, item_id: str) -> tuple[Wijziging, ...]:
    """Return what became of one value, the first change first."""
    query = GeschiedenisRow.select().where(GeschiedenisRow.item_id == item_id)
    with store.session() as db:
        rows = query.order_by(GeschiedenisRow.nummer).dicts().execute(db)
        return tuple(wijziging_of(row) for row in rows)


def wijziging_of(row: dict[str, Any]) -> Wijziging:
    """Return the change that a row of the history tells of."""
    return Wijziging(
        moment=datetime.fromisoformat(row["moment"]),
        wie=row["wie"],
        huishouden_id=row["huishouden_id"],
        voor=value_of(row["soort"], row["voor"]),
        na=value_of(row["soort"], row["na"]),
    )


def value_of(soort: str, content: str | None) -> Value | None:
    """Return the value that a row of the history holds, or None."""
    return None if content is None else from_plain(KIND_BY_NAME[soort], json.loads(content))
