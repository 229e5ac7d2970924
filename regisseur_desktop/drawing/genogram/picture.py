"""The picture of a genogram: a subject and its layout made into a display list.

It is made again for every frame of a drag, so it stays well under the time of a frame.
"""

from dataclasses import replace
from itertools import pairwise

from regisseur_desktop.drawing.genogram.composing import Composer
from regisseur_desktop.drawing.genogram.family import SYMBOL, Layout, Line, Place
from regisseur_desktop.drawing.genogram.looks import Subject
from regisseur_desktop.drawing.genogram.room import Room
from regisseur_desktop.drawing.genogram.route import route
from regisseur_desktop.drawing.shapes import Box, Drawing, Point, around

MARGIN = 24.0
"""The free edge round everything, in units."""

_LANE = 6.0
_SYMBOL_WEIGHT, _LABEL_WEIGHT, _LINE_WEIGHT = 10.0, 2.0, 1.0
_ABOVE = 16.0


def picture(subject: Subject, layout: Layout, origin: Point | None = None) -> Drawing:
    """Return the drawing of a subject set out like this.

    `origin` is where the layout's own corner comes to lie; without it everything fits. A screen
    gives the same origin during a drag, so that what is not dragged stays where it is.
    """
    ways = _ways(subject, layout)
    bounds = _bounds(subject, layout, ways)
    dx, dy = origin or (MARGIN - bounds.x, MARGIN - bounds.y)
    sheet = Composer(subject, _moved(layout, dx, dy))
    sheet.homes()
    sheet.lines()
    for look, way in zip(subject.ties, ways, strict=True):
        sheet.tie(look, [(x + dx, y + dy) for x, y in way])
    sheet.persons()
    return Drawing(
        bounds.right + dx + MARGIN,
        bounds.bottom + dy + MARGIN,
        tuple(sheet.marks),
        sheet.in_reading_order(),
        subject.title,
        subject.alt,
    )


def corner(subject: Subject, layout: Layout) -> Point:
    """Return the origin that `picture` takes by itself."""
    bounds = _bounds(subject, layout, _ways(subject, layout))
    return MARGIN - bounds.x, MARGIN - bounds.y


def _ways(subject: Subject, layout: Layout) -> list[list[Point]]:
    """Return the way of every line of feeling, those of one pair beside each other."""
    if not subject.ties:
        return []
    room = _obstacles(subject, layout)
    pairs: dict[frozenset[str], int] = {}
    totals: dict[frozenset[str], int] = {}
    for look in subject.ties:
        pair = frozenset((look.first, look.second))
        totals[pair] = totals.get(pair, 0) + 1
    found = []
    for look in subject.ties:
        pair = frozenset((look.first, look.second))
        place = pairs[pair] = pairs.get(pair, -1) + 1
        lane = (place - (totals[pair] - 1) / 2) * 2 * _LANE
        start, end = layout.places[look.first], layout.places[look.second]
        found.append(route((start.x, start.y), (end.x, end.y), room, lane))
    return found


def _obstacles(subject: Subject, layout: Layout) -> Room:
    room = Room()
    half = SYMBOL / 2
    for person in subject.family.persons:
        place = layout.places[person.id]
        room.take(
            Box(place.x - half - 3, place.y - half - 3, SYMBOL + 6, SYMBOL + 6), _SYMBOL_WEIGHT
        )
        width = person.width - 8
        room.take(Box(place.x - width / 2, place.y + half, width, person.below), _LABEL_WEIGHT)
    for line in layout.brackets:
        for (ax, ay), (bx, by) in pairwise(line.points):
            if ay == by:
                room.take(Box(min(ax, bx), ay - 3, abs(bx - ax), 6.0), _LINE_WEIGHT)
    return room


def _bounds(subject: Subject, layout: Layout, ways: list[list[Point]]) -> Box:
    """Return what the drawing takes in the layout's own units."""
    half = SYMBOL / 2
    boxes = [Box(0.0, 0.0, 0.0, 0.0)]
    for person in subject.family.persons:
        place = layout.places[person.id]
        width = max(person.width, SYMBOL)
        height = SYMBOL + person.below + _ABOVE
        boxes.append(Box(place.x - width / 2, place.y - half - _ABOVE, width, height))
    lines = (*layout.brackets, *layout.stems, *layout.bars, *layout.drops)
    points = [point for line in lines for point in line.points]
    points += [point for way in ways for point in way]
    boxes += [Box(x, y, 0.0, 0.0) for x, y in points]
    boxes += [Box(x, y, 0.0, 0.0).grown(8.0) for loop in layout.loops for x, y in loop.points]
    return around(boxes)


def _moved(layout: Layout, dx: float, dy: float) -> Layout:
    """Return the layout shifted on the sheet."""

    def shifted(lines: tuple[Line, ...]) -> tuple[Line, ...]:
        return tuple(Line(line.union, _shift(line.points, dx, dy), line.child) for line in lines)

    return replace(
        layout,
        places={
            one: Place(place.x + dx, place.y + dy, place.row)
            for one, place in layout.places.items()
        },
        brackets=shifted(layout.brackets),
        stems=shifted(layout.stems),
        bars=shifted(layout.bars),
        drops=shifted(layout.drops),
        loops=tuple(replace(loop, points=_shift(loop.points, dx, dy)) for loop in layout.loops),
    )


def _shift(points: tuple[Point, ...], dx: float, dy: float) -> tuple[Point, ...]:
    return tuple((x + dx, y + dy) for x, y in points)
