"""Make a store or open one, with a passphrase or with a recovery code."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from regisseur_desktop.errors import Refused
from regisseur_desktop.storage import backup, install, keys
from regisseur_desktop.storage.files import PRIVATE
from regisseur_desktop.storage.kdf import Kdf
from regisseur_desktop.storage.migrate import applied, bring_up_to_date
from regisseur_desktop.storage.place import Lock, refuse_unsafe
from regisseur_desktop.storage.sqlite_only import (
    KluisDatabase,
    NotEncrypted,
    close_for_good,
    is_plain,
)
from regisseur_desktop.storage.store import DATABASE, Store
from regisseur_desktop.storage.trouble import DAMAGED, StoreDamaged, told_in_dutch

EXISTS = "In deze map staat al een dossier. Open het, of kies een lege map."
NO_DATABASE = "De gegevens van dit dossier ontbreken in de map. Zet de laatste reservekopie terug."


def has_store(folder: Path) -> bool:
    """Tell whether there is a store to open in this folder."""
    return (folder / keys.FILE_NAME).is_file() or install.is_pending(folder)


def create_store(folder: Path, passphrase: str, kdf: Kdf | None = None) -> tuple[Store, str]:
    """Make a new store and return it, open, with its recovery code.

    The store appears at once: until the last step there is nothing that could be opened.
    """
    refuse_unsafe(folder)
    with told_in_dutch():
        folder.mkdir(mode=PRIVATE, parents=True, exist_ok=True)
    with _holding(folder) as lock:
        if any((folder / name).exists() for name in (DATABASE, keys.FILE_NAME)):
            raise Refused(EXISTS)
        key, store_id, code = _prepare(folder, passphrase, kdf)
        install.install(folder)
        return _opened(folder, key, store_id, lock), code


def open_store(folder: Path, passphrase: str) -> Store:
    """Open a store with its passphrase."""
    return _open(folder, lambda: keys.open_keys(folder, passphrase))


def open_store_with_code(folder: Path, code: str) -> Store:
    """Open a store with its recovery code."""
    return _open(folder, lambda: keys.open_keys_with_code(folder, code))


def _open(folder: Path, unlock: Callable[[], tuple[bytes, str]]) -> Store:
    refuse_unsafe(folder)
    if not has_store(folder):
        raise Refused(keys.MISSING)
    with _holding(folder) as lock:
        key, store_id = unlock()
        return _opened(folder, key, store_id, lock)


@contextmanager
def _holding(folder: Path) -> Iterator[Lock]:
    """Keep the lock if the block succeeds: the store that comes out of it lets go of it."""
    lock = Lock(folder)
    with told_in_dutch():
        lock.take()
        try:
            install.finish(folder)
            yield lock
        except BaseException:
            lock.release()
            raise


def _prepare(folder: Path, passphrase: str, kdf: Kdf | None) -> tuple[bytes, str, str]:
    fresh = install.emptied(folder)
    made = keys.create_keys(fresh, passphrase, kdf)
    database = KluisDatabase(fresh / DATABASE, made[0])
    try:
        with database.connection_context():
            bring_up_to_date(database, before=None)
    finally:
        close_for_good(database)
    if is_plain(fresh / DATABASE):
        raise NotEncrypted(fresh)
    return made


def _opened(folder: Path, key: bytes, store_id: str, lock: Lock) -> Store:
    if not (folder / DATABASE).is_file():
        raise StoreDamaged(NO_DATABASE)
    if is_plain(folder / DATABASE):
        raise StoreDamaged(DAMAGED)
    store = Store(folder, key, store_id, lock)
    try:
        with store.session() as database:
            if not applied(database):  # an emptied file would pass for a new database
                raise StoreDamaged(DAMAGED)
            bring_up_to_date(database, before=lambda: backup.make_backup(store))
    except BaseException:
        store.abandon()
        raise
    return store
