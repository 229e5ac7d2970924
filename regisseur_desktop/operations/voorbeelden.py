"""Put the example households in a store, and take them out in one click."""

import tempfile
from datetime import date, datetime
from pathlib import Path

from regisseur_desktop.operations import edits, huishoudens
from regisseur_desktop.operations.changes import Changes
from regisseur_desktop.operations.kluis import Kluis, maak_kluis
from regisseur_desktop.operations.voorbeeld import voorbeelden

REGISSEUR = "Noor Bakker"


def load(kluis: Kluis, vandaag: date) -> Changes:
    """Add both examples by the same edits that a user's clicks make."""
    made = [
        edits.apply(kluis, edit)
        for household in voorbeelden(vandaag, kluis.gebruiker or REGISSEUR)
        for edit in household
    ]
    return Changes.together(made)


def remove(kluis: Kluis) -> Changes:
    """Take every example household out of the store."""
    examples = [h.id for h in huishoudens.alle(kluis) if h.is_voorbeeld]
    return Changes.together([huishoudens.destroy(kluis, id_) for id_ in examples])


def wegwerp_kluis() -> Kluis:
    """Return a store with the examples that is gone when it is closed."""
    folder = Path(tempfile.mkdtemp(prefix="regisseur-voorbeeld-"))
    kluis, _code = maak_kluis(folder / "kluis", folder.name, wegwerp=folder)
    kluis.gebruiker = REGISSEUR
    load(kluis, datetime.now().astimezone().date())
    return kluis
