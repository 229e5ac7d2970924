"""What stays together in a row: units of partners, and sibships of units.

A unit is one person with parents in the picture and the partners who have none, side by side. A
sibship is the units of the children of one tie in order of birth. Both are hard rules: the search
only moves whole blocks, and turns a unit to another of its arrangements. Partners who both have
parents stay in their own sibships and are joined by a bracket.
"""

from dataclasses import dataclass

from regisseur_desktop.drawing.genogram.family import Side
from regisseur_desktop.drawing.genogram.net import Net, Tie

OUT_OF_TIME = 0.4
WRONG_SIDE = 0.15
_MOST_PARTNERS = 6


@dataclass(frozen=True, slots=True)
class Turn:
    """One arrangement of a unit and what it costs by itself."""

    nodes: tuple[int, ...]
    cost: float


@dataclass(frozen=True, slots=True)
class Block:
    """Units that stay in this order; `up` is the tie they stand under, -1 for founders."""

    row: int
    up: int
    units: tuple[int, ...]
    may_reorder: bool = False


@dataclass(frozen=True, slots=True)
class Blocks:
    """The units with their arrangements, and the blocks they form."""

    turns: tuple[tuple[Turn, ...], ...]
    unit: tuple[int, ...]
    """The unit of each node."""
    blocks: tuple[Block, ...]


def blocks_of(net: Net) -> Blocks:
    """Return the units and blocks of a net."""
    leader = _joined(net)
    members: dict[int, list[int]] = {}
    for node in range(len(net.row)):
        members.setdefault(leader[node], []).append(node)
    names = {lead: index for index, lead in enumerate(members)}
    unit = tuple(names[lead] for lead in leader)
    couples = _couples(net, unit)
    turns = tuple(_turns(net, nodes, couples) for nodes in members.values())
    founders = [
        Block(net.row[nodes[0]], -1, (names[lead],))
        for lead, nodes in members.items()
        if all(net.up[node] < 0 for node in nodes)
    ]
    sibships = [
        Block(net.row[tie.kids[0]], index, tuple(unit[kid] for kid in tie.kids), tie.may_reorder)
        for index, tie in enumerate(net.ties)
        if tie.kids
    ]
    return Blocks(turns, unit, (*founders, *sibships))


def _joined(net: Net) -> list[int]:
    """Return the leader of the unit of each node; at most one in a unit has parents."""
    leader = list(range(len(net.row)))
    has_parents = [up >= 0 for up in net.up]

    def find(node: int) -> int:
        while leader[node] != node:
            node = leader[node]
        return node

    pairs = [tie for tie in net.ties if len(tie.partners) == 2]
    for tie in sorted(pairs, key=lambda tie: (-len(tie.kids), -tie.rank)):
        one, other = sorted(find(node) for node in tie.partners)
        if one != other and not (has_parents[one] and has_parents[other]):
            leader[other] = one
            has_parents[one] |= has_parents[other]
    return [find(node) for node in range(len(net.row))]


def _couples(net: Net, unit: tuple[int, ...]) -> dict[int, list[int]]:
    """Return the partners of each node within its unit, in order of time."""
    couples: dict[int, list[int]] = {}
    ties: list[Tie] = sorted(net.ties, key=lambda tie: tie.rank)
    for tie in ties:
        if len(tie.partners) == 2 and unit[tie.partners[0]] == unit[tie.partners[1]]:
            first, second = tie.partners
            couples.setdefault(first, []).append(second)
            couples.setdefault(second, []).append(first)
    return couples


def _turns(net: Net, nodes: list[int], couples: dict[int, list[int]]) -> tuple[Turn, ...]:
    """Return the arrangements of a unit, the customary one first."""
    if len(nodes) == 1:
        return (Turn((nodes[0],), 0.0),)
    rooted = [node for node in nodes if net.up[node] >= 0]
    hub = rooted[0] if rooted else max(nodes, key=lambda one: len(set(couples.get(one, ()))))
    around = [one for one in dict.fromkeys(couples.get(hub, ())) if one != hub]
    if len(around) == 1 and len(nodes) == 2:
        pair = (hub, around[0])
        made = [Turn(order, _sides(net, order)) for order in (pair, pair[::-1])]
        return tuple(sorted(made, key=lambda turn: turn.cost))
    known = {hub}
    chains = [_chain(one, known, couples) for one in around]
    return _around(hub, chains)


def _chain(start: int, known: set[int], couples: dict[int, list[int]]) -> list[int]:
    """Return a partner and the partners of that partner, outwards."""
    chain: list[int] = []
    todo = [start]
    while todo:
        one = todo.pop(0)
        if one not in known:
            known.add(one)
            chain.append(one)
            todo += couples.get(one, [])
    return chain


def _around(hub: int, chains: list[list[int]]) -> tuple[Turn, ...]:
    """Return the ways to stand around the hub: in time order, and the same turned round."""
    chains = [chain for chain in chains if chain]
    count = len(chains)
    splits = sorted(range(count + 1), key=lambda left: (abs(2 * left - count), left))
    made: dict[tuple[int, ...], float] = {}
    for left in splits[:_MOST_PARTNERS]:
        before = [node for chain in chains[:left] for node in reversed(chain)]
        after = [node for chain in chains[left:] for node in chain]
        order = (*before, hub, *after)
        made.setdefault(order, 0.0)
        made.setdefault(order[::-1], OUT_OF_TIME * max(1, count - 1))
    return tuple(Turn(order, cost) for order, cost in made.items())


def _sides(net: Net, order: tuple[int, ...]) -> float:
    """Return what it costs that a man stands right of a woman."""
    sides = [net.side[node] for node in order]
    is_turned = Side.RIGHT in sides and Side.LEFT in sides and sides[0] == Side.RIGHT
    return WRONG_SIDE if is_turned else 0.0
