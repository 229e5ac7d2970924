"""The search for the order of the blocks: a few starts, then moves while they gain.

The amount of work is bounded by a count of moves, never by the clock: the same family gives the
same picture on a fast and on a slow computer.
"""

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from regisseur_desktop.drawing.genogram.climb import Climb
from regisseur_desktop.drawing.genogram.rows import Rows
from regisseur_desktop.drawing.genogram.shakes import shaken
from regisseur_desktop.drawing.genogram.snapshot import GAIN, Snapshot, put, take
from regisseur_desktop.drawing.genogram.spectral import waves
from regisseur_desktop.drawing.genogram.starts import SWEEPS, Pulls, Sweeper, as_before, walk

WAVES, _LARGE = 2, 600
"""How many waves to begin with; one for a part with more nodes than this."""

CLIMBED = 3
"""From how many of the starts to climb, the cheapest first."""


def search(rows: Rows, focus: int, budget: int, stop: Callable[[], bool] | None = None) -> float:
    """Bring the rows into the cheapest order found; `budget` is the number of moves tried."""
    pulls = Pulls(rows)
    limit = rows.work + budget
    chosen = _cheapest_starts(rows, pulls, focus)
    best = chosen[0]
    for index, start in enumerate(chosen):
        if best.cost <= GAIN:
            break
        put(rows, start)
        share = rows.work + (limit - rows.work) // (len(chosen) - index)
        Climb(rows, share, stop).run()
        found = take(rows)
        best = found if found.cost < best.cost - GAIN else best
    if not rows.before:
        best = shaken(rows, pulls, best, stop)
    put(rows, best)
    return rows.total()


def _cheapest_starts(rows: Rows, pulls: Pulls, focus: int) -> list[Snapshot]:
    """Return the orders to climb from, the cheapest first; one that costs nothing is enough."""
    kept: list[Snapshot] = []
    for begin in _starts(rows, pulls, focus):
        kept.append(_started(rows, begin))
        if kept[-1].cost <= GAIN:
            break
    return sorted(kept, key=lambda one: one.cost)[:CLIMBED]


def _started(rows: Rows, start: Callable[[], None]) -> Snapshot:
    """Return the order a start leads to."""
    start()
    for row in range(len(rows.order)):
        rows.refresh(row)
    return take(rows)


def _starts(rows: Rows, pulls: Pulls, focus: int) -> Iterator[Callable[[], None]]:
    """Yield the starts; a previous drawing is the only one when there is one."""
    if rows.before:
        yield lambda: as_before(rows, pulls, rows.before)
        return
    yield lambda: walk(rows, pulls, focus)
    for wave in waves(pulls, WAVES if len(pulls.block_of) < _LARGE else 1):
        for sign in (1.0, -1.0):
            yield partial(_along, rows, pulls, wave, sign)


def _along(rows: Rows, pulls: Pulls, wave: Mapping[int, float], sign: float) -> None:
    """Order every row along a wave, and sweep."""
    for line in rows.order:
        line.sort(key=lambda block: sign * wave[block])
    _sweep(rows, pulls)


def _sweep(rows: Rows, pulls: Pulls) -> None:
    """Sweep up and down and keep the cheapest order met."""
    sweeper = Sweeper(rows, pulls)
    best: Snapshot | None = None
    for turn in range(2 * SWEEPS):
        sweeper.sweep(down=turn % 2 == 0)
        for row in range(len(rows.order)):
            rows.refresh(row)
        found = take(rows)
        if best is None or found.cost < best.cost - GAIN:
            best = found
    if best is not None:
        put(rows, best)
