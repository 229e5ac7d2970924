"""The bonds as a net in which every line spans exactly one row.

A line that passes a row gets a stand-in there, a node without a symbol that keeps its way free
between the persons. A child two rows down hangs on a stand-in, and so does the higher partner of
a skewed couple. What comes after (order, places, lines) then knows only neighbouring rows.
"""

from dataclasses import dataclass

from regisseur_desktop.drawing.genogram.family import Side
from regisseur_desktop.drawing.genogram.kin import Bond, Kin

STAND_IN = 8.0
"""The width that is kept free for a line that passes a row, in units."""


@dataclass(frozen=True, slots=True)
class Tie:
    """A piece of a bond: partners in one row, children in the next.

    `extra` are children who stand elsewhere. `is_leg` marks the way down of the higher partner
    of a skewed couple.
    """

    bond: int
    partners: tuple[int, ...]
    kids: tuple[int, ...] = ()
    extra: tuple[int, ...] = ()
    rank: int = 0
    may_reorder: bool = False
    is_leg: bool = False


@dataclass(frozen=True, slots=True)
class Net:
    """All nodes, first the persons and then the stand-ins, and the ties between them."""

    persons: int
    row: tuple[int, ...]
    width: tuple[float, ...]
    side: tuple[Side, ...]
    ties: tuple[Tie, ...]
    up: tuple[int, ...]
    """The tie each node stands under, -1 for none."""

    def is_person(self, node: int) -> bool:
        """Tell a person from a stand-in."""
        return node < self.persons


class _Weaver:
    """Collects nodes and ties."""

    def __init__(self, kin: Kin, rows: list[int]) -> None:
        self.row = list(rows)
        self.ties: list[Tie] = []
        for index, bond in enumerate(kin.bonds):
            self._weave(index, bond)

    def _weave(self, index: int, bond: Bond) -> None:
        """Add the ties of one bond."""
        partners = self._levelled(index, bond)
        kids = (*bond.kids, *bond.extra)
        if not kids:
            if len(partners) == 2:
                self.ties.append(Tie(index, partners, rank=bond.rank))
            return
        row = self.row[partners[0]] if partners else min(self.row[kid] for kid in kids) - 1
        for below in range(row + 1, max(self.row[kid] for kid in kids) + 1):
            here, passing = self._level(bond, below)
            extra = tuple(kid for kid in bond.extra if self.row[kid] == below)
            self.ties.append(Tie(index, partners, here, extra, bond.rank, bond.may_reorder))
            partners = passing

    def _level(self, bond: Bond, row: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """Return the children of one row, with a stand-in for those further down, if any."""
        is_deeper = any(self.row[kid] > row for kid in (*bond.kids, *bond.extra))
        if not is_deeper:
            return tuple(kid for kid in bond.kids if self.row[kid] == row), ()
        node = self._stand_in(row)
        here = [kid if self.row[kid] == row else node for kid in bond.kids if self.row[kid] >= row]
        return tuple(dict.fromkeys([*here, node])), (node,)

    def _levelled(self, index: int, bond: Bond) -> tuple[int, ...]:
        """Return the partners in one row, the higher one by a stand-in."""
        if len(bond.partners) < 2:
            return bond.partners
        high, low = sorted(bond.partners, key=lambda one: self.row[one])
        if self.row[high] == self.row[low]:
            return bond.partners
        for row in range(self.row[high] + 1, self.row[low] + 1):
            node = self._stand_in(row)
            self.ties.append(Tie(index, (high,), (node,), rank=bond.rank, is_leg=True))
            high = node
        return high, low

    def _stand_in(self, row: int) -> int:
        """Add a node for a line that passes the row."""
        self.row.append(row)
        return len(self.row) - 1


def net_of(kin: Kin, rows: list[int]) -> Net:
    """Return the net of a family whose rows are known."""
    weaver = _Weaver(kin, rows)
    count = len(kin.persons)
    up = [-1] * len(weaver.row)
    for index, tie in enumerate(weaver.ties):
        for kid in tie.kids:
            up[kid] = index
    added = len(weaver.row) - count
    return Net(
        count,
        tuple(weaver.row),
        (*(person.width for person in kin.persons), *([STAND_IN] * added)),
        (*(person.side for person in kin.persons), *([Side.NONE] * added)),
        tuple(weaver.ties),
        tuple(up),
    )
