"""Small shakes of the best order, for what no single move can reach; always the same ones."""

from collections.abc import Callable
from random import Random

from regisseur_desktop.drawing.genogram.climb import Climb
from regisseur_desktop.drawing.genogram.rows import Rows
from regisseur_desktop.drawing.genogram.snapshot import GAIN, Snapshot, put, take
from regisseur_desktop.drawing.genogram.starts import Pulls

KICKED, MOST_KICKED = 600000, 4000
"""How many moves times nodes squared, and moves at most, are tried after shaking the best order."""


def shaken(rows: Rows, pulls: Pulls, best: Snapshot, stop: Callable[[], bool] | None) -> Snapshot:
    """Shake the order a little, climb again, and keep what is cheaper; always the same shakes."""
    chance = Random(KICKED)  # noqa: S311 - the same family gives the same picture
    limit = rows.work + min(MOST_KICKED, KICKED // len(pulls.block_of) ** 2)
    while rows.work < limit and best.cost > GAIN and not (stop and stop()):
        put(rows, best)
        if chance.random() < 0.5:
            _to_the_edge(rows, pulls, chance)
        for row in chance.sample(range(len(rows.order)), min(2, len(rows.order))):
            _shake(rows, row, chance)
        Climb(rows, limit, stop).run()
        rows.work += 1
        found = take(rows)
        if found.cost < best.cost - GAIN:
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
