"""What each tie needs between two rows: a bracket, a stem, a bar and drops, without heights yet."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from regisseur_desktop.drawing.genogram.kin import Kin
from regisseur_desktop.drawing.genogram.net import Net, Tie
from regisseur_desktop.drawing.genogram.tracks import Rail, rail

PORT = 8.0
"""The distance between two lines that leave or reach the same symbol, in units."""

_SLIGHT, _CLEAR = 4.0, 6.0
_STEPS = (0.0, PORT, -PORT, 2 * PORT, -2 * PORT, 3 * PORT, -3 * PORT)


@dataclass(frozen=True, slots=True)
class Drop:
    """A line down to a child: where it leaves the bar and where it reaches the child."""

    child: int
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Wire:
    """The lines of one tie; `legs` are empty when the partners stand side by side."""

    tie: Tie
    row: int
    legs: tuple[float, ...]
    middle: float | None
    drops: tuple[Drop, ...]

    def bracket(self) -> Rail | None:
        """Return the bracket as a rail."""
        if not self.legs:
            return None
        stem = (self.middle,) if self.middle is not None and self.drops else ()
        return rail(self.legs, stem)

    def bar(self) -> Rail | None:
        """Return the bar as a rail; a bar of no length keeps a track for its stem."""
        if not self.drops:
            return None
        above = () if self.middle is None else (self.middle,)
        return rail(above, [drop.start for drop in self.drops])


class Wiring:
    """Makes the wires of a net for given places along the rows."""

    def __init__(self, kin: Kin, net: Net, x: Sequence[float]) -> None:
        self.kin, self.net, self.x = kin, net, x
        self.after = self._neighbours()
        self.ports = self._ports()

    def wires(self) -> list[Wire]:
        """Return the wires of all ties."""
        wires = [self._wire(index, tie) for index, tie in enumerate(self.net.ties)]
        taken: dict[int, list[float]] = {}
        for wire in wires:
            taken.setdefault(wire.row, []).extend(wire.legs)
            if wire.middle is not None and not wire.legs:
                taken[wire.row].append(wire.middle)
        return [self._cleared(wire, taken[wire.row]) for wire in wires]

    def _cleared(self, wire: Wire, taken: list[float]) -> Wire:
        """Return the wire with its stem straight above an only child, and beside other lines."""
        if wire.middle is None or not wire.drops:
            return wire
        middle = wire.middle
        if len(wire.drops) == 1 and abs(wire.drops[0].start - middle) < _SLIGHT:
            middle = wire.drops[0].start
        if not wire.legs:
            return replace(wire, middle=middle)
        left, right = min(wire.legs) + _CLEAR, max(wire.legs) - _CLEAR
        for step in _STEPS:
            place = middle + step
            if left < place < right and all(abs(place - other) >= _CLEAR for other in taken):
                taken.append(place)
                return replace(wire, middle=place)
        return replace(wire, middle=middle)

    def _neighbours(self) -> dict[int, int]:
        """Return who stands next on the right of each person."""
        row = self.net.row
        line = sorted(range(self.net.persons), key=lambda one: (row[one], self.x[one], one))
        return {a: b for a, b in pairwise(line) if row[a] == row[b]}

    def _is_side_by_side(self, tie: Tie) -> bool:
        """Tell whether a straight line can join the partners."""
        first, second = tie.partners
        return self.after.get(first) == second or self.after.get(second) == first

    def _ports(self) -> dict[tuple[int, int], float]:
        """Return where each line leaves below a symbol: beside each other, never crossing."""
        wanted: dict[int, list[tuple[float, int]]] = {}
        for index, tie in enumerate(self.net.ties):
            if len(tie.partners) == 1:
                goal = self._children_middle(tie)
                wanted.setdefault(tie.partners[0], []).append((goal, index))
            elif len(tie.partners) == 2 and not self._is_side_by_side(tie):
                for one, other in (tie.partners, tie.partners[::-1]):
                    wanted.setdefault(one, []).append((self.x[other], index))
        ports: dict[tuple[int, int], float] = {}
        for node, goals in wanted.items():
            for place, (_, index) in enumerate(sorted(goals)):
                ports[node, index] = self.x[node] + PORT * (place - (len(goals) - 1) / 2)
        return ports

    def _children_middle(self, tie: Tie) -> float:
        """Return the middle of the children of a tie."""
        places = [self.x[kid] for kid in (*tie.kids, *tie.extra)]
        return (min(places) + max(places)) / 2 if places else 0.0

    def _wire(self, index: int, tie: Tie) -> Wire:
        """Return the wire of one tie."""
        children = (*tie.kids, *tie.extra)
        row = self.net.row[tie.partners[0] if tie.partners else children[0]]
        row -= not tie.partners
        legs: tuple[float, ...] = ()
        middle: float | None = None
        if len(tie.partners) == 2:
            middle = (self.x[tie.partners[0]] + self.x[tie.partners[1]]) / 2
            if not self._is_side_by_side(tie):
                legs = tuple(self.ports[one, index] for one in tie.partners)
        elif tie.partners:
            middle = self.ports[tie.partners[0], index]
        return Wire(tie, row, legs, middle, self._drops(tie, middle))

    def _drops(self, tie: Tie, middle: float | None) -> tuple[Drop, ...]:
        """Return the lines down; those of twins leave the bar in one point."""
        groups: dict[str, list[int]] = {}
        for kid in tie.kids:
            key = self.kin.persons[kid].twins if self.net.is_person(kid) else ""
            groups.setdefault(key or f"\0{kid}", []).append(kid)
        drops = []
        for group in groups.values():
            apex = sum(self.x[kid] for kid in group) / len(group)
            drops += [Drop(kid, apex, self.x[kid]) for kid in group]
        for kid in tie.extra:
            comes_from_left = middle is not None and middle < self.x[kid]
            end = self.x[kid] + (-PORT if comes_from_left else PORT)
            drops.append(Drop(kid, end, end))
        return tuple(drops)
