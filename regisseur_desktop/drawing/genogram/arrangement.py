"""The slow half of the layout: generations, blocks, order and the places along the rows."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from regisseur_desktop.drawing.genogram.blocks import Blocks, blocks_of
from regisseur_desktop.drawing.genogram.family import Family, Place
from regisseur_desktop.drawing.genogram.generations import generations
from regisseur_desktop.drawing.genogram.kin import Kin, kin_of
from regisseur_desktop.drawing.genogram.net import Net, net_of
from regisseur_desktop.drawing.genogram.order import search
from regisseur_desktop.drawing.genogram.polish import Polish
from regisseur_desktop.drawing.genogram.rows import Rows
from regisseur_desktop.drawing.genogram.sidestep import sidestepped
from regisseur_desktop.drawing.genogram.spread import Spread
from regisseur_desktop.drawing.genogram.starts import Pulls, Sweeper
from regisseur_desktop.drawing.isotonic import settle

PART_GAP = 66.0
"""Free room in units between parts of the family that no line joins."""

_LARGE = 600
"""From how many nodes on the search is shortened, so that thousands of persons take seconds."""


@dataclass(frozen=True, slots=True)
class _Effort:
    """How long to search: moves of blocks, sweeps over the places, and last looks."""

    moves: int = 30000
    sweeps: int = 60
    passes: int = 8
    polish_moves: int = 10000


_FULL, _SHORT = _Effort(), _Effort(moves=6000, sweeps=12, passes=0)


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Who stands in which row and where; `connect` draws the lines from it."""

    kin: Kin
    net: Net
    x: tuple[float, ...]
    twisted: tuple[str, ...]
    cost: float


def arrange(
    family: Family,
    previous: Mapping[str, Place] | None = None,
    stop: Callable[[], bool] | None = None,
) -> Arrangement:
    """Return the family set out by generation; near the previous places when there are any.

    `stop` is asked now and then; when it says yes, the best order so far is used.
    """
    kin = kin_of(family)
    net = net_of(kin, generations(kin))
    blocks = blocks_of(net)
    before = _before(kin, previous or {})
    parts = _parts(net, blocks, kin)
    solved = [_solved(kin, net, blocks, part, before, stop) for part in parts]
    x = _side_by_side(net, [places for places, _ in solved], before)
    return Arrangement(kin, net, x, _twisted(kin, net, x), sum(cost for _, cost in solved))


def _before(kin: Kin, previous: Mapping[str, Place]) -> dict[int, float]:
    """Return the previous place along the row of everybody who had one."""
    return {
        index: previous[person.id].x
        for index, person in enumerate(kin.persons)
        if person.id in previous
    }


def _parts(net: Net, blocks: Blocks, kin: Kin) -> list[list[int]]:
    """Return the blocks in groups that a line or a household joins."""
    leader = list(range(len(blocks.blocks)))

    def find(one: int) -> int:
        while leader[one] != one:
            leader[one] = leader[leader[one]]
            one = leader[one]
        return one

    block = {
        node: index
        for index, shape in enumerate(blocks.blocks)
        for unit in shape.units
        for node in blocks.turns[unit][0].nodes
    }
    groups = [(*tie.partners, *tie.kids, *tie.extra) for tie in net.ties]
    for group in (*groups, *kin.households):
        for node in group[1:]:
            leader[find(block[node])] = find(block[group[0]])
    parts: dict[int, list[int]] = {}
    for index in range(len(leader)):
        parts.setdefault(find(index), []).append(index)
    return list(parts.values())


def _solved(
    kin: Kin,
    net: Net,
    blocks: Blocks,
    part: Sequence[int],
    before: Mapping[int, float],
    stop: Callable[[], bool] | None,
) -> tuple[dict[int, float], float]:
    """Return the places of one connected part and the cost of its order."""
    rows = Rows(net, blocks, part, kin.households, before)
    effort = _FULL if sum(len(rows.seq[block]) for block in part) < _LARGE else _SHORT
    search(rows, kin.focus, effort.moves, stop)
    spread = Spread(rows, before)
    sweeper = Sweeper(rows, Pulls(rows))
    spread.start({node: before.get(node, place) for node, place in enumerate(sweeper.x)})
    spread.run(effort.sweeps)
    if effort.passes and not before:
        polish = Polish(rows, spread)
        polish.run(effort.passes, effort.sweeps, effort.polish_moves)
        spread = polish.spread
    if effort.passes:
        spread = sidestepped(rows, spread, effort.sweeps)
    return spread.places(), rows.total()


def _side_by_side(
    net: Net, parts: Sequence[Mapping[int, float]], before: Mapping[int, float]
) -> tuple[float, ...]:
    """Return the places of everybody, separate parts beside each other, from 0 on."""
    if not parts:
        return ()
    spans = []
    for index, places in enumerate(parts):
        left = min(x - net.width[node] / 2 for node, x in places.items())
        right = max(x + net.width[node] / 2 for node, x in places.items())
        moved = sorted(before[node] - places[node] for node in places if node in before)
        wish = moved[len(moved) // 2] + (left + right) / 2 if moved else float(index)
        spans.append((wish if before else float(index), index, left, right))
    spans.sort()
    sizes = [right - left for _, _, left, right in spans]
    gaps = [(a + b) / 2 + PART_GAP for a, b in pairwise(sizes)]
    middles = settle([span[0] for span in spans], sizes, gaps)
    start = min(middle - size / 2 for middle, size in zip(middles, sizes, strict=True))
    x = [0.0] * len(net.row)
    for (_, index, left, right), middle in zip(spans, middles, strict=True):
        for node, place in parts[index].items():
            x[node] = place - (left + right) / 2 + middle - start
    return tuple(x)


def _twisted(kin: Kin, net: Net, x: Sequence[float]) -> tuple[str, ...]:
    """Return the children who stand left of an older brother or sister."""
    found: dict[int, None] = {}
    for bond in kin.bonds:
        if bond.may_reorder:
            for index, kid in enumerate(bond.kids):
                if any(x[kid] < x[older] - 1e-6 for older in bond.kids[:index]):
                    found[kid] = None
    return tuple(kin.persons[kid].id for kid in found)
