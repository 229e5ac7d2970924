"""The places along each row, once the order is known.

Minimises a sum of squares: children under the middle of their parents, brackets short, brothers
and sisters near each other, everybody near the previous place. Row by row each square that couples
two units is replaced by a sum of single squares that lies above it and touches it at the present
places (Jensen), which pool-adjacent-violators then solves exactly. So the objective can only fall,
and this is asserted.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from regisseur_desktop.drawing.genogram.objective import NEAR, Term, Wishes, bowl
from regisseur_desktop.drawing.genogram.pitch import Pitch
from regisseur_desktop.drawing.genogram.rows import Rows
from regisseur_desktop.drawing.isotonic import settle

_ENOUGH = 1e-5
_HOLD = 1e-6
_LONGEST_LEAP = 20.0


@dataclass(frozen=True, slots=True)
class _Pull:
    """A term as one row feels it: which of its parts stand there, and their summed weight."""

    term: Term
    here: tuple[tuple[int, float], ...]
    reach: float


class Spread:
    """The units of one connected part on their rows."""

    def __init__(self, rows: Rows, before: Mapping[int, float]) -> None:
        self.rows, self.before, self.pitch = rows, before, Pitch(rows)
        self.lines, self.gaps = self.pitch.lines, self.pitch.gaps
        self.x = dict.fromkeys((u for line in self.lines for u in line), 0.0)
        self.wishes = Wishes(rows, self.pitch, before)
        self.terms = self.wishes.terms()
        self.pulls = [self._pulls(line) for line in self.lines]

    def places(self) -> dict[int, float]:
        """Return the place of every node."""
        unit = self.rows.blocks.unit
        return {node: self.x[unit[node]] + off for node, off in self.pitch.offset.items()}

    def push(self, weight: float, parts: Sequence[tuple[int, float]], constant: float) -> None:
        """Add the wish that a sum over nodes is not above zero."""
        self.terms.append(replace(self.wishes.term(weight, parts, constant), is_one_sided=True))
        self.pulls = [self._pulls(line) for line in self.lines]

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
        return sum(term.weight * bowl(self._rest(term)) for term in self.terms)

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
            wishes = [places[self.pitch.nodes(unit)[0]] for unit in line]
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
