"""Stems that cross a bracket for want of a small step aside.

Where the stem of one couple falls just inside the bracket of another, the places are settled once
more with a wish for the stem to stand on the other side of the leg beside it. The result is kept
when fewer brackets cross.
"""

from collections.abc import Iterator, Mapping, Sequence

from regisseur_desktop.drawing.genogram.crossings import Bracket, tangles
from regisseur_desktop.drawing.genogram.family import SYMBOL
from regisseur_desktop.drawing.genogram.rows import Rows
from regisseur_desktop.drawing.genogram.spread import Spread

_FAR, _MARGIN = 1.5 * SYMBOL, 6.0
_FIRM = 3.0
_Couple = tuple[int, int, bool]
_Wish = tuple[tuple[tuple[int, float], ...], float]


def sidestepped(rows: Rows, spread: Spread, sweeps: int) -> Spread:
    """Return the places with stems moved past legs where that saves crossings."""
    x = spread.places()
    wishes = [wish for couples in rows.couples for wish in _wishes(couples, x)]
    if not wishes:
        return spread
    tried = spread.again(x)
    for parts, constant in wishes:
        tried.push(_FIRM, parts, constant)
    tried.run(sweeps)
    return tried if _crossings(rows, tried.places()) < _crossings(rows, x) else spread


def _crossings(rows: Rows, x: Mapping[int, float]) -> int:
    """Return the crossings among brackets at real places."""
    return sum(tangles([_span(couple, x) for couple in couples]) for couples in rows.couples)


def _span(couple: _Couple, x: Mapping[int, float]) -> Bracket:
    """Return the bracket of a couple at real places."""
    left, right = sorted((x[couple[0]], x[couple[1]]))
    return left, right, (left + right) / 2 if couple[2] else None


def _wishes(couples: Sequence[_Couple], x: Mapping[int, float]) -> Iterator[_Wish]:
    """Yield for each stem that can save a crossing where it should go: the sum to be below 0."""
    spans = [_span(couple, x) for couple in couples]
    now = tangles(list(spans))
    for place, one in enumerate(couples if now else ()):
        best = (now, _FAR, 0, 0.0)
        for other in couples:
            if one is not other and one[2]:
                best = min((best, *_steps(spans, place, other, x)))
        fewer, _, leg, side = best
        if fewer < now:
            yield ((one[0], side / 2), (one[1], side / 2), (leg, -side)), _MARGIN


def _steps(
    spans: Sequence[Bracket], place: int, other: _Couple, x: Mapping[int, float]
) -> Iterator[tuple[int, float, int, float]]:
    """Yield what a stem past each leg of another bracket costs: crossings, way, leg and side."""
    left, right, stem = spans[place]
    if stem is None:
        return
    for leg in other[:2]:
        side = 1.0 if stem > x[leg] else -1.0
        goal = x[leg] - side * _MARGIN
        if abs(goal - stem) < _FAR and left < goal < right:
            moved = [*spans[:place], (left, right, goal), *spans[place + 1 :]]
            yield tangles(moved), abs(goal - stem), leg, side
