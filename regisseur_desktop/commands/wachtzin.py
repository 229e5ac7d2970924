"""Where a command gets the passphrase: the environment, or the first line of standard input."""

import getpass
import os
import sys

from regisseur_desktop.errors import Refused

NAAM = "REGISSEUR_WACHTZIN"


def read_wachtzin() -> str:
    """Return the passphrase; a person at a terminal is asked for it without echo."""
    if given := os.environ.get(NAAM):
        return given
    if sys.stdin is not None and sys.stdin.isatty():
        given = getpass.getpass("Wachtwoordzin: ")
    else:
        given = sys.stdin.readline().rstrip("\n") if sys.stdin else ""
    if not given:
        raise Refused(
            f"Er is geen wachtwoordzin gegeven. Zet hem in {NAAM} of geef hem als eerste regel."
        )
    return given
