"""From a dossier to a genogram without places: the family to lay out, and how it looks."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.persoon import Geslacht, Persoon
from regisseur_desktop.drawing.genogram import relations
from regisseur_desktop.drawing.genogram.alt import alt_text
from regisseur_desktop.drawing.genogram.family import Family, Household, Person, Side
from regisseur_desktop.drawing.genogram.labels import between, needed
from regisseur_desktop.drawing.genogram.lettering import lettering_for
from regisseur_desktop.drawing.genogram.looks import CoupleLook, PersonLook, Subject
from regisseur_desktop.drawing.genogram.members import focus, members
from regisseur_desktop.drawing.genogram.naming import letters, names
from regisseur_desktop.drawing.genogram.person_look import numbered, person_looks
from regisseur_desktop.drawing.genogram.unions import (
    Draft,
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
    dossier = _seen(dossier, persons)
    index = focus(dossier, persons)
    called = names(dossier, persons, index) if wanted.with_names else letters(persons)
    found = drafts(dossier, called)
    homes = _households(dossier, wanted, called)
    primary = primary_unions(found, [frozenset(home.members) for home in homes])
    looks = person_looks(dossier, persons, called, wanted)
    lines = relations.couples(found, called, related(dossier, found))
    if lettering_for(len(persons)).is_small:
        lines = {key: replace(line, label=()) for key, line in lines.items()}
    widths = _widths(found, lines)
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


def _seen(dossier: Dossier, persons: Sequence[Persoon]) -> Dossier:
    """Return the dossier without who is not drawn, so that no role names them either."""
    ids = {persoon.id for persoon in persons}
    return replace(
        dossier,
        personen=tuple(persons),
        partnerrelaties=tuple(
            paar for paar in dossier.partnerrelaties if {paar.persoon_a, paar.persoon_b} <= ids
        ),
        ouderrelaties=tuple(
            ouder for ouder in dossier.ouderrelaties if {ouder.ouder_id, ouder.kind_id} <= ids
        ),
    )


def _widths(found: Sequence[Draft], lines: Mapping[str, CoupleLook]) -> dict[str, float]:
    """Return the width that partners need to have their years between them."""
    widths: dict[str, float] = {}
    for draft in found:
        if draft.id in lines:
            wide = between(lines[draft.id].label)
            for one in draft.partners:
                widths[one] = max(widths.get(one, 0.0), wide)
    return widths


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


def _households(
    dossier: Dossier, wanted: Wanted, shown: Mapping[str, str]
) -> tuple[Household, ...]:
    """Return who live together: this household and every other home of the drawing."""
    here = [p.id for p in dossier.bewoners() if _lives_here(dossier, p, wanted.day)]
    homes = [Household(dossier.id, tuple(here))] if len(here) > 1 else []
    living = ((t.id, tuple(one for one in t.bewoners if one in shown)) for t in dossier.thuizen)
    return (*homes, *(Household(home, who) for home, who in living if who))


def _lives_here(dossier: Dossier, persoon: Persoon, day: date) -> bool:
    """Say whether somebody still lives in the household: did not die, and did not leave."""
    lid = dossier.lid(persoon.id)
    last = lid.tot.latest() if lid and lid.tot else None
    return persoon.overleden is None and (last is None or last >= day)


def _home_names(dossier: Dossier, homes: Sequence[Household], wanted: Wanted) -> dict[str, str]:
    given = {thuis.id: thuis.naam for thuis in dossier.thuizen} if wanted.with_names else {}
    found = {}
    for number, home in enumerate(homes, start=1):
        own = "Huishouden" if home.id == dossier.id else f"Huis {number}"
        found[home.id] = given.get(home.id) or own
    return found
