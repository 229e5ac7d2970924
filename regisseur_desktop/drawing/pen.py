"""Steps of paths: lines, polygons, ellipses and rounded corners, and how to move them."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from math import hypot

from regisseur_desktop.drawing.shapes import Mark, Path, Point, Step, Verb

_ARC = 0.5522847498
"""The length of the handles that make a quarter of a circle out of a Bézier curve."""


def polyline(points: Iterable[Point]) -> tuple[Step, ...]:
    """Return an open line through the points."""
    first, *rest = points
    return ((Verb.MOVE, first), *((Verb.LINE, point) for point in rest))


def polygon(points: Iterable[Point]) -> tuple[Step, ...]:
    """Return a closed line through the points."""
    return (*polyline(points), (Verb.CLOSE, ()))


def segments(*pairs: tuple[Point, Point]) -> tuple[Step, ...]:
    """Return loose lines, each from its own first point to its second."""
    return tuple(step for pair in pairs for step in polyline(pair))


def rectangle(x: float, y: float, width: float, height: float) -> tuple[Step, ...]:
    """Return a rectangle from its left top corner."""
    right, bottom = x + width, y + height
    return polygon(((x, y), (right, y), (right, bottom), (x, bottom)))


def circle(x: float, y: float, radius: float) -> tuple[Step, ...]:
    """Return a circle round a middle, from its top with the clock."""
    far, near = radius, radius * _ARC
    return (
        (Verb.MOVE, (x, y - far)),
        (Verb.CURVE, (x + near, y - far, x + far, y - near, x + far, y)),
        (Verb.CURVE, (x + far, y + near, x + near, y + far, x, y + far)),
        (Verb.CURVE, (x - near, y + far, x - far, y + near, x - far, y)),
        (Verb.CURVE, (x - far, y - near, x - near, y - far, x, y - far)),
        (Verb.CLOSE, ()),
    )


def rounded(points: Sequence[Point], radius: float) -> tuple[Step, ...]:
    """Return a closed polygon with round corners, smaller ones where a side is short."""
    steps: list[Step] = []
    for index, corner in enumerate(points):
        before, after = points[index - 1], points[(index + 1) % len(points)]
        start = _toward(corner, before, radius)
        end = _toward(corner, after, radius)
        steps.append((Verb.LINE if steps else Verb.MOVE, start))
        one = _between(start, corner, _ARC)
        two = _between(end, corner, _ARC)
        steps.append((Verb.CURVE, (*one, *two, *end)))
    return (*steps, (Verb.CLOSE, ()))


def _toward(corner: Point, other: Point, radius: float) -> Point:
    length = hypot(other[0] - corner[0], other[1] - corner[1]) or 1.0
    return _between(corner, other, min(radius, length / 2) / length)


def _between(start: Point, end: Point, part: float) -> Point:
    return start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part


def moved(marks: Iterable[Mark], dx: float, dy: float) -> tuple[Mark, ...]:
    """Return the marks shifted to the right and down."""
    return tuple(_moved(mark, dx, dy) for mark in marks)


def _moved(mark: Mark, dx: float, dy: float) -> Mark:
    if not isinstance(mark, Path):
        return replace(mark, x=mark.x + dx, y=mark.y + dy)
    steps = tuple(
        (verb, tuple(n + (dy if i % 2 else dx) for i, n in enumerate(numbers)))
        for verb, numbers in mark.steps
    )
    return replace(mark, steps=steps)
