"""Who were born together, which GEDCOM tells as an association between two persons."""

from collections.abc import Mapping

from regisseur_desktop.domain.tekst import vouw
from regisseur_desktop.exchange.gedcom.node import Node

_WORDS = ("twin", "tweeling", "drieling", "triplet", "multiple")


def read_twins(people: Mapping[str, Node]) -> dict[str, str]:
    """Return for each twin the word that the twins share: the id of the first of them."""
    shared: dict[str, str] = {}
    for person in people.values():
        for link in person.every("ASSO"):
            if link.value in people and link.value != person.xref and _is_twin(link):
                _join(shared, person.xref, link.value)
    return shared


def _is_twin(link: Node) -> bool:
    said = vouw(f"{link.value_of('RELA')} {link.value_of('ROLE')}")
    return any(word in said for word in _WORDS)


def _join(shared: dict[str, str], een: str, ander: str) -> None:
    word, old = shared.setdefault(een, een), shared.setdefault(ander, ander)
    for name, now in shared.items():
        if now == old:
            shared[name] = word


def write_twin(record: Node, ander: str, *, is_old: bool) -> None:
    """Add that this person was born together with another."""
    link = record.point("ASSO", ander)
    link.add("RELA" if is_old else "ROLE", "twin" if is_old else "MULTIPLE")
