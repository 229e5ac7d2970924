"""The places along each row, once the order is known.

Minimises a sum of squares: children under the middle of their parents, brackets short, brothers
and sisters near each other, everybody near the previous place. Row by row each square that couples
two units is replaced by a sum of single squares that lies above it and touches it at the present
places (Jensen), which pool-adjacent-violators then solves exactly. So the objective can only fall,
and this is asserted.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from regisseur_desktop.drawing.genogram.family import SYMBOL
from regisseur_desktop.drawing.genogram.isotonic import settle
from regisseur_desktop.drawing.genogram.net import Net
from regisseur_desktop.drawing.genogram.rows import Rows

SIBLING_GAP, BLOCK_GAP, COUPLE_GAP, LINE_GAP = 16.0, 20.0, 26.0, 8.0
"""Free room in units between neighbours of one sibship, of two, of a couple, and beside a line."""

_UNDER_PARENTS, _UNDER_NEW, _BRACKET, _SIBLINGS, _EXTRA, _BEFORE = 1.0, 10.0, 0.03, 0.002, 0.02, 0.5
_BEFORE_NEAR_NEW = (0.005, 0.1)
"""How firmly kin of somebody new stay where they were: next to them, and one step on."""

_MANY = 30
"""From how many persons on the previous places count in full; a small family is set out anew."""

_ENOUGH = 1e-5
_HOLD = 1e-6
_LONGEST_LEAP = 20.0


NEAR = SYMBOL
"""Within this distance a wish counts by its square, beyond it by its length, in units."""


@dataclass(frozen=True, slots=True)
class Term:
    """A part of the objective: weight * bowl(sum of coefficient * unit + constant)."""

    weight: float
    parts: tuple[tuple[int, float], ...]
    constant: float
    is_one_sided: bool = False
    """Only a sum above zero counts."""


@dataclass(frozen=True, slots=True)
class _Pull:
    """A term as one row feels it: which of its parts stand there, and their summed weight."""

    term: Term
    here: tuple[tuple[int, float], ...]
    reach: float


class Spread:
    """The units of one connected part on their rows."""

    def __init__(self, rows: Rows, before: Mapping[int, float]) -> None:
        self.rows, self.net, self.before = rows, rows.net, before
        self.offset: dict[int, float] = {}
        self.lines = [[u for b in row for u in rows.units[b]] for row in rows.order]
        self.block = {u: b for row in rows.order for b in row for u in rows.units[b]}
        self.x = dict.fromkeys((u for line in self.lines for u in line), 0.0)
        self.pairs = {frozenset(pair[:2]) for couples in rows.couples for pair in couples}
        self.gaps = [self._gaps(line) for line in self.lines]
        self.terms = self._terms(before)
        self.pulls = [self._pulls(line) for line in self.lines]

    def nodes(self, unit: int) -> tuple[int, ...]:
        """Return the nodes of a unit as it is turned."""
        return self.rows.blocks.turns[unit][self.rows.turn[unit]].nodes

    def places(self) -> dict[int, float]:
        """Return the place of every node."""
        unit = self.rows.blocks.unit
        return {node: self.x[unit[node]] + off for node, off in self.offset.items()}

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

    def _terms(self, before: Mapping[int, float]) -> list[Term]:
        """Return the objective."""
        rows = self.rows
        terms: list[Term] = []
        for block in (one for row in rows.order for one in row):
            seq = [self.root(unit) for unit in rows.units[block]]
            if pair := rows.above[block]:
                parts = ((pair[0], 0.5), (pair[1], 0.5), (seq[0], -0.5), (seq[-1], -0.5))
                is_changed = bool(before) and any(self._is_new(one, before) for one in seq)
                weight = _UNDER_NEW if is_changed else _UNDER_PARENTS
                terms.append(self._term(weight, parts))
            for one, other in pairwise(seq):
                terms.append(self._term(_SIBLINGS, ((one, 1.0), (other, -1.0))))
        for couples in rows.couples:
            terms += [self._term(_BRACKET, ((a, 1.0), (b, -1.0))) for a, b, _ in couples]
        for extras in rows.extras:
            terms += [
                self._term(_EXTRA, ((kid, 1.0), (a, -0.5), (b, -0.5))) for kid, a, b in extras
            ]
        hold, firm = _holds(self.net, before), min(1.0, (len(before) / _MANY) ** 2)
        for node in self.offset:
            if node in before:
                weight = firm * hold.get(node, _BEFORE)
                terms.append(self._term(weight, ((node, 1.0),), -before[node]))
        return [term for term in terms if term.parts]

    def _is_new(self, node: int, before: Mapping[int, float]) -> bool:
        """Tell whether a person was not in the previous drawing."""
        return self.net.is_person(node) and node not in before

    def push(self, weight: float, parts: Sequence[tuple[int, float]], constant: float) -> None:
        """Add the wish that a sum over nodes is not above zero."""
        self.terms.append(replace(self._term(weight, parts, constant), is_one_sided=True))
        self.pulls = [self._pulls(line) for line in self.lines]

    def root(self, unit: int) -> int:
        """Return the member of a unit who has parents, else its first."""
        nodes = self.nodes(unit)
        return next((node for node in nodes if self.net.up[node] >= 0), nodes[0])

    def _term(
        self, weight: float, parts: Sequence[tuple[int, float]], constant: float = 0.0
    ) -> Term:
        """Return the square about nodes as a square about units."""
        unit = self.rows.blocks.unit
        summed: dict[int, float] = {}
        for node, factor in parts:
            summed[unit[node]] = summed.get(unit[node], 0.0) + factor
            constant += factor * self.offset[node]
        kept = tuple((one, factor) for one, factor in summed.items() if factor)
        return Term(weight, kept, constant)

    def _pulls(self, line: Sequence[int]) -> list[_Pull]:
        """Return the terms that a row can change."""
        place = {unit: index for index, unit in enumerate(line)}
        pulls = []
        for term in self.terms:
            here = tuple((place[u], factor) for u, factor in term.parts if u in place)
            if here:
                pulls.append(_Pull(term, here, sum(abs(factor) for _, factor in here)))
        return pulls

    def objective(self) -> float:
        """Return the sum of all squares."""
        return sum(term.weight * _bowl(self._rest(term)) for term in self.terms)

    def _rest(self, term: Term) -> float:
        """Return what is left inside a square."""
        x, rest = self.x, term.constant
        for unit, factor in term.parts:
            rest += factor * x[unit]
        return max(0.0, rest) if term.is_one_sided else rest

    def settle(self, row: int) -> None:
        """Bring one row to the exact minimum of its upper bound."""
        line = self.lines[row]
        wishes = [_HOLD * self.x[unit] for unit in line]
        weights = [_HOLD] * len(line)
        for pull in self.pulls[row]:
            rest = self._rest(pull.term)
            step = rest / pull.reach
            force = pull.term.weight * pull.reach * min(1.0, NEAR / (abs(rest) + _HOLD))
            for index, factor in pull.here:
                weight = force * abs(factor)
                weights[index] += weight
                wishes[index] += weight * (self.x[line[index]] - (step if factor > 0 else -step))
        targets = [wish / weight for wish, weight in zip(wishes, weights, strict=True)]
        for unit, place in zip(line, settle(targets, weights, self.gaps[row]), strict=True):
            self.x[unit] = place

    def start(self, places: Mapping[int, float]) -> None:
        """Begin at given places of nodes, pushed apart as far as needed."""
        for line, gaps in zip(self.lines, self.gaps, strict=True):
            wishes = [places[self.nodes(unit)[0]] for unit in line]
            settled = settle(wishes, [1.0] * len(line), gaps)
            self.x.update(zip(line, settled, strict=True))

    def again(self, places: Mapping[int, float]) -> "Spread":
        """Return the spread of the order as it is now, begun at these places."""
        made = Spread(self.rows, self.before)
        made.start(places)
        return made

    def run(self, sweeps: int) -> float:
        """Go down and up through the rows until little is gained; return the objective."""
        value = self.objective()
        count = len(self.lines)
        leap = 1.0
        for _ in range(sweeps):
            start = dict(self.x)
            for row in (*range(count), *range(count - 2, -1, -1)):
                self.settle(row)
            found = self._checked(value)
            leap = self._leap(start, leap, found)
            found = self._checked(found)
            is_done = value - found <= _ENOUGH * value
            value = found
            if is_done:
                break
        return value

    def _checked(self, before: float) -> float:
        """Return the objective, which a step never raises."""
        found = self.objective()
        assert found <= before * (1 + 1e-9) + 1e-6, "the x step made the drawing worse"  # noqa: S101
        return found

    def _leap(self, start: dict[int, float], leap: float, value: float) -> float:
        """Go on in the direction of the last sweep while that gains; return the next length."""
        reached = dict(self.x)
        for line, gaps in zip(self.lines, self.gaps, strict=True):
            wishes = [reached[unit] + leap * (reached[unit] - start[unit]) for unit in line]
            self.x.update(zip(line, settle(wishes, [1.0] * len(line), gaps), strict=True))
        if self.objective() < value:
            return min(leap * 1.5, _LONGEST_LEAP)
        self.x = reached
        return max(leap / 2, 1.0)


def _bowl(rest: float) -> float:
    """Return the square near zero and a line beyond (Huber), so that a few far ones do not rule."""
    size = abs(rest)
    return size * size if size <= NEAR else NEAR * (2 * size - NEAR)


def _holds(net: Net, before: Mapping[int, float]) -> dict[int, float]:
    """Return how firmly the kin around somebody new hold their previous place.

    Those next to the change give way, so that new children stand straight under their parents at
    once, and the rest of the drawing stays.
    """
    known = {node for node in range(net.persons) if node in before}
    edge = set(range(net.persons)) - known if known else set()
    hold: dict[int, float] = {}
    for weight in _BEFORE_NEAR_NEW:
        groups = [(*tie.partners, *tie.kids, *tie.extra) for tie in net.ties]
        edge = {node for group in groups if not edge.isdisjoint(group) for node in group}
        for node in sorted(edge):
            hold.setdefault(node, weight)
    return hold
