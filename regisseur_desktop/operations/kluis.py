"""The open store as the screens know it: who works in it, and which versions they have seen."""

import shutil
from pathlib import Path

from regisseur_desktop.operations.wachtzin import require_long
from regisseur_desktop.storage import instellingen as stored
from regisseur_desktop.storage.connection import (
    create_store,
    has_store,
    open_store,
    open_store_with_code,
)
from regisseur_desktop.storage.store import Store

_GEBRUIKER = "gebruiker"


class Kluis:
    """An open store; every operation takes it first.

    `versies` keeps which version of each household was read last, so that a change made
    elsewhere in the meantime is noticed.
    """

    def __init__(self, store: Store, wegwerp: Path | None = None) -> None:
        self.store = store
        self.versies: dict[str, int] = {}
        self._wegwerp = wegwerp
        self._gebruiker = stored.get(store, _GEBRUIKER) or ""

    @property
    def map(self) -> Path:
        """Return the folder of the store."""
        return self.store.folder

    @property
    def gebruiker(self) -> str:
        """Return who works in it, as history and log name them."""
        return self._gebruiker

    @gebruiker.setter
    def gebruiker(self, naam: str) -> None:
        stored.put(self.store, _GEBRUIKER, naam)
        self._gebruiker = naam

    def sluit(self) -> None:
        """Close the store and forget its key; a throw-away store is gone after it."""
        self.versies.clear()
        self.store.close()
        if self._wegwerp is not None:
            shutil.rmtree(self._wegwerp, ignore_errors=True)


def has_kluis(map_: Path) -> bool:
    """Say whether there is a store to open in this folder."""
    return has_store(map_)


def maak_kluis(map_: Path, wachtzin: str, *, wegwerp: Path | None = None) -> tuple[Kluis, str]:
    """Make a store and return it, open, with its recovery code."""
    require_long(wachtzin)
    store, code = create_store(map_, wachtzin)
    return Kluis(store, wegwerp), code


def open_kluis(map_: Path, wachtzin: str) -> Kluis:
    """Open a store with its passphrase."""
    return Kluis(open_store(map_, wachtzin))


def open_met_herstelcode(map_: Path, code: str, nieuwe_wachtzin: str) -> Kluis:
    """Open a store with its recovery code, and let a new passphrase open it from now on."""
    require_long(nieuwe_wachtzin)
    store = open_store_with_code(map_, code)
    try:
        store.change_passphrase(nieuwe_wachtzin)
    except BaseException:
        store.close()
        raise
    return Kluis(store)
