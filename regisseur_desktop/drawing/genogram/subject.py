"""From a dossier to a genogram without places: the family to lay out, and how it looks."""

from collections.abc import Mapping, Sequence

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.persoon import Geslacht, Persoon
from regisseur_desktop.drawing.genogram import relations
from regisseur_desktop.drawing.genogram.alt import alt_text
from regisseur_desktop.drawing.genogram.family import Family, Household, Person, Side
from regisseur_desktop.drawing.genogram.labels import between, needed
from regisseur_desktop.drawing.genogram.looks import PersonLook, Subject
from regisseur_desktop.drawing.genogram.members import focus, members
from regisseur_desktop.drawing.genogram.naming import letters, names
from regisseur_desktop.drawing.genogram.person_look import numbered, person_looks
from regisseur_desktop.drawing.genogram.unions import (
    drafts,
    ordinal,
    primary_unions,
    related,
    union,
)
from regisseur_desktop.drawing.wanted import Wanted

_SIDES = {Geslacht.MAN: Side.LEFT, Geslacht.VROUW: Side.RIGHT}


def subject(dossier: Dossier, wanted: Wanted) -> Subject:
    """Return the genogram of a dossier as this reader may see it."""
    persons = members(dossier, wanted)
    index = focus(dossier, persons)
    called = names(dossier, persons, index) if wanted.with_names else letters(persons)
    found = drafts(dossier, called)
    homes = _households(dossier, called)
    primary = primary_unions(found, [frozenset(home.members) for home in homes])
    looks = person_looks(dossier, persons, called, wanted)
    lines = relations.couples(found, called, related(dossier, found))
    widths = {one: between(lines[d.id].label) for d in found if d.id in lines for one in d.partners}
    family = Family(
        tuple(_person(p, looks[p.id], widths.get(p.id, 0.0)) for p in persons),
        tuple(union(draft, primary) for draft in found),
        homes,
        index,
    )
    title = f"Genogram van {dossier.huishouden.naam}" if wanted.with_names else "Genogram"
    return Subject(
        family=family,
        persons=looks,
        couples=lines,
        children=relations.children(found, called, persons),
        ties=relations.ties(dossier, called, wanted),
        homes=_home_names(dossier, homes, wanted),
        numbered=numbered(persons, called, wanted),
        title=title,
        alt=alt_text(title, persons, called, family, wanted.day),
    )


def _person(persoon: Persoon, look: PersonLook, least: float) -> Person:
    width, below = needed(look)
    born = ordinal(persoon.geboren)
    if persoon.is_ongeboren and persoon.uitgerekend:
        born = float(persoon.uitgerekend.toordinal())
    return Person(
        persoon.id,
        _SIDES.get(persoon.geslacht, Side.NONE),
        born,
        max(width, least),
        below,
        persoon.meerling,
    )


def _households(dossier: Dossier, shown: Mapping[str, str]) -> tuple[Household, ...]:
    """Return who live together: this household and every other home of the drawing."""
    here = [p.id for p in dossier.bewoners() if p.id in shown and p.overleden is None]
    homes = [Household(dossier.id, tuple(here))] if len(here) > 1 else []
    living = ((t.id, tuple(one for one in t.bewoners if one in shown)) for t in dossier.thuizen)
    return (*homes, *(Household(home, who) for home, who in living if who))


def _home_names(dossier: Dossier, homes: Sequence[Household], wanted: Wanted) -> dict[str, str]:
    given = {thuis.id: thuis.naam for thuis in dossier.thuizen} if wanted.with_names else {}
    found = {}
    for number, home in enumerate(homes, start=1):
        own = "Huishouden" if home.id == dossier.id else f"Huis {number}"
        found[home.id] = given.get(home.id) or own
    return found
