"""What holds for every family, also for one that cannot exist."""

from collections import Counter
from dataclasses import replace
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from regisseur_desktop.drawing.genogram.family import SYMBOL, Family, Layout
from regisseur_desktop.drawing.genogram.kin import in_order
from regisseur_desktop.drawing.genogram.layout import arrange, connect, layout
from tests.drawing.families import families, impossible_families, overlaps

calm = settings(max_examples=40, deadline=None)


def sibships(family: Family) -> list[list[str]]:
    """Return the children of each union in order of birth, without those of two unions."""
    born = {person.id: person.born for person in family.persons}
    count = Counter(child.id for union in family.unions for child in union.children)
    found = []
    for union in family.unions:
        kids = [child.id for child in union.children]
        ordered = in_order(kids, lambda kid: born[kid])
        found.append([kid for kid in ordered if count[kid] == 1])
    return found


def is_drawn_below(family: Family, made: Layout) -> bool:
    """Tell whether every child stands in a row below each of its parents."""
    rows = {name: place.row for name, place in made.places.items()}
    return all(
        rows[child.id] > rows[partner] and made.places[child.id].y > made.places[partner].y
        for union in family.unions
        for child in union.children
        for partner in union.partners
    )


@calm
@given(families())
def test_that_everybody_is_placed_once_without_overlap(family: Family) -> None:
    made = layout(family)
    assert set(made.places) == {person.id for person in family.persons}
    assert list(overlaps(family, made)) == []


@calm
@given(impossible_families())
def test_that_an_impossible_family_is_placed_too(family: Family) -> None:
    made = layout(family)
    assert set(made.places) == {person.id for person in family.persons}
    assert list(overlaps(family, made)) == []


@calm
@given(families())
def test_that_children_stand_below_their_parents(family: Family) -> None:
    assert is_drawn_below(family, layout(family))


@calm
@given(families())
def test_that_brothers_and_sisters_stand_in_order_of_birth(family: Family) -> None:
    plain = replace(family, persons=tuple(replace(one, twins="") for one in family.persons))
    places = layout(plain).places
    for kids in sibships(plain):
        for row in {places[kid].row for kid in kids}:  # an uncle may stand beside his niece
            x = [places[kid].x for kid in kids if places[kid].row == row]
            assert x == sorted(x)


@calm
@given(families())
def test_that_the_same_family_gives_the_same_picture(family: Family) -> None:
    assert layout(family) == layout(family)


@calm
@given(families())
def test_that_other_ids_change_nothing(family: Family) -> None:
    first = layout(family)
    names = {person.id: f"{97 - index}-{index}" for index, person in enumerate(family.persons)}
    again = layout(_renamed(family, names))
    assert {names[name]: place for name, place in first.places.items()} == dict(again.places)


@calm
@given(families(), st.randoms(use_true_random=False))
def test_that_any_order_of_entry_gives_a_sound_picture(family: Family, chance: Random) -> None:
    persons, unions = list(family.persons), list(family.unions)
    chance.shuffle(persons)
    chance.shuffle(unions)
    shuffled = replace(family, persons=tuple(persons), unions=tuple(unions))
    made = layout(shuffled)
    assert set(made.places) == {person.id for person in family.persons}
    assert list(overlaps(shuffled, made)) == []
    assert is_drawn_below(shuffled, made)


@calm
@given(families())
def test_that_every_bond_with_two_ends_has_a_line(family: Family) -> None:
    made = layout(family)
    drops = {(line.union, line.child) for line in made.drops}
    joined = {line.union for line in made.brackets}
    for union in family.unions:
        assert {(union.id, child.id) for child in union.children} <= drops
        assert len(union.partners) < 2 or union.id in joined


@calm
@given(families(), st.floats(-90, 90), st.floats(-90, 90))
def test_that_a_symbol_moved_by_hand_takes_its_lines_along(
    family: Family, right: float, down: float
) -> None:
    name = family.persons[-1].id
    arrangement = arrange(family)
    still, moved = connect(family, arrangement), connect(family, arrangement, {name: (right, down)})
    here, there = still.places[name], moved.places[name]
    assert (round(there.x - here.x, 6), round(there.y - here.y, 6)) == (
        round(right, 6),
        round(down, 6),
    )
    for line in moved.drops:
        if line.child == name:
            end = line.points[-1]
            assert abs(end[0] - there.x) <= 40
            assert round(end[1] - there.y, 6) == -SYMBOL / 2


def _renamed(family: Family, names: dict[str, str]) -> Family:
    """Return the same family with other ids."""
    return Family(
        tuple(replace(one, id=names[one.id]) for one in family.persons),
        tuple(
            replace(
                union,
                partners=tuple(names[one] for one in union.partners),
                children=tuple(replace(one, id=names[one.id]) for one in union.children),
            )
            for union in family.unions
        ),
        tuple(
            replace(house, members=tuple(names[one] for one in house.members))
            for house in family.households
        ),
        names[family.focus],
    )
