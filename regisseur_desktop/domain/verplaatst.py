"""What left the order of the others, when a row was put in another order."""

from bisect import bisect_left
from collections.abc import Sequence


def verplaatst(toen: Sequence[str], nu: Sequence[str]) -> dict[str, tuple[int, int]]:
    """Return the old and new place (from 1) of each that moved; what came or went did not.

    As few as possible moved: where one went up, the others did not all go down.
    """
    was = {een: plaats for plaats, een in enumerate(toen, start=1)}
    now = {een: plaats for plaats, een in enumerate(nu, start=1) if een in was}
    still = _longest_rising([was[een] for een in now])
    return {een: (was[een], plaats) for een, plaats in now.items() if was[een] not in still}


def _longest_rising(numbers: Sequence[int]) -> set[int]:
    """Return the longest row of numbers that rises, by patience sorting."""
    tops: list[int] = []
    before: dict[int, int | None] = {}
    for number in numbers:
        pile = bisect_left(tops, number)
        before[number] = tops[pile - 1] if pile else None
        tops[pile : pile + 1] = [number]
    found: set[int] = set()
    step = tops[-1] if tops else None
    while step is not None:
        found.add(step)
        step = before[step]
    return found
