"""What the places along the rows are asked to be, as a sum of bowls.

Children under the middle of their parents, brackets short, brothers and sisters near each other,
everybody near the previous place.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from regisseur_desktop.drawing.genogram.family import SYMBOL
from regisseur_desktop.drawing.genogram.net import Net
from regisseur_desktop.drawing.genogram.pitch import Pitch
from regisseur_desktop.drawing.genogram.rows import Rows

_UNDER_PARENTS, _UNDER_NEW, _BRACKET, _SIBLINGS, _EXTRA, _BEFORE = 1.0, 10.0, 0.03, 0.002, 0.02, 0.5
_BEFORE_NEAR_NEW = (0.005, 0.1)
"""How firmly kin of somebody new stay where they were: next to them, and one step on."""

_MANY = 30
"""From how many persons on the previous places count in full; a small family is set out anew."""

_LONG, _LONG_BRACKET, _MOST_LONG = 12 * SYMBOL, 0.3, 150
"""A bracket longer than this pulls harder; not in a part of more nodes, which has many of them."""

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


def bowl(rest: float) -> float:
    """Return the square near zero and a line beyond (Huber), so that a few far ones do not rule."""
    size = abs(rest)
    return size * size if size <= NEAR else NEAR * (2 * size - NEAR)


class Wishes:
    """Makes the terms for one connected part."""

    def __init__(self, rows: Rows, pitch: Pitch, before: Mapping[int, float]) -> None:
        self.rows, self.pitch, self.before = rows, pitch, before

    def terms(self) -> list[Term]:
        """Return all terms."""
        made = [*self._families(), *self._lines(), *self._former()]
        return [one for one in made if one.parts]

    def term(
        self, weight: float, parts: Sequence[tuple[int, float]], constant: float = 0.0
    ) -> Term:
        """Return the square about nodes as a square about units."""
        unit = self.rows.blocks.unit
        summed: dict[int, float] = {}
        for node, factor in parts:
            summed[unit[node]] = summed.get(unit[node], 0.0) + factor
            constant += factor * self.pitch.offset[node]
        kept = tuple((one, factor) for one, factor in summed.items() if factor)
        return Term(weight, kept, constant)

    def _families(self) -> Iterator[Term]:
        """Yield that children stand under their parents, and near each other."""
        for block in (one for row in self.rows.order for one in row):
            seq = [self.pitch.root(unit) for unit in self.rows.units[block]]
            if pair := self.rows.above[block]:
                parts = ((pair[0], 0.5), (pair[1], 0.5), (seq[0], -0.5), (seq[-1], -0.5))
                is_changed = bool(self.before) and any(self._is_new(one) for one in seq)
                yield self.term(_UNDER_NEW if is_changed else _UNDER_PARENTS, parts)
            for one, other in pairwise(seq):
                yield self.term(_SIBLINGS, ((one, 1.0), (other, -1.0)))

    def _lines(self) -> Iterator[Term]:
        """Yield that brackets are short, and drops to children who stand elsewhere."""
        pos = self.rows.pos
        for couples in self.rows.couples:
            for couple in couples:
                left, right = sorted(couple[:2], key=lambda one: pos[one])
                parts = ((right, 1.0), (left, -1.0))
                yield self.term(_BRACKET, parts)
                if len(self.pitch.offset) <= _MOST_LONG:
                    yield replace(self.term(_LONG_BRACKET, parts, -_LONG), is_one_sided=True)
        for extras in self.rows.extras:
            for kid, one, other in extras:
                yield self.term(_EXTRA, ((kid, 1.0), (one, -0.5), (other, -0.5)))

    def _former(self) -> Iterator[Term]:
        """Yield that everybody stays near the previous place."""
        net, before = self.rows.net, self.before
        hold, firm = _holds(net, before), min(1.0, (len(before) / _MANY) ** 2)
        for node in self.pitch.offset:
            if node in before:
                weight = firm * hold.get(node, _BEFORE)
                yield self.term(weight, ((node, 1.0),), -before[node])

    def _is_new(self, node: int) -> bool:
        """Tell whether a person was not in the previous drawing."""
        return self.rows.net.is_person(node) and node not in self.before


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
