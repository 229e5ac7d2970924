"""Crossings counted from an order: pairs the wrong way round, and brackets through each other."""

from bisect import bisect_right
from typing import TypeAlias

Bracket: TypeAlias = tuple[float, float, float | None]
"""The ends of a bracket, and where its stem leaves, if it has one."""


def inversions(values: list[int]) -> int:
    """Return how many pairs stand in falling order; equals do not count."""
    if sorted(values) == values:
        return 0
    seen: list[int] = []
    count = 0
    for value in values:
        place = bisect_right(seen, value)
        count += len(seen) - place
        seen.insert(place, value)
    return count


def tangles(brackets: list[Bracket]) -> int:
    """Return the crossings among brackets, each pair at the better of its two heights."""
    brackets.sort(key=lambda one: one[:2])
    count = 0
    for index, (left, right, stem) in enumerate(brackets):
        for other_left, other_right, other_stem in brackets[index + 1 :]:
            if other_left >= right:
                break
            under = (left < other_left) + (left < other_right < right)
            under += stem is not None and other_left < stem < other_right
            over = (other_left < left < other_right) + (other_left < right < other_right)
            over += other_stem is not None and left < other_stem < right
            count += min(under, over)
    return count
