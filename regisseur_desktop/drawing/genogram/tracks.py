"""Which height each horizontal line gets between two rows, so that few lines cross.

A rail has verticals that come from above and verticals that go down. Of two rails above each other
the upper one is crossed by what comes from above to the lower, and the lower one by what goes down
from the upper. Rails that do not meet share a track.
"""

from collections.abc import Sequence
from dataclasses import dataclass

TRACK = 8.0
"""The distance between two tracks, and the least room between rails on one, in units."""


@dataclass(frozen=True, slots=True)
class Rail:
    """A horizontal line: its ends, and where verticals come from above and leave downwards."""

    left: float
    right: float
    above: tuple[float, ...]
    below: tuple[float, ...]

    def meets(self, other: "Rail") -> bool:
        """Tell whether the two cannot share a track."""
        return self.left < other.right + TRACK and other.left < self.right + TRACK

    def over(self, other: "Rail") -> int:
        """Return the crossings when this one is the upper of the two."""
        return other.hits(self.below) + self.hits(other.above)

    def hits(self, verticals: Sequence[float]) -> int:
        """Return how many verticals pass through the rail."""
        return sum(self.left + 0.01 < x < self.right - 0.01 for x in verticals)


def rail(above: Sequence[float], below: Sequence[float]) -> Rail:
    """Return the rail that reaches all its verticals."""
    every = (*above, *below)
    return Rail(min(every), max(every), tuple(above), tuple(below))


def tracks(rails: Sequence[Rail]) -> list[int]:
    """Return the track of each rail, 0 being the highest."""
    order: list[int] = []
    for index in sorted(range(len(rails)), key=lambda i: (rails[i].right - rails[i].left, i)):
        order.insert(_best_place(rails, order, index), index)
    level = [0] * len(rails)
    for place, index in enumerate(order):
        higher = [level[o] + 1 for o in order[:place] if rails[o].meets(rails[index])]
        level[index] = max(higher, default=0)
    return level


def _best_place(rails: Sequence[Rail], order: Sequence[int], index: int) -> int:
    """Return where in the order from high to low a rail is crossed least; low when equal."""
    one = rails[index]
    cost = best = sum(_crossings(one, rails[other]) for other in order)
    place = 0
    for here, other in enumerate(order, start=1):
        cost += _crossings(rails[other], one) - _crossings(one, rails[other])
        if cost <= best:
            best, place = cost, here
    return place


def _crossings(upper: Rail, lower: Rail) -> int:
    """Return the crossings of two rails when the first is above the second."""
    return upper.over(lower) if upper.meets(lower) else 0
