"""Several edits as one, so that one undo takes all of them back."""

from collections.abc import Callable, Iterable

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Change, Edit
from regisseur_desktop.domain.toepassen import apply_edit

Stap = Callable[[Dossier], Edit]
"""Makes an edit for the dossier as it is by then."""


def together(dossier: Dossier, text: str, stappen: Iterable[Stap]) -> Edit:
    """Return one edit that does every step; each step sees what the earlier ones did."""
    changes: list[Change] = []
    for stap in stappen:
        edit = stap(dossier)
        changes += edit.changes
        dossier = apply_edit(dossier, edit)
    return Edit(text, dossier.id, tuple(changes))
