"""The picture of a genogram: a subject and its layout made into a display list.

It is made again for every frame of a drag, so it stays well under the time of a frame: what did
not move is taken from the frame before.
"""

from collections.abc import Sequence
from dataclasses import replace

from regisseur_desktop.drawing.genogram.composing import Composer
from regisseur_desktop.drawing.genogram.family import SYMBOL, Layout, Line, Loop, Place
from regisseur_desktop.drawing.genogram.looks import Subject
from regisseur_desktop.drawing.genogram.room import Edges
from regisseur_desktop.drawing.genogram.ways import ways
from regisseur_desktop.drawing.shapes import Drawing, Point

MARGIN = 24.0
"""The free edge round everything, in units."""

_ABOVE, _HALF, _OUTLINE = 16.0, SYMBOL / 2, 10.0


def picture(subject: Subject, layout: Layout, origin: Point | None = None) -> Drawing:
    """Return the drawing of a subject set out like this.

    `origin` is where the layout's own corner comes to lie; without it everything fits. A screen
    gives the same origin during a drag, so that what is not dragged stays where it is.
    """
    lines = ways(subject, layout)
    left, top, right, bottom = _bounds(subject, layout, lines)
    dx, dy = origin or (MARGIN - left, MARGIN - top)
    shifted = [tuple([(x + dx, y + dy) for x, y in line]) for line in lines]
    sheet = left + dx - MARGIN, right + dx + MARGIN
    marks, areas = Composer(subject, _moved(layout, dx, dy), sheet).compose(shifted)
    width, height = right + dx + MARGIN, bottom + dy + MARGIN
    return Drawing(width, height, marks, areas, subject.title, subject.alt)


def corner(subject: Subject, layout: Layout) -> Point:
    """Return the origin that `picture` takes by itself."""
    left, top, _, _ = _bounds(subject, layout, ways(subject, layout))
    return MARGIN - left, MARGIN - top


def _bounds(subject: Subject, layout: Layout, feelings: Sequence[Sequence[Point]]) -> Edges:
    """Return what the drawing takes: left, top, right and bottom."""
    xs, ys = [], []
    for person in subject.family.persons:
        place = layout.places[person.id]
        xs += [place.x - person.width / 2, place.x + person.width / 2]
        ys += [place.y - _HALF - _ABOVE, place.y + _HALF + person.below]
    lines = [line.points for line in (*layout.brackets, *layout.bars, *layout.drops)]
    for line in (*lines, *feelings):
        for x, y in line:
            xs.append(x)
            ys.append(y)
    for loop in layout.loops:
        for x, y in loop.points:
            xs += [x - _OUTLINE, x + _OUTLINE]
            ys += [y - _OUTLINE, y + _OUTLINE]
    if not xs:
        return 0.0, 0.0, 0.0, 0.0
    return min(xs), min(ys), max(xs), max(ys)


def _moved(layout: Layout, dx: float, dy: float) -> Layout:
    """Return the layout shifted on the sheet."""

    def shifted(lines: tuple[Line, ...]) -> tuple[Line, ...]:
        return tuple(Line(line.union, shift(line.points), line.child) for line in lines)

    def shift(points: tuple[Point, ...]) -> tuple[Point, ...]:
        return tuple([(x + dx, y + dy) for x, y in points])

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
        loops=tuple(Loop(loop.household, shift(loop.points)) for loop in layout.loops),
    )
