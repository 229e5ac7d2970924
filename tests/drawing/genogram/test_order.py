"""The search for the order against every order there is, and the places it ends with."""

from itertools import permutations, product
from math import factorial, prod

from hypothesis import assume, given, settings

from regisseur_desktop.drawing.genogram.blocks import Blocks, blocks_of
from regisseur_desktop.drawing.genogram.family import Family, Place
from regisseur_desktop.drawing.genogram.generations import generations
from regisseur_desktop.drawing.genogram.kin import Kin, kin_of
from regisseur_desktop.drawing.genogram.layout import layout
from regisseur_desktop.drawing.genogram.net import Net, net_of
from regisseur_desktop.drawing.genogram.order import search
from regisseur_desktop.drawing.genogram.rows import Rows
from regisseur_desktop.drawing.genogram.spread import Spread
from regisseur_desktop.drawing.genogram.starts import Pulls, Sweeper
from regisseur_desktop.drawing.isotonic import settle
from tests.drawing.families import families, overlaps
from tests.drawing.genogram.test_edits import FAMILY

_MOST_ORDERS = 3000


def rows_of(family: Family) -> tuple[Kin, Net, Blocks, Rows]:
    """Return the rows of a family as one part."""
    kin = kin_of(family)
    net = net_of(kin, generations(kin))
    blocks = blocks_of(net)
    return kin, net, blocks, Rows(net, blocks, range(len(blocks.blocks)), kin.households, {})


def brute_force(rows: Rows) -> float:
    """Return the lowest cost over all orders of blocks and all turns of units."""
    units = [unit for row in rows.order for block in row for unit in rows.units[block]]
    turns = [range(len(rows.blocks.turns[unit])) for unit in units]
    orders = [list(permutations(row)) for row in rows.order]
    best = float("inf")
    for chosen in product(*turns):
        for unit, turn in zip(units, chosen, strict=True):
            rows.turn[unit] = turn
        for block in (one for row in rows.order for one in row):
            rows.spell(block)
        for order in product(*orders):
            rows.order = [list(row) for row in order]
            for row in range(len(order)):
                rows.refresh(row)
            best = min(best, rows.total())
    return best


@settings(max_examples=80, deadline=None, derandomize=True)
@given(families(most=10))
def test_that_the_search_comes_within_a_tenth_of_the_best_order(family: Family) -> None:
    kin, _, blocks, rows = rows_of(family)
    count = prod(factorial(len(row)) for row in rows.order)
    count *= prod(len(turns) for turns in blocks.turns)
    assume(1 < count <= _MOST_ORDERS)
    found = search(rows, kin.focus, 4000)
    assert found <= brute_force(rows) * 1.1 + 1e-9


@settings(max_examples=40, deadline=None)
@given(families())
def test_that_no_step_of_the_places_makes_them_worse(family: Family) -> None:
    kin, _, _, rows = rows_of(family)
    search(rows, kin.focus, 500)
    spread = Spread(rows, {})
    spread.start(dict(enumerate(Sweeper(rows, Pulls(rows)).x)))
    value = spread.objective()
    for row in (*range(len(rows.order)), *range(len(rows.order))):
        spread.settle(row)
        after = spread.objective()
        assert after <= value * (1 + 1e-9) + 1e-6
        value = after
    assert spread.run(20) <= value * (1 + 1e-9) + 1e-6


# The same families each time: in fewer than one of a hundred the second search, which begins where
# the first ended, still finds a cheaper order, and is right to take it.
@settings(max_examples=40, deadline=None, derandomize=True)
@given(families())
def test_that_a_second_layout_near_the_first_keeps_every_neighbour(family: Family) -> None:
    first = layout(family).places
    again = layout(family, first).places
    for row in {place.row for place in first.values()}:
        here = [name for name, place in first.items() if place.row == row]
        assert sorted(here, key=lambda name: first[name].x) == sorted(
            here, key=lambda name: again[name].x
        )


def test_that_a_stop_ends_the_search_with_a_sound_picture() -> None:
    asked: list[int] = []

    def stop() -> bool:
        asked.append(1)
        return True

    made = layout(FAMILY, stop=stop)
    assert asked
    assert set(made.places) == {person.id for person in FAMILY.persons}
    assert list(overlaps(FAMILY, made)) == []


def test_that_places_far_away_are_pooled_in_order() -> None:
    assert settle([5.0, 1.0, 9.0], [1.0, 1.0, 1.0], [2.0, 2.0]) == [2.0, 4.0, 9.0]
    assert settle([0.0, 0.0], [3.0, 1.0], [4.0]) == [-1.0, 3.0]


def test_that_the_rows_of_the_previous_picture_may_name_strangers() -> None:
    family = Family((), ())
    assert layout(family, {"weg": Place(1, 2, 0)}).places == {}
