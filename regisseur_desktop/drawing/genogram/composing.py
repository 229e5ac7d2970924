"""Puts a genogram on the sheet, from the ground up, and notes what can be pointed at."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from regisseur_desktop.drawing.genogram import couples, pieces
from regisseur_desktop.drawing.genogram.family import SYMBOL, Layout, Line, Loop, Place
from regisseur_desktop.drawing.genogram.looks import ChildLook, CoupleLook, Subject
from regisseur_desktop.drawing.genogram.pieces import Piece, kept
from regisseur_desktop.drawing.genogram.room import Room, taken
from regisseur_desktop.drawing.genogram.spots import Block, Spot
from regisseur_desktop.drawing.shapes import Area, AreaKind, Ink, Mark, Point, Text

_HOME, _LABEL = 12.0, 11.0
_RISES = (-5.0, -12.0, -SYMBOL / 2 - 6.0, 15.0)
"""How high the text of a couple may stand from its line; every second one is tried for all."""

_NO_CHILD = ChildLook(owner="")


class Composer:
    """One genogram being drawn at its final place; `sheet` is its left and its right edge."""

    def __init__(self, subject: Subject, layout: Layout, sheet: tuple[float, float]) -> None:
        self.subject, self.layout, self.sheet = subject, layout, sheet
        self.room, self.lines, self.feelings = Room(), Room(), Room()
        self.ranks = {one: look.rank for (_, one), look in subject.children.items()}
        self.dashes = {
            union.id: couples.shared_dash(
                {child.kind for child in union.children}, has_parents=bool(union.partners)
            )
            for union in subject.family.unions
        }

    def compose(
        self, ways: Sequence[tuple[Point, ...]]
    ) -> tuple[tuple[Mark, ...], tuple[Area, ...]]:
        """Return all marks from the ground up, and the areas in reading order."""
        homes, lines = list(self._homes()), list(self._lines())
        feelings, persons = list(self._feelings(ways)), list(self._persons())
        for room, parts in (
            (self.room, persons),
            (self.lines, (*homes, *lines)),
            (self.feelings, feelings),
        ):
            for piece in parts:
                room.take(piece.taken)
        every = (*homes, *lines, *feelings, *persons)
        grounds = [mark for piece in homes for mark in piece.ground]
        texts = [text for piece in persons for text in piece.texts]
        marks = [mark for piece in every for mark in piece.marks]
        areas = [area for piece in every for area in piece.areas]
        return (*grounds, *marks, *texts, *self._names()), self._in_reading_order(areas)

    # -- parts

    def _homes(self) -> Iterator[Piece]:
        for loop in self.layout.loops:
            name = self.subject.homes.get(loop.household, "")
            key = "home", loop.household, loop.points
            yield kept(self.subject, key, partial(pieces.home, loop, name))

    def _lines(self) -> Iterator[Piece]:
        """Return stems, bars, children and couples."""
        for line in (*self.layout.stems, *self.layout.bars):
            yield self._plain(line)
        yield from self._children()
        stems = {line.union: line.points[0][0] for line in self.layout.stems}
        for line in self.layout.brackets:
            if look := self.subject.couples.get(line.union):
                yield self._couple(look, line.points, stems.get(line.union))

    def _plain(self, line: Line) -> Piece:
        pair = self.subject.couples.get(line.union)
        owner, dash = pair.owner if pair else "", self.dashes[line.union]
        key = "plain", line.union, line.points
        return kept(self.subject, key, partial(pieces.plain, line.points, dash, owner))

    def _children(self) -> Iterator[Piece]:
        twins: dict[tuple[str, str], Line] = {}
        for line in self.layout.drops:
            look = self.subject.children.get((line.union, line.child), _NO_CHILD)
            yield self._child(look, line)
            if not look.identical:
                continue
            first = twins.setdefault((line.union, look.identical), line)
            if first is not line:
                yield pieces.identical(look, first.points, line.points)

    def _child(self, look: ChildLook, line: Line) -> Piece:
        key = "child", line.union, line.child, line.points
        return kept(self.subject, key, partial(pieces.child, look, line.points))

    def _couple(self, look: CoupleLook, points: pieces.Points, stem: float | None) -> Piece:
        key = "couple", look, points, stem
        return kept(self.subject, key, partial(pieces.couple, look, points, stem))

    def _feelings(self, ways: Sequence[tuple[Point, ...]]) -> Iterator[Piece]:
        for look, way in zip(self.subject.ties, ways, strict=True):
            key = "feeling", look.owner, way
            yield kept(self.subject, key, partial(pieces.feeling, look, way))

    def _persons(self) -> Iterator[Piece]:
        for one, place in self.layout.places.items():
            yield self._person(one, place)

    def _person(self, one: str, place: Place) -> Piece:
        look = self.subject.persons[one]
        rank = f"{self.ranks[one]}e" if one in self.layout.twisted else ""
        key = "person", one, place.x, place.y, rank
        return kept(self.subject, key, partial(pieces.person, look, place.x, place.y, rank))

    # -- names of couples and households, where they meet nothing

    def _names(self) -> Iterator[Text]:
        for line in self.layout.brackets:
            look = self.subject.couples.get(line.union)
            if look and look.label:
                yield from self._name(_couple_spots(self._blocks(look), line.points))
        for loop in self.layout.loops:
            name = self.subject.homes.get(loop.household, "")
            yield from self._name(_home_spots(loop, name))

    def _blocks(self, look: CoupleLook) -> list[tuple[Block, tuple[float, ...]]]:
        drawn, key = self.subject.drawn, ("blocks", look)
        if key not in drawn:
            drawn[key] = _couple_blocks(look)
        found: list[tuple[Block, tuple[float, ...]]] = drawn[key]
        return found

    def _name(self, spots: Iterable[Spot]) -> Sequence[Text]:
        """Return the text at the best spot: never on a text or symbol, on a line if need be."""
        best: Spot | None = None
        lowest = 4
        for spot in spots:
            if not self._is_on_sheet(spot) or not self.room.is_free(spot.edges):
                continue
            price = 2 * (not self.lines.is_free(spot.edges))
            price += not self.feelings.is_free(spot.edges)
            if price < lowest:
                best, lowest = spot, price
            if not price:
                break
        if best is None:
            return ()
        self.room.take(taken((best.edges,)))
        return best.texts()

    def _is_on_sheet(self, spot: Spot) -> bool:
        (left, right), (begin, _, end, _) = self.sheet, spot.edges
        return left <= begin and end <= right

    def _in_reading_order(self, areas: Sequence[Area]) -> tuple[Area, ...]:
        """Return the areas: persons row by row from the left, then lines, then households."""
        places = self.layout.places
        return tuple(sorted(areas, key=lambda area: _order(area, places.get(area.owner))))


def _order(area: Area, place: Place | None) -> tuple[int, float, float]:
    if area.kind is AreaKind.PERSON and place:
        return 0, place.row, place.x
    return (2 if area.kind is AreaKind.HOUSEHOLD else 1), area.box.y, area.box.x


def _couple_blocks(look: CoupleLook) -> list[tuple[Block, tuple[float, ...]]]:
    """Return the text of a couple on one line, stacked, and shorter, each with its rises."""
    made = [Block((" ".join(look.label),), _LABEL, Ink.MUTED, look.owner)]
    if len(look.label) > 1:
        made += [Block(one, _LABEL, Ink.MUTED, look.owner) for one in (look.label, look.label[-1:])]
    return [(block, _RISES[::2] if place else _RISES) for place, block in enumerate(made)]


def _couple_spots(
    blocks: Iterable[tuple[Block, tuple[float, ...]]], points: pieces.Points
) -> Iterator[Spot]:
    """Return where the text of a couple may stand: between the two, on its line, else above."""
    (left, y), (right, _) = couples.level(points)
    for block, rises in blocks:
        edge, part = block.width / 2 + 2, block.width / 7
        between = (left + right) / 2, left + edge, right - edge
        places = *between, left, right, left - part, right + part
        for rise in rises:
            for x in places:
                yield block.at(x, y + rise)


def _home_spots(loop: Loop, name: str) -> Iterator[Spot]:
    """Return where the name of a household may stand: right above first, inside before outside."""
    block = Block((name,), _HOME, Ink.HOUSEHOLD, loop.household, bold=True)
    half = block.width / 2
    top = min(y for _, y in loop.points)
    bottom = max(y for _, y in loop.points)
    upper = [x for x, y in loop.points if y == top]
    lower = [x for x, y in loop.points if y == bottom]
    left, right = min(upper) + half, max(upper) - half
    yield block.at(right - 16, top + 15)
    yield block.at(left + 16, top + 15)
    yield block.at(right - 20, top - 6)
    yield block.at(left + 20, top - 6)
    left, right = min(lower) + half, max(lower) - half
    yield block.at(right - 16, bottom - 8)
    yield block.at(right - 20, bottom + 15)
    yield block.at(left + 20, bottom + 15)
