"""How far apart neighbours in a row must stand: labels never overlap, and a stem fits between."""

from collections.abc import Sequence
from itertools import pairwise

from regisseur_desktop.drawing.genogram.rows import Rows

SIBLING_GAP, BLOCK_GAP, COUPLE_GAP, LINE_GAP = 16.0, 20.0, 26.0, 8.0
"""Free room in units between neighbours of one sibship, of two, of a couple, and beside a line."""


class Pitch:
    """The units of each row in order, their least distances, and the places inside them."""

    def __init__(self, rows: Rows) -> None:
        self.rows, self.net = rows, rows.net
        self.offset: dict[int, float] = {}
        self.lines = [[u for b in row for u in rows.units[b]] for row in rows.order]
        self.block = {u: b for row in rows.order for b in row for u in rows.units[b]}
        self.pairs = {frozenset(pair[:2]) for couples in rows.couples for pair in couples}
        self.gaps = [self._gaps(line) for line in self.lines]

    def nodes(self, unit: int) -> tuple[int, ...]:
        """Return the nodes of a unit as it is turned."""
        return self.rows.blocks.turns[unit][self.rows.turn[unit]].nodes

    def root(self, unit: int) -> int:
        """Return the member of a unit who has parents, else its first."""
        nodes = self.nodes(unit)
        return next((node for node in nodes if self.net.up[node] >= 0), nodes[0])

    def _gaps(self, line: Sequence[int]) -> list[float]:
        """Return the least distance between units of a row; notes the offsets inside them."""
        for unit in line:
            nodes = self.nodes(unit)
            self.offset[nodes[0]] = 0.0
            for one, other in pairwise(nodes):
                self.offset[other] = self.offset[one] + self._pitch(one, other)
        gaps = []
        for unit, after in pairwise(line):
            last, first = self.nodes(unit)[-1], self.nodes(after)[0]
            is_sibship = self.block[unit] == self.block[after]
            gap = SIBLING_GAP if is_sibship else BLOCK_GAP
            gaps.append(self.offset[last] + self._room(last, first, gap))
        return gaps

    def _pitch(self, one: int, other: int) -> float:
        """Return the distance between neighbours inside a unit; a stem passes between partners."""
        width = self.net.width
        if frozenset((one, other)) in self.pairs:
            return max(width[one], width[other]) + COUPLE_GAP
        return self._room(one, other, SIBLING_GAP)

    def _room(self, one: int, other: int, gap: float) -> float:
        """Return the distance between two middles with a gap between the labels."""
        net = self.net
        if not (net.is_person(one) and net.is_person(other)):
            gap = LINE_GAP
        elif frozenset((one, other)) in self.pairs:
            return max(net.width[one], net.width[other]) + COUPLE_GAP
        return (net.width[one] + net.width[other]) / 2 + gap
