"""Read a GEDCOM file: 5.5.1, 5.5.5 or 7, from any program, whole or damaged."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import chain
from typing import Final

from regisseur_desktop.domain.persoon import Ouderrelatie, Oudersoort, Partnerrelatie, Persoon
from regisseur_desktop.domain.tekening import Gevoelsband
from regisseur_desktop.errors import Refused
from regisseur_desktop.exchange.deadline import Deadline
from regisseur_desktop.exchange.gedcom import losses
from regisseur_desktop.exchange.gedcom.couples import read_couple, write_couple
from regisseur_desktop.exchange.gedcom.dates import year_of
from regisseur_desktop.exchange.gedcom.document import Records, parse
from regisseur_desktop.exchange.gedcom.families import Gathered, gather
from regisseur_desktop.exchange.gedcom.ingelezen import Ingelezen
from regisseur_desktop.exchange.gedcom.kept import restore
from regisseur_desktop.exchange.gedcom.loops import without_loops
from regisseur_desktop.exchange.gedcom.node import Node
from regisseur_desktop.exchange.gedcom.parents import kind_in_family, others
from regisseur_desktop.exchange.gedcom.persons import (
    birth_year,
    identity,
    read_person,
    write_person,
)
from regisseur_desktop.exchange.gedcom.twins import read_twins
from regisseur_desktop.exchange.gedcom.woorden import GEEN_STEL, GEVOEL, OUDER

MOST_PERSONS: Final = 20_000


def read_gedcom(raw: bytes) -> Ingelezen:
    """Return everything in a file that a dossier has a place for; refuse what is no family tree."""
    deadline = Deadline()
    records = parse(raw, deadline)
    people = {node.xref: node for node in reversed(records.nodes) if node.tag == "INDI"}
    people = {xref: people[xref] for xref in reversed(people) if xref}
    if not people:
        raise Refused("In dit bestand staan geen mensen. Kies een ander bestand.")
    if len(people) > MOST_PERSONS:
        raise Refused("In dit bestand staan te veel mensen. Maak in het andere programma een deel.")
    families = gather(people, _once(records, "FAM"))
    deadline.check()
    return _read(records, people, families, deadline)


def _once(records: Records, tag: str) -> list[Node]:
    """Return the records with this tag, the first of those with the same id."""
    found: dict[str, Node] = {}
    for node in records.nodes:
        if node.tag == tag and node.xref:
            found.setdefault(node.xref, node)
    return list(found.values())


def _read(
    records: Records,
    people: Mapping[str, Node],
    families: tuple[Gathered, ...],
    deadline: Deadline,
) -> Ingelezen:
    twins, orphans = read_twins(people), _orphans(families)
    personen = tuple(
        _person(node, twins.get(xref, ""), orphans.get(xref, "")) for xref, node in people.items()
    )
    deadline.check()
    links = chain(_links(people, families), _by_association(people))
    told = [_restored(people, een) for een in deadline.watch(links)]
    ouders = without_loops(told)
    return Ingelezen(
        personen=personen,
        partnerrelaties=tuple(_couples(families)),
        ouderrelaties=ouders,
        gevoelsbanden=tuple(_feelings(records, people)),
        verloren=losses.of_file(records, people, families, len(told) - len(ouders)),
        kenmerken={xref: mark for xref, node in people.items() if (mark := identity(node))},
        jaren=_years(people, families),
    )


def _person(node: Node, twins: str, nest: str) -> Persoon:
    """Return the person of a record with the words that brothers and sisters share."""

    def again(persoon: Persoon) -> Persoon:
        written = write_person(persoon, persoon.id, is_old=True, with_contact=True)
        return replace(read_person(written), meerling=twins, zelfde_ouders=nest)

    return restore(node, replace(read_person(node), meerling=twins, zelfde_ouders=nest), again)


def _orphans(families: tuple[Gathered, ...]) -> dict[str, str]:
    """Return for brothers and sisters without known parents the id of their family record."""
    return {
        child: family.record.xref
        for family in families
        if not family.partners and len(family.children) > 1
        for child in family.children
    }


def _couples(families: tuple[Gathered, ...]) -> Iterator[Partnerrelatie]:
    for family in families:
        if len(family.partners) == 2 and not family.record.first(GEEN_STEL):
            een, ander = family.partners
            yield restore(family.record, read_couple(family.record, een, ander), _again)


def _again(relatie: Partnerrelatie) -> Partnerrelatie:
    record = Node("FAM", xref=relatie.id)
    write_couple(record, relatie)
    return read_couple(record, relatie.persoon_a, relatie.persoon_b)


def _links(people: Mapping[str, Node], families: tuple[Gathered, ...]) -> Iterator[Ouderrelatie]:
    for family in families:
        for child in family.children:
            for parent in family.partners:
                soort = kind_in_family(people[child], family, parent)
                yield _relation(parent, child, soort)


def _by_association(people: Mapping[str, Node]) -> Iterator[Ouderrelatie]:
    for child, node in people.items():
        for parent, soort in others(node):
            if parent in people:
                yield _relation(parent, child, soort)


def _relation(ouder: str, kind: str, soort: Oudersoort) -> Ouderrelatie:
    return Ouderrelatie(id=f"{ouder}-{kind}", ouder_id=ouder, kind_id=kind, soort=soort)


def _restored(people: Mapping[str, Node], relatie: Ouderrelatie) -> Ouderrelatie:
    """Return the relation with what our own line beside the child says of it."""
    lines = people[relatie.kind_id].every(OUDER)
    own = next((line for line in lines if line.value == relatie.ouder_id), None)
    if own is None:
        return relatie
    return restore(own, relatie, lambda een: replace(een, van=None, tot=None))


def _feelings(records: Records, people: Mapping[str, Node]) -> Iterator[Gevoelsband]:
    for node in _once(records, GEVOEL):
        ends = [end for end in node.pointers("_VAN", "_NAAR") if end in people]
        if len(set(ends)) == 2:
            een, ander = ends
            band = Gevoelsband(id=node.xref, huishouden_id="", persoon_a=een, persoon_b=ander)
            yield restore(node, band, _plain)


def _plain(band: Gevoelsband) -> Gevoelsband:
    """Return a feeling as the standard would tell it: not at all."""
    een, ander = band.persoon_a, band.persoon_b
    return Gevoelsband(id=band.id, huishouden_id="", persoon_a=een, persoon_b=ander)


def _years(people: Mapping[str, Node], families: tuple[Gathered, ...]) -> dict[str, float]:
    born = ((xref, birth_year(node)) for xref, node in people.items())
    begun = ((family.record.xref, _first_year(family.record)) for family in families)
    return {one: float(year) for one, year in (*born, *begun) if year is not None}


def _first_year(family: Node) -> int | None:
    years = (year_of(event.value_of("DATE")) for event in family.every("MARR", "ENGA", "EVEN"))
    return next((year for year in years if year is not None), None)
