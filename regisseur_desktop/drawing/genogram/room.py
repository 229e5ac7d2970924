"""What is taken on the sheet: where a text would overlap something."""

from collections.abc import Iterable
from itertools import pairwise
from typing import TypeAlias

from regisseur_desktop.drawing.shapes import Box, Point

Edges: TypeAlias = tuple[float, float, float, float]
"""Left, top, right and bottom: a box that is compared many times for every frame."""

Taken: TypeAlias = tuple[tuple[tuple[int, int], ...], Edges]
"""Edges with the squares of the sheet that they touch, found once for many frames."""

_CELL = 64.0


class Room:
    """Boxes that are taken, found back by the square of the sheet they lie in."""

    def __init__(self) -> None:
        self._cells: dict[tuple[int, int], list[Edges]] = {}

    def take(self, taken: Iterable[Taken]) -> None:
        """Note that something stands here."""
        cells = self._cells
        for places, one in taken:
            for place in places:
                if place in cells:
                    cells[place].append(one)
                else:
                    cells[place] = [one]

    def is_free(self, edges: Edges) -> bool:
        """Say whether nothing stands here yet."""
        left, top, right, bottom = edges
        for row in range(int(top // _CELL), int(bottom // _CELL) + 1):
            for column in range(int(left // _CELL), int(right // _CELL) + 1):
                for a, b, c, d in self._cells.get((column, row), ()):
                    if left < c and a < right and top < d and b < bottom:
                        return False
        return True


def taken(every: Iterable[Edges]) -> tuple[Taken, ...]:
    """Return the edges with the squares they touch."""
    return tuple((tuple(_cells(one)), one) for one in every)


def _cells(one: Edges) -> list[tuple[int, int]]:
    left, top, right, bottom = (int(edge // _CELL) for edge in one)
    return [(x, y) for y in range(top, bottom + 1) for x in range(left, right + 1)]


def edges(box: Box, by: float = 0.0) -> Edges:
    """Return the edges of a box with room around it."""
    return box.x - by, box.y - by, box.x + box.width + by, box.y + box.height + by


def along(points: Iterable[Point], by: float) -> tuple[Edges, ...]:
    """Return the edges of every piece of a line, with room around it."""
    return tuple(
        (min(ax, bx) - by, min(ay, by_) - by, max(ax, bx) + by, max(ay, by_) + by)
        for (ax, ay), (bx, by_) in pairwise(points)
    )
