"""The family in numbers: who is whose partner and child, cleaned and in order.

Ids become numbers in the order of entry, which decides every tie, so the same family always gives
the same picture. What no drawing could show (an unknown id, a person who would be their own
ancestor) is left out of the bonds; the person is placed all the same.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from regisseur_desktop.drawing.genogram.family import Child, ChildKind, Family, Person, Union

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Bond:
    """A union in numbers; `kids` stand under it in order of birth, `extra` stand elsewhere."""

    id: str
    partners: tuple[int, ...]
    kids: tuple[int, ...]
    extra: tuple[int, ...]
    rank: int = 0
    may_reorder: bool = False


@dataclass(frozen=True, slots=True)
class Kin:
    """All persons and bonds; `home` is the bond a person stands under, -1 for none."""

    persons: tuple[Person, ...]
    bonds: tuple[Bond, ...]
    home: tuple[int, ...]
    households: tuple[tuple[int, ...], ...]
    focus: int


def in_order(items: Sequence[_T], value: Callable[[_T], float | None]) -> list[_T]:
    """Return the items by value; one without value stays behind the item it was entered after."""
    groups: list[list[_T]] = []
    for item in items:
        if value(item) is None and groups:
            groups[-1].append(item)
        else:
            groups.append([item])
    groups.sort(key=lambda group: _first(value(group[0])))
    return [item for group in groups for item in group]


def _first(value: float | None) -> float:
    """Return the value to sort by; unknown comes first, where it was entered."""
    return float("-inf") if value is None else value


def kin_of(family: Family) -> Kin:
    """Return the family in numbers."""
    persons = tuple({person.id: person for person in family.persons}.values())
    number = {person.id: index for index, person in enumerate(persons)}
    unions = in_order(family.unions, lambda union: union.start)
    links = _homes(unions, number)
    bonds = tuple(_bond(union, rank, links, persons, number) for rank, union in enumerate(unions))
    home = [-1] * len(persons)
    for index, bond in enumerate(bonds):
        for kid in bond.kids:
            home[kid] = index
    households = tuple(
        tuple(dict.fromkeys(number[m] for m in house.members if m in number))
        for house in family.households
    )
    return Kin(persons, bonds, tuple(home), households, number.get(family.focus, 0))


def _partners(union: Union, number: dict[str, int]) -> tuple[int, ...]:
    """Return the partners that exist, at most two."""
    return tuple(dict.fromkeys(number[p] for p in union.partners if p in number))[:2]


def _homes(unions: Sequence[Union], number: dict[str, int]) -> dict[tuple[int, int], bool]:
    """Return each link (union, child) that can be drawn, and whether it is the child's home."""
    wanted: dict[int, list[tuple[tuple[int, ...], int]]] = {}
    for rank, union in enumerate(unions):
        partners = _partners(union, number)
        for child in union.children:
            kid = number.get(child.id, -1)
            if kid >= 0 and kid not in partners:
                wanted.setdefault(kid, []).append((_weight(child), rank))
    above: dict[int, list[int]] = {}
    links: dict[tuple[int, int], bool] = {}
    order = sorted((choice, kid) for kid, all_ in wanted.items() for choice in all_)
    homed: set[int] = set()
    for (_, rank), kid in order:
        partners = _partners(unions[rank], number)
        if (rank, kid) in links or any(_is_above(above, kid, p) for p in partners):
            continue
        above.setdefault(kid, []).extend(partners)
        links[rank, kid] = kid not in homed
        homed.add(kid)
    return links


def _weight(child: Child) -> tuple[int, ...]:
    """Return how little a link decides the place of the child: primary first, then birth."""
    return (0 if child.is_primary else 1, list(ChildKind).index(child.kind))


def _is_above(above: dict[int, list[int]], ancestor: int, person: int) -> bool:
    """Tell whether the first is the second or an ancestor of the second."""
    seen, todo = {person}, [person]
    while todo:
        one = todo.pop()
        if one == ancestor:
            return True
        fresh = [p for p in above.get(one, ()) if p not in seen]
        seen.update(fresh)
        todo += fresh
    return False


def _bond(
    union: Union,
    rank: int,
    links: dict[tuple[int, int], bool],
    persons: Sequence[Person],
    number: dict[str, int],
) -> Bond:
    """Return the union in numbers, its children in order of birth with twins together."""
    entered = list(dict.fromkeys(number[c.id] for c in union.children if c.id in number))
    drawn = [kid for kid in entered if (rank, kid) in links]
    kids = [kid for kid in drawn if links[rank, kid]]
    ordered = _twins_together(in_order(kids, lambda kid: persons[kid].born), persons)
    extra = tuple(kid for kid in drawn if not links[rank, kid])
    return Bond(union.id, _partners(union, number), tuple(ordered), extra, rank, union.may_reorder)


def _twins_together(kids: Sequence[int], persons: Sequence[Person]) -> list[int]:
    """Return the children with each twin behind the first of them."""
    first: dict[str, int] = {}
    for place, kid in enumerate(kids):
        first.setdefault(persons[kid].twins or f"\0{kid}", place)
    return sorted(kids, key=lambda kid: first[persons[kid].twins or f"\0{kid}"])
