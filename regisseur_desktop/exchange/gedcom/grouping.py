"""The families to write: every couple, and every set of parents with their children."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from regisseur_desktop.domain.moment import ONBEKEND
from regisseur_desktop.domain.persoon import Ouderrelatie, Oudersoort, Partnerrelatie, Persoon
from regisseur_desktop.exchange.gedcom.parents import IN_FAMILY


@dataclass(slots=True)
class Grouped:
    """A family record to be: its partners, what they are to each other, and the children."""

    partners: tuple[str, ...]
    relatie: Partnerrelatie | None = None
    children: dict[str, Oudersoort] = field(default_factory=dict)


def group(
    personen: Sequence[Persoon],
    partners: Iterable[Partnerrelatie],
    ouders: Iterable[Ouderrelatie],
) -> list[Grouped]:
    """Return the family records; a couple that met twice has two, the first with children.

    Parents of one child stand together only when they are parents in the same way, because a
    family record tells one way for both.
    """
    couples = [Grouped((een.persoon_a, een.persoon_b), een) for een in partners]
    known: dict[frozenset[str], Grouped] = {}
    for couple in couples:
        known.setdefault(frozenset(couple.partners), couple)
    extra: list[Grouped] = []
    for child, soort, parents in _sets(ouders):
        key = frozenset(parents)
        if key not in known or child in known[key].children:
            known[key] = Grouped(parents)
            extra.append(known[key])
        known[key].children[child] = soort
    every = [*couples, *extra, *_orphans(personen)]
    born = _birth_keys(personen)
    for one in every:
        one.children = dict(sorted(one.children.items(), key=lambda item: born[item[0]]))
    return every


def _sets(ouders: Iterable[Ouderrelatie]) -> list[tuple[str, Oudersoort, tuple[str, ...]]]:
    """Return child, way and one or two parents; a third parent in one way stands apart."""
    found: dict[tuple[str, Oudersoort], list[str]] = {}
    for een in ouders:
        if een.soort in IN_FAMILY:
            parents = found.setdefault((een.kind_id, een.soort), [])
            if een.ouder_id not in parents:
                parents.append(een.ouder_id)
    return [
        (child, soort, tuple(parents[at : at + 2]))
        for (child, soort), parents in found.items()
        for at in range(0, len(parents), 2)
    ]


def _orphans(personen: Sequence[Persoon]) -> list[Grouped]:
    """Return a family without parents for brothers and sisters who share only that."""
    shared: dict[str, Grouped] = {}
    for persoon in personen:
        if persoon.zelfde_ouders:
            one = shared.setdefault(persoon.zelfde_ouders, Grouped(()))
            one.children[persoon.id] = Oudersoort.GEBOORTE
    return list(shared.values())


def _birth_keys(personen: Sequence[Persoon]) -> dict[str, tuple[tuple[bool, int, int], int]]:
    """Return what orders by birth, and by entry where that is not known."""
    return {
        persoon.id: ((persoon.geboren or ONBEKEND).sort_key, at)
        for at, persoon in enumerate(personen)
    }
