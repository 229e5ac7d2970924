"""Hypothesis strategies for families to set out, sound ones and impossible ones, and checks."""

from collections.abc import Iterator

from hypothesis import strategies as st

from regisseur_desktop.drawing.genogram.family import (
    SYMBOL,
    Child,
    ChildKind,
    Family,
    Household,
    Layout,
    Person,
    Side,
    Union,
)

_YEARS = st.one_of(st.none(), st.integers(1900, 2025).map(float))


@st.composite
def persons(draw: st.DrawFn, name: str) -> Person:
    """Draw a person with labels of some size."""
    return Person(
        name,
        draw(st.sampled_from(Side)),
        draw(_YEARS),
        draw(st.sampled_from([SYMBOL, 60.0, 110.0])),
        draw(st.sampled_from([0.0, 18.0, 48.0])),
        draw(st.sampled_from(["", "", "", "t"])),
    )


@st.composite
def families(draw: st.DrawFn, most: int = 20) -> Family:
    """Draw a family that can exist: every child is younger than its parents in the picture.

    Half families, several partners, foster carers, kin who marry, unknown parents, households that
    share a child and separate parts all occur.
    """
    everybody: list[Person] = [draw(persons("p0"))]
    unions: list[Union] = []
    for number in range(draw(st.integers(0, 8))):
        if len(everybody) >= most:
            break
        known = {person.id for person in everybody}
        partners = _partners(draw, everybody)
        kids = []
        for _ in range(draw(st.integers(0, 4))):
            kids.append(draw(persons(f"p{len(everybody)}")))
            everybody.append(kids[-1])
        children = [Child(kid.id, draw(st.sampled_from(ChildKind))) for kid in kids]
        if partners and known.isdisjoint(partners) and draw(st.booleans()):
            children.append(Child(everybody[0].id, ChildKind.BIRTH, draw(st.booleans())))
        start = draw(_YEARS)
        unions.append(Union(f"u{number}", partners, tuple(children), start))
    return Family(tuple(everybody), tuple(unions), _households(draw, everybody), everybody[0].id)


def _partners(draw: st.DrawFn, everybody: list[Person]) -> tuple[str, ...]:
    """Draw none, one or two partners, known persons or new ones."""
    chosen: list[str] = []
    for _ in range(draw(st.sampled_from([2, 2, 2, 1, 0]))):
        if draw(st.booleans()):
            chosen.append(draw(st.sampled_from(everybody)).id)
        else:
            everybody.append(draw(persons(f"p{len(everybody)}")))
            chosen.append(everybody[-1].id)
    return tuple(dict.fromkeys(chosen))


def _households(draw: st.DrawFn, everybody: list[Person]) -> tuple[Household, ...]:
    """Draw who live together."""
    ids = st.sampled_from([person.id for person in everybody])
    groups = draw(st.lists(st.lists(ids, min_size=1, max_size=6, unique=True), max_size=2))
    return tuple(Household(f"h{index}", tuple(group)) for index, group in enumerate(groups))


@st.composite
def impossible_families(draw: st.DrawFn) -> Family:
    """Draw unions between anybody: own ancestors, unknown ids, the same child many times."""
    count = draw(st.integers(0, 8))
    everybody = [draw(persons(f"p{index}")) for index in range(count)]
    ids = st.sampled_from([*(person.id for person in everybody), "nobody"])
    unions = [
        Union(
            f"u{index}",
            tuple(draw(st.lists(ids, max_size=3))),
            tuple(Child(one, is_primary=draw(st.booleans())) for one in draw(st.lists(ids))),
        )
        for index in range(draw(st.integers(0, 6)))
    ]
    return Family(tuple(everybody), tuple(unions), _nonsense(draw, ids), "nobody")


def _nonsense(draw: st.DrawFn, ids: st.SearchStrategy[str]) -> tuple[Household, ...]:
    """Draw a household with anybody or nobody in it."""
    return (Household("h", tuple(draw(st.lists(ids, max_size=4)))),)


def overlaps(family: Family, made: Layout) -> Iterator[tuple[str, str]]:
    """Yield each pair of persons whose symbols or labels share an area."""
    boxes = [_box(person, made) for person in family.persons]
    for index, (name, left, right, top, bottom) in enumerate(boxes):
        for other, other_left, other_right, other_top, other_bottom in boxes[index + 1 :]:
            is_beside = right <= other_left + 1e-6 or other_right <= left + 1e-6
            is_apart = bottom <= other_top + 1e-6 or other_bottom <= top + 1e-6
            if not (is_beside or is_apart):
                yield name, other


def _box(person: Person, made: Layout) -> tuple[str, float, float, float, float]:
    """Return what a person takes: symbol and labels."""
    at, half = made.places[person.id], person.width / 2
    foot = at.y + SYMBOL / 2 + person.below
    return person.id, at.x - half, at.x + half, at.y - SYMBOL / 2, foot
