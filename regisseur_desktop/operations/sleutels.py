"""Another passphrase, another recovery code."""

from regisseur_desktop.operations.kluis import Kluis
from regisseur_desktop.operations.wachtzin import require_long
from regisseur_desktop.storage import instellingen as stored

_CONFIRMED = "herstelcode_bewaard"


def change_wachtzin(kluis: Kluis, wachtzin: str) -> None:
    """Let a new passphrase open the store; takes a moment, by design."""
    require_long(wachtzin)
    kluis.store.change_passphrase(wachtzin)


def new_herstelcode(kluis: Kluis) -> str:
    """Return a new recovery code; the old one no longer works."""
    return kluis.store.change_code()


def confirm(kluis: Kluis) -> None:
    """Remember that the recovery code was written down and typed back, or printed by a command."""
    stored.put(kluis.store, _CONFIRMED, "ja")


def is_confirmed(kluis: Kluis) -> bool:
    """Say whether somebody is known to have the recovery code."""
    return bool(stored.get(kluis.store, _CONFIRMED))
