"""The way of a line of feeling over the drawing: straight when it can, else the best curve.

Every way has a price: its length and its bend, and what lies under it. A symbol costs most, then
a name, then another line. Ways are tried from straight to bent, and none that cannot be cheaper.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise, product
from math import hypot

from regisseur_desktop.drawing.genogram.family import SYMBOL
from regisseur_desktop.drawing.genogram.room import Edges
from regisseur_desktop.drawing.shapes import Point

Obstacle = tuple[Edges, float]
"""Something that stands in the way, and its price at every point over it."""

_HALF = SYMBOL / 2
_FREE = _HALF + 4.0
_BOWS = (28.0, -28.0, 52.0, -52.0, 84.0, -84.0, 130.0, -130.0, 190.0, -190.0)
_REACHES, _ASIDES, _OVER = (30.0, 60.0, 100.0), (70.0, 130.0), 20.0
_TEST, _CURVE = 11.0, 28
"""The distance between two places that are tried, and the pieces of the curve that is drawn."""

_MOST = 64
"""So many places at the most, also on a line across the whole sheet."""

_NEVER = float("inf")

_LENGTH, _BEND = 0.03, 0.03
_CELL = 48.0
REACH = 200.0
"""How far from the straight line a way may come, in units."""

_Way = Callable[[float], Point]


class _Ground:
    """The prices, found by the square of the sheet."""

    def __init__(self, obstacles: Sequence[Obstacle]) -> None:
        self._cells: dict[tuple[int, int], list[Obstacle]] = {}
        for obstacle in obstacles:
            left, top, right, bottom = obstacle[0]
            for row in range(int(top // _CELL), int(bottom // _CELL) + 1):
                for column in range(int(left // _CELL), int(right // _CELL) + 1):
                    self._cells.setdefault((column, row), []).append(obstacle)

    def price(self, way: _Way, count: int, price: float, limit: float) -> float:
        """Return the price of a way at so many places, or one above the limit when it gets there.

        Every place counts for its part of the way, so that a rough look tells about the same.
        """
        get = self._cells.get
        for step in range(count + 1):
            x, y = way(step / count)
            for (left, top, right, bottom), cost in get((int(x // _CELL), int(y // _CELL)), ()):
                if left < x < right and top < y < bottom:
                    price += cost
            if price >= limit:
                break
        return price


def route(start: Point, end: Point, obstacles: Sequence[Obstacle]) -> tuple[Point, ...]:
    """Return the points between two symbols with these middles, from edge to edge.

    A rough look at every way comes first: the best is then found early, and the price of most
    others need not be told to the end.
    """
    ground = _Ground([one for one in obstacles if not _holds(one, start) and not _holds(one, end)])
    best, lowest, is_bent = _line(start, end), _NEVER, False
    for least, bend, count, way in _promising(ground, start, end):
        if least >= lowest:
            continue
        price = ground.price(way, count, least, lowest)
        if price < lowest:
            best, lowest, is_bent = way, price, bend > 0
    way = _trimmed(best, start, end)
    count = _CURVE if is_bent else 1
    return tuple(way(step / count) for step in range(count + 1))


def _promising(ground: _Ground, start: Point, end: Point) -> list[tuple[float, float, int, _Way]]:
    """Return the ways with least price, bend and places to try, the best at a rough look first.

    When nothing lies under the straight line it is the only one.
    """
    rough = []
    for index, (bend, length, way) in enumerate(_ways(start, end)):
        least = bend * _BEND + length * _LENGTH
        count = min(max(int(length / _TEST), 3), _MOST)
        few = max(count // 3, 3)
        if not bend and not ground.price(way, count, 0.0, _NEVER):
            return [(least, bend, count, way)]
        guess = least + ground.price(way, few, 0.0, _NEVER) * count / few
        rough.append((guess, index, (least, bend, count, way)))
    return [one for _, _, one in sorted(rough, key=lambda each: each[:2])]


def _holds(obstacle: Obstacle, point: Point) -> bool:
    left, top, right, bottom = obstacle[0]
    return left < point[0] < right and top < point[1] < bottom


def _ways(start: Point, end: Point) -> Iterator[tuple[float, float, _Way]]:
    """Return the ways to try, each with its bend and about its length, the straightest first."""
    far = hypot(end[0] - start[0], end[1] - start[1]) or 1.0
    is_level = abs(end[1] - start[1]) < SYMBOL
    if is_level or abs(end[0] - start[0]) > 12:  # not along the line between parent and child
        yield 0.0, far, _line(start, end)
    for bow in _BOWS:
        yield abs(bow), far + 2.7 * bow * bow / far, _bowed(start, end, bow)
    if not is_level:
        yield from _between_ways(start, end)


def _between_ways(start: Point, end: Point) -> Iterator[tuple[float, float, _Way]]:
    """Return the ways to try between two rows: from side to side, and under the labels."""
    for reach, one, other in product(_REACHES, (-1.0, 1.0), (-1.0, 1.0)):
        way = _from_sides(start, end, one * reach, other * reach)
        yield (50.0 if one == other else 90.0) + reach, _length(way), way
    for aside, one, other in product(_ASIDES, (-1.0, 1.0), (-70.0, 70.0)):
        way = _between_rows(start, end, one * aside, other)
        yield 75.0, _length(way), way


def _length(way: _Way) -> float:
    points = [way(step / 5) for step in range(6)]
    return sum(hypot(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(points))


def _line(start: Point, end: Point) -> _Way:
    dx, dy = end[0] - start[0], end[1] - start[1]
    return lambda part: (start[0] + dx * part, start[1] + dy * part)


def _bowed(start: Point, end: Point, bow: float) -> _Way:
    """Return a curve that lies so far beside the straight line at its middle."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = hypot(dx, dy) or 1.0
    # left of a line to the right is up: a positive bow goes over the top
    side = 2 * bow / length if (dx, dy) > (0.0, 0.0) else -2 * bow / length
    turn = (start[0] + end[0]) / 2 + dy * side, (start[1] + end[1]) / 2 - dx * side

    def at(part: float) -> Point:
        rest = 1 - part
        one, two, three = rest * rest, 2 * rest * part, part * part
        return (
            one * start[0] + two * turn[0] + three * end[0],
            one * start[1] + two * turn[1] + three * end[1],
        )

    return at


