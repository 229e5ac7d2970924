"""Loops that keep clear of the lines beside them, so that a dashed line is never read as a stem.

An edge of a loop that runs close beside a line of the family steps a little aside, as long as
nobody comes to stand inside or outside by it and the loop nowhere becomes too narrow.
"""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import TypeAlias

from regisseur_desktop.drawing.genogram.outline import Rect
from regisseur_desktop.drawing.shapes import Point

CLEAR = 6.0
"""The least distance between an edge of a loop and a line that runs beside it, in units."""

_CLEAR_OF_LOOPS = 3.0
_FARTHEST, _MARGIN, _NARROW = 12.0, 1.5, 8.0
"""How far an edge may step, what it leaves free beside people, and beside its own other edges."""

_SLIGHT = 0.01

_Span: TypeAlias = tuple[float, float, float, float]
"""A line along an axis: where across, from where to where along, and the distance it asks."""


class Clearance:
    """What the loops must keep clear of: people, the lines between them, and earlier loops."""

    def __init__(self, people: Sequence[Rect], lines: Iterable[Sequence[Point]]) -> None:
        self._people = people
        self._spans: tuple[list[_Span], list[_Span]] = ([], [])
        for line in lines:
            self._note(line, CLEAR)

    def _note(self, points: Sequence[Point], clear: float) -> None:
        """Remember the pieces of a line that run along an axis."""
        for start, end in pairwise(points):
            for axis, spans in enumerate(self._spans):
                if abs(start[axis] - end[axis]) < _SLIGHT:
                    insort(spans, (start[axis], *_reach(start, end, axis), clear))

    def cleared(self, ring: Sequence[Point]) -> tuple[Point, ...]:
        """Return a loop with its edges beside the lines, and remember it for the next loops."""
        points = list(ring)
        for index in range(len(points)):
            axis = 0 if abs(points[index][0] - points[index - 1][0]) < _SLIGHT else 1
            place = self._place(points, index, axis)
            for corner in (index - 1, index):
                x, y = points[corner]
                points[corner] = (place, y) if axis == 0 else (x, place)
        self._note([*points, *points[:1]], _CLEAR_OF_LOOPS)
        return tuple(points)

    def _place(self, points: Sequence[Point], index: int, axis: int) -> float:
        """Return where the edge that ends in a corner may stand, nearest to where it stands."""
        start, end = points[index - 1], points[index]
        now, reach = start[axis], _reach(start, end, axis)
        beside = list(self._beside(now, reach, axis))
        if _is_clear(now, beside):
            return now
        wishes = {at + side * clear for at, *_, clear in beside for side in (-1.0, 1.0)}
        for wish in sorted(wishes, key=lambda one: (abs(one - now), one)):
            is_near = abs(wish - now) <= _FARTHEST
            if is_near and _is_clear(wish, beside) and self._may_go(points, index, axis, wish):
                return wish
        return now

    def _beside(self, at: float, reach: tuple[float, float], axis: int) -> Iterator[_Span]:
        """Yield the lines that run along a part of an edge, also of where it may go."""
        spans, far = self._spans[axis], _FARTHEST + CLEAR
        first, last = bisect_left(spans, (at - far,)), bisect_right(spans, (at + far,))
        for span in spans[first:last]:
            if span[1] < reach[1] - _SLIGHT and reach[0] < span[2] - _SLIGHT:
                yield span

    def _may_go(self, points: Sequence[Point], index: int, axis: int, wish: float) -> bool:
        """Tell whether an edge meets nobody, and no other edge of its loop, on its way."""
        start, end = points[index - 1], points[index]
        now, (low, high) = start[axis], _reach(start, end, axis)
        way = _rect(axis, min(now, wish), low, max(now, wish), high)
        if any(_meet(way, one, _MARGIN) for one in self._people):
            return False
        here, there = _rect(axis, now, low, now, high), _rect(axis, wish, low, wish, high)
        return not any(
            _meet(way, edge, _SLIGHT)
            or (_meet(there, edge, _NARROW) and not _meet(here, edge, _NARROW))
            for edge in _other_edges(points, index)
        )


def _other_edges(points: Sequence[Point], index: int) -> Iterator[Rect]:
    """Yield the edges that share no corner with the edge that ends in a corner."""
    for step in range(2, len(points) - 1):
        (ax, ay), (bx, by) = points[index - 1 - step], points[index - step]
        yield Rect(min(ax, bx), min(ay, by), max(ax, bx), max(ay, by))


def _reach(start: Point, end: Point, axis: int) -> tuple[float, float]:
    """Return from where to where a line runs along its axis."""
    one, other = start[1 - axis], end[1 - axis]
    return min(one, other), max(one, other)


def _rect(axis: int, left: float, top: float, right: float, bottom: float) -> Rect:
    """Return a rectangle, turned over when the axis is the other one."""
    return Rect(left, top, right, bottom) if axis == 0 else Rect(top, left, bottom, right)


def _meet(one: Rect, other: Rect, room: float) -> bool:
    """Tell whether two rectangles come nearer to each other than the room."""
    return (
        one.left < other.right + room
        and other.left < one.right + room
        and one.top < other.bottom + room
        and other.top < one.bottom + room
    )


def _is_clear(at: float, beside: Iterable[_Span]) -> bool:
    """Tell whether every line beside an edge has the distance it asks."""
    return all(abs(at - place) >= clear - _SLIGHT for place, *_, clear in beside)
