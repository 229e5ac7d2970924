"""Read a whole database and say what is wrong with it."""

from regisseur_desktop.storage.history import Head, find_break
from regisseur_desktop.storage.sqlite_only import KluisDatabase


def problems_of(db: KluisDatabase, chain_key: bytes, kept: Head | None = None) -> list[str]:
    """Return what does not hold: bytes, references, search index, or the chain of the history."""
    found = db.problems()
    if found:
        return found
    with db.snapshot():
        broken = find_break(db, chain_key, kept)
    return [] if broken is None else [f"history link {broken}"]
