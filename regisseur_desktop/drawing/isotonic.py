"""Places on a line: as near as possible to the wishes, in order and far enough apart."""

from collections.abc import Sequence


def settle(wishes: Sequence[float], weights: Sequence[float], gaps: Sequence[float]) -> list[float]:
    """Return the places nearest to the wishes (weighted squares) that keep the gaps.

    `gaps[i]` is the least distance between place i and the next. Pool adjacent violators: exact,
    in one pass. Every weight must be above zero.
    """
    means: list[float] = []
    masses: list[float] = []
    sizes: list[int] = []
    shift = 0.0
    for index, wish in enumerate(wishes):
        if index:
            shift += gaps[index - 1]
        mean, mass, size = wish - shift, weights[index], 1
        while means and means[-1] >= mean:
            other = masses.pop()
            mean = (means.pop() * other + mean * mass) / (other + mass)
            mass += other
            size += sizes.pop()
        means.append(mean)
        masses.append(mass)
        sizes.append(size)
    return _unfolded(means, sizes, gaps)


def _unfolded(means: list[float], sizes: list[int], gaps: Sequence[float]) -> list[float]:
    """Return the place of each member of the pools."""
    places: list[float] = []
    shift = 0.0
    for mean, size in zip(means, sizes, strict=True):
        for _ in range(size):
            if places:
                shift += gaps[len(places) - 1]
            places.append(mean + shift)
    return places
