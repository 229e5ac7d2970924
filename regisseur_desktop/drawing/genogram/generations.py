"""In which row everybody stands, solved for the whole family at once.

Partners share a row and children stand at least one row below every parent. Partners who cannot
share one (uncle and niece) become a skewed couple: the fewer rows apart they would be, the sooner
they are brought together.
"""

from collections.abc import Sequence
from itertools import pairwise

from regisseur_desktop.drawing.genogram.kin import Bond, Kin


def generations(kin: Kin) -> list[int]:
    """Return the row of every person, the top row of each separate part being 0."""
    count = len(kin.persons)
    links = [(p, c) for b in kin.bonds for p in b.partners for c in (*b.kids, *b.extra)]
    depth = _depths(count, links)
    clusters = _Clusters(count, links)
    couples = [pair for bond in kin.bonds for pair in _equals(bond)]
    for first, second in sorted(couples, key=lambda c: abs(depth[c[0]] - depth[c[1]])):
        clusters.join(first, second)
    cluster = [clusters.find(person) for person in range(count)]
    joined = [(cluster[p], cluster[c]) for p, c in links]
    together = [(cluster[a], cluster[b]) for b_ in kin.bonds for a, b in _pairs(b_.kids)]
    level = _shortened(_depths(count, joined), joined, _named(cluster))
    return _from_zero([level[c] for c in cluster], [*links, *couples, *together])


def _equals(bond: Bond) -> list[tuple[int, int]]:
    """Return who share a row: partners, and brothers and sisters without known parents."""
    return _pairs(bond.partners if bond.partners else bond.kids)


def _pairs(kids: Sequence[int]) -> list[tuple[int, int]]:
    """Return neighbours as pairs."""
    return list(pairwise(kids))


def _named(cluster: Sequence[int]) -> list[int]:
    """Return each cluster once, in order of entry."""
    return list(dict.fromkeys(cluster))


def _depths(count: int, links: Sequence[tuple[int, int]]) -> list[int]:
    """Return the length of the longest way down to everybody."""
    below: list[list[int]] = [[] for _ in range(count)]
    waiting = [0] * count
    for parent, child in links:
        below[parent].append(child)
        waiting[child] += 1
    depth = [0] * count
    ready = [person for person in range(count) if not waiting[person]]
    for one in ready:
        for child in below[one]:
            depth[child] = max(depth[child], depth[one] + 1)
            waiting[child] -= 1
            if not waiting[child]:
                ready.append(child)
    return depth


class _Clusters:
    """Groups of persons who must share a row, kept free of anybody below themselves."""

    def __init__(self, count: int, links: Sequence[tuple[int, int]]) -> None:
        self.leader = list(range(count))
        self.below: list[set[int]] = [set() for _ in range(count)]
        for parent, child in links:
            self.below[parent].add(child)

    def find(self, person: int) -> int:
        """Return the number that stands for the group."""
        while self.leader[person] != person:
            self.leader[person] = self.leader[self.leader[person]]
            person = self.leader[person]
        return person

    def join(self, first: int, second: int) -> None:
        """Make one group of two, unless one stands below the other."""
        one, other = sorted((self.find(first), self.find(second)))
        if one == other or self._reaches(one, other) or self._reaches(other, one):
            return
        self.leader[other] = one
        self.below[one] |= self.below[other]

    def _reaches(self, start: int, end: int) -> bool:
        """Tell whether somebody of the second group stands below the first."""
        seen, todo = {start}, [start]
        while todo:
            fresh = {self.find(child) for child in self.below[todo.pop()]} - seen
            if end in fresh:
                return True
            seen |= fresh
            todo += fresh
        return False


def _shortened(
    level: list[int], links: Sequence[tuple[int, int]], clusters: Sequence[int]
) -> list[int]:
    """Return the levels after pulling each group to where its lines are shortest together."""
    above: dict[int, list[int]] = {}
    below: dict[int, list[int]] = {}
    for parent, child in links:
        above.setdefault(child, []).append(parent)
        below.setdefault(parent, []).append(child)
    order = sorted(clusters, key=lambda one: -level[one])
    for _ in range(len(clusters)):
        before = list(level)
        for one in order:
            up, down = above.get(one, []), below.get(one, [])
            if len(down) > len(up):
                level[one] = min(level[child] for child in down) - 1
            elif up and len(down) < len(up):
                level[one] = max(level[parent] for parent in up) + 1
        if level == before:
            break
    return level


def _from_zero(level: list[int], links: Sequence[tuple[int, int]]) -> list[int]:
    """Return the levels with the top of each connected part at 0."""
    group = list(range(len(level)))

    def find(one: int) -> int:
        while group[one] != one:
            group[one] = group[group[one]]
            one = group[one]
        return one

    for first, second in links:
        group[find(first)] = find(second)
    top: dict[int, int] = {}
    for person, row in enumerate(level):
        part = find(person)
        top[part] = min(top.get(part, row), row)
    return [row - top[find(person)] for person, row in enumerate(level)]
