"""The outline around each household: round its members, past everybody else where it can.

In each row the members who stand together form a run, which is widened to the width of the whole
household until somebody else stands in the way. Runs are joined in the free height between two
rows; a row without members is passed where there is room between its persons.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from regisseur_desktop.drawing.genogram.clearance import Clearance
from regisseur_desktop.drawing.genogram.family import SYMBOL, Household, Line, Loop, Person, Place
from regisseur_desktop.drawing.genogram.outline import Rect, outline

ROOM, STEP = 9.0, 3.0
"""How far the first loop stays from its members, and how much nearer each next one."""

ABOVE = 11.0
"""The line above a symbol, for a year, a rank or the name of the household."""

NEAREST = 5.0
"""How near a loop may come to the labels of somebody else in order to stay straight."""

_BRIDGE = 14.0
_HALF = SYMBOL / 2


@dataclass(frozen=True, slots=True)
class _Box:
    """What a person takes, symbol and labels."""

    person: str
    left: float
    right: float
    top: float
    bottom: float


_Run = tuple[float, float]


@dataclass(slots=True)
class _Band:
    """What a loop takes of one row."""

    runs: list[_Run]
    top: float
    bottom: float


def loops(
    households: Sequence[Household],
    persons: Sequence[Person],
    places: Mapping[str, Place],
    lines: Iterable[Line] = (),
) -> tuple[Loop, ...]:
    """Return the loop of every household that has a member in the picture, beside the lines."""
    if not households:
        return ()
    rows = _rows(persons, places)
    boxes = [Rect(box.left, box.top, box.right, box.bottom) for row in rows for box in row]
    clearance = Clearance(boxes, [line.points for line in lines])
    made = []
    for index, household in enumerate(households):
        members = set(household.members)
        bands = _bands(rows, members, ROOM - STEP * (index % 3))
        if bands:
            made.append(Loop(household.id, clearance.cleared(outline(_joined(bands)))))
    return tuple(made)


def _rows(persons: Sequence[Person], places: Mapping[str, Place]) -> list[list[_Box]]:
    """Return the boxes of each row from left to right."""
    rows: list[list[_Box]] = [
        [] for _ in range(1 + max((p.row for p in places.values()), default=-1))
    ]
    for person in persons:
        at, half = places[person.id], max(person.width, SYMBOL) / 2
        foot = at.y + _HALF + person.below
        rows[at.row].append(_Box(person.id, at.x - half, at.x + half, at.y - _HALF - ABOVE, foot))
    for row in rows:
        row.sort(key=lambda box: (box.left + box.right, box.person))
    return rows


def _bands(rows: Sequence[Sequence[_Box]], members: set[str], room: float) -> list[_Band]:
    """Return the bands from the first to the last row with a member."""
    inside = [[box for box in row if box.person in members] for row in rows]
    used = [index for index, boxes in enumerate(inside) if boxes]
    if not used:
        return []
    every = [box for boxes in inside for box in boxes]
    reach = min(b.left for b in every) - room, max(b.right for b in every) + room
    bands = []
    for index in range(used[0], used[-1] + 1):
        if inside[index]:
            bands.append(_band(rows[index], members, room, reach))
        else:
            bands.append(_passage(rows[index], reach))
    return bands


def _band(row: Sequence[_Box], members: set[str], room: float, reach: _Run) -> _Band:
    """Return the runs of members in a row, widened as far as nobody else is met."""
    runs: list[_Run] = []
    is_open = False
    limit = reach[0]
    for box in row:
        if box.person not in members:
            if is_open:
                runs[-1] = (runs[-1][0], _until(runs[-1][1], box.left, reach[1]))
            if box.right + NEAREST > reach[0]:
                limit = max(limit, box.right + room)
            is_open = False
        elif is_open:
            runs[-1] = (runs[-1][0], box.right + room)
        else:
            first = not runs
            runs.append(
                (min(box.left - room, limit) if first else box.left - room, box.right + room)
            )
            is_open = True
    if is_open:
        runs[-1] = (runs[-1][0], max(runs[-1][1], reach[1]))
    inside = [box for box in row if box.person in members]
    return _Band(runs, min(b.top for b in inside) - room, max(b.bottom for b in inside) + room)


def _until(right: float, stranger: float, reach: float) -> float:
    """Return how far a run may go before the next stranger; here no further than its members."""
    return max(right, reach) if stranger - NEAREST >= reach else right


def _passage(row: Sequence[_Box], reach: _Run) -> _Band:
    """Return the widest way between the persons of a row without members, nearest the middle."""
    middle = (reach[0] + reach[1]) / 2
    edges = [float("-inf"), *(edge for box in row for edge in (box.left, box.right)), float("inf")]
    free = [(a, b) for a, b in zip(edges[::2], edges[1::2], strict=True) if b - a > 2]
    place = min((_nearest(a, b, middle) for a, b in free), key=lambda x: abs(x - middle))
    half = _BRIDGE / 2
    top = min((box.top for box in row), default=0.0)
    bottom = max((box.bottom for box in row), default=0.0)
    return _Band([(place - half, place + half)], top, bottom)


def _nearest(left: float, right: float, wish: float) -> float:
    """Return the place in a free stretch nearest to the wish, in its middle when it is narrow."""
    if right - left < 2 * _BRIDGE:
        return (left + right) / 2
    return min(max(wish, left + _BRIDGE), right - _BRIDGE)


def _joined(bands: Sequence[_Band]) -> list[Rect]:
    """Return the rectangles of all bands and of the ways between them."""
    rects = [Rect(run[0], band.top, run[1], band.bottom) for band in bands for run in band.runs]
    if len(bands) == 1 and len(bands[0].runs) > 1:
        rects += _bridge(bands[0].runs, [], bands[0].bottom, bands[0].bottom + _BRIDGE)
    for index, (upper, lower) in enumerate(pairwise(bands)):
        runs = upper.runs if index == 0 else [max(upper.runs, key=lambda run: run[1] - run[0])]
        top, bottom = sorted((upper.bottom, lower.top))
        rects += _bridge(runs, lower.runs, top, bottom)
    return [rect for rect in rects if rect.right > rect.left and rect.bottom > rect.top]


def _bridge(upper: Sequence[_Run], lower: Sequence[_Run], top: float, bottom: float) -> list[Rect]:
    """Return the rectangles that join the runs of two rows in the height between them."""
    shared = (max(run[0] for run in (*upper, *lower)), min(run[1] for run in (*upper, *lower)))
    if shared[1] - shared[0] >= _BRIDGE:
        return [Rect(shared[0], top, shared[1], bottom)]
    middle, half = (top + bottom) / 2, min(_BRIDGE, bottom - top) / 2
    left = min(run[1] for run in (*upper, *lower)) - _BRIDGE
    right = max(run[0] for run in (*upper, *lower)) + _BRIDGE
    down = [Rect(run[0], top, run[1], middle) for run in upper]
    up = [Rect(run[0], middle, run[1], bottom) for run in lower]
    return [*down, *up, Rect(left, middle - half, right, middle + half)]
