"""The way of a line of feeling over the drawing: straight when it meets nothing, else bowed."""

from collections.abc import Callable, Sequence
from math import hypot

from regisseur_desktop.drawing.genogram.family import SYMBOL
from regisseur_desktop.drawing.genogram.room import Room
from regisseur_desktop.drawing.shapes import Point

_BOWS = (0.0, 34.0, -34.0, 64.0, -64.0, 104.0, -104.0, 160.0, -160.0)
_TEST, _CURVE = 14, 26
_FREE = SYMBOL / 2 + 4.0


def route(start: Point, end: Point, room: Room, lane: float = 0.0) -> list[Point]:
    """Return the points between two symbols, from edge to edge.

    `lane` shifts the line sideways, to fan the lines of one pair. The way with the least weight
    under it is taken, the straightest of equals.
    """
    best: tuple[float, float] | None = None
    for bow in _BOWS:
        weight = _weight(_curve(start, end, bow + 2 * lane, _TEST), room)
        if best is None or weight < best[0]:
            best = weight, bow
        if not weight:
            break
    bow = (best[1] if best else 0.0) + 2 * lane
    return _curve(start, end, bow, _CURVE if bow else 1)


def _weight(points: Sequence[Point], room: Room) -> float:
    return sum(map(room.weight_at, points))


def _curve(start: Point, end: Point, bow: float, steps: int) -> list[Point]:
    """Return a quadratic curve that is bowed so far at its middle, without its ends in symbols."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = hypot(dx, dy) or 1.0
    # left of a line to the right is up: a positive bow goes over the top
    side = 1.0 if (dx, dy) > (0.0, 0.0) else -1.0
    turn_x = (start[0] + end[0]) / 2 + side * dy / length * bow * 2
    turn_y = (start[1] + end[1]) / 2 - side * dx / length * bow * 2

    def at(part: float) -> Point:
        rest = 1 - part
        one, two, three = rest * rest, 2 * rest * part, part * part
        return (
            one * start[0] + two * turn_x + three * end[0],
            one * start[1] + two * turn_y + three * end[1],
        )

    first = _leaving(at, start)
    last = 1 - _leaving(lambda part: at(1 - part), end)
    if last <= first:
        first, last = 0.0, 1.0
    return [at(first + (last - first) * step / steps) for step in range(steps + 1)]


def _leaving(at: Callable[[float], Point], middle: Point) -> float:
    """Return where a curve that starts in the middle of a symbol comes out of it."""
    low, high = 0.0, 0.5
    for _ in range(12):
        part = (low + high) / 2
        x, y = at(part)
        is_inside = max(abs(x - middle[0]), abs(y - middle[1])) < _FREE
        low, high = (part, high) if is_inside else (low, part)
    return high
