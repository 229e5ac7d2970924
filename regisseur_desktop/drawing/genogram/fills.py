"""Conditions inside a symbol: quarters that are full, hatched or filled for a part."""

from collections.abc import Callable, Sequence
from itertools import pairwise
from math import cos, pi, sin

from regisseur_desktop.domain.persoon import Aandoeningstaat
from regisseur_desktop.drawing.genogram.looks import Fill, Quarter
from regisseur_desktop.drawing.pen import polygon, segments
from regisseur_desktop.drawing.shapes import Ink, Path, Point, Stroke
from regisseur_desktop.drawing.styles import Vorm

_ROUND = 64
"""The corners of the polygon that stands for a circle; it strays 0.03 units at most."""

_STEP = 5.0
_ORDER = (Quarter.TOP_LEFT, Quarter.BOTTOM_LEFT, Quarter.BOTTOM_RIGHT, Quarter.TOP_RIGHT)
_SPOKES = ((0, 3, (0.0, -1.0)), (0, 1, (-1.0, 0.0)), (1, 2, (0.0, 1.0)), (2, 3, (1.0, 0.0)))
"""The lines between two quarters, by their places in `_ORDER`, as seen from the middle."""


def corners(vorm: Vorm, x: float, y: float, half: float) -> list[Point]:
    """Return the outline of a shape round a middle as a polygon."""
    if vorm is Vorm.VIERKANT:
        return [
            (x - half, y - half),
            (x + half, y - half),
            (x + half, y + half),
            (x - half, y + half),
        ]
    if vorm is Vorm.RUIT:
        return [(x, y - half), (x + half, y), (x, y + half), (x - half, y)]
    if vorm is Vorm.DRIEHOEK:
        return [(x, y - half), (x + half, y + half), (x - half, y + half)]
    turns = [2 * pi * part / _ROUND for part in range(_ROUND)]
    return [(x + half * sin(turn), y - half * cos(turn)) for turn in turns]


def filled(fills: Sequence[Fill], vorm: Vorm, x: float, y: float, half: float) -> list[Path]:
    """Return the marks of all conditions of one symbol."""
    shape = corners(vorm, x, y, half)
    marks = [mark for fill in fills for mark in _marks(fill, shape, (x, y), half)]
    return marks + _spokes(fills, x, y, half)


def _marks(fill: Fill, shape: Sequence[Point], middle: Point, half: float) -> list[Path]:
    parts = _parts(fill.quarters, shape, middle)
    if fill.staat is Aandoeningstaat.VERMOED:
        lines = [line for part in parts for line in _hatch(part, _STEP * half / 22)]
        return [Path(segments(*lines), Stroke(Ink.CONDITION, 1.2))]
    if fill.staat is Aandoeningstaat.HERSTELD:
        parts = [_outer(part, fill.quarters, middle, half) for part in parts]
    steps = tuple(step for part in parts if part for step in polygon(part))
    return [Path(steps, None, Ink.CONDITION)]


def _parts(quarters: Quarter, shape: Sequence[Point], middle: Point) -> list[list[Point]]:
    """Return the polygons that the quarters make, a half in one piece."""
    x, y = middle
    if Quarter.LEFT in quarters:
        half, rest = _cut(shape, lambda p: x - p[0]), quarters & ~Quarter.LEFT
    elif Quarter.BOTTOM in quarters:
        half, rest = _cut(shape, lambda p: p[1] - y), quarters & ~Quarter.BOTTOM
    else:
        half, rest = [], quarters
    pieces = [_quarter(one, shape, middle) for one in _ORDER if one in rest]
    return [half, *pieces] if half else pieces


def _quarter(one: Quarter, shape: Sequence[Point], middle: Point) -> list[Point]:
    across = 1.0 if one in Quarter.LEFT else -1.0
    down = 1.0 if one in Quarter.BOTTOM else -1.0
    side = _cut(shape, lambda p: across * (middle[0] - p[0]))
    return _cut(side, lambda p: down * (p[1] - middle[1]))


def _outer(part: Sequence[Point], quarters: Quarter, middle: Point, half: float) -> list[Point]:
    """Return the half of a part that lies farthest out: what is over fills less."""
    if quarters == Quarter.BOTTOM:
        return _cut(part, lambda p: p[1] - middle[1] - half / 2)
    across = 1.0 if all(p[0] <= middle[0] + 0.01 for p in part) else -1.0
    return _cut(part, lambda p: across * (middle[0] - p[0]) - half / 2)


def _cut(shape: Sequence[Point], keep: Callable[[Point], float]) -> list[Point]:
    """Return the part of a convex polygon where `keep` is not negative."""
    found: list[Point] = []
    for start, end in pairwise([*shape, shape[0]] if shape else []):
        one, other = keep(start), keep(end)
        if one >= 0:
            found.append(start)
        if (one < 0 < other) or (other < 0 < one):
            part = one / (one - other)
            found.append(
                (start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part)
            )
    return found


def _hatch(shape: Sequence[Point], step: float) -> list[tuple[Point, Point]]:
    """Return slanting lines across a convex polygon, from its left lower to its right upper."""
    sums = [px + py for px, py in shape]
    found = []
    level = min(sums) + step / 2
    while level < max(sums):
        hits: list[Point] = []
        for (ax, ay), (bx, by) in pairwise([*shape, shape[0]]):
            one, other = ax + ay - level, bx + by - level
            if (one < 0) != (other < 0):
                part = one / (one - other)
                hits.append((ax + (bx - ax) * part, ay + (by - ay) * part))
        if len(hits) == 2:
            found.append((hits[0], hits[1]))
        level += step
    return found


def _spokes(fills: Sequence[Fill], x: float, y: float, half: float) -> list[Path]:
    """Return the edges between parts: light between two full ones, dark where a part ends."""
    owner = [
        next((n for n, fill in enumerate(fills) if one in fill.quarters), -1) for one in _ORDER
    ]
    dark: list[tuple[Point, Point]] = []
    light: list[tuple[Point, Point]] = []
    for one, other, (dx, dy) in _SPOKES:
        if owner[one] != owner[other]:
            line = ((x, y), (x + dx * half, y + dy * half))
            (dark if -1 in (owner[one], owner[other]) else light).append(line)
    marks = [Path(segments(*light), Stroke(Ink.PAPER, 2.0))] if light else []
    return [*marks, Path(segments(*dark), Stroke(Ink.LINE, 1.0))] if dark else marks
