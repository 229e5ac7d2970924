"""Tracks, the straight ways of lines, and the loops around households."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings

from regisseur_desktop.drawing.genogram.clearance import CLEAR
from regisseur_desktop.drawing.genogram.family import (
    SYMBOL,
    Family,
    Household,
    Layout,
    Person,
    Place,
)
from regisseur_desktop.drawing.genogram.layout import arrange, connect, layout
from regisseur_desktop.drawing.genogram.loops import loops
from regisseur_desktop.drawing.genogram.outline import Rect, outline
from regisseur_desktop.drawing.genogram.tracks import TRACK, Rail, rail, tracks
from regisseur_desktop.drawing.shapes import Point
from tests.drawing.families import families
from tests.drawing.genogram.test_hard_cases import MARINA, people, union, x

calm = settings(max_examples=40, deadline=None)


def holds(points: tuple[Point, ...], at: Point) -> bool:
    """Tell whether a point is inside a polygon."""
    inside = False
    for (ax, ay), (bx, by) in pairwise((*points, points[0])):
        if (ay > at[1]) != (by > at[1]) and at[0] < (bx - ax) * (at[1] - ay) / (by - ay) + ax:
            inside = not inside
    return inside


def members_inside(family: Family, made: Layout, household: Household) -> set[str]:
    """Return whose symbol has its middle inside the loop of a household."""
    (loop,) = (one for one in made.loops if one.household == household.id)
    return {name for name, place in made.places.items() if holds(loop.points, (place.x, place.y))}


def test_that_rails_that_meet_get_tracks_of_their_own() -> None:
    rails = [rail((0,), (10, 50)), rail((30,), (20, 40)), rail((200,), (300,))]
    first, second, third = tracks(rails)
    assert first != second
    assert third == 0


def test_that_the_rail_that_is_crossed_less_stands_higher() -> None:
    outer = Rail(0, 100, (0.0,), (100.0,))
    inner = Rail(40, 60, (50.0,), (40.0, 60.0))
    assert inner.over(outer) == 2
    assert outer.over(inner) == 1
    assert tracks([outer, inner]) == [0, 1]


@calm
@given(families())
def test_that_no_two_bars_lie_on_each_other(family: Family) -> None:
    made = layout(family)
    flat = sorted((line.points[0][1], line.points[0][0], line.points[1][0]) for line in made.bars)
    for (y, _, right), (other_y, left, _) in pairwise(flat):
        assert y != other_y or left >= right + TRACK - 1e-6


@calm
@given(families())
def test_that_every_line_but_a_twins_runs_along_an_axis(family: Family) -> None:
    twins = {person.id for person in family.persons if person.twins}
    made = layout(family)
    for line in (*made.brackets, *made.stems, *made.bars, *made.drops):
        if line.child not in twins:
            for (ax, ay), (bx, by) in pairwise(line.points):
                assert abs(ax - bx) < 1e-6 or abs(ay - by) < 1e-6


@calm
@given(families())
def test_that_a_loop_holds_every_member(family: Family) -> None:
    made = layout(family)
    for household in family.households:
        assert set(household.members) <= members_inside(family, made, household)


def test_that_the_loop_of_marina_leaves_the_father_out() -> None:
    home = Household("thuis", ("Marina", "Ivan", "Jasper", "Liselot"))
    family = Family(MARINA.persons, MARINA.unions, (home,), "Marina")
    assert members_inside(family, layout(family), home) == set(home.members)


def beside(made: Layout) -> list[float]:
    """Return how far each edge of a loop stays from each line that runs beside it."""
    lines = (*made.brackets, *made.stems, *made.bars, *made.drops)
    runs = [run for line in lines for run in pairwise(line.points)]
    edges = [edge for one in made.loops for edge in pairwise((*one.points, one.points[0]))]
    return [
        abs(edge[0][axis] - run[0][axis])
        for axis in (0, 1)
        for edge in edges
        for run in runs
        if edge[0][axis] == edge[1][axis] and run[0][axis] == run[1][axis]
        if max(min(end[1 - axis] for end in one) for one in (edge, run))
        < min(max(end[1 - axis] for end in one) for one in (edge, run))
    ]


def test_that_the_loop_of_marina_keeps_clear_of_the_lines_beside_it() -> None:
    home = Household("thuis", ("Marina", "Ivan", "Jasper", "Liselot"))
    made = layout(Family(MARINA.persons, MARINA.unions, (home,), "Marina"))
    raw = loops((home,), MARINA.persons, made.places)
    assert min(beside(replace(made, loops=raw))) < CLEAR - 1
    assert min(beside(made)) >= CLEAR - 1e-6


@calm
@given(families())
def test_that_nobody_comes_in_or_out_of_a_loop_that_steps_aside(family: Family) -> None:
    made = layout(family)
    raw = replace(made, loops=loops(family.households, family.persons, made.places))
    for household in family.households:
        assert members_inside(family, made, household) == members_inside(family, raw, household)


@pytest.mark.parametrize(("between", "corners"), [(14.0, 4), (11.0, 6)])
def test_that_a_loop_stays_straight_past_a_stranger_who_leaves_room(
    between: float, corners: int
) -> None:
    persons = people("buur x, lid x, kind x")
    places = {
        "buur": Place(0, 22, 0),
        "lid": Place(130, 22, 0),
        "kind": Place(60 + between, 150, 1),
    }
    (loop,) = loops((Household("h", ("lid", "kind")),), persons, places)
    assert len(loop.points) == corners


def test_that_a_child_may_live_in_two_households() -> None:
    first, second = Household("bij pa", ("pa", "kind")), Household("bij ma", ("ma", "kind"))
    family = Family(
        people("pa m, ma v, kind m, oma v"),
        (union("1", "pa ma", "kind"), union("2", "oma", "ma")),
        (first, second),
    )
    made = layout(family)
    assert members_inside(family, made, first) == {"pa", "kind"}
    assert members_inside(family, made, second) == {"ma", "kind"}


def test_that_a_loop_passes_between_strangers_of_a_row_without_members() -> None:
    home = Household("h", ("oma", "kind"))
    family = Family(
        people("oma v, zoon m 1970, dochter v 1972, man m, kind v"),
        (union("1", "oma", "zoon dochter"), union("2", "man dochter", "kind")),
        (home,),
    )
    made = layout(family)
    assert members_inside(family, made, home) == {"oma", "kind"}


def test_that_two_rectangles_have_one_outline() -> None:
    assert outline([Rect(0, 0, 2, 1), Rect(1, 1, 2, 3)]) == (
        (0, 0),
        (2, 0),
        (2, 3),
        (1, 3),
        (1, 1),
        (0, 1),
    )


def test_that_stems_pass_between_the_labels_of_a_couple() -> None:
    wide = (Person("a", width=150.0), Person("b", width=44.0), Person("c"))
    made = layout(Family(wide, (union("1", "a b", "c"),)))
    (stem,) = made.stems
    assert stem.points[0][0] > x(made, "a") + 75


def test_that_a_hand_offset_bends_the_line_of_a_couple() -> None:
    arrangement = arrange(MARINA)
    made = connect(MARINA, arrangement, {"Vader": (0.0, -30.0)})
    (bracket,) = made.brackets
    assert len(bracket.points) == 4
    assert bracket.points[0] == (x(made, "Vader") + SYMBOL / 2, made.places["Vader"].y)


def hits(start: Point, end: Point, area: Rect) -> bool:
    """Tell whether a line along an axis passes through an area."""
    left, right = sorted((start[0], end[0]))
    top, bottom = sorted((start[1], end[1]))
    return left < area.right and right > area.left and top < area.bottom and bottom > area.top


@calm
@given(families())
def test_that_no_line_passes_through_a_symbol_or_a_label(family: Family) -> None:
    made = layout(family)
    half = SYMBOL / 2 - 1
    areas = []
    for person in family.persons:
        at, room = made.places[person.id], person.width / 2 - 1
        areas.append(Rect(at.x - half, at.y - half, at.x + half, at.y + half))
        foot = at.y + SYMBOL / 2
        areas.append(Rect(at.x - room, foot + 1, at.x + room, foot + person.below - 1))
    for line in (*made.brackets, *made.stems, *made.bars, *made.drops):
        for start, end in pairwise(line.points):
            if start[0] == end[0] or start[1] == end[1]:
                assert not any(hits(start, end, area) for area in areas), line
