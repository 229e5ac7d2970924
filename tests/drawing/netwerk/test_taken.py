"""The room that is taken in the netwerk, and what a line across it costs."""

from hypothesis import given
from hypothesis import strategies as st

from regisseur_desktop.drawing.netwerk.taken import Taken, meet
from regisseur_desktop.drawing.netwerk.ties import Run
from regisseur_desktop.drawing.shapes import Box

PLACES = st.integers(-60, 60).map(float)
POINTS = st.tuples(PLACES, PLACES)
RUNS = st.builds(Run, POINTS, POINTS)
BOXES = st.builds(Box, PLACES, PLACES, st.integers(1, 40), st.integers(1, 40))
FREE = Box(1000, 1000, 10, 10)
ENDLESS = float("inf")


@given(st.lists(BOXES), st.lists(BOXES, min_size=1))
def test_that_room_is_taken_by_what_overlaps_however_often_it_is_asked(
    there: list[Box], asked: list[Box]
) -> None:
    taken = Taken(there)
    for box in asked:
        assert taken.holds(box) is any(box.overlaps(each) for each in there)


@given(st.lists(RUNS), st.lists(BOXES), RUNS, BOXES, st.integers(0, 2000))
def test_that_counting_stops_only_where_nobody_wants_to_know(
    lines: list[Run], boxes: list[Box], run: Run, box: Box, most: int
) -> None:
    taken = Taken(boxes)
    for line in lines:
        taken.add(line, ())
    whole = taken.cost(10.0, box, run, None, ENDLESS)
    assert whole >= 10.0
    held = taken.cost(10.0, box, run, None, float(most))
    # what is as far as `most` from the start is never asked: places come in the order of distance
    assert held == min(whole, most) or most <= 10 == held


@given(RUNS, RUNS)
def test_that_two_lines_cross_each_other(one: Run, other: Run) -> None:
    assert meet(one, other) is meet(other, one)


def test_that_each_thing_in_the_way_has_its_price() -> None:
    level = Run((0.0, 0.0), (100.0, 0.0))
    assert Taken([]).cost(10.0, FREE, level, None, ENDLESS) == 10.0
    through = Taken([Box(40, -5, 10, 10)])
    assert through.cost(10.0, FREE, level, None, ENDLESS) == 430.0
    across = Taken([])
    across.add(Run((50.0, -50.0), (50.0, 50.0)), ())
    assert across.cost(10.0, FREE, level, None, ENDLESS) == 120.0
    assert across.cost(10.0, Box(40, 20, 20, 10), level, None, ENDLESS) == 540.0
    assert across.cost(10.0, FREE, level, Box(45, 30, 10, 10), ENDLESS) == 280.0
    beside = Taken([])
    beside.add(Run((0.0, 5.0), (100.0, 5.0)), ())
    assert beside.cost(10.0, FREE, level, None, ENDLESS) == 70.0
