"""The bytes of documents, kept in the encrypted database with the record that names them."""

import hashlib
from dataclasses import dataclass

from regisseur_desktop.storage.sqlite_only import KluisDatabase
from regisseur_desktop.storage.store import Store
from regisseur_desktop.storage.tables import BestandRow
from regisseur_desktop.storage.trouble import StoreDamaged

CHANGED = "Dit bestand is niet meer zoals het bewaard werd. Zet de laatste reservekopie terug."


@dataclass(frozen=True, slots=True, kw_only=True)
class Bestand:
    """A file to keep, under an identity that a document record can name."""

    id: str
    inhoud: bytes

    @property
    def sha256(self) -> str:
        """Return what proves which bytes these are."""
        return hashlib.sha256(self.inhoud).hexdigest()


def put(db: KluisDatabase, bestand: Bestand) -> None:
    """Keep a file, within the transaction of its record; once is enough (redo)."""
    if BestandRow.select().where(BestandRow.id == bestand.id).exists(db):
        return
    row = {"id": bestand.id, "sha256": bestand.sha256, "inhoud": bestand.inhoud}
    BestandRow.insert(row).execute(db)


def load_bestand(store: Store, bestand_id: str) -> Bestand | None:
    """Return a kept file, or None; what is not as it was kept is told."""
    query = BestandRow.select(BestandRow.sha256, BestandRow.inhoud)
    with store.session() as db:
        found = list(query.where(BestandRow.id == bestand_id).tuples().execute(db))
    if not found:
        return None
    bestand = Bestand(id=bestand_id, inhoud=bytes(found[0][1]))
    if bestand.sha256 != found[0][0]:
        raise StoreDamaged(CHANGED)
    return bestand
