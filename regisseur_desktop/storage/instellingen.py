"""Settings of the work by key: text in, text out; what they mean is for `operations`."""

from regisseur_desktop.storage.store import Store
from regisseur_desktop.storage.tables import InstellingRow


def get(store: Store, sleutel: str) -> str | None:
    """Return the text under a key, or None when it was never set."""
    with store.session() as db:
        query = InstellingRow.select(InstellingRow.waarde).where(InstellingRow.sleutel == sleutel)
        return next((waarde for (waarde,) in query.tuples().execute(db)), None)


def put(store: Store, sleutel: str, waarde: str) -> None:
    """Keep a text under a key, in the place of what was there."""
    with store.session() as db, db.atomic():
        InstellingRow.delete().where(InstellingRow.sleutel == sleutel).execute(db)
        InstellingRow.insert(sleutel=sleutel, waarde=waarde).execute(db)
