"""Another passphrase, another recovery code."""

from regisseur_desktop.operations.kluis import Kluis
from regisseur_desktop.operations.wachtzin import require_long


def change_wachtzin(kluis: Kluis, wachtzin: str) -> None:
    """Let a new passphrase open the store; takes a moment, by design."""
    require_long(wachtzin)
    kluis.store.change_passphrase(wachtzin)


def new_herstelcode(kluis: Kluis) -> str:
    """Return a new recovery code; the old one no longer works."""
    return kluis.store.change_code()
