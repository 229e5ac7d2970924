"""An edit moves little: what stands in the picture stays where the family knows it."""

from dataclasses import replace
from statistics import fmean

import pytest

from regisseur_desktop.drawing.genogram.family import SYMBOL, Child, Family, Layout, Person
from regisseur_desktop.drawing.genogram.layout import layout
from tests.drawing.genogram.test_hard_cases import people, union, x

_KIN = people(
    "opa m 1938, oma v 1941, opi m 1936, omi v 1940, vroeger v 1950, Bert m 1966, Bea v 1969, "
    "Ans v 1970, Koos m 1973, Dik m 1968, k1 m 1994, k2 v 1996, k3 m 2003, k4 v 2006, n1 v 1999, "
    "halfoom m 1978, nicht v 2004, lief m 1993, kleinkind v 2019"
)
_UNIONS = (
    union("1", "opa oma", "Bert Bea", 1960),
    union("2", "opi omi", "Ans Koos", 1965),
    union("3", "opi vroeger", "halfoom", 1976),
    union("4", "Bert Ans", "k1 k2", 1992),
    union("5", "Dik Ans", "k3 k4", 2001),
    union("6", "Koos", "n1"),
    union("7", "halfoom", "nicht"),
    union("8", "lief k2", "kleinkind", 2018),
)
FAMILY = Family(_KIN, _UNIONS, focus="Ans")


def grown(name: str) -> Family:
    """Return the family with one more child in a union."""
    unions = tuple(
        replace(one, children=(*one.children, Child("nieuw"))) if one.id == name else one
        for one in FAMILY.unions
    )
    return replace(FAMILY, persons=(*FAMILY.persons, Person("nieuw", width=60.0)), unions=unions)


def shift(before: Layout, after: Layout) -> list[float]:
    """Return how far everybody went, in symbols, beside the focus."""
    focus = x(after, "Ans") - x(before, "Ans")
    return [abs(x(after, one) - x(before, one) - focus) / SYMBOL for one in before.places]


@pytest.mark.parametrize("name", [one.id for one in _UNIONS])
def test_that_a_new_child_moves_the_others_little_and_nobody_past_another(name: str) -> None:
    before = layout(FAMILY)
    after = layout(grown(name), before.places)
    assert fmean(shift(before, after)) < 0.75  # a child takes 1.7
    for row in {place.row for place in before.places.values()}:
        here = [one for one, place in before.places.items() if place.row == row]
        assert sorted(here, key=lambda one: x(before, one)) == sorted(
            here, key=lambda one: x(after, one)
        )


@pytest.mark.parametrize("name", ["1", "4", "5", "8"])
def test_that_a_new_child_stands_straight_under_its_parents_with_the_others(name: str) -> None:
    family = grown(name)
    made = layout(family, layout(FAMILY).places)
    (one,) = (u for u in family.unions if u.id == name)
    middle = fmean(x(made, partner) for partner in one.partners)
    kids = [x(made, child.id) for child in one.children]
    assert (min(kids) + max(kids)) / 2 == pytest.approx(middle, abs=SYMBOL / 4)


def test_that_taking_the_child_away_again_keeps_every_neighbour() -> None:
    first = layout(FAMILY)
    last = layout(FAMILY, layout(grown("5"), first.places).places)
    assert last.cost == pytest.approx(first.cost)
    assert sorted(first.places, key=lambda one: (first.places[one].row, x(first, one))) == sorted(
        last.places, key=lambda one: (last.places[one].row, x(last, one))
    )
