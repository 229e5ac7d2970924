"""Who were born together, which GEDCOM tells as an association between two persons."""

from collections.abc import Mapping

from regisseur_desktop.domain.tekst import vouw
from regisseur_desktop.exchange.gedcom.node import Node

_WORDS = ("twin", "tweeling", "drieling", "triplet", "multiple")


def read_twins(people: Mapping[str, Node]) -> dict[str, str]:
    """Return for each twin the word that the twins share: the id of the first of them."""
    beside: dict[str, list[str]] = {}
    for person in people.values():
        for link in person.every("ASSO"):
            if link.value in people and link.value != person.xref and _is_twin(link):
                beside.setdefault(person.xref, []).append(link.value)
                beside.setdefault(link.value, []).append(person.xref)
    shared: dict[str, str] = {}
    for first in (xref for xref in people if xref in beside):
        _spread(first, beside, shared)
    return shared


def _spread(first: str, beside: Mapping[str, list[str]], shared: dict[str, str]) -> None:
    """Give the word to everybody who is tied to the first, by way of whomever."""
    waiting = [first] if first not in shared else []
    while waiting:
        one = waiting.pop()
        if one not in shared:
            shared[one] = first
            waiting += beside[one]


def _is_twin(link: Node) -> bool:
    said = vouw(f"{link.value_of('RELA')} {link.value_of('ROLE')}")
    return any(word in said for word in _WORDS)


def write_twin(record: Node, ander: str, *, is_old: bool) -> None:
    """Add that this person was born together with another."""
    link = record.point("ASSO", ander)
    link.add("RELA" if is_old else "ROLE", "twin" if is_old else "MULTIPLE")
