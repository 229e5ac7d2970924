"""Nobody is an own ancestor: take out the relations that would make it so."""

from collections import defaultdict
from collections.abc import Iterable

from regisseur_desktop.domain.persoon import Ouderrelatie


def without_loops(relaties: Iterable[Ouderrelatie]) -> tuple[Ouderrelatie, ...]:
    """Return the relations, each pair once, without those that close a circle of descent.

    Walks down from everybody once, without recursion, so a chain of any length is safe.
    """
    once = {(een.ouder_id, een.kind_id): een for een in reversed(tuple(relaties))}
    every = [een for een in reversed(tuple(once.values())) if een.ouder_id != een.kind_id]
    below: dict[str, list[Ouderrelatie]] = defaultdict(list)
    for een in every:
        below[een.ouder_id].append(een)
    closing = _closing(below)
    return tuple(een for een in every if (een.ouder_id, een.kind_id) not in closing)


def _closing(below: dict[str, list[Ouderrelatie]]) -> set[tuple[str, str]]:
    """Return the pairs that lead back to somebody on the way down."""
    closing, done, on_the_way = set[tuple[str, str]](), set[str](), set[str]()
    for start in list(below):
        way = [(start, iter(below[start]))] if start not in done else []
        on_the_way.update(one for one, _ in way)
        while way:
            at, rest = way[-1]
            link = next(rest, None)
            if link is None:
                way.pop()
                on_the_way.discard(at)
                done.add(at)
            elif link.kind_id in on_the_way:
                closing.add((at, link.kind_id))
            elif link.kind_id not in done:
                on_the_way.add(link.kind_id)
                way.append((link.kind_id, iter(below.get(link.kind_id, ()))))
    return closing
