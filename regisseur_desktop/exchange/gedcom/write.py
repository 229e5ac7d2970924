"""Write a family as a GEDCOM file, 5.5.1 or 7, so that our own file comes back unchanged."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final
from uuid import UUID

from regisseur_desktop.domain.persoon import Ouderrelatie, Partnerrelatie, Persoon
from regisseur_desktop.domain.tekening import Gevoelsband
from regisseur_desktop.exchange.gedcom.couples import read_couple, write_couple
from regisseur_desktop.exchange.gedcom.document import render
from regisseur_desktop.exchange.gedcom.grouping import Grouped, group
from regisseur_desktop.exchange.gedcom.kept import keep
from regisseur_desktop.exchange.gedcom.node import Node
from regisseur_desktop.exchange.gedcom.parents import IN_FAMILY, write_link, write_other
from regisseur_desktop.exchange.gedcom.persons import read_person, write_person
from regisseur_desktop.exchange.gedcom.twins import write_twin
from regisseur_desktop.exchange.gedcom.woorden import GEEN_STEL, GEVOEL, OUDER

_PRIVATE: Final = frozenset({"telefoon", "email", "belangrijk", "aandoeningen"})
_UUID: Final = re.compile(r"[0-9a-f]{32}")


class Versie(StrEnum):
    """The two versions that other programs read."""

    OUD = "5.5.1"
    NIEUW = "7.0"


@dataclass(frozen=True, slots=True, kw_only=True)
class Familie:
    """What to write; `volledig` takes along what only the regisseur should see.

    That is: telephone and mail, what is important, conditions, and feelings between people.
    """

    personen: tuple[Persoon, ...]
    partnerrelaties: tuple[Partnerrelatie, ...] = ()
    ouderrelaties: tuple[Ouderrelatie, ...] = ()
    gevoelsbanden: tuple[Gevoelsband, ...] = ()
    volledig: bool = False


@dataclass(slots=True)
class _Writing:
    """The file that is being made: its records by identity."""

    familie: Familie
    is_old: bool
    names: Mapping[str, str]
    records: dict[str, Node] = field(default_factory=dict)


def write_gedcom(familie: Familie, versie: Versie) -> bytes:
    """Return the bytes of the file."""
    familie = _among_themselves(familie)
    names = {persoon.id: f"I{number}" for number, persoon in enumerate(familie.personen, 1)}
    writing = _Writing(familie, versie is Versie.OUD, names)
    for persoon in familie.personen:
        writing.records[persoon.id] = _person(writing, persoon)
    _twins(writing)
    families = [_family(writing, one, f"F{at}") for at, one in enumerate(_groups(familie), 1)]
    for relatie in familie.ouderrelaties:
        _parent(writing, relatie)
    nodes = [*writing.records.values(), *families, *_feelings(writing), *_submitter(writing)]
    return render(_head(versie), nodes, is_old=writing.is_old)


def _groups(familie: Familie) -> list[Grouped]:
    return group(familie.personen, familie.partnerrelaties, familie.ouderrelaties)


def _among_themselves(familie: Familie) -> Familie:
    """Leave out the relations with somebody who does not go along."""
    ids = {persoon.id for persoon in familie.personen}
    return replace(
        familie,
        partnerrelaties=tuple(
            een for een in familie.partnerrelaties if {een.persoon_a, een.persoon_b} <= ids
        ),
        ouderrelaties=tuple(
            een for een in familie.ouderrelaties if {een.ouder_id, een.kind_id} <= ids
        ),
        gevoelsbanden=tuple(
            een
            for een in familie.gevoelsbanden
            if familie.volledig and {een.persoon_a, een.persoon_b} <= ids
        ),
    )


def _person(writing: _Writing, persoon: Persoon) -> Node:
    xref, volledig = writing.names[persoon.id], writing.familie.volledig
    record = write_person(persoon, xref, is_old=writing.is_old, with_contact=volledig)
    read = replace(read_person(record), meerling=_twin_word(writing, persoon))
    keep(record, persoon, read, frozenset() if volledig else _PRIVATE)
    _mark(writing, record, persoon.id)
    return record


def _mark(writing: _Writing, record: Node, identity: str) -> None:
    """Add the identity, by which the store this came from knows the person again."""
    if writing.is_old or not _UUID.fullmatch(identity):
        record.add("_UID", identity)
    else:
        record.add("UID", str(UUID(identity)))


def _twin_word(writing: _Writing, persoon: Persoon) -> str:
    """Return the word that reading will give the twins: the first of them in the file."""
    born = [p for p in writing.familie.personen if p.meerling and p.meerling == persoon.meerling]
    return writing.names[born[0].id] if len(born) > 1 else ""


def _twins(writing: _Writing) -> None:
    shared: dict[str, list[str]] = defaultdict(list)
    for persoon in writing.familie.personen:
        if persoon.meerling:
            shared[persoon.meerling].append(persoon.id)
    for first, *others in shared.values():
        for other in others:
            write_twin(writing.records[first], writing.names[other], is_old=writing.is_old)


def _family(writing: _Writing, one: Grouped, xref: str) -> Node:
    record = Node("FAM", xref=xref)
    for tag, partner in _roles(writing, one.partners):
        record.point(tag, writing.names[partner])
        writing.records[partner].point("FAMS", xref)
    for child, soort in one.children.items():
        record.point("CHIL", writing.names[child])
        write_link(writing.records[child], xref, soort, is_old=writing.is_old)
    if one.relatie:
        write_couple(record, one.relatie)
        keep(record, one.relatie, read_couple(record, "", ""))
    elif len(one.partners) == 2:
        record.add(GEEN_STEL, "Y")
    return record


def _roles(writing: _Writing, partners: Sequence[str]) -> list[tuple[str, str]]:
    """Give each partner a line of the two that there are: by custom, else in order."""
    sexes = [_tag(writing, partner) for partner in partners]
    if len(partners) == 2 and sexes[0] == sexes[1]:
        return [("HUSB", partners[0]), ("WIFE", partners[1])]
    if len(partners) == 2 and "" in sexes:
        return _beside_the_known(sexes, partners)
    return [(sex or "HUSB", partner) for sex, partner in zip(sexes, partners, strict=True)]


def _beside_the_known(sexes: Sequence[str], partners: Sequence[str]) -> list[tuple[str, str]]:
    other = {"HUSB": "WIFE", "WIFE": "HUSB"}
    first = sexes[0] or other[sexes[1]]
    return [(first, partners[0]), (other[first], partners[1])]


def _tag(writing: _Writing, partner: str) -> str:
    sex = writing.records[partner].value_of("SEX")
    return {"M": "HUSB", "F": "WIFE"}.get(sex, "")


def _parent(writing: _Writing, relatie: Ouderrelatie) -> None:
    """Add what a family record does not tell of a parent: another way, and from when to when."""
    child, parent = writing.records[relatie.kind_id], writing.names[relatie.ouder_id]
    if relatie.soort not in IN_FAMILY:
        write_other(child, parent, relatie.soort, is_old=writing.is_old)
    link = Node(OUDER, parent, is_pointer=True)
    if keep(link, relatie, replace(relatie, van=None, tot=None)):
        child.parts.append(link)


def _feelings(writing: _Writing) -> Iterator[Node]:
    for number, band in enumerate(writing.familie.gevoelsbanden, 1):
        record = Node(GEVOEL, xref=f"B{number}")
        record.point("_VAN", writing.names[band.persoon_a])
        record.point("_NAAR", writing.names[band.persoon_b])
        keep(record, band, Gevoelsband(id="", huishouden_id="", persoon_a="", persoon_b=""))
        yield record


def _submitter(writing: _Writing) -> Iterator[Node]:
    """Add the sender that 5.5.1 asks for; no name of a person stands there."""
    if writing.is_old:
        sender = Node("SUBM", xref="U1")
        sender.add("NAME", "Regisseur")
        yield sender


def _head(versie: Versie) -> Node:
    head = Node("HEAD")
    if versie is Versie.OUD:
        source = head.add("SOUR", "REGISSEUR")
        head.point("SUBM", "U1")
        form = head.add("GEDC")
        form.add("VERS", versie)
        form.add("FORM", "LINEAGE-LINKED")
        head.add("CHAR", "UTF-8")
    else:
        head.add("GEDC").add("VERS", versie)
        source = head.add("SOUR", "REGISSEUR")
    source.add("NAME", "Regisseur")
    return head
