"""Backups that are proven: made while others write, read back in full, and only then named.

Each is a folder with the database as one file and the key file, without which it is noise.
"""

import hashlib
import json
import shutil
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from regisseur_desktop.errors import Refused
from regisseur_desktop.storage import history, install, keys
from regisseur_desktop.storage.check import problems_of
from regisseur_desktop.storage.files import PRIVATE, copy_whole, sync_file, sync_folder, write_whole
from regisseur_desktop.storage.history import Head
from regisseur_desktop.storage.place import Lock, refuse_unsafe
from regisseur_desktop.storage.rows import count_all
from regisseur_desktop.storage.sqlite_only import KluisDatabase, is_plain
from regisseur_desktop.storage.store import BACKUPS, DATABASE, Store
from regisseur_desktop.storage.thinning import kept
from regisseur_desktop.storage.trouble import DAMAGED, StoreDamaged, told_in_dutch

RECORD = "reservekopie.json"
NOT_WHOLE = "Deze reservekopie is beschadigd. Kies een oudere."
NO_BACKUP = "In deze map staat geen reservekopie. Kies een andere map."
NOT_PROVEN = "De reservekopie is niet goed gelukt en is weggegooid. Probeer het opnieuw."
NOT_FROM_NOW = (
    "In de geschiedenis van dit dossier ontbreekt iets of is iets veranderd. "
    "Bewaar de reservekopieën en vraag je beheerder om hulp."
)
_PART = ".part"
_STALE_SECONDS = 3600


@dataclass(frozen=True, slots=True, kw_only=True)
class Reservekopie:
    """A proven backup: of when, how many values, where its chain ends, and its bytes."""

    folder: Path
    moment: datetime
    waarden: int
    head: Head
    sha256: str


def make_backup(
    store: Store, where: Path | None = None, pause: Callable[[], object] = lambda: None
) -> Reservekopie:
    """Make a backup, prove it, and thin out the old ones beside it.

    `pause` is called between the steps; what it raises stops the work and leaves nothing behind.
    """
    place, moment = where or store.backups, datetime.now(UTC)
    part = place / f"{install.stamp(moment)}{_PART}"
    done = part.with_suffix("")
    try:
        with store.session() as db:
            _sweep(place)
            part.mkdir(parents=True)
            db.copy_to(part / DATABASE)
            copy_whole(store.folder / keys.FILE_NAME, part / keys.FILE_NAME)
            pause()
            made = _proven(store, part, done, moment)
            pause()
            _write_record(part, made)
            part.rename(done)
            sync_folder(place)
            _thin(place, moment)
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return made


def _sweep(place: Path) -> None:
    """Remove what a backup left that was cut off by a crash; nobody is busy with it any more."""
    for part in place.glob(f"*{_PART}"):
        if time.time() - part.stat().st_mtime > _STALE_SECONDS:
            shutil.rmtree(part, ignore_errors=True)


def _proven(store: Store, part: Path, done: Path, moment: datetime) -> Reservekopie:
    """Read the copy back through a connection of its own."""
    path = part / DATABASE
    copy = KluisDatabase(path, store.key)
    with copy.connection_context():
        is_whole = not is_plain(path) and not problems_of(copy, store.key_for(history.PURPOSE))
        waarden, head = count_all(copy), history.head(copy)
        copy.make_single_file()
    copy.close_all()
    sync_file(path)
    if not is_whole:
        raise StoreDamaged(NOT_PROVEN)
    return Reservekopie(
        folder=done, moment=moment, waarden=waarden, head=head, sha256=_sha256(path)
    )


def _write_record(part: Path, made: Reservekopie) -> None:
    plain = asdict(made) | {"moment": made.moment.isoformat(), "head": list(made.head)}
    del plain["folder"]
    write_whole(part / RECORD, json.dumps(plain, indent=1).encode())


def _sha256(path: Path) -> str:
    with path.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def _thin(place: Path, now: datetime) -> None:
    backups = list_backups(place)
    stay = kept((backup.moment for backup in backups), now)
    for backup in backups:
        if backup.moment not in stay:
            shutil.rmtree(backup.folder)


def list_backups(place: Path) -> tuple[Reservekopie, ...]:
    """Return the proven backups in a folder, the oldest first."""
    found = [_read_record(path.parent) for path in place.glob(f"*/{RECORD}")]
    whole = [backup for backup in found if backup is not None]
    return tuple(sorted(whole, key=lambda backup: backup.moment))


def _read_record(folder: Path) -> Reservekopie | None:
    if folder.suffix == _PART:
        return None
    try:
        plain: Any = json.loads((folder / RECORD).read_bytes())
        return Reservekopie(
            folder=folder,
            moment=datetime.fromisoformat(plain["moment"]),
            waarden=int(plain["waarden"]),
            head=Head(*plain["head"]),
            sha256=str(plain["sha256"]),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None


def laatste_reservekopie(store: Store) -> datetime | None:
    """Return when the last proven backup beside the store was made."""
    return max((backup.moment for backup in list_backups(store.backups)), default=None)


def controleer(store: Store) -> None:
    """Read the whole store and refuse with what is wrong: bytes, index or history."""
    last = next(reversed(list_backups(store.backups)), None)
    with store.session() as db:
        if db.problems():
            raise StoreDamaged(DAMAGED)
        if history.verify_chain(store, last.head if last else None) is not None:
            raise StoreDamaged(NOT_FROM_NOW)


def restore(folder: Path, backup: Path | None = None) -> Path | None:
    """Put a backup in place, by default the latest; return where what stood there is set aside.

    The passphrase is the one of the day of the backup. Nothing is overwritten.
    """
    refuse_unsafe(folder)
    with told_in_dutch():
        source = _chosen(folder, backup)
        folder.mkdir(mode=PRIVATE, parents=True, exist_ok=True)
        with Lock(folder):
            install.finish(folder)
            fresh = install.emptied(folder)
            for name in (DATABASE, keys.FILE_NAME):
                shutil.copyfile(source.folder / name, fresh / name)
            if _sha256(fresh / DATABASE) != source.sha256:
                raise StoreDamaged(NOT_WHOLE)
            keys.read_keys(fresh)  # a damaged key file would lock everybody out
            aside = install.install(folder)
    return aside if aside.exists() else None


def _chosen(folder: Path, backup: Path | None) -> Reservekopie:
    if backup is None:
        found = next(reversed(list_backups(folder / BACKUPS)), None)
    else:
        found = _read_record(backup) or next(reversed(list_backups(backup)), None)
    if found is None:
        raise Refused(NO_BACKUP)
    return found
