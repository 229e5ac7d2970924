"""Puts a genogram on the sheet, from the ground up, and notes what can be pointed at."""

from collections.abc import Sequence

from regisseur_desktop.drawing.genogram import couples, labels
from regisseur_desktop.drawing.genogram.family import SYMBOL, Layout, Line, Loop, Place
from regisseur_desktop.drawing.genogram.looks import ChildLook, CoupleLook, Subject, TieLook
from regisseur_desktop.drawing.genogram.room import Room
from regisseur_desktop.drawing.genogram.symbols import box, symbol
from regisseur_desktop.drawing.genogram.ties import tie
from regisseur_desktop.drawing.pen import rounded
from regisseur_desktop.drawing.shapes import (
    Anchor,
    Area,
    AreaKind,
    Box,
    Ink,
    Mark,
    Path,
    Point,
    Stroke,
    Text,
    around,
)

_ROUND, _HOME, _LABEL, _GRIP = 26.0, 12.0, 11.0, 4.0
_RISES = (-5.0, 14.0, -SYMBOL / 2 - 6.0)
"""How high the text of a couple may stand from its line."""

_NO_CHILD = ChildLook(owner="")


class Composer:
    """One genogram being drawn at its final place."""

    def __init__(self, subject: Subject, layout: Layout) -> None:
        self.subject, self.layout = subject, layout
        self.marks: list[Mark] = []
        self.texts: list[Mark] = []
        self.areas: list[Area] = []
        self.room = Room()
        self._take_persons()
        for line in (*layout.brackets, *layout.stems, *layout.bars, *layout.drops):
            for start, end in zip(line.points, line.points[1:], strict=False):
                self.room.take(_along(start, end, 1.0))

    def _take_persons(self) -> None:
        for one, place in self.layout.places.items():
            look = self.subject.persons[one]
            shape = box(look, place.x, place.y)
            rank = f"{self._rank(one)}e" if one in self.layout.twisted else ""
            texts = labels.below(look, place.x, shape.bottom) + labels.above(look, shape, rank)
            boxes = [labels.box_of(text) for text in texts if isinstance(text, Text)]
            for each in (shape, *boxes):
                self.room.take(each)
            self.texts += texts
            whole = around((shape, *boxes))
            self.areas.append(Area(one, AreaKind.PERSON, shape, whole, look.spoken))

    def _rank(self, one: str) -> int:
        return next(
            (look.rank for (_, kid), look in self.subject.children.items() if kid == one), 0
        )

    # -- households

    def homes(self) -> None:
        """Draw the ground of every household, then every outline, then every name."""
        loops = self.layout.loops
        shapes = [rounded(loop.points, _ROUND) for loop in loops]
        self.marks += [Path(shape, None, Ink.SECTOR) for shape in shapes]
        dashed = Stroke(Ink.HOUSEHOLD, 1.8, (7.0, 4.0))
        for loop, shape in zip(loops, shapes, strict=True):
            self.marks.append(Path(shape, dashed, owner=loop.household))
            self._name_home(loop)

    def _name_home(self, loop: Loop) -> None:
        name = self.subject.homes.get(loop.household, "")
        whole = around(Box(x, y, 0.0, 0.0) for x, y in loop.points)
        self.areas.append(Area(loop.household, AreaKind.HOUSEHOLD, whole, whole, name))
        for text in self._home_places(loop, name):
            if self._set(text):
                return

    def _home_places(self, loop: Loop, name: str) -> list[Text]:
        """Return where the name may stand: right above first, inside before outside."""
        top = min(y for _, y in loop.points)
        bottom = max(y for _, y in loop.points)
        upper = [x for x, y in loop.points if y == top]
        lower = [x for x, y in loop.points if y == bottom]
        corners = [
            (max(upper) - 14, top + 17, Anchor.END),
            (min(upper) + 14, top + 17, Anchor.START),
            (max(upper) - 20, top - 6, Anchor.END),
            (min(upper) + 20, top - 6, Anchor.START),
            (max(lower) - 14, bottom - 8, Anchor.END),
            (max(lower) - 20, bottom + 15, Anchor.END),
            (min(lower) + 20, bottom + 15, Anchor.START),
        ]
        return [
            Text(x, y, name, _HOME, anchor, bold=True, ink=Ink.HOUSEHOLD, owner=loop.household)
            for x, y, anchor in corners
        ]

    def _set(self, text: Text) -> bool:
        """Write a text where it meets nothing; say whether it could."""
        where = labels.box_of(text)
        if not self.room.is_free(where.grown(1.0)):
            return False
        self.room.take(where)
        self.texts.append(text)
        return True

    # -- lines

    def lines(self) -> None:
        """Draw stems, bars, children and couples."""
        for line in (*self.layout.stems, *self.layout.bars):
            self.marks.append(self._plain(line))
        drops: dict[tuple[str, str], Line] = {}
        for line in self.layout.drops:
            look = self.subject.children.get((line.union, line.child), _NO_CHILD)
            self.marks += couples.child(look, line.points)
            self._note(look.owner, AreaKind.PARENT, line, look.spoken)
            if look.identical:
                twin = drops.setdefault((line.union, look.identical), line)
                if twin is not line:
                    self.marks.append(couples.identical(twin.points, line.points, look.owner))
        stems = {line.union: line.points[0][0] for line in self.layout.stems}
        for line in self.layout.brackets:
            self._couple(line, stems.get(line.union))

    def _plain(self, line: Line) -> Mark:
        kinds = [
            look.kind for (union, _), look in self.subject.children.items() if union == line.union
        ]
        couple = self.subject.couples.get(line.union)
        return couples.plain(line.points, kinds, couple.owner if couple else "")

    def _couple(self, line: Line, stem: float | None) -> None:
        look = self.subject.couples.get(line.union)
        if look is None:
            return
        self.marks += couples.couple(look, line.points, stem)
        self._note(look.owner, AreaKind.COUPLE, line, look.spoken)
        if look.label:
            self._name_couple(look, line)

    def _name_couple(self, look: CoupleLook, line: Line) -> None:
        (left, y), (right, _) = couples.level(line.points)
        for rise in _RISES:
            for part in (0.5, 0.28, 0.72):
                x = left + (right - left) * part
                text = Text(x, y + rise, look.label, _LABEL, ink=Ink.MUTED, owner=look.owner)
                if self._set(text):
                    return

    def _note(self, owner: str, kind: AreaKind, line: Line, spoken: str) -> None:
        if owner:
            where = around(Box(x, y, 0.0, 0.0) for x, y in line.points).grown(_GRIP)
            self.areas.append(Area(owner, kind, where, where, spoken))

    # -- on top

    def tie(self, look: TieLook, points: Sequence[Point]) -> None:
        """Draw one line of feeling."""
        self.marks += tie(look, points)
        where = around(Box(x, y, 0.0, 0.0) for x, y in points).grown(_GRIP)
        self.areas.append(Area(look.owner, AreaKind.TIE, where, where, look.spoken))

    def persons(self) -> None:
        """Draw every symbol and, above everything, every text."""
        for one, place in self.layout.places.items():
            self.marks += symbol(self.subject.persons[one], place.x, place.y)
        self.marks += self.texts

    def in_reading_order(self) -> tuple[Area, ...]:
        """Return the areas: persons row by row from the left, then lines, then households."""
        places = self.layout.places
        return tuple(sorted(self.areas, key=lambda area: _order(area, places.get(area.owner))))


def _order(area: Area, place: Place | None) -> tuple[int, int, float]:
    if area.kind is AreaKind.PERSON and place:
        return 0, place.row, place.x
    last = area.kind is AreaKind.HOUSEHOLD
    return (2 if last else 1), round(area.box.y), area.box.x


def _along(start: Point, end: Point, by: float) -> Box:
    return around((Box(*start, 0.0, 0.0), Box(*end, 0.0, 0.0))).grown(by)
