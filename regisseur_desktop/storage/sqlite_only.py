"""Everything that only the embedded engine understands; another engine is another such module.

The rest of the room uses Peewee's portable queries and the methods of `KluisDatabase`.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from peewee import DatabaseError, OperationalError
from playhouse.pool import PooledDatabase
from playhouse.sqlcipher_ext import SqlCipherDatabase
from sqlcipher3 import dbapi2

from regisseur_desktop.compat import override

PLAIN_HEADER = b"SQLite format 3\0"
# what the engine puts beside a database file, and what belongs to no other one
COMPANIONS = ("-wal", "-shm")
BUSY_MS = 10_000
_PRAGMAS = (
    ("busy_timeout", BUSY_MS),
    ("journal_mode", "WAL"),
    ("synchronous", "FULL"),
    ("fullfsync", "ON"),  # without it a Mac's drive may keep a save in its cache
    ("foreign_keys", "ON"),
    ("secure_delete", "ON"),
    ("trusted_schema", "OFF"),
    ("cell_size_check", "ON"),
)
# a copy is synced as a whole when it is done, and thrown away if it is not
_COPY_PRAGMAS = (("busy_timeout", BUSY_MS), ("journal_mode", "MEMORY"), ("synchronous", "OFF"))
# these stand around a hit in what the index returns; no stored text holds them
HIT_BEGIN, HIT_END = "\x02", "\x03"


class NotEncrypted(Exception):  # noqa: N818 - a mistake of ours, not of the user
    """A file that had to be encrypted starts as a readable database."""


@dataclass(frozen=True, slots=True)
class IndexHit:
    """A row of the search index, with the hits marked by `HIT_BEGIN` and `HIT_END`."""

    soort: str
    item_id: str
    huishouden_id: str
    titel: str
    begin: str
    fragment: str


class _Encrypted(SqlCipherDatabase):  # type: ignore[misc] # playhouse has no types
    """Opens each connection with the raw key, silently and ready for other threads."""

    @override
    def _connect(self) -> Any:
        raw_key = self.connect_params["passphrase"]
        if not raw_key:
            raise NotEncrypted(self.database)
        connection = dbapi2.connect(self.database, isolation_level=None, check_same_thread=False)
        try:
            # before the key: a windowed program has nowhere to print to
            connection.execute("PRAGMA cipher_log_level = NONE")
            connection.execute(f"PRAGMA key = \"x'{raw_key}'\"")
            self._add_conn_hooks(connection)
        except Exception:
            connection.close()
            raise
        return connection


class KluisDatabase(PooledDatabase, _Encrypted):  # type: ignore[misc] # playhouse has no types
    """The encrypted database file; a thread borrows a connection and gives it back."""

    blob_type = "BLOB"

    def __init__(
        self, path: Path, key: bytes, pragmas: tuple[tuple[str, object], ...] = _PRAGMAS
    ) -> None:
        super().__init__(
            str(path),
            max_connections=None,
            passphrase=key.hex(),
            pragmas=pragmas,
            lock_type="IMMEDIATE",
            autoconnect=False,
        )
        self.path = path

    @override
    def _can_reuse(self, connection: Any) -> bool:
        if connection.in_transaction:
            connection.rollback()
        return True

    @override
    def rollback(self) -> None:
        """Undo a transaction, unless the engine already did so because the disk is full."""
        if self.connection().in_transaction:
            super().rollback()

    def snapshot(self) -> Any:  # noqa: ANN401 - Peewee's transaction
        """Read several tables as they are at one moment, without keeping writers out."""
        return self.atomic("DEFERRED")

    @contextmanager
    def schema_change(self) -> Iterator[None]:
        """Change tables with everybody else kept out; what breaks a reference undoes it all."""
        self.execute_sql("PRAGMA foreign_keys = OFF")  # has no effect inside a transaction
        try:
            with self.atomic("EXCLUSIVE"):
                yield
                broken = self.execute_sql("PRAGMA foreign_key_check").fetchall()
                if broken:
                    raise ValueError(f"a migration broke {len(broken)} references")
        finally:
            self.execute_sql("PRAGMA foreign_keys = ON")

    def fold_in(self) -> bool:
        """Move what was committed into the main file; tell whether the log is empty now."""
        for attempt in range(5):
            try:
                is_busy, *_ = self.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            except OperationalError:  # somebody looks at the file, such as a virus scanner
                is_busy = True
            if not is_busy:
                return True
            time.sleep(0.05 * attempt)
        return False

    def make_single_file(self) -> None:
        """Leave one file without a log, so that it can be read on a read-only place."""
        self.execute_sql("PRAGMA journal_mode = DELETE")

    def compact(self) -> None:
        """Rewrite the file without what was destroyed, also in the search index."""
        self.execute_sql("INSERT INTO zoekindex(zoekindex) VALUES ('optimize')")
        self.execute_sql("VACUUM")
        self.fold_in()

    def problems(self) -> list[str]:
        """Return what the engine finds wrong with the bytes, the references and the index."""
        found: list[str] = []
        try:
            self._look_for(found)
        except (DatabaseError, dbapi2.DatabaseError) as problem:
            if any(sign in str(problem) for sign in ("locked", "disk is full")):
                raise  # says nothing about the bytes
            found.append(str(problem))
        return found

    def _look_for(self, found: list[str]) -> None:
        found += self._bad_pages()
        with self.atomic():  # writers kept out: everything is checked as of one moment
            # rank 1 also compares the index with the texts it is made of; this comes first, for
            # `integrity_check` believes what the index last remembered and raises false alarms
            self.execute_sql("INSERT INTO zoekindex(zoekindex, rank) VALUES ('integrity-check', 1)")
            integrity = self.execute_sql("PRAGMA integrity_check")
            found += [row[0] for row in integrity if row[0] != "ok"]
            references = self.execute_sql("PRAGMA foreign_key_check")
            found += [f"reference {row!r}" for row in references]

    def _bad_pages(self) -> list[str]:
        """Return the pages of the main file that fail their check, time after time.

        What still stands in the log, or moves to the main file just now, is a false alarm.
        """
        bad: list[str] = []
        for _ in range(3):
            self.fold_in()
            bad = [row[0] for row in self.execute_sql("PRAGMA cipher_integrity_check")]
            if not bad:
                break
        return bad

    def copy_to(self, target: Path) -> None:
        """Make an encrypted copy at one moment, also while others write."""
        key = bytes.fromhex(self.connect_params["passphrase"])
        copy = type(self)(target, key, _COPY_PRAGMAS)
        with copy.connection_context():
            self.connection().backup(copy.connection())
            copy.make_single_file()
        copy.close_all()

    def create_search_index(self) -> None:
        """Make the index over the table `zoekregel`, and let it follow that table by itself."""
        self.execute_sql(
            "CREATE VIRTUAL TABLE zoekindex USING fts5(titel, tekst, content='zoekregel',"
            " content_rowid='nummer', tokenize='unicode61 remove_diacritics 2', prefix='2 3')"
        )
        # deleted words leave the index's own pages too
        self.execute_sql("INSERT INTO zoekindex(zoekindex, rank) VALUES ('secure-delete', 1)")
        add = (
            "INSERT INTO zoekindex(rowid, titel, tekst) VALUES (new.nummer, new.titel, new.tekst);"
        )
        drop = (
            "INSERT INTO zoekindex(zoekindex, rowid, titel, tekst)"
            " VALUES ('delete', old.nummer, old.titel, old.tekst);"
        )
        for name, event, steps in (
            ("zoekregel_erbij", "INSERT", add),
            ("zoekregel_weg", "DELETE", drop),
            ("zoekregel_anders", "UPDATE", drop + add),
        ):
            self.execute_sql(f"CREATE TRIGGER {name} AFTER {event} ON zoekregel BEGIN {steps} END")

    def search(self, words: list[str], limit: int) -> list[IndexHit]:
        """Return the rows in which every word begins some word: names first, then the newest.

        Ranking by how often a word occurs would read every row that holds a common word; this
        order needs only the rows that are shown, and a person can foresee it.
        """
        typed = " ".join(f'"{word}"*' for word in words)
        found: dict[str, IndexHit] = {}
        for wanted in (f"{{titel}} : ({typed})", typed):
            for hit in self._newest(wanted, limit):
                found.setdefault(hit.item_id, hit)
        return list(found.values())[:limit]

    def _newest(self, wanted: str, limit: int) -> list[IndexHit]:
        rows = self.execute_sql(
            "SELECT z.soort, z.item_id, z.huishouden_id, z.titel, substr(z.tekst, 1, 200),"
            " snippet(zoekindex, 1, ?, ?, '…', 20)"
            " FROM zoekindex JOIN zoekregel AS z ON z.nummer = zoekindex.rowid"
            " WHERE zoekindex MATCH ? ORDER BY zoekindex.rowid DESC LIMIT ?",
            (HIT_BEGIN, HIT_END, wanted, limit),
        )
        return [IndexHit(*row) for row in rows]


def is_plain(path: Path) -> bool:
    """Tell whether anybody can read the database file."""
    with path.open("rb") as opened:
        return opened.read(len(PLAIN_HEADER)) == PLAIN_HEADER


def close_for_good(database: KluisDatabase) -> None:
    """Close every connection, with all that was committed in the main file."""
    database.close_all()
    with database.connection_context():
        database.fold_in()
    database.close_all()
    database.connect_params["passphrase"] = ""
