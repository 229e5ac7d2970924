"""Whether the program ended well the last time."""

from datetime import UTC, datetime

from regisseur_desktop.operations.kluis import Kluis
from regisseur_desktop.storage import instellingen as stored
from regisseur_desktop.storage import terugblik
from regisseur_desktop.storage.history import Logsoort, log_event

_OPEN = "sessie_open"


def begin(kluis: Kluis) -> datetime | None:
    """Mark the store as in use; return the last change if the time before ended in a crash."""
    was_open = bool(stored.get(kluis.store, _OPEN))
    stored.put(kluis.store, _OPEN, datetime.now(UTC).isoformat())
    return terugblik.last_change(kluis.store) if was_open else None


def end(kluis: Kluis) -> None:
    """Mark the store as left well."""
    stored.put(kluis.store, _OPEN, "")
    log_event(kluis.store, kluis.gebruiker, Logsoort.VERGRENDELD)
