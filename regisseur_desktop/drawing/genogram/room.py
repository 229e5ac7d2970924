"""What is taken on the sheet: where a text would overlap something."""

from collections.abc import Iterable
from itertools import pairwise
from typing import TypeAlias

from regisseur_desktop.drawing.shapes import Box, Point

Edges: TypeAlias = tuple[float, float, float, float]
"""Left, top, right and bottom: a box that is compared many times for every frame."""

_CELL = 64.0


class Room:
    """Boxes that are taken, found back by the square of the sheet they lie in."""

    def __init__(self) -> None:
        self._cells: dict[tuple[int, int], list[Edges]] = {}

    def take(self, edges: Iterable[Edges]) -> None:
        """Note that something stands here."""
        cells = self._cells
        for one in edges:
            left, top, right, bottom = one
            last = int(right // _CELL)
            for row in range(int(top // _CELL), int(bottom // _CELL) + 1):
                for column in range(int(left // _CELL), last + 1):
                    place = column, row
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


def edges(box: Box, by: float = 0.0) -> Edges:
    """Return the edges of a box with room around it."""
    return box.x - by, box.y - by, box.x + box.width + by, box.y + box.height + by


def along(points: Iterable[Point], by: float) -> tuple[Edges, ...]:
    """Return the edges of every piece of a line, with room around it."""
    return tuple(
        (min(ax, bx) - by, min(ay, by_) - by, max(ax, bx) + by, max(ay, by_) + by)
        for (ax, ay), (bx, by_) in pairwise(points)
    )
