"""What an operation changed: the kinds and households, not the rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from regisseur_desktop.domain.edit import Edit


@dataclass(frozen=True, slots=True)
class Changes:
    """The kinds that changed and the households they belong to; views redraw on these."""

    kinds: frozenset[type]
    huishouden_ids: frozenset[str]

    @classmethod
    def of(cls, edit: Edit) -> Changes:
        """Return what `edit` changed."""
        values = [v for change in edit.changes for v in (change.before, change.after) if v]
        return cls(frozenset(type(value) for value in values), frozenset({edit.huishouden_id}))
