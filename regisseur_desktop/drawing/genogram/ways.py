"""The ways of all lines of feeling of one picture, those of one pair beside each other."""

from itertools import pairwise

from regisseur_desktop.drawing.genogram.couples import level
from regisseur_desktop.drawing.genogram.family import SYMBOL, Layout
from regisseur_desktop.drawing.genogram.looks import Subject, TieLook
from regisseur_desktop.drawing.genogram.room import along
from regisseur_desktop.drawing.genogram.route import REACH, Obstacle, route
from regisseur_desktop.drawing.genogram.track import beside
from regisseur_desktop.drawing.shapes import Point

_LANE = 13.0
"""The distance between two lines of one pair, in units."""

_SYMBOL, _NAME, _YEARS, _LINE = 12.0, 5.0, 1.5, 1.2
"""What it costs to run over each, at every point that is tried."""

_HALF = SYMBOL / 2


def ways(subject: Subject, layout: Layout) -> list[tuple[Point, ...]]:
    """Return the way of every line of feeling, in the order of the subject."""
    if not subject.ties:
        return []
    pairs: dict[frozenset[str], list[TieLook]] = {}
    for look in subject.ties:
        pairs.setdefault(frozenset((look.first, look.second)), []).append(look)
    obstacles = _obstacles(subject, layout)
    found: dict[str, tuple[Point, ...]] = {}
    for looks in pairs.values():
        first = looks[0]
        start, end = layout.places[first.first], layout.places[first.second]
        way = _way(subject, (start.x, start.y), (end.x, end.y), obstacles)
        for place, look in enumerate(looks):
            lane = tuple(beside(way, (place - (len(looks) - 1) / 2) * _LANE))
            found[look.owner] = lane if look.first == first.first else lane[::-1]
    return [found[look.owner] for look in subject.ties]


def _way(
    subject: Subject, start: Point, end: Point, obstacles: list[Obstacle]
) -> tuple[Point, ...]:
    """Return the way of one pair; it is the same as long as nothing near it moves."""
    left, right = min(start[0], end[0]) - REACH, max(start[0], end[0]) + REACH
    top, bottom = min(start[1], end[1]) - REACH, max(start[1], end[1]) + REACH
    near = tuple(
        one
        for one in obstacles
        if one[0][0] < right and left < one[0][2] and one[0][1] < bottom and top < one[0][3]
    )
    key = "way", start, end, near
    found: tuple[Point, ...] | None = subject.drawn.get(key)
    if found is None:
        found = subject.drawn[key] = route(start, end, near)
    return found


def _obstacles(subject: Subject, layout: Layout) -> list[Obstacle]:
    """Return what a line had better not run over: symbols, texts and lines of couples."""
    found: list[Obstacle] = []
    for person in subject.family.persons:
        place = layout.places[person.id]
        x, y, half = place.x, place.y, subject.persons[person.id].wide / 2 + 4
        found.append(((x - _HALF - 4, y - _HALF - 4, x + _HALF + 4, y + _HALF + 4), _SYMBOL))
        found.append(((x - half, y + _HALF, x + half, y + _HALF + person.below), _NAME))
    for line in layout.brackets:
        for start, end in pairwise(line.points):
            if start[1] == end[1]:
                found += [(piece, _LINE) for piece in along((start, end), 3.0)]
        look = subject.couples.get(line.union)
        if look and look.label:
            (left, y), (right, _) = level(line.points)
            middle = (left + right) / 2
            found.append(((middle - 36, y - 28, middle + 36, y - 2), _YEARS))
    return found
