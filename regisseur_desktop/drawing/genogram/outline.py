"""The outer corners of rectangles laid together."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias

from regisseur_desktop.drawing.shapes import Point

_Edge: TypeAlias = tuple[Point, Point]


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle by its edges."""

    left: float
    top: float
    right: float
    bottom: float


def outline(rects: Sequence[Rect]) -> tuple[Point, ...]:
    """Return the corners of the largest outline around the rectangles, clockwise on screen."""
    xs = sorted({edge for rect in rects for edge in (rect.left, rect.right)})
    ys = sorted({edge for rect in rects for edge in (rect.top, rect.bottom)})
    rings = _rings(_edges(_cells(rects, xs, ys), xs, ys))
    largest = max(rings, key=_area, default=[])
    return tuple(_corners(largest))


def _cells(rects: Sequence[Rect], xs: Sequence[float], ys: Sequence[float]) -> set[tuple[int, int]]:
    """Return the cells of the grid that some rectangle covers."""
    column = {x: index for index, x in enumerate(xs)}
    line = {y: index for index, y in enumerate(ys)}
    return {
        (i, j)
        for rect in rects
        for i in range(column[rect.left], column[rect.right])
        for j in range(line[rect.top], line[rect.bottom])
    }


def _edges(
    cells: set[tuple[int, int]], xs: Sequence[float], ys: Sequence[float]
) -> dict[Point, list[Point]]:
    """Return the edges between covered and bare cells, the covered side on the right."""
    ahead: dict[Point, list[Point]] = {}
    for i, j in sorted(cells):
        left, right, top, bottom = xs[i], xs[i + 1], ys[j], ys[j + 1]
        sides: list[tuple[tuple[int, int], _Edge]] = [
            ((i, j - 1), ((left, top), (right, top))),
            ((i + 1, j), ((right, top), (right, bottom))),
            ((i, j + 1), ((right, bottom), (left, bottom))),
            ((i - 1, j), ((left, bottom), (left, top))),
        ]
        for beyond, (start, end) in sides:
            if beyond not in cells:
                ahead.setdefault(start, []).append(end)
    return ahead


def _rings(ahead: dict[Point, list[Point]]) -> list[list[Point]]:
    """Return the closed ways along the edges."""
    rings = []
    while ahead:
        start = point = min(ahead)
        ring = [start]
        while True:
            ends = ahead[point]
            after = ends.pop()
            if not ends:
                del ahead[point]
            if after == start:
                break
            ring.append(after)
            point = after
        rings.append(ring)
    return rings


def _area(ring: Sequence[Point]) -> float:
    """Return twice the area inside a ring."""
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise([*ring, ring[0]])))


def _corners(ring: Sequence[Point]) -> list[Point]:
    """Return the points where the ring turns."""
    count = len(ring)
    return [
        point
        for index, point in enumerate(ring)
        if not _is_straight(ring[index - 1], point, ring[(index + 1) % count])
    ]


def _is_straight(before: Point, point: Point, after: Point) -> bool:
    """Tell whether the three stand in one line along an axis."""
    return before[0] == point[0] == after[0] or before[1] == point[1] == after[1]