def _from_sides(start: Point, end: Point, out: float, back: float) -> _Way:
    """Return a curve that leaves a side of the first symbol level and so reaches the second."""
    first = start[0] + (_FREE if out > 0 else -_FREE), start[1]
    last = end[0] + (_FREE if back > 0 else -_FREE), end[1]
    return _curve(first, (first[0] + out, first[1]), (last[0] + back, last[1]), last)


def _between_rows(start: Point, end: Point, out: float, back: float) -> _Way:
    """Return a curve that goes most of its way over the lower of the two, under the labels."""
    level = max(start[1], end[1]) - _HALF - _OVER
    return _curve(start, (start[0] + out, level), (end[0] + back, level), end)


def _curve(start: Point, one: Point, two: Point, end: Point) -> _Way:
    """Return a Bézier curve."""

    def at(part: float) -> Point:
        rest = 1 - part
        a, b, c, d = rest**3, 3 * rest * rest * part, 3 * rest * part * part, part**3
        return (
            a * start[0] + b * one[0] + c * two[0] + d * end[0],
            a * start[1] + b * one[1] + c * two[1] + d * end[1],
        )

    return at


def _trimmed(way: _Way, start: Point, end: Point) -> _Way:
    """Return the part of a way between two middles that lies outside both symbols."""
    first = _leaving(way, start)
    last = 1 - _leaving(lambda part: way(1 - part), end)
    if last <= first:
        return way
    return lambda part: way(first + (last - first) * part)


def _leaving(way: _Way, middle: Point) -> float:
    """Return where a way that starts in the middle of a symbol comes out of it."""
    low, high = 0.0, 0.5
    if max(abs(a - b) for a, b in zip(way(0.0), middle, strict=True)) >= _FREE - 0.01:
        return 0.0
    for _ in range(10):
        part = (low + high) / 2
        x, y = way(part)
        is_inside = max(abs(x - middle[0]), abs(y - middle[1])) < _FREE
        low, high = (part, high) if is_inside else (low, part)
    return high
