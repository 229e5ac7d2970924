"""What an operation changed: the kinds and households, not the rows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from regisseur_desktop.domain.edit import Edit


@dataclass(frozen=True, slots=True)
class Changes:
    """The kinds that changed and the households they belong to; views redraw on these."""

    kinds: frozenset[type] = frozenset()
    huishouden_ids: frozenset[str] = frozenset()

    @classmethod
    def of(cls, edit: Edit) -> Changes:
        """Return what `edit` changed."""
        values = [v for change in edit.changes for v in (change.before, change.after) if v]
        return cls(frozenset(type(value) for value in values), frozenset({edit.huishouden_id}))

    @classmethod
    def together(cls, parts: Iterable[Changes]) -> Changes:
        """Return what several operations changed."""
        parts = list(parts)
        kinds = frozenset(kind for part in parts for kind in part.kinds)
        return cls(kinds, frozenset(id_ for part in parts for id_ in part.huishouden_ids))
