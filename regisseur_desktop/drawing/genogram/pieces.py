"""The parts of a picture, each with what it draws, what can be pointed at and the room it takes.

A part depends on its look and its place alone, so it is kept as long as both stay the same: during
a drag only what moves is drawn anew.
"""

from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from regisseur_desktop.drawing.genogram import couples, labels
from regisseur_desktop.drawing.genogram.family import Loop
from regisseur_desktop.drawing.genogram.looks import (
    ChildLook,
    CoupleLook,
    PersonLook,
    Subject,
    TieLook,
)
from regisseur_desktop.drawing.genogram.room import Edges, Taken, along, edges, taken
from regisseur_desktop.drawing.genogram.symbols import box, symbol
from regisseur_desktop.drawing.genogram.ties import tie
from regisseur_desktop.drawing.genogram.track import Track
from regisseur_desktop.drawing.pen import rounded
from regisseur_desktop.drawing.shapes import (
    Area,
    AreaKind,
    Box,
    Ink,
    Mark,
    Path,
    Point,
    Step,
    Stroke,
    Text,
    Verb,
    around,
)

_ROUND, _GRIP, _BEAD, _BEND = 26.0, 4.0, 14.0, 3.0
_LIMIT = 5000

Points = tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """One part of a picture; `ground` lies under every line and `texts` over everything."""

    marks: tuple[Mark, ...]
    texts: tuple[Text, ...] = ()
    ground: tuple[Mark, ...] = ()
    areas: tuple[Area, ...] = ()
    taken: tuple[Taken, ...] = ()


def kept(subject: Subject, key: Hashable, make: Callable[[], Piece]) -> Piece:
    """Return the part that this key decides, made only when it was not there yet."""
    found = subject.drawn.get(key)
    if found is None:
        if len(subject.drawn) >= _LIMIT:
            subject.drawn.clear()
        found = subject.drawn[key] = make()
    return found


def person(look: PersonLook, x: float, y: float, rank: str) -> Piece:
    """Return the symbol and the texts of a person."""
    shape = box(look, x, y)
    texts = (*labels.below(look, x, shape.bottom), *labels.above(look, shape, rank))
    boxes = [shape, *(labels.box_of(text) for text in texts)]
    area = Area(look.id, AreaKind.PERSON, shape, around(boxes), look.spoken)
    marks = tuple(symbol(look, x, y))
    return Piece(marks, texts, areas=(area,), taken=taken(edges(one) for one in boxes))


def couple(look: CoupleLook, points: Points, stem: float | None) -> Piece:
    """Return the line of two partners with its sign, without its years."""
    knot = couples.knot_room(look, points, stem)
    return Piece(
        tuple(couples.couple(look, points, stem)),
        areas=_areas(look.owner, AreaKind.COUPLE, points, look.spoken),
        taken=taken(along(points, 1.0) + ((edges(knot),) if knot else ())),
    )


def child(look: ChildLook, points: Points) -> Piece:
    """Return the line down to a child."""
    return Piece(
        tuple(couples.child(look, points)),
        areas=_areas(look.owner, AreaKind.PARENT, points, look.spoken),
        taken=taken(along(points, 1.0)),
    )


def identical(look: ChildLook, first: Points, second: Points) -> Piece:
    """Return the bar between two identical children."""
    return Piece((couples.identical(first, second, look.owner),))


def plain(points: Points, dash: tuple[float, ...], owner: str) -> Piece:
    """Return a stem or a bar."""
    return Piece((couples.plain(points, dash, owner),), taken=taken(along(points, 1.0)))


def feeling(look: TieLook, points: Points) -> Piece:
    """Return a line of feeling; it takes room that only a text prefers to leave free."""
    way = Track(points)
    beads = [way.at(step * _BEAD) for step in range(1, int(way.length / _BEAD))]
    return Piece(
        tuple(tie(look, points)),
        areas=_areas(look.owner, AreaKind.TIE, points, look.spoken),
        taken=taken((x - 4, y - 4, x + 4, y + 4) for x, y in beads),
    )


def home(loop: Loop, name: str) -> Piece:
    """Return the ground and the outline of a household."""
    shape = rounded(loop.points, _ROUND)
    whole = around(Box(x, y, 0.0, 0.0) for x, y in loop.points)
    return Piece(
        (Path(shape, Stroke(Ink.HOUSEHOLD, 1.8, (7.0, 4.0)), owner=loop.household),),
        ground=(Path(shape, None, Ink.SECTOR),),
        areas=(Area(loop.household, AreaKind.HOUSEHOLD, whole, whole, name),),
        taken=taken((*along((*loop.points, loop.points[0]), 2.0), *_bends(shape))),
    )


def _bends(shape: tuple[Step, ...]) -> Iterator[Edges]:
    """Return the edges of what round corners take inside the straight sides."""
    for (_, before), (verb, numbers) in pairwise(shape):
        if verb is Verb.CURVE:
            (ax, ay), (bx, by, cx, cy, dx, dy) = before[-2:], numbers
            x, y = (ax + 3 * (bx + cx) + dx) / 8, (ay + 3 * (by + cy) + dy) / 8
            yield x - _BEND, y - _BEND, x + _BEND, y + _BEND


def _areas(owner: str, kind: AreaKind, points: Points, spoken: str) -> tuple[Area, ...]:
    if not owner:
        return ()
    where = around(Box(x, y, 0.0, 0.0) for x, y in points).grown(_GRIP)
    return (Area(owner, kind, where, where, spoken),)
