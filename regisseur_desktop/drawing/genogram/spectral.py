"""A first order for the whole part at once: the slowest waves of the net of blocks.

Blocks that pull at each other are given near numbers, by the vectors of the smallest eigenvalues
of the graph Laplacian (Fiedler). Sorting every row by such a vector shows the large shape of a
family, which moves within one row cannot find. Power iteration from a fixed start, so that the
same family always gives the same numbers.
"""

from collections.abc import Iterator
from typing import TypeAlias

from regisseur_desktop.drawing.genogram.starts import Pulls

_Links: TypeAlias = list[tuple[int, int, float]]
_ROUNDS, _LARGE = 150, 400


def waves(pulls: Pulls, count: int) -> list[dict[int, float]]:
    """Return a number for every block, once per wave, the slowest first."""
    blocks = list(dict.fromkeys(pulls.block_of.values()))
    index = {block: place for place, block in enumerate(blocks)}
    links = [(index[a], index[b], weight) for a, b, weight in _links(pulls)]
    pull = [1e-9] * len(blocks)
    for one, other, weight in links:
        pull[one] += weight
        pull[other] += weight
    found = [[1.0] * len(blocks)]
    for number in range(count if len(blocks) > 2 else 0):
        found.append(_wave(links, pull, found, number))
    return [dict(zip(blocks, wave, strict=True)) for wave in found[1:]]


def _links(pulls: Pulls) -> Iterator[tuple[int, int, float]]:
    """Yield which blocks pull at each other and how hard."""
    for block, pairs in pulls.up.items():
        for pair in pairs:
            for parent in sorted(set(pair)):
                yield pulls.block_of[parent], block, 1.0 if pair[0] == pair[1] else 0.5
    for block, beside in pulls.beside.items():
        for _, partner in beside:
            if pulls.block_of[partner] != block:
                yield block, pulls.block_of[partner], 1.0


def _wave(links: _Links, pull: list[float], known: list[list[float]], number: int) -> list[float]:
    """Return the next vector, square to the ones known."""
    size = len(pull)
    vector = [((place * 7919 + number * 104729) % 1009) / 1009 - 0.5 for place in range(size)]
    masses = [sum(a * a * w for a, w in zip(one, pull, strict=True)) for one in known]
    for _ in range(_ROUNDS if size < _LARGE else _ROUNDS // 2):
        summed = [0.0] * size
        for one, other, weight in links:
            summed[one] += weight * vector[other]
            summed[other] += weight * vector[one]
        vector = [(vector[i] + summed[i] / pull[i]) / 2 for i in range(size)]
        for flat, mass in zip(known, masses, strict=True):
            share = sum(vector[i] * flat[i] * pull[i] for i in range(size)) / mass
            vector = [vector[i] - share * flat[i] for i in range(size)]
        length = sum(v * v for v in vector) ** 0.5 or 1.0
        vector = [v / length for v in vector]
    return vector
