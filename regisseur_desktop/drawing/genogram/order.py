"""The search for the order of the blocks: a few starts, then moves while they gain.

The amount of work is bounded by a count of moves, never by the clock: the same family gives the
same picture on a fast and on a slow computer.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from random import Random

from regisseur_desktop.drawing.genogram.rows import Rows
from regisseur_desktop.drawing.genogram.spectral import waves
from regisseur_desktop.drawing.genogram.starts import SWEEPS, Pulls, Sweeper, as_before, walk

_GAIN = 1e-9
_WIDE_ROW, _REACH, _LARGE = 20, 6, 600
WAVES = 2
KICKED, MOST_KICKED = 15000, 2000
"""How many moves times persons, and moves at most, are tried after shaking the best order."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """An order to come back to."""

    order: tuple[tuple[int, ...], ...]
    units: tuple[tuple[int, ...], ...]
    turn: tuple[int, ...]
    cost: float


def take(rows: Rows) -> Snapshot:
    """Return the order as it is now."""
    return Snapshot(
        tuple(map(tuple, rows.order)), tuple(map(tuple, rows.units)), tuple(rows.turn), rows.total()
    )


def put(rows: Rows, kept: Snapshot) -> None:
    """Bring a kept order back."""
    rows.order = [list(row) for row in kept.order]
    rows.units = [list(units) for units in kept.units]
    rows.turn = list(kept.turn)
    for row, blocks in enumerate(rows.order):
        for block in blocks:
            rows.spell(block)
        rows.refresh(row)


def search(rows: Rows, focus: int, budget: int, stop: Callable[[], bool] | None = None) -> float:
    """Bring the rows into the cheapest order found; `budget` is the number of moves tried."""
    pulls = Pulls(rows)
    limit = rows.work + budget
    kept = [_started(rows, start) for start in _starts(rows, pulls, focus)]
    best: Snapshot | None = None
    for index, start in enumerate(sorted(kept, key=lambda one: one.cost)):
        put(rows, start)
        share = rows.work + (limit - rows.work) // (len(kept) - index)
        _Climb(rows, share, stop).run()
        found = take(rows)
        if best is None or found.cost < best.cost - _GAIN:
            best = found
    if best is not None:
        best = best if rows.before else _kicked(rows, pulls, best, stop)
        put(rows, best)
    return rows.total()


def _kicked(rows: Rows, pulls: Pulls, best: Snapshot, stop: Callable[[], bool] | None) -> Snapshot:
    """Shake the order a little, climb again, and keep what is cheaper; always the same shakes."""
    chance = Random(KICKED)  # noqa: S311 - the same family gives the same picture
    limit = rows.work + min(MOST_KICKED, KICKED // len(pulls.block_of))
    while rows.work < limit and best.cost > _GAIN and not (stop and stop()):
        put(rows, best)
        if chance.random() < 0.5:
            _to_the_edge(rows, pulls, chance)
        for row in chance.sample(range(len(rows.order)), min(2, len(rows.order))):
            _shake(rows, row, chance)
        _Climb(rows, limit, stop).run()
        rows.work += 1
        found = take(rows)
        if found.cost < best.cost - _GAIN:
            best = found
    return best


def _shake(rows: Rows, row: int, chance: Random) -> None:
    """Move a block of a row and turn one of its units, by chance."""
    line = rows.order[row]
    block = line.pop(chance.randrange(len(line)))
    line.insert(chance.randrange(len(line) + 1), block)
    unit = chance.choice(rows.units[block])
    rows.turn[unit] = chance.randrange(len(rows.blocks.turns[unit]))
    rows.spell(block)
    rows.refresh(row)


def _to_the_edge(rows: Rows, pulls: Pulls, chance: Random) -> None:
    """Take a block and everybody below it to one end of their rows."""
    todo = [chance.choice(chance.choice(rows.order))]
    moved: set[int] = set()
    while todo:
        block = todo.pop()
        if block not in moved:
            moved.add(block)
            todo += [pulls.block_of[first] for _, first, _ in pulls.down.get(block, ())]
    is_left = chance.random() < 0.5
    for row, line in enumerate(rows.order):
        line.sort(key=lambda block: (block in moved) != is_left)
        rows.refresh(row)


def _started(rows: Rows, start: Callable[[], None]) -> Snapshot:
    """Return the order a start leads to."""
    start()
    for row in range(len(rows.order)):
        rows.refresh(row)
    return take(rows)


def _starts(rows: Rows, pulls: Pulls, focus: int) -> list[Callable[[], None]]:
    """Return the starts; a previous drawing is the only one when there is one."""
    if rows.before:
        return [lambda: as_before(rows, pulls, rows.before)]

    def along(wave: Mapping[int, float], sign: float) -> None:
        for line in rows.order:
            line.sort(key=lambda block: sign * wave[block])
        _sweep(rows, pulls)

    found = waves(pulls, WAVES if len(pulls.block_of) < _LARGE else 1)
    starts = [partial(along, wave, sign) for wave in found for sign in (1.0, -1.0)]
    return [lambda: walk(rows, pulls, focus), *starts]


def _sweep(rows: Rows, pulls: Pulls) -> None:
    """Sweep up and down and keep the cheapest order met."""
    sweeper = Sweeper(rows, pulls)
    best: Snapshot | None = None
    for turn in range(2 * SWEEPS):
        sweeper.sweep(down=turn % 2 == 0)
        for row in range(len(rows.order)):
            rows.refresh(row)
        found = take(rows)
        if best is None or found.cost < best.cost - _GAIN:
            best = found
    if best is not None:
        put(rows, best)


class _Climb:
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
                if found < cost - _GAIN:
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
                    if found < cost - _GAIN:
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
            if found < cost - _GAIN:
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
