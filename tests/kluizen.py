"""Stores for tests that need a real one: made once, copied for each test, quick to open."""

import shutil
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from regisseur_desktop.operations import voorbeelden
from regisseur_desktop.operations.kluis import Kluis, open_kluis
from regisseur_desktop.storage.connection import create_store
from regisseur_desktop.storage.kdf import Kdf

WACHTZIN = "vier paarse olifanten"
MAANDAG = datetime(2026, 11, 23, 9, 14, tzinfo=ZoneInfo("Europe/Amsterdam"))
_QUICK = Kdf(iterations=1, memory_kib=8)


def make_empty(folder: Path) -> Path:
    """Make a store of Noor with nothing in it and return its folder."""
    store, _code = create_store(folder, WACHTZIN, _QUICK)
    kluis = Kluis(store)
    kluis.gebruiker = "Noor Bakker"
    kluis.sluit()
    return folder


def make_examples(folder: Path) -> Path:
    """Make a store of Noor with the example households and return its folder."""
    make_empty(folder)
    kluis = open_kluis(folder, WACHTZIN)
    voorbeelden.load(kluis, MAANDAG.date())
    kluis.sluit()
    return folder


def opened_copy(template: Path, folder: Path) -> Kluis:
    """Return an open copy of a store, for one test alone."""
    shutil.copytree(template, folder)
    return open_kluis(folder, WACHTZIN)
