"""Orders to begin the search with: a walk from the focus, the previous drawing, and sweeps."""

from collections.abc import Mapping
from itertools import pairwise

from regisseur_desktop.drawing.genogram.rows import Rows
from regisseur_desktop.drawing.isotonic import settle

SWEEPS = 8
_PARTNER = 2.0
"""How much more a partner in the same row pulls than a parent or child."""


class Pulls:
    """Which blocks each block would like to stand near."""

    def __init__(self, rows: Rows) -> None:
        unit = rows.blocks.unit
        self.block_of: dict[int, int] = {}
        for block in (one for row in rows.order for one in row):
            self.block_of.update(dict.fromkeys(rows.seq[block], block))
        self.up: dict[int, list[tuple[int, int]]] = {}
        self.down: dict[int, list[tuple[int, int, int]]] = {}
        self.beside: dict[int, list[tuple[int, int]]] = {}
        for block in sorted(set(self.block_of.values())):
            if pair := rows.above[block]:
                self._note_parents(block, pair, rows.seq[block])
        for one, other in ((c[0], c[1]) for couples in rows.couples for c in couples):
            if unit[one] != unit[other]:
                self.beside.setdefault(self.block_of[one], []).append((one, other))
                self.beside.setdefault(self.block_of[other], []).append((other, one))
        for kid, first, second in (extra for extras in rows.extras for extra in extras):
            self.up.setdefault(self.block_of[kid], []).append((first, second))

    def _note_parents(self, block: int, pair: tuple[int, int], seq: list[int]) -> None:
        """Note that the parents pull the block and the block pulls the parents."""
        self.up[block] = [pair]
        for parent in sorted(set(pair)):
            self.down.setdefault(self.block_of[parent], []).append((parent, seq[0], seq[-1]))


def walk(rows: Rows, pulls: Pulls, focus: int) -> None:
    """Order the blocks as they are met from the focus: father's kin left, mother's right."""
    met: dict[int, None] = {}
    starts = [pulls.block_of[focus]] if focus in pulls.block_of else []
    starts += [block for row in rows.order for block in row]
    for start in starts:
        todo = [start]
        while todo:
            block = todo.pop()
            if block not in met:
                met[block] = None
                todo += reversed(_near(rows, pulls, block))
    place = {block: index for index, block in enumerate(met)}
    for row in rows.order:
        row.sort(key=lambda block: place[block])


def _near(rows: Rows, pulls: Pulls, block: int) -> list[int]:
    """Return the blocks next to a block: parents first, then partners and children."""
    parents = [node for pair in pulls.up.get(block, []) for node in pair]
    partners = [other for _, other in pulls.beside.get(block, [])]
    children = [first for _, first, _ in pulls.down.get(block, [])]
    return [pulls.block_of[node] for node in (*parents, *partners, *children)]


def as_before(rows: Rows, pulls: Pulls, before: Mapping[int, float]) -> None:
    """Order the blocks as in the previous drawing; a new one comes near its kin."""
    place: dict[int, float] = {}
    for block in dict.fromkeys(pulls.block_of.values()):
        known = [before[node] for node in rows.seq[block] if node in before]
        if known:
            place[block] = sum(known) / len(known)
    missing = [block for block in dict.fromkeys(pulls.block_of.values()) if block not in place]
    for _ in range(2):
        for block in missing:
            near = [place[one] for one in _near(rows, pulls, block) if one in place]
            if near:
                place[block] = sum(near) / len(near)
    for row in rows.order:
        row.sort(key=lambda block: place.get(block, 0.0))
    _turn_as_before(rows, before)


def _turn_as_before(rows: Rows, before: Mapping[int, float]) -> None:
    """Give each unit the arrangement it had."""
    for block in (one for row in rows.order for one in row):
        for unit in rows.units[block]:
            turns = rows.blocks.turns[unit]
            if len(turns) > 1:
                rows.turn[unit] = min(
                    range(len(turns)), key=lambda index: _changes(turns[index].nodes, before)
                )
        rows.spell(block)


def _changes(nodes: tuple[int, ...], before: Mapping[int, float]) -> int:
    """Return how many neighbours stand otherwise than before."""
    known = [before[node] for node in nodes if node in before]
    return sum(a > b for a, b in pairwise(known))


class Sweeper:
    """Draws the blocks of each row towards the middle of their kin, up and down in turn."""

    def __init__(self, rows: Rows, pulls: Pulls) -> None:
        self.rows, self.pulls = rows, pulls
        self.x = [0.0] * len(rows.net.row)
        for row in rows.order:
            self._pack(row, [0.0] * len(row))

    def sweep(self, *, down: bool) -> None:
        """Order every row once, from the top or from the bottom."""
        order = self.rows.order
        for index in range(len(order)) if down else range(len(order) - 1, -1, -1):
            row = order[index]
            wish = {block: self._wish(block, down=down) for block in row}
            row.sort(key=lambda block: wish[block])
            self._pack(row, [wish[block] for block in row])

    def _wish(self, block: int, *, down: bool) -> float:
        """Return where a block would like its middle."""
        x, pulls, seq = self.x, self.pulls, self.rows.seq[block]
        middle = (x[seq[0]] + x[seq[-1]]) / 2
        total, weight = 0.0, 0.0
        for one, other in pulls.beside.get(block, ()):
            total += _PARTNER * (x[other] - x[one] + middle)
            weight += _PARTNER
        if down:
            for a, b in pulls.up.get(block, ()):
                total += (x[a] + x[b]) / 2
                weight += 1
        else:
            for parent, first, last in pulls.down.get(block, ()):
                total += (x[first] + x[last]) / 2 - x[parent] + middle
                weight += 1
        return total / weight if weight else middle

    def _pack(self, row: list[int], wishes: list[float]) -> None:
        """Place the blocks side by side near their wishes."""
        seq = self.rows.seq
        sizes = [len(seq[block]) for block in row]
        gaps = [(a + b) / 2 + 0.5 for a, b in pairwise(sizes)]
        for block, place in zip(row, settle(wishes, sizes, gaps), strict=True):
            for index, node in enumerate(seq[block]):
                self.x[node] = place + index - (len(seq[block]) - 1) / 2
