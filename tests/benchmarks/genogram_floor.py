"""The fewest crossings a row can have, whatever the program: every order of it, counted.

Birth order is kept, everybody stands once, partners stand in one row; brothers and sisters need
not stand together, so that a partner may also stand between them. Each pair of lines is counted at
the better of its two heights with its stem at its best place, both apart from all other pairs, so
no drawing with lines that do not lie on each other can have fewer.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any, Protocol, TypeAlias

_Ranks: TypeAlias = Mapping[str, int]


class Tree(Protocol):
    """A family as the peer has it: persons and families by id."""

    persons: dict[str, Any]
    families: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Row:
    """Who stand in one row and what joins them there."""

    sibships: tuple[tuple[str, ...], ...]
    """Children of one family in order of birth, also an only child."""
    free: tuple[str, ...]
    couples: tuple[tuple[str, str, bool], ...]
    """Two partners, and whether children hang under them."""
    alone: tuple[str, ...]


def row_of(tree: Tree, start: str) -> Row:
    """Return the row of a person: partners, brothers and sisters, theirs, and so on."""
    families = list(tree.families.values())
    here, todo = {start: None}, [start]
    while todo:
        one = todo.pop()
        groups = [g for f in families for g in (f.partners, f.children) if one in g]
        fresh = [other for group in groups for other in group if other not in here]
        here.update(dict.fromkeys(fresh))
        todo += fresh
    sibships = tuple(tuple(f.children) for f in families if here.keys() & set(f.children))
    rooted = {one for sibship in sibships for one in sibship}
    couples = [f for f in families if len(f.partners) == 2 and f.partners[0] in here]
    alone = [f.partners[0] for f in families if len(f.partners) == 1 and f.children]
    return Row(
        sibships,
        tuple(one for one in here if one not in rooted),
        tuple((*f.partners, bool(f.children)) for f in couples),
        tuple(one for one in alone if one in here),
    )


def orders(chains: Sequence[Sequence[str]]) -> Iterator[tuple[str, ...]]:
    """Yield every order of a row in which each chain keeps its own."""
    if not any(chains):
        yield ()
    for index, chain in enumerate(chains):
        if chain:
            rest = [*chains[:index], chain[1:], *chains[index + 1 :]]
            yield from ((chain[0], *order) for order in orders(rest))


def bars(row: Row, rank: _Ranks) -> int:
    """Return the least crossings among bars: one at least for sibships that stand mixed."""
    count = 0
    for one, other in combinations(row.sibships, 2):
        first, last, start, end = (rank[kid] for kid in (one[0], one[-1], other[0], other[-1]))
        if first < end and start < last:
            inner = sum(start < rank[kid] < end for kid in one)
            count += max(1, min(inner, sum(first < rank[kid] < last for kid in other)))
    return count


def brackets(row: Row, rank: _Ranks) -> int:
    """Return the least crossings among brackets, and of lone stems with brackets."""
    spans = [(*sorted((rank[a], rank[b])), has_kids) for a, b, has_kids in row.couples]
    count = sum(left < rank[one] < right for one in row.alone for left, right, _ in spans)
    for (left, right, stem), (start, end, other) in combinations(spans, 2):
        if start < right and left < end:
            legs = (left < start < right) + (left < end < right)
            under = (start < left < end) + (start < right < end)
            is_inner, is_outer = start <= left and right <= end, left <= start and end <= right
            count += min(legs + (stem and is_inner), under + (other and is_outer))
    return count


def floor(tree: Tree, start: str) -> str:
    """Say how few crossings the row of a person can have."""
    row = row_of(tree, start)
    best: dict[int, int] = {}
    tried: Counter[int] = Counter()
    for order in orders([*row.sibships, *((one,) for one in row.free)]):
        rank = {one: place for place, one in enumerate(order)}
        crossed, bent = bars(row, rank), brackets(row, rank)
        best[crossed] = min(bent, best.get(crossed, bent))
        tried[crossed + bent] += 1
    least = min(tried)
    ways = ", ".join(f"{one} + {two}" for one, two in sorted(best.items()) if one + two == least)
    return (
        f"{tried.total()} orders of a row of {len(order)}: never under {least} crossings ({ways})"
    )
