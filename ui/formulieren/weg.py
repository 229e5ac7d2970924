"""The button Weghalen of a form: the edit, and the sentence that goes with it."""

from collections.abc import Callable

from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.operations.verwijderen import remove
from ui.formulieren.kern import Vraag

_LONGEST = 40


def kort(naam: str) -> str:
    """Return a name or sentence that fits in a message."""
    one_line = " ".join(naam.split())
    return one_line if len(one_line) <= _LONGEST else f"{one_line[: _LONGEST - 1].rstrip()}…"


def weg(vraag: Vraag, soort: str, naam: str) -> Callable[[], tuple[Edit, str]] | None:
    """Return how to take the value away; a new value cannot be taken away."""
    if vraag.is_nieuw:
        return None
    edit_text, told = f"{soort} weghalen", f"{kort(naam) or soort} is weggehaald."
    return lambda: (remove(vraag.dossier, vraag.waarde, edit_text), told)
