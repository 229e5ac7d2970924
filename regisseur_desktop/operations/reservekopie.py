"""Backups: made, proven, thinned and put back."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from regisseur_desktop.operations.kluis import Kluis
from regisseur_desktop.storage import backup, terugblik
from regisseur_desktop.storage.store import BACKUPS

Pauze = Callable[[], object]
"""Called between the steps; raises when the user wants to stop."""


def maak(kluis: Kluis, pauze: Pauze = lambda: None) -> datetime:
    """Make a backup beside the store, prove it, and thin the old ones; returns when it was made."""
    return backup.make_backup(kluis.store, pause=pauze).moment


def maak_in(kluis: Kluis, folder: Path | None = None, pauze: Pauze = lambda: None) -> Path:
    """Make a proven backup in another folder, as on a stick; returns where it stands."""
    return backup.make_backup(kluis.store, folder, pauze).folder


def laatste(kluis: Kluis) -> datetime | None:
    """Return when the last proven backup was made."""
    return backup.laatste_reservekopie(kluis.store)


def laatste_in(map_: Path) -> datetime | None:
    """Return when the last proven backup of the store in a folder was made; it may be locked."""
    return max((one.moment for one in backup.list_backups(map_ / BACKUPS)), default=None)


def is_due(kluis: Kluis) -> bool:
    """Say whether something changed since the last backup."""
    changed = terugblik.last_change(kluis.store)
    made = laatste(kluis)
    return changed is not None and (made is None or changed > made)


def controleer(kluis: Kluis) -> None:
    """Read the whole store; refuses with what is wrong."""
    backup.controleer(kluis.store)


def herstel(map_: Path, van: Path | None = None) -> Path | None:
    """Put a backup back, the latest one by itself; returns where the store of now was set aside."""
    return backup.restore(map_, van)
