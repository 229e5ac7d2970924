"""Couples and children for the layout, out of the relations of a dossier.

A child hangs under its two parents of birth, and also under those who adopted it or care for it
now. A step-parent or guardian gets a line only when the child has no other parent. Brothers and
sisters whose parents are not there hang together under nobody.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.moment import Moment
from regisseur_desktop.domain.persoon import Ouderrelatie, Oudersoort, Partnerrelatie
from regisseur_desktop.drawing.genogram.family import Child, ChildKind, Union

_KINDS: Mapping[Oudersoort, ChildKind] = {
    Oudersoort.GEBOORTE: ChildKind.BIRTH,
    Oudersoort.ADOPTIE: ChildKind.ADOPTED,
    Oudersoort.PLEEG: ChildKind.FOSTER,
}
_LAST = (Oudersoort.STIEF, Oudersoort.VOOGD)


@dataclass(slots=True)
class Draft:
    """One union that is being gathered, with the relations it came from.

    `nest` is the word that ties brothers and sisters whose parents nobody knows.
    """

    partners: tuple[str, ...]
    paren: list[Partnerrelatie] = field(default_factory=list)
    children: dict[str, tuple[ChildKind, Ouderrelatie | None]] = field(default_factory=dict)
    nest: str = ""

    @property
    def paar(self) -> Partnerrelatie | None:
        """Return the latest relation of the two."""
        return max(self.paren, key=lambda one: ordinal(one.van) or 0, default=None)

    @property
    def id(self) -> str:
        """Return the identity of the union: of the first relation, or made of the parents."""
        if self.paren:
            return self.paren[0].id
        return f"nest:{self.nest}" if self.nest else f"ouders:{'+'.join(self.partners)}"


def ordinal(moment: Moment | None) -> float | None:
    """Return the first day a moment can be as a number, None when nothing is known."""
    day = (moment.earliest() or moment.latest()) if moment else None
    return float(day.toordinal()) if day else None


def drafts(dossier: Dossier, shown: Iterable[str]) -> tuple[Draft, ...]:
    """Return every union among the persons that are shown."""
    ids = set(shown)
    found: dict[frozenset[str], Draft] = {}
    for paar in dossier.partnerrelaties:
        partners: tuple[str, ...] = (paar.persoon_a, paar.persoon_b)
        if ids.issuperset(partners) and partners[0] != partners[1]:
            found.setdefault(frozenset(partners), Draft(partners)).paren.append(paar)
    by_child: dict[str, list[Ouderrelatie]] = {}
    for ouder in dossier.ouderrelaties:
        if ids.issuperset((ouder.ouder_id, ouder.kind_id)):
            by_child.setdefault(ouder.kind_id, []).append(ouder)
    for child, ouders in by_child.items():
        for kind, parents in _groups(ouders, set(found)):
            partners = tuple(dict.fromkeys(one.ouder_id for one in parents))
            draft = found.setdefault(frozenset(partners), Draft(partners))
            draft.children.setdefault(child, (kind, parents[0]))
    return (*found.values(), *_nests(dossier, ids - by_child.keys()))


def _nests(dossier: Dossier, orphans: set[str]) -> list[Draft]:
    """Return brothers and sisters who are tied by a word, as long as no parent is there."""
    found: dict[str, Draft] = {}
    for persoon in dossier.personen:
        if persoon.zelfde_ouders and persoon.id in orphans:
            nest = found.setdefault(persoon.zelfde_ouders, Draft((), nest=persoon.zelfde_ouders))
            nest.children[persoon.id] = ChildKind.BIRTH, None
    return [nest for nest in found.values() if len(nest.children) > 1]


def _groups(
    ouders: Sequence[Ouderrelatie], couples: set[frozenset[str]]
) -> list[tuple[ChildKind, list[Ouderrelatie]]]:
    """Return the parents of one child, two at a time, with how the child belongs to them."""
    by_kind: dict[ChildKind, list[Ouderrelatie]] = {}
    for ouder in ouders:
        if ouder.soort in _KINDS:
            by_kind.setdefault(_KINDS[ouder.soort], []).append(ouder)
    if not by_kind:
        last = [ouder for ouder in ouders if ouder.soort in _LAST]
        return [(ChildKind.FOSTER, pair) for pair in _pairs(last, couples)]
    _join_stepparent(by_kind, couples)
    return [(kind, pair) for kind in by_kind for pair in _pairs(by_kind[kind], couples)]


def _join_stepparent(
    by_kind: dict[ChildKind, list[Ouderrelatie]], couples: set[frozenset[str]]
) -> None:
    """Put a parent of birth and a partner who adopted the child in one union."""
    birth, adopted = by_kind.get(ChildKind.BIRTH, []), by_kind.get(ChildKind.ADOPTED, [])
    both = [*birth, *adopted]
    if len(birth) == len(adopted) == 1 and frozenset(one.ouder_id for one in both) in couples:
        by_kind[ChildKind.ADOPTED] = both
        del by_kind[ChildKind.BIRTH]


def _pairs(
    ouders: Sequence[Ouderrelatie], couples: set[frozenset[str]]
) -> list[list[Ouderrelatie]]:
    """Return parents two by two: partners first, then who is left, in order of entry."""
    rest, found = list(ouders), []
    while rest:
        first = rest.pop(0)
        other = next(
            (o for o in rest if frozenset((first.ouder_id, o.ouder_id)) in couples),
            rest[0] if len(rest) == 1 and rest[0].ouder_id != first.ouder_id else None,
        )
        if other:
            rest.remove(other)
        found.append([first, other] if other else [first])
    return found


def union(draft: Draft, primary: Mapping[str, str]) -> Union:
    """Return the union for the layout; `primary` names the union under which a child stands."""
    starts = [start for one in draft.paren if (start := ordinal(one.van)) is not None]
    return Union(
        draft.id,
        draft.partners,
        tuple(
            Child(child, kind, primary.get(child, draft.id) == draft.id)
            for child, (kind, _) in draft.children.items()
        ),
        min(starts, default=None),
        any(one.volgorde_vrij for one in draft.paren),
    )


def primary_unions(found: Sequence[Draft], homes: Sequence[frozenset[str]]) -> dict[str, str]:
    """Return for each child the union it stands under: the parents it lives with, else birth."""
    chosen: dict[str, tuple[tuple[int, int], str]] = {}
    for draft in found:
        for child, (kind, _) in draft.children.items():
            together = any(child in home and not home.isdisjoint(draft.partners) for home in homes)
            key = (not together, kind is not ChildKind.BIRTH)
            if child not in chosen or key < chosen[child][0]:
                chosen[child] = key, draft.id
    return {child: union_id for child, (_, union_id) in chosen.items()}


def related(dossier: Dossier, found: Iterable[Draft]) -> set[str]:
    """Return the unions whose partners are related by blood: who share an ancestor."""
    parents: dict[str, list[str]] = {}
    for ouder in dossier.ouderrelaties:
        if ouder.soort is Oudersoort.GEBOORTE:
            parents.setdefault(ouder.kind_id, []).append(ouder.ouder_id)
    lines = {one.id: [_line(parents, p) for p in one.partners] for one in found}
    return {one for one, both in lines.items() if len(both) == 2 and both[0] & both[1]}


def _line(parents: Mapping[str, Sequence[str]], start: str) -> set[str]:
    """Return somebody with all ancestors."""
    seen, todo = {start}, [start]
    while todo:
        fresh = set(parents.get(todo.pop(), ())) - seen
        seen |= fresh
        todo += sorted(fresh)
    return seen
