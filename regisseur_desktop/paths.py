"""Where files live: those that ship with the application, and those of the user."""

import os
import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def shipped(name: str) -> Path:
    """Return the folder `name`: inside the package when built, beside it in a checkout."""
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name


def data_folder() -> Path:
    """Return the folder of this user that holds the store; `REGISSEUR_MAP` goes first."""
    if own := os.environ.get("REGISSEUR_MAP"):
        return Path(own)
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home())) / "Regisseur"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Regisseur"
    base = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return Path(base) / "regisseur"


def kluis_folder() -> Path:
    """Return the folder of the store that the program opens by itself."""
    return data_folder() / "kluis"


def settings_file() -> Path:
    """Return the file with window places and the look; it holds nothing about people."""
    return data_folder() / "venster.ini"
