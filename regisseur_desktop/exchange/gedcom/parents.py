"""Who is the parent of a child in a family record, and in what way."""

from typing import Final

from regisseur_desktop.domain.persoon import Oudersoort
from regisseur_desktop.domain.tekst import vouw
from regisseur_desktop.exchange.gedcom.families import Gathered
from regisseur_desktop.exchange.gedcom.node import Node

_WORDS: Final = (
    (Oudersoort.ADOPTIE, ("adopt",)),
    (Oudersoort.PLEEG, ("foster", "pleeg")),
    (Oudersoort.STIEF, ("step", "stief")),
    (Oudersoort.VOOGD, ("guardian", "voogd")),
)
_PEDI: Final = {Oudersoort.ADOPTIE: "adopted", Oudersoort.PLEEG: "foster"}
IN_FAMILY: Final = frozenset({Oudersoort.GEBOORTE, *_PEDI})
"""The ways to be a parent that a family record can tell."""


def kind_from(word: str) -> Oudersoort | None:
    """Return the way to be a parent that a word points to, in English or Dutch."""
    folded = vouw(word)
    return next((soort for soort, signs in _WORDS if any(sign in folded for sign in signs)), None)


def kind_in_family(child: Node, family: Gathered, parent: str) -> Oudersoort:
    """Return in what way a partner of this family is the parent of a child in it."""
    role = family.roles.get(parent, "WIFE")
    own = _of_parent(family.links.get(child.xref), role)
    own = own or _adopted(child, family.record.xref, role)
    if own:
        return own
    links = [link for link in child.every("FAMC") if link.value == family.record.xref]
    said = (part for link in links for part in link.every("PEDI"))
    words = (f"{pedigree.value} {pedigree.value_of('PHRASE')}" for pedigree in said)
    return next((soort for word in words if (soort := kind_from(word))), Oudersoort.GEBOORTE)


def _of_parent(link: Node | None, role: str) -> Oudersoort | None:
    """Read what some programs write beside the child: father natural, mother step."""
    return kind_from(link.value_of("_FREL" if role == "HUSB" else "_MREL")) if link else None


def _adopted(child: Node, family: str, role: str) -> Oudersoort | None:
    for event in child.every("ADOP"):
        link = event.first("FAMC")
        if link and link.value == family and link.value_of("ADOP").upper() in ("", "BOTH", role):
            return Oudersoort.ADOPTIE
    return None


def others(child: Node) -> list[tuple[str, Oudersoort]]:
    """Return who else is a parent by an association, such as a stiefouder or voogd."""
    found = []
    for link in child.every("ASSO"):
        role = link.first("ROLE")
        said = f"{link.value_of('RELA')} {role.value_of('PHRASE') if role else ''}"
        soort = kind_from(said) if link.is_pointer and _is_of_parent(said) else None
        if soort:
            found.append((link.value, soort))
    return found


def _is_of_parent(said: str) -> bool:
    """Tell a parent from a stepchild or foster brother."""
    folded = vouw(said)
    return any(
        sign in folded for sign in ("ouder", "father", "mother", "parent", "vader", "moeder")
    ) or folded in ("voogd", "guardian")


def write_link(child: Node, family: str, soort: Oudersoort, *, is_old: bool) -> None:
    """Add the line that ties a child to the family of its parents."""
    link = child.point("FAMC", family)
    if word := _PEDI.get(soort):
        link.add("PEDI", word if is_old else word.upper())


def write_other(child: Node, parent: str, soort: Oudersoort, *, is_old: bool) -> None:
    """Add somebody who is a parent in a way that a family record cannot tell."""
    link = child.point("ASSO", parent)
    if is_old:
        link.add("RELA", soort.label)
    else:
        link.add("ROLE", "OTHER").add("PHRASE", soort.label)
