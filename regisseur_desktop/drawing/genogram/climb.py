"""The climb down: moves within a row, tried as long as one of them gains."""

from collections.abc import Callable

from regisseur_desktop.drawing.genogram.rows import Rows
from regisseur_desktop.drawing.genogram.snapshot import GAIN

_WIDE_ROW, _REACH = 20, 6
"""In a row of more blocks than this a block is tried only so many places further."""


class Climb:
    """Moves blocks, turns units and, where allowed, children, as long as the cost falls."""

    def __init__(self, rows: Rows, limit: int, stop: Callable[[], bool] | None) -> None:
        self.rows, self.limit, self.stop = rows, limit, stop

    def run(self) -> None:
        """Look at each row again after it or a neighbour changed."""
        rows = self.rows
        count = len(rows.order)
        waiting = list(range(count))
        while waiting and rows.work < self.limit and not (self.stop and self.stop()):
            row = waiting.pop(0)
            if self._improve(row):
                waiting += [
                    near
                    for near in (row, row + 1, row - 1)
                    if 0 <= near < count and near not in waiting
                ]

    def _improve(self, row: int) -> bool:
        """Try the moves in one row; tell whether one gained."""
        is_better = False
        for block in list(self.rows.order[row]):
            if self.rows.work >= self.limit:
                break
            is_better |= self._shift(row, block)
            is_better |= self._turn_units(row, block)
            if self.rows.blocks.blocks[block].may_reorder:
                is_better |= self._reorder(row, block)
        return is_better

    def _shift(self, row: int, block: int) -> bool:
        """Move a block to its best place in the row."""
        rows, line = self.rows, self.rows.order[row]
        here = line.index(block)
        best, cost = here, rows.around(row)
        reach = len(line) if len(line) <= _WIDE_ROW else _REACH
        for there in range(max(0, here - reach), min(len(line), here + reach + 1)):
            if there != here:
                line.remove(block)
                line.insert(there, block)
                rows.number(row)
                found = rows.around(row)
                if found < cost - GAIN:
                    best, cost = there, found
        line.remove(block)
        line.insert(best, block)
        rows.number(row)
        return best != here

    def _turn_units(self, row: int, block: int) -> bool:
        """Give each unit of a block its best arrangement."""
        rows, is_better = self.rows, False
        for unit in rows.units[block]:
            turns = rows.blocks.turns[unit]
            if len(turns) < 2:
                continue
            start = best = rows.turn[unit]
            cost = rows.around(row)
            for index in range(len(turns)):
                if index != start:
                    found = self._turned(row, block, unit, index)
                    if found < cost - GAIN:
                        best, cost = index, found
            self._turned(row, block, unit, best)
            is_better |= best != start
        return is_better

    def _turned(self, row: int, block: int, unit: int, index: int) -> float:
        """Return the cost with another arrangement of a unit."""
        self.rows.turn[unit] = index
        self.rows.spell(block)
        self.rows.refresh(row)
        return self.rows.around(row)

    def _reorder(self, row: int, block: int) -> bool:
        """Let a child change places with the next one where the family allows it."""
        rows, is_better = self.rows, False
        units = rows.units[block]
        cost = rows.around(row)
        for index in range(len(units) - 1):
            found = self._swapped(row, block, index)
            if found < cost - GAIN:
                cost, is_better = found, True
            else:
                self._swapped(row, block, index)
        return is_better

    def _swapped(self, row: int, block: int, index: int) -> float:
        """Return the cost with two neighbouring children of a sibship exchanged."""
        units = self.rows.units[block]
        units[index], units[index + 1] = units[index + 1], units[index]
        self.rows.spell(block)
        self.rows.refresh(row)
        return self.rows.around(row)
