"""The rows during the search: which block stands where, and what that costs.

Only the rows that a move touches are counted again. Crossings are counted by rank: two families in
one gap cross once when their parents and their children stand in opposite order, and a bracket is
crossed by the stem of each couple it passes over. Weights, heaviest first: a crossing, partners
apart, a change against the previous drawing, strangers inside a household, custom.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from regisseur_desktop.drawing.genogram.blocks import Blocks
from regisseur_desktop.drawing.genogram.crossings import Bracket, inversions, tangles
from regisseur_desktop.drawing.genogram.family import Side
from regisseur_desktop.drawing.genogram.net import Net

CROSSING = 4.0
APART, BETWEEN = 1.5, 0.75
STRANGER = 0.5
CHANGED = 0.5
WRONG_SIDE = 0.15
OUT_OF_BIRTH_ORDER = 2.0


class Rows:
    """The order of the blocks of one connected part, row by row."""

    def __init__(
        self,
        net: Net,
        blocks: Blocks,
        part: Sequence[int],
        households: Iterable[Sequence[int]],
        before: Mapping[int, float],
    ) -> None:
        self.net, self.blocks, self.before = net, blocks, before
        depth = 1 + max(blocks.blocks[b].row for b in part)
        self.order: list[list[int]] = [[] for _ in range(depth)]
        for block in part:
            self.order[blocks.blocks[block].row].append(block)
        self.turn = [0] * len(blocks.turns)
        self.units = [list(block.units) for block in blocks.blocks]
        self.seq: list[list[int]] = [[] for _ in blocks.blocks]
        self.pos = [0] * len(net.row)
        self.own = [0.0] * depth
        self.work = 0
        self._collect(part, depth, households)
        for block in part:
            self.spell(block)
        for row in range(depth):
            self.number(row)

    def _collect(
        self, part: Sequence[int], depth: int, households: Iterable[Sequence[int]]
    ) -> None:
        """Note for each row which pairs, lone parents and households stand in it."""
        net = self.net
        self.couples: list[list[tuple[int, int, bool]]] = [[] for _ in range(depth)]
        self.lone: list[list[int]] = [[] for _ in range(depth)]
        self.extras: list[list[tuple[int, int, int]]] = [[] for _ in range(depth)]
        self.sided: list[list[tuple[int, int]]] = [[] for _ in range(depth)]
        self.houses: list[list[list[int]]] = [[] for _ in range(depth)]
        self.middle: dict[int, tuple[int, int]] = {}
        inside = {node for block in part for node in self._nodes(block)}
        for index, tie in enumerate(net.ties):
            if not tie.partners or tie.partners[0] not in inside:
                continue
            first, last = tie.partners[0], tie.partners[-1]
            row = net.row[first]
            if first != last:
                self.couples[row].append((first, last, bool(tie.kids or tie.extra)))
                self._note_sides(row, first, last)
            else:
                self.lone[row].append(first)
            self.middle[index] = (first, last)
            for kid in tie.extra:
                self.extras[row + 1].append((kid, first, last))
        for members in households:
            for row in range(depth):
                here = [one for one in members if one in inside and net.row[one] == row]
                if len(here) > 1:
                    self.houses[row].append(here)
        self.above = [
            self.middle.get(block.up) if block.up >= 0 else None for block in self.blocks.blocks
        ]

    def _nodes(self, block: int) -> list[int]:
        """Return the nodes of a block in its first arrangement."""
        turns = self.blocks.turns
        return [node for unit in self.blocks.blocks[block].units for node in turns[unit][0].nodes]

    def _note_sides(self, row: int, first: int, last: int) -> None:
        """Note a couple of which custom says who stands left."""
        sides = self.net.side
        if sides[first] == Side.LEFT and sides[last] == Side.RIGHT:
            self.sided[row].append((first, last))
        elif sides[first] == Side.RIGHT and sides[last] == Side.LEFT:
            self.sided[row].append((last, first))

    def spell(self, block: int) -> None:
        """Write out the nodes of a block after a change inside it."""
        turns, turn = self.blocks.turns, self.turn
        self.seq[block] = [n for unit in self.units[block] for n in turns[unit][turn[unit]].nodes]

    def number(self, row: int) -> None:
        """Give the nodes of a row their rank."""
        place, pos, seq = 0, self.pos, self.seq
        for block in self.order[row]:
            for node in seq[block]:
                pos[node] = place
                place += 1

    def refresh(self, row: int) -> None:
        """Rank the row again and count what its arrangements cost by themselves."""
        self.number(row)
        turns, turn = self.blocks.turns, self.turn
        cost = sum(turns[u][turn[u]].cost for b in self.order[row] for u in self.units[b])
        for block in self.order[row]:
            shape = self.blocks.blocks[block]
            if shape.may_reorder:
                cost += OUT_OF_BIRTH_ORDER * inversions(
                    [shape.units.index(unit) for unit in self.units[block]]
                )
        self.own[row] = cost

    def around(self, row: int) -> float:
        """Return the cost of everything a move in the row can change."""
        self.work += 1
        cost = self.own[row] + self._row_cost(row) + self._gap_cost(row)
        if row + 1 < len(self.order):
            cost += self._gap_cost(row + 1)
        return cost

    def total(self) -> float:
        """Return the cost of the whole part."""
        rows = range(len(self.order))
        return sum(self.own[row] + self._row_cost(row) + self._gap_cost(row) for row in rows)

    def _gap_cost(self, row: int) -> float:
        """Return the crossings between the bars that lead to a row."""
        pos, above = self.pos, self.above
        heights = [pos[p[0]] + pos[p[1]] for b in self.order[row] if (p := above[b])]
        if self.extras[row]:
            heights = self._with_extras(row)
        return CROSSING * inversions(heights)

    def _with_extras(self, row: int) -> list[int]:
        """Return the doubled middles of the parents in the order of their children."""
        pos, above = self.pos, self.above
        found = [
            (sum(pos[n] for n in self.seq[b]) / len(self.seq[b]), pos[p[0]] + pos[p[1]])
            for b in self.order[row]
            if (p := above[b])
        ]
        found += [(pos[kid], pos[a] + pos[b]) for kid, a, b in self.extras[row]]
        return [middle for _, middle in sorted(found)]

    def _row_cost(self, row: int) -> float:
        """Return what brackets, households, custom and the previous drawing cost in a row."""
        pos = self.pos
        cost = 0.0
        for left, right in self.sided[row]:
            if pos[left] > pos[right]:
                cost += WRONG_SIDE
        if self.couples[row]:
            cost += self._bracket_cost(row)
        for members in self.houses[row]:
            places = [pos[one] for one in members]
            cost += STRANGER * (max(places) - min(places) + 1 - len(places))
        return cost + self._change_cost(row) if self.before else cost

    def _bracket_cost(self, row: int) -> float:
        """Return the cost of partners who do not stand side by side."""
        pos = self.pos
        cost = 0.0
        stems: list[float] = [pos[one] for one in self.lone[row]]
        long: list[Bracket] = []
        for first, second, has_kids in self.couples[row]:
            left, right = pos[first], pos[second]
            if left > right:
                left, right = right, left
            if right - left > 1:
                long.append((left, right, (left + right) / 2 if has_kids else None))
                cost += APART + BETWEEN * (right - left - 1)
            elif has_kids:
                stems.append(left + 0.5)
        if long:
            stems.sort()
            crossed = sum(
                bisect_left(stems, right) - bisect_right(stems, left) for left, right, _ in long
            )
            cost += CROSSING * (crossed + tangles(long))
        return cost

    def _change_cost(self, row: int) -> float:
        """Return the cost of neighbours who stood the other way round in the previous drawing."""
        before = self.before
        known = [before[n] for b in self.order[row] for n in self.seq[b] if n in before]
        return CHANGED * sum(a > b for a, b in pairwise(known))
