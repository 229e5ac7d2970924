"""The last look at the order, with real places: neighbours change places when lines get shorter.

The search counts crossings by rank and does not know how far apart things come to stand. Here two
neighbouring blocks are exchanged on the spot when the crossings and the lengths of lines together
become less, and the row is settled again.
"""

from collections.abc import Iterable, Mapping

from regisseur_desktop.drawing.genogram.family import SYMBOL
from regisseur_desktop.drawing.genogram.rows import Rows
from regisseur_desktop.drawing.genogram.spread import Spread

LENGTH = 0.6
"""What a line that is one symbol longer costs, where a crossing costs 4."""

REACH = 6
_BRACKET_SHARE = 0.4
_GAIN = 1e-6


class Polish:
    """Exchanges neighbouring blocks by their real places."""

    def __init__(self, rows: Rows, spread: Spread) -> None:
        self.rows, self.spread, self.limit = rows, spread, 0
        self.terms: list[tuple[float, tuple[tuple[int, float], ...]]] = []
        self.touching: dict[int, list[int]] = {}
        for block in (one for row in rows.order for one in row):
            if pair := rows.above[block]:
                first, last = (
                    spread.pitch.root(rows.units[block][0]),
                    spread.pitch.root(rows.units[block][-1]),
                )
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

    def run(self, passes: int, sweeps: int, budget: int) -> None:
        """Go over all rows until nothing gains, settling the places after each pass."""
        self.limit = self.rows.work + budget
        for _ in range(passes):
            x = self.spread.places()
            swaps = sum([self._row(row, x) for row in range(len(self.rows.order))])
            if not swaps:
                break
            self.spread = self.spread.again(x)
            self.spread.run(sweeps)

    def _row(self, row: int, x: dict[int, float]) -> int:
        """Bring each block of a row to its best place; return how many moved."""
        moved = 0
        for block in list(self.rows.order[row]):
            if self.rows.work >= self.limit:
                break
            moved += self._sift(row, block, x)
        return moved

    def _sift(self, row: int, block: int, x: dict[int, float]) -> bool:
        """Take a block past its neighbours to the right and the left; leave it where best."""
        line = self.rows.order[row]
        start = best = line.index(block)
        cost = gained = self.rows.around(row)
        for step in (1, -1):
            place, length = start, 0.0
            for _ in range(REACH):
                if not 0 <= place + step < len(line):
                    break
                length += self._exchange(row, min(place, place + step), x)
                place += step
                found = self.rows.around(row) + length
                if found < gained - _GAIN:
                    gained, best = found, place
            self._carry(row, place, start, x)
        self._carry(row, start, best, x)
        return gained < cost

    def _carry(self, row: int, start: int, end: int, x: dict[int, float]) -> None:
        """Bring the block at one place of a row to another."""
        step = 1 if end > start else -1
        for place in range(start, end, step):
            self._exchange(row, min(place, place + step), x)

    def _exchange(self, row: int, place: int, x: dict[int, float]) -> float:
        """Let two neighbours change places; return how much longer their lines became."""
        rows = self.rows
        line, seq, width = rows.order[row], rows.seq, rows.net.width
        left, right = seq[line[place]], seq[line[place + 1]]
        back = x[left[0]] - width[left[0]] / 2 - (x[right[0]] - width[right[0]] / 2)
        ahead = x[right[-1]] + width[right[-1]] / 2 - (x[left[-1]] + width[left[-1]] / 2)
        touched = {term for node in (*left, *right) for term in self.touching.get(node, ())}
        length = self._length(touched, x)
        for nodes, by in ((left, ahead), (right, back)):
            for node in nodes:
                x[node] += by
        line[place], line[place + 1] = line[place + 1], line[place]
        rows.number(row)
        return self._length(touched, x) - length

    def _length(self, terms: Iterable[int], x: Mapping[int, float]) -> float:
        """Return the weighted length of some lines."""
        total = 0.0
        for term in terms:
            weight, parts = self.terms[term]
            total += weight * abs(sum(factor * x[node] for node, factor in parts))
        return total
