"""Family records as their two sides tell them: partners, and children in the order of birth."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from regisseur_desktop.exchange.gedcom.node import Node
from regisseur_desktop.exchange.gedcom.persons import birth_year


@dataclass(frozen=True, slots=True)
class Gathered:
    """A family record with the people in it who are in the file.

    `roles` gives the line in which a partner stands, HUSB or WIFE; `links` the line of a child.
    """

    record: Node
    partners: tuple[str, ...]
    children: tuple[str, ...]
    roles: Mapping[str, str]
    links: Mapping[str, Node]
    broken: int = 0


def gather(people: Mapping[str, Node], records: Sequence[Node]) -> tuple[Gathered, ...]:
    """Return the families, with who is tied to one only from the side of the person."""
    partners = {record.xref: record.pointers("HUSB", "WIFE") for record in records}
    children = {record.xref: record.pointers("CHIL") for record in records}
    for person in people.values():
        for family in person.pointers("FAMC"):
            children.get(family, []).append(person.xref)
        for family in person.pointers("FAMS"):
            if len(partners.get(family, ["", ""])) < 2:
                partners[family].append(person.xref)
    return tuple(
        _gathered(people, record, partners[record.xref], children[record.xref])
        for record in records
    )


def _gathered(
    people: Mapping[str, Node], record: Node, partners: list[str], children: list[str]
) -> Gathered:
    known = tuple(dict.fromkeys(one for one in partners if one in people))
    below = dict.fromkeys(one for one in children if one in people and one not in known)
    links = record.every("CHIL")
    strangers = {one for one in (*partners, *children) if one not in people}
    return Gathered(
        record,
        known[:2],
        _in_order(people, list(below)),
        {part.value: part.tag for part in reversed(record.every("HUSB", "WIFE"))},
        {link.value: link for link in reversed(links)},
        len(strangers) + max(len(known) - 2, 0),
    )


def _in_order(people: Mapping[str, Node], children: list[str]) -> tuple[str, ...]:
    """Set children by year of birth; while a year lacks, the order of the file is all there is."""
    years = {child: birth_year(people[child]) for child in children}
    if all(year is not None for year in years.values()):
        children.sort(key=lambda child: years[child] or 0)
    return tuple(children)
