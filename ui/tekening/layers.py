"""A display list cut into groups: what stands together and moves together on the screen."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median_low
from typing import NamedTuple

from regisseur_desktop.drawing.shapes import AreaKind, Drawing, Mark, Path, Point, Text, Verb

SYMBOLS = (AreaKind.PERSON, AreaKind.CONTACT)
"""What has a symbol of its own; the other kinds are lines."""
_SAME = 0.01
"""Coordinates nearer than this, in units, are the same place."""


class Group(NamedTuple):
    """Marks of one owner that follow each other in the list; `z` keeps the order of the list.

    An owner whose marks stand in two places of the list has two groups, `run` 0 and 1, so that
    the screen lays everything over each other as paper does.
    """

    owner: str
    run: int
    z: int
    marks: tuple[Mark, ...]


def groups(marks: Sequence[Mark]) -> list[Group]:
    """Return the groups of a display list, the lowest first."""
    runs: dict[str, int] = {}
    found: list[Group] = []
    begin, size = 0, len(marks)
    while begin < size:
        owner, end = marks[begin].owner, begin + 1
        while end < size and marks[end].owner == owner:
            end += 1
        run = runs.get(owner, 0)
        runs[owner] = run + 1
        found.append(Group(owner, run, len(found), tuple(marks[begin:end])))
        begin = end
    return found


def shift_between(before: Sequence[Mark], after: Sequence[Mark]) -> Point | None:
    """Return how far `after` lies from `before`; `None` when more than the place changed."""
    if len(before) != len(after):
        return None
    shifts: list[Point] = []
    for one, other in zip(before, after, strict=True):
        found = _shift_of(one, other)
        if found is None:
            return None
        shifts.append(found)
    are_one = all(_same(first, second) for first, second in pairwise(shifts))
    return (shifts[0] if shifts else (0.0, 0.0)) if are_one else None


def _same(one: Point, other: Point) -> bool:
    return abs(one[0] - other[0]) < _SAME and abs(one[1] - other[1]) < _SAME


def _shift_of(one: Mark, other: Mark) -> Point | None:
    if one is other:
        return 0.0, 0.0
    if isinstance(one, Text) and isinstance(other, Text):
        look = (one.text, one.size, one.anchor, one.bold, one.ink)
        is_same = look == (other.text, other.size, other.anchor, other.bold, other.ink)
        return (other.x - one.x, other.y - one.y) if is_same else None
    if isinstance(one, Path) and isinstance(other, Path):
        is_same = (one.stroke, one.fill) == (other.stroke, other.fill)
        return _shift_of_steps(one, other) if is_same else None
    return None


def _shift_of_steps(one: Path, other: Path) -> Point | None:
    if one.steps == other.steps:
        return 0.0, 0.0
    if _verbs(one) != _verbs(other):
        return None
    pairs = list(zip(_points(one), _points(other), strict=True))
    (x, y), (moved_x, moved_y) = pairs[0]
    shift = moved_x - x, moved_y - y
    is_same = all(_same((b[0] - a[0], b[1] - a[1]), shift) for a, b in pairs)
    return shift if is_same else None


def _verbs(path: Path) -> list[Verb]:
    return [verb for verb, _numbers in path.steps]


def _points(path: Path) -> Iterator[Point]:
    for _verb, numbers in path.steps:
        yield from zip(numbers[::2], numbers[1::2], strict=True)


def carried_between(before: Drawing, after: Drawing, chosen: str = "") -> Point:
    """Return how far the drawing as a whole moved: the median over the symbols it keeps.

    One symbol that was dragged moves the median nothing, a new column on the left all of it. The
    chosen one counts only when it stands alone: it is the one that was moved by hand.
    """
    if before.areas == after.areas:
        return 0.0, 0.0
    known = {area.owner: area.symbol for area in before.areas if area.kind in SYMBOLS}
    ways = {
        area.owner: (area.symbol.x - old.x, area.symbol.y - old.y)
        for area in after.areas
        if (old := known.get(area.owner)) is not None
    }
    if len(ways) > 1:
        ways.pop(chosen, None)
    if not ways:
        return 0.0, 0.0
    return median_low(x for x, _ in ways.values()), median_low(y for _, y in ways.values())
