"""Put a database and its keys in place together; a power cut leaves the old or the new pair.

Both are made in a `.part` folder. Renaming that folder is the one step that counts: from then on
`finish` puts its files in place, now or when the store is next opened. What stood there before is
set aside and never overwritten.
"""

import shutil
from datetime import UTC, datetime
from pathlib import Path

from regisseur_desktop.storage.files import sync_file, sync_folder
from regisseur_desktop.storage.keys import FILE_NAME, PREVIOUS_NAME
from regisseur_desktop.storage.sqlite_only import COMPANIONS
from regisseur_desktop.storage.store import DATABASE

_PART = "nieuw.part"
_READY = "nieuw-"
_ASIDE = "opzij-"
# with each new file: what stood there before and makes no sense without it
_PLACES = {
    FILE_NAME: (FILE_NAME, PREVIOUS_NAME),
    DATABASE: (DATABASE, *(DATABASE + end for end in COMPANIONS)),
}


def stamp(moment: datetime) -> str:
    """Return a moment as part of a file name, in the order of time."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H-%M-%S-%f")


def emptied(folder: Path) -> Path:
    """Return an empty folder to make the new files in."""
    fresh = folder / _PART
    if fresh.exists():
        shutil.rmtree(fresh)
    fresh.mkdir()
    return fresh


def install(folder: Path) -> Path:
    """Put the prepared files in place; return where the old ones are set aside."""
    fresh = folder / _PART
    for name in _PLACES:
        sync_file(fresh / name)
    sync_folder(fresh)
    moment = stamp(datetime.now(UTC))
    fresh.rename(folder / f"{_READY}{moment}")
    sync_folder(folder)
    finish(folder)
    return folder / f"{_ASIDE}{moment}"


def is_pending(folder: Path) -> bool:
    """Tell whether complete new files wait to be put in place."""
    return any(folder.glob(f"{_READY}*"))


def finish(folder: Path) -> None:
    """Do what is left of an interrupted `install`; may be done again at any point."""
    for ready in sorted(folder.glob(f"{_READY}*")):
        aside = folder / ready.name.replace(_READY, _ASIDE, 1)
        for name, old_names in _PLACES.items():
            if (ready / name).exists():
                _set_aside(folder, aside, old_names)
                (ready / name).rename(folder / name)
        sync_folder(folder)
        shutil.rmtree(ready)


def _set_aside(folder: Path, aside: Path, names: tuple[str, ...]) -> None:
    for name in names:
        if (folder / name).exists():
            aside.mkdir(exist_ok=True)
            (folder / name).rename(aside / name)
