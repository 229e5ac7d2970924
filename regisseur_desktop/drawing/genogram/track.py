"""Lines as rows of points: how long they are, what lies where on them, and lines beside them."""

from collections.abc import Sequence
from itertools import pairwise
from math import hypot

from regisseur_desktop.drawing.shapes import Point


class Track:
    """A polyline that can be asked for places along it, in units from its start."""

    def __init__(self, points: Sequence[Point]) -> None:
        self.points = tuple(points)
        self._ends = [0.0]
        for start, end in pairwise(self.points):
            self._ends.append(self._ends[-1] + hypot(end[0] - start[0], end[1] - start[1]))
        self.length = self._ends[-1]

    def at(self, along: float, aside: float = 0.0) -> Point:
        """Return the place so far along the line, and so far to its right hand."""
        index = self._piece(along)
        (ax, ay), (dx, dy) = self.points[index], self.heading(along)
        rest = along - self._ends[index]
        return ax + dx * rest - dy * aside, ay + dy * rest + dx * aside

    def heading(self, along: float) -> Point:
        """Return the direction there, of length 1."""
        index = self._piece(along)
        (ax, ay), (bx, by) = self.points[index], self.points[index + 1]
        length = (self._ends[index + 1] - self._ends[index]) or 1.0
        return (bx - ax) / length, (by - ay) / length

    def _piece(self, along: float) -> int:
        last = len(self.points) - 2
        return next((i for i in range(last) if self._ends[i + 1] > along), max(last, 0))

    def part(self, start: float, end: float) -> list[Point]:
        """Return the points of a stretch of the line."""
        inner = [
            point for point, here in zip(self.points, self._ends, strict=True) if start < here < end
        ]
        return [self.at(start), *inner, self.at(end)]


def beside(points: Sequence[Point], by: float) -> list[Point]:
    """Return the line that runs so far to the right hand of a line, with square corners kept."""
    if not by:
        return list(points)
    normals = []
    for (ax, ay), (bx, by_) in pairwise(points):
        length = hypot(bx - ax, by_ - ay) or 1.0
        normals.append(((ay - by_) / length, (bx - ax) / length))
    found = []
    for index, (x, y) in enumerate(points):
        one, other = normals[max(index - 1, 0)], normals[min(index, len(normals) - 1)]
        sharp = 1 + one[0] * other[0] + one[1] * other[1]
        scale = by / max(sharp, 0.4)
        found.append((x + (one[0] + other[0]) * scale, y + (one[1] + other[1]) * scale))
    return found
