"""The fast half of the layout: heights of rows and lines, for every frame of a drag.

Partners side by side are joined by a straight line between their symbols. Others get a bracket
below the labels of the row, on a track of its own where brackets meet.
"""

from collections.abc import Mapping, Sequence

from regisseur_desktop.drawing.genogram.arrangement import Arrangement
from regisseur_desktop.drawing.genogram.family import SYMBOL, Family, Layout, Line, Offset, Place
from regisseur_desktop.drawing.genogram.loops import loops
from regisseur_desktop.drawing.genogram.tracks import TRACK, tracks
from regisseur_desktop.drawing.genogram.wires import Wire, Wiring

UNDER_LABELS, OVER_BARS, OVER_SYMBOLS = 12.0, 10.0, 32.0
"""Free height under the labels of a row, above its bars, and above the next symbols, in units."""

_HALF = SYMBOL / 2


def connect(
    family: Family, arrangement: Arrangement, offsets: Mapping[str, Offset] | None = None
) -> Layout:
    """Return the drawing of an arrangement, with some symbols moved by hand."""
    sketch = _Sketch(arrangement, offsets or {})
    places = sketch.places()
    pen = _Pen(sketch)
    for wire, bracket, bar in zip(sketch.wires, sketch.brackets, sketch.bars, strict=True):
        pen.draw(wire, bracket, bar)
    lines = (*pen.brackets, *pen.stems, *pen.bars, *pen.drops)
    return Layout(
        places,
        tuple(pen.brackets),
        tuple(pen.stems),
        tuple(pen.bars),
        tuple(pen.drops),
        loops(family.households, arrangement.kin.persons, places, lines),
        arrangement.twisted,
        sketch.width(),
        sketch.height(),
        arrangement.cost,
    )


class _Sketch:
    """Where every node and every horizontal line is."""

    def __init__(self, arrangement: Arrangement, offsets: Mapping[str, Offset]) -> None:
        self.kin, self.net = arrangement.kin, arrangement.net
        ids = [person.id for person in self.kin.persons]
        hand = [offsets.get(one, (0.0, 0.0)) for one in ids]
        hand += [(0.0, 0.0)] * (len(arrangement.x) - len(ids))
        self.x = [x + dx for x, (dx, _) in zip(arrangement.x, hand, strict=True)]
        self.wires = Wiring(self.kin, self.net, self.x).wires()
        rows = 1 + max(self.net.row, default=-1)
        bracket_tracks = self._by_row([wire.bracket() for wire in self.wires])
        bar_tracks = self._by_row([wire.bar() for wire in self.wires])
        self.tops = self._rows(rows, bracket_tracks, bar_tracks)
        self.y = [self.tops[r] + _HALF + dy for r, (_, dy) in zip(self.net.row, hand, strict=True)]
        self.brackets = self._heights(bracket_tracks, self.under)
        self.bars = self._heights(bar_tracks, self.over)

    def _by_row(self, rails: Sequence[object]) -> list[int | None]:
        """Return the track of each rail among those of its row."""
        found: list[int | None] = [None] * len(rails)
        groups: dict[int, list[int]] = {}
        for index, one in enumerate(rails):
            if one is not None:
                groups.setdefault(self.wires[index].row, []).append(index)
        for group in groups.values():
            here = [rails[index] for index in group]
            for index, track in zip(group, tracks(here), strict=True):  # type: ignore[arg-type]
                found[index] = track
        return found

    def _rows(
        self, rows: int, brackets: Sequence[int | None], bars: Sequence[int | None]
    ) -> list[float]:
        """Return the top of the symbols of each row; notes where its lines begin."""
        below = [0.0] * rows
        for person, row in zip(self.kin.persons, self.net.row, strict=False):
            below[row] = max(below[row], person.below)
        deep = self._counts(brackets)
        wide = self._counts(bars)
        top = OVER_BARS + TRACK * wide[-1] if wide.get(-1) else 0.0
        self.under, self.over, tops = {-1: 0.0}, {-1: 0.0}, []
        top += OVER_SYMBOLS if wide.get(-1) else 0.0
        for row in range(rows):
            tops.append(top)
            self.under[row] = top + SYMBOL + below[row] + UNDER_LABELS
            self.over[row] = self.under[row] + TRACK * deep.get(row, 0) + OVER_BARS
            top = self.over[row] + TRACK * max(0, wide.get(row, 0) - 1) + OVER_SYMBOLS
        return tops

    def _counts(self, levels: Sequence[int | None]) -> dict[int, int]:
        """Return how many tracks each row needs."""
        counts: dict[int, int] = {}
        for wire, level in zip(self.wires, levels, strict=True):
            if level is not None:
                counts[wire.row] = max(counts.get(wire.row, 0), level + 1)
        return counts

    def _heights(self, levels: Sequence[int | None], base: Mapping[int, float]) -> list[float]:
        """Return the height of each rail."""
        return [
            base[wire.row] + TRACK * (level or 0)
            for wire, level in zip(self.wires, levels, strict=True)
        ]

    def places(self) -> dict[str, Place]:
        """Return where everybody stands."""
        return {
            person.id: Place(self.x[index], self.y[index], self.net.row[index])
            for index, person in enumerate(self.kin.persons)
        }

    def foot(self, node: int) -> float:
        """Return where a line may leave under a node: under the labels of a person."""
        if self.net.is_person(node):
            return self.y[node] + _HALF + self.kin.persons[node].below
        return self.y[node]

    def head(self, node: int) -> float:
        """Return where a line from above ends: at the symbol, or in the way through the row."""
        return self.y[node] - _HALF if self.net.is_person(node) else self.y[node]

    def width(self) -> float:
        """Return the right edge of the last label."""
        edges = [self.x[i] + person.width / 2 for i, person in enumerate(self.kin.persons)]
        return max(edges, default=0.0)

    def height(self) -> float:
        """Return the lower edge of the last label."""
        return max((self.foot(i) for i in range(self.net.persons)), default=0.0)


