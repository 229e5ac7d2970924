"""Turn what the disk or the database says into a Dutch sentence that tells what to do."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from regisseur_desktop.errors import NotNow, Refused


class StoreDamaged(Refused):
    """Bytes of the store are not what was written; a backup is the way out."""


class StoreBusy(NotNow):
    """Someone else holds the store; closing it there is the way out."""


class Conflict(Refused):
    """The same thing was changed elsewhere in the meantime; the text names what differs."""


DAMAGED = "De gegevens van dit dossier zijn beschadigd. Zet de laatste reservekopie terug."
FULL = (
    "De schijf is vol. Maak ruimte vrij en probeer het opnieuw; wat al bewaard was, staat er nog."
)
READ_ONLY = (
    "In deze map mag je niet schrijven. Kies een andere map of vraag je beheerder om toegang."
)
BUSY = "Het dossier is even bezet. Wacht een paar tellen en probeer het opnieuw."
STILL_NEEDED = (
    "Dit kan nu niet weg of erbij: iets anders in het dossier hoort erbij. Kijk dat eerst na."
)
DISK = "De schijf geeft een probleem. Kijk of de schijf nog is aangesloten en probeer het opnieuw."

_BY_NUMBER = {
    errno.ENOSPC: FULL,
    errno.EDQUOT: FULL,
    errno.EACCES: READ_ONLY,
    errno.EPERM: READ_ONLY,
    errno.EROFS: READ_ONLY,
}
# in the order of asking: a full disk also shows up as a failed read or write
_BY_WORDS = (
    ("disk is full", NotNow, FULL),
    ("readonly", NotNow, READ_ONLY),
    ("unable to open", NotNow, READ_ONLY),
    ("locked", StoreBusy, BUSY),
    ("not a database", StoreDamaged, DAMAGED),
    ("malformed", StoreDamaged, DAMAGED),
    ("out of memory", StoreDamaged, DAMAGED),  # what a page that fails its check is called
    ("disk i/o", NotNow, DISK),
)


def sentence_of(problem: Exception) -> Refused | None:
    """Return the answer for the user, or None if `problem` is a mistake of ours."""
    if isinstance(problem, OSError):
        return NotNow(_BY_NUMBER.get(problem.errno or 0, DISK))
    # by name: while rows are read the driver's own errors come through, not Peewee's
    names = {kind.__name__ for kind in type(problem).__mro__}
    words = str(problem).lower()
    if "IntegrityError" in names:
        return Refused(STILL_NEEDED) if "foreign key" in words else None
    if "DatabaseError" in names:
        return next((kind(text) for sign, kind, text in _BY_WORDS if sign in words), None)
    return None


@contextmanager
def told_in_dutch() -> Iterator[None]:
    """Let disk and database problems leave the block as `Refused`."""
    try:
        yield
    except Exception as problem:
        answer = sentence_of(problem)
        if answer is None:
            raise
        raise answer from problem
