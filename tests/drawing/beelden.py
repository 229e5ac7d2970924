"""Pictures of families that exist as structure alone: looks are drawn by Hypothesis."""

from dataclasses import replace

from hypothesis import strategies as st

from regisseur_desktop.domain.tekening import Gevoelssoort
from regisseur_desktop.drawing.genogram.family import Family
from regisseur_desktop.drawing.genogram.labels import between, needed, widest
from regisseur_desktop.drawing.genogram.lettering import NORMAL
from regisseur_desktop.drawing.genogram.looks import (
    ChildLook,
    CoupleLook,
    PersonLook,
    Subject,
    TieLook,
)
from regisseur_desktop.drawing.styles import styles
from regisseur_desktop.drawing.text import wrapped
from tests.drawing.families import families

_NAMES = ("Jo", "Marina", "Wilhelmina van der Berg-de Vries", "İpek", "A. de Boer", "Bo 李")
_NOTES = ((), (), ("overleden in 2025",), ("verwacht mrt 2027",))
_YEARS = ("", "2010", "2008–2017")


@st.composite
def subjects(draw: st.DrawFn, most: int = 12) -> Subject:
    """Draw a family that can exist, with names, notes, years and feelings."""
    family: Family = draw(families(most))
    couples = {
        union.id: _couple(draw, union.id) for union in family.unions if len(union.partners) == 2
    }
    least = {
        one: between(couples[union.id].label)
        for union in family.unions
        if union.id in couples
        for one in union.partners
    }
    looks = {person.id: _person(draw, person.id) for person in family.persons}
    persons = []
    for person in family.persons:
        width, below = needed(looks[person.id])
        wide = max(width, least.get(person.id, 0.0))
        persons.append(replace(person, width=wide, below=below))
    return Subject(
        family=replace(family, persons=tuple(persons)),
        persons=looks,
        couples=couples,
        children={
            (union.id, child.id): ChildLook(owner=f"{union.id}-{child.id}", kind=child.kind)
            for union in family.unions
            for child in union.children
        },
        ties=_ties(draw, family),
        homes={
            home.id: draw(st.sampled_from(["Huishouden", "Bij papa"])) for home in family.households
        },
    )


def _person(draw: st.DrawFn, one: str) -> PersonLook:
    names = tuple(wrapped(draw(st.sampled_from(_NAMES)), NORMAL.name, NORMAL.room, bold=True))
    notes = draw(st.sampled_from(_NOTES))
    return PersonLook(
        id=one,
        symbol=draw(st.sampled_from([style.sleutel for style in styles().symbolen])),
        names=names,
        notes=notes,
        wide=widest(names, notes),
        inside=draw(st.sampled_from(["", "9", "ca. 40", "11 mnd"])),
        is_index=draw(st.booleans()),
        is_dead=draw(st.booleans()),
    )


def _couple(draw: st.DrawFn, one: str) -> CoupleLook:
    style = draw(st.sampled_from(styles().paren))
    years = draw(st.sampled_from(_YEARS))
    label = tuple(part for part in (style.woord, years) if part) if years else ()
    return CoupleLook(style=style.sleutel, owner=one, label=label)


def _ties(draw: st.DrawFn, family: Family) -> tuple[TieLook, ...]:
    ids = [person.id for person in family.persons]
    if len(ids) < 2:
        return ()
    pair = st.lists(st.sampled_from(ids), min_size=2, max_size=2, unique=True)
    return tuple(
        TieLook(
            owner=f"g{number}",
            first=first,
            second=second,
            soort=draw(st.sampled_from(Gevoelssoort)),
            strength=draw(st.sampled_from([1, 2, 3])),
        )
        for number, (first, second) in enumerate(draw(st.lists(pair, max_size=4)))
    )
