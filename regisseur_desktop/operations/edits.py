"""Make an edit: the one way in which anything changes."""

from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.operations.changes import Changes
from regisseur_desktop.operations.kluis import Kluis
from regisseur_desktop.storage.write import write_edit


def apply(kluis: Kluis, edit: Edit) -> Changes:
    """Write `edit` with its history, search rows and log in one transaction.

    Refuses when what it changes was changed elsewhere in the meantime.
    """
    seen = kluis.versies.get(edit.huishouden_id, 0)
    versie = write_edit(kluis.store, edit, kluis.gebruiker, seen)
    kluis.versies[edit.huishouden_id] = versie
    return Changes.of(edit)
