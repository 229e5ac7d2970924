"""What already stands in the netwerk: the room that is taken, and the price of lines across it.

A large netwerk asks this hundreds of thousands of times, so it works on bare numbers.
"""

from collections.abc import Iterable
from math import hypot
from typing import TypeAlias

from regisseur_desktop.drawing.netwerk.ties import Run
from regisseur_desktop.drawing.shapes import Box

Edges: TypeAlias = tuple[float, float, float, float]
"""Left, top, right and bottom of a box; or of a line where it starts and where it ends."""

_FROM_LINE, _FROM_BOX = 5.0, 3.0
_CROSSED, _TOUCHED, _SHARED, _ACROSS = 420.0, 160.0, 60.0, 110.0
"""The price of a line through a box or letters, past letters, to one arrowhead, and another."""
_HEAD = 13.0


class Taken:
    """Boxes and lines that stand there; `add` those of everybody who got a place."""

    def __init__(self, boxes: Iterable[Box]) -> None:
        self._boxes: list[Edges] = []
        self._wide: list[Edges] = []
        self._lines: list[Edges] = []
        for box in boxes:
            self._add_box(box)

    def add(self, run: Run, boxes: Iterable[Box]) -> None:
        """Take the room of a line and its boxes."""
        self._lines.append((*run.start, *run.end))
        for box in boxes:
            self._add_box(box)

    def _add_box(self, box: Box) -> None:
        self._boxes.append(_edges(box))
        self._wide.append(_edges(box.grown(_FROM_BOX)))

    def holds(self, box: Box) -> bool:
        """Tell whether a box lies on one that stands there."""
        left, top, right, bottom = _edges(box)
        for place, (x, y, x_end, y_end) in enumerate(self._boxes):
            if left < x_end and x < right and top < y_end and y < bottom:
                # the next to be tried lies close by: ask first what was in the way just now
                self._boxes.insert(0, self._boxes.pop(place))
                return True
        return False

    def cost(self, far: float, box: Box, run: Run, letters: Box | None, most: float) -> float:
        """Return how far a place is with the price of what its line crosses or touches.

        It stops counting at `most`, from which nobody wants to know: no price is below zero.
        """
        line, wide = (*run.start, *run.end), _edges(box.grown(_FROM_LINE))
        beside = _edges(letters) if letters else None
        price = 0.0
        for each in self._wide:
            if cuts(line, each):
                price += _CROSSED
                if far + price >= most:
                    return most
        for other in self._lines:
            price += _price(line, other, wide, beside)
            if far + price >= most:
                return most
        return far + price


def _price(line: Edges, other: Edges, wide: Edges, letters: Edges | None) -> float:
    """Return the price of one line that stands there, for a new line with its box and letters."""
    price = _CROSSED if cuts(other, wide) else 0.0
    if hypot(other[0] - line[0], other[1] - line[1]) < _HEAD:
        price += _SHARED
    if crosses(other, line):
        price += _ACROSS
    if letters and cuts(other, letters):
        price += _TOUCHED
    return price


def _edges(box: Box) -> Edges:
    return box.x, box.y, box.right, box.bottom


def cuts(line: Edges, box: Edges) -> bool:
    """Say whether a line runs through a box (Liang and Barsky's clipping)."""
    ax, ay, bx, by = line
    left, top, right, bottom = box
    if (ax <= left and bx <= left) or (ax >= right and bx >= right):
        return False
    if (ay <= top and by <= top) or (ay >= bottom and by >= bottom):
        return False
    low, high = _within(ax, bx - ax, left, right, (0.0, 1.0))
    low, high = _within(ay, by - ay, top, bottom, (low, high))
    return low < high


def _within(
    start: float, change: float, least: float, most: float, part: tuple[float, float]
) -> tuple[float, float]:
    """Return the part of a line that lies between two bounds."""
    if change == 0:
        return part
    one, two = (least - start) / change, (most - start) / change
    begin, end = (one, two) if one < two else (two, one)
    return max(part[0], begin), min(part[1], end)


def meet(one: Run, other: Run) -> bool:
    """Say whether two lines cross: the ends of each lie on both sides of the other."""
    return crosses((*one.start, *one.end), (*other.start, *other.end))


def crosses(one: Edges, other: Edges) -> bool:
    """Say whether two lines cross, given as their ends."""
    ax, ay, bx, by = one
    cx, cy, dx, dy = other
    wide, high = bx - ax, by - ay
    if (wide * (cy - ay) - high * (cx - ax)) * (wide * (dy - ay) - high * (dx - ax)) >= 0:
        return False
    wide, high = dx - cx, dy - cy
    return (wide * (ay - cy) - high * (ax - cx)) * (wide * (by - cy) - high * (bx - cx)) < 0
