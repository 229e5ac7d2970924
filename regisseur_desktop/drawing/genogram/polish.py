"""The last look at the order, with real places: neighbours change places when lines get shorter.

The search counts crossings by rank and does not know how far apart things come to stand. Here two
neighbouring blocks are exchanged on the spot when the crossings and the lengths of lines together
become less, and the row is settled again.
"""

from regisseur_desktop.drawing.genogram.family import SYMBOL
from regisseur_desktop.drawing.genogram.rows import Rows
from regisseur_desktop.drawing.genogram.spread import Spread

LENGTH = 0.3
"""What a line that is one symbol longer costs, where a crossing costs 4."""

_BRACKET_SHARE = 0.4
_GAIN = 1e-6


class Polish:
    """Exchanges neighbouring blocks by their real places."""

    def __init__(self, rows: Rows, spread: Spread) -> None:
        self.rows, self.spread = rows, spread
        self.terms: list[tuple[float, tuple[tuple[int, float], ...]]] = []
        self.touching: dict[int, list[int]] = {}
        for block in (one for row in rows.order for one in row):
            if pair := rows.above[block]:
                first, last = spread.root(rows.units[block][0]), spread.root(rows.units[block][-1])
                parts = ((pair[0], 0.5), (pair[1], 0.5), (first, -0.5), (last, -0.5))
                self._add(LENGTH / SYMBOL, parts)
        unit = rows.blocks.unit
        for a, b, _ in (couple for couples in rows.couples for couple in couples):
            if unit[a] != unit[b]:
                self._add(LENGTH * _BRACKET_SHARE / SYMBOL, ((a, 1.0), (b, -1.0)))

    def _add(self, weight: float, parts: tuple[tuple[int, float], ...]) -> None:
        """Note a length and whom it touches."""
        for node in {node for node, _ in parts}:
            self.touching.setdefault(node, []).append(len(self.terms))
        self.terms.append((weight, parts))

    def run(self, passes: int, sweeps: int) -> None:
        """Go over all rows until nothing gains, settling the places after each pass."""
        for _ in range(passes):
            x = self.spread.places()
            swaps = sum([self._row(row, x) for row in range(len(self.rows.order))])
            if not swaps:
                break
            self.spread = self.spread.again(x)
            self.spread.run(sweeps)

    def _row(self, row: int, x: dict[int, float]) -> int:
        """Exchange neighbours in a row; return how often."""
        line, swaps = self.rows.order[row], 0
        if len(line) < 2:
            return 0
        cost = self.rows.around(row)
        for place in range(len(line) - 1):
            found = self._try(row, place, x, cost)
            if found is not None:
                cost, swaps = found, swaps + 1
        return swaps

    def _try(self, row: int, place: int, x: dict[int, float], cost: float) -> float | None:
        """Exchange two neighbours if that gains; return the cost of the order then, else None."""
        rows = self.rows
        line, seq, width = rows.order[row], rows.seq, rows.net.width
        left, right = seq[line[place]], seq[line[place + 1]]
        back = x[left[0]] - width[left[0]] / 2 - (x[right[0]] - width[right[0]] / 2)
        ahead = x[right[-1]] + width[right[-1]] / 2 - (x[left[-1]] + width[left[-1]] / 2)
        touched = {term for node in (*left, *right) for term in self.touching.get(node, ())}
        length = self._length(touched, x)
        self._move(x, left, ahead)
        self._move(x, right, back)
        gain = length - self._length(touched, x)
        line[place], line[place + 1] = line[place + 1], line[place]
        rows.number(row)
        found = rows.around(row)
        if found - gain < cost - _GAIN:
            return found
        line[place], line[place + 1] = line[place + 1], line[place]
        rows.number(row)
        self._move(x, left, -ahead)
        self._move(x, right, -back)
        return None

    def _length(self, terms: set[int], x: dict[int, float]) -> float:
        """Return the weighted length of some lines."""
        return sum(
            self.terms[term][0] * abs(sum(factor * x[node] for node, factor in self.terms[term][1]))
            for term in terms
        )

    def _move(self, x: dict[int, float], nodes: list[int], by: float) -> None:
        """Move nodes along the row."""
        for node in nodes:
            x[node] += by