class _Pen:
    """Writes the lines of wires."""

    def __init__(self, sketch: _Sketch) -> None:
        self.sketch = sketch
        self.brackets: list[Line] = []
        self.stems: list[Line] = []
        self.bars: list[Line] = []
        self.drops: list[Line] = []

    def draw(self, wire: Wire, bracket: float, bar: float) -> None:
        """Write the lines of one wire whose bracket and bar are at these heights."""
        union = self.sketch.kin.bonds[wire.tie.bond].id
        start = self._couple(wire, bracket, union)
        if not wire.drops:
            return
        lines = self.brackets if wire.tie.is_leg else self.stems
        if wire.middle is not None and start is not None:
            lines.append(Line(union, ((wire.middle, start), (wire.middle, bar))))
        rail = wire.bar()
        if rail is not None and rail.right - rail.left > 0.01:
            bars = self.brackets if wire.tie.is_leg else self.bars
            bars.append(Line(union, ((rail.left, bar), (rail.right, bar))))
        for drop in wire.drops:
            points = ((drop.start, bar), (drop.end, self.sketch.head(drop.child)))
            if self.sketch.net.is_person(drop.child):
                name = self.sketch.kin.persons[drop.child].id
                self.drops.append(Line(union, points, name))
            else:
                lines.append(Line(union, points))

    def _couple(self, wire: Wire, bracket: float, union: str) -> float | None:
        """Write the line between partners; return where the stem begins."""
        partners, sketch = wire.tie.partners, self.sketch
        if len(partners) == 1:
            return sketch.foot(partners[0])
        if not partners:
            return None
        if wire.legs:
            (a, b), (x, z) = partners, wire.legs
            points = ((x, sketch.foot(a)), (x, bracket), (z, bracket), (z, sketch.foot(b)))
            self.brackets.append(Line(union, points))
            return bracket
        return self._straight(partners, union)

    def _straight(self, partners: Sequence[int], union: str) -> float:
        """Write the line between partners side by side; bent when one was moved up or down."""
        sketch = self.sketch
        left, right = sorted(partners, key=lambda one: (sketch.x[one], one))
        start, end = (
            (sketch.x[left] + _HALF, sketch.y[left]),
            (
                sketch.x[right] - _HALF,
                sketch.y[right],
            ),
        )
        if start[1] == end[1]:
            self.brackets.append(Line(union, (start, end)))
            return start[1]
        middle = (sketch.x[left] + sketch.x[right]) / 2
        bend = ((middle, start[1]), (middle, end[1]))
        self.brackets.append(Line(union, (start, *bend, end)))
        return max(start[1], end[1])
