"""What a form hands over: cleaned, and refused in plain words when something is missing."""

from regisseur_desktop.domain.tekst import clean
from regisseur_desktop.errors import Refused


def filled(tekst: str, vraag: str) -> str:
    """Return the text without loose spaces; refuse with `vraag` when nothing is left."""
    tekst = clean(tekst).strip()
    if not tekst:
        raise Refused(vraag)
    return tekst


def capital(naam: str) -> str:
    """Return a name with a capital to begin with: somebody typed "huisarts"."""
    return naam[:1].upper() + naam[1:]
