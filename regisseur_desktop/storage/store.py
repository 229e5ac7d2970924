"""A store is a folder: the encrypted database, its keys and its backups."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from regisseur_desktop.errors import Refused
from regisseur_desktop.storage import keys
from regisseur_desktop.storage.kdf import Kdf, hkdf
from regisseur_desktop.storage.place import Lock
from regisseur_desktop.storage.sqlite_only import KluisDatabase, close_for_good
from regisseur_desktop.storage.trouble import told_in_dutch

DATABASE = "regisseur.db"
BACKUPS = "backups"
LOCKED = "Het dossier is op slot. Open het opnieuw met je wachtwoordzin."
_PATIENCE = 30.0


class Store:
    """An open store; any thread may use it, each within its own `session`."""

    def __init__(self, folder: Path, key: bytes, store_id: str, lock: Lock) -> None:
        self.folder = folder
        self.store_id = store_id
        self.db = KluisDatabase(folder / DATABASE, key)
        self._key = key
        self._lock = lock
        self._busy = threading.Condition()
        self._sessions = 0
        self._is_closed = False

    @property
    def backups(self) -> Path:
        """Return the folder of the backups."""
        return self.folder / BACKUPS

    @property
    def key(self) -> bytes:
        """Return the database key, as long as the store is open."""
        if not self._key:
            raise Refused(LOCKED)
        return self._key

    def key_for(self, purpose: str) -> bytes:
        """Return a key of its own for one purpose, derived from the database key."""
        return hkdf(self.key, self.store_id.encode(), f"regisseur {purpose} 1".encode())

    @contextmanager
    def session(self) -> Iterator[KluisDatabase]:
        """Lend a connection to this thread; disk trouble comes out as a Dutch sentence."""
        with self._busy:
            # a thread that is at work may finish it, with all that this work calls
            if self._is_closed and self.db.is_closed():
                raise Refused(LOCKED)
            self._sessions += 1
        try:
            with told_in_dutch(), self.db.connection_context():
                yield self.db
        finally:
            with self._busy:
                self._sessions -= 1
                self._busy.notify_all()

    def change_passphrase(self, passphrase: str, kdf: Kdf | None = None) -> None:
        """Let a new passphrase open the store, and the old one no longer."""
        keys.change_passphrase(self.folder, self.key, passphrase, kdf)

    def change_code(self) -> str:
        """Let a new recovery code open the store, and return it."""
        return keys.change_code(self.folder, self.key)

    def close(self) -> None:
        """Wait for other threads, close every connection and forget the key."""
        with self._busy:
            if self._is_closed:
                return
            self._is_closed = True
            self._busy.wait_for(lambda: self._sessions == 0, _PATIENCE)
        try:
            with told_in_dutch():
                close_for_good(self.db)
        finally:
            self._key = b""
            self._lock.release()

    def __enter__(self) -> Self:
        """Keep the store open for a block."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the store after a block."""
        self.close()

    def abandon(self) -> None:
        """Close a store that turned out to be unreadable, without touching its bytes."""
        self._is_closed = True
        self.db.close_all()
        self._key = b""
        self._lock.release()
