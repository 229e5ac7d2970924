"""A change as a value: what was there before, what is there after, and what it is called."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

from regisseur_desktop.domain.kinds import Value


@dataclass(frozen=True, slots=True)
class Change:
    """One value before and after; no before is an addition, no after a removal."""

    before: Value | None
    after: Value | None


@dataclass(frozen=True, slots=True)
class Edit:
    """Changes of one household that stand or fall together, under a Dutch name."""

    text: str
    huishouden_id: str
    changes: tuple[Change, ...]

    def inverse(self) -> Self:
        """Return the edit that puts everything back."""
        back = tuple(Change(c.after, c.before) for c in reversed(self.changes))
        return type(self)(self.text, self.huishouden_id, back)

    def __bool__(self) -> bool:
        """Say whether anything changes; an empty edit need not be made."""
        return any(change.before != change.after for change in self.changes)


def added(text: str, huishouden_id: str, *values: Value) -> Edit:
    """Return the edit that adds `values`."""
    return Edit(text, huishouden_id, tuple(Change(None, value) for value in values))


def removed(text: str, huishouden_id: str, values: Iterable[Value]) -> Edit:
    """Return the edit that removes `values`, in the order in which they are given."""
    return Edit(text, huishouden_id, tuple(Change(value, None) for value in values))


def replaced(text: str, huishouden_id: str, before: Value, after: Value) -> Edit:
    """Return the edit that turns `before` into `after`."""
    return Edit(text, huishouden_id, (Change(before, after),))
