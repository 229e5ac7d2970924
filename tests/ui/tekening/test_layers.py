"""Marks become groups, and two groups know how far they are apart."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from regisseur_desktop.drawing.shapes import Drawing, Ink, Mark, Path, Text, Verb
from tests.ui.tekening.tekeningen import PLEKKEN, gezin, line, person, square
from ui.tekening.layers import carried_between, groups, shift_between

_places = st.floats(-500, 500).map(lambda value: round(value, 2))
_points = st.lists(st.tuples(_places, _places), min_size=1, max_size=5)
_owners = st.sampled_from(["", "a", "b"])
_lines = st.builds(lambda owner, points: line(owner, *points), _owners, _points)
_texts = st.builds(lambda owner, x, y: Text(x, y, "Ivan", owner=owner), _owners, _places, _places)
_marks = st.lists(st.one_of(_lines, _texts), max_size=8).map(tuple)


def _moved(mark: Mark, x: float, y: float) -> Mark:
    if isinstance(mark, Text):
        return replace(mark, x=mark.x + x, y=mark.y + y)
    steps = tuple(
        (verb, tuple(n + (y if place % 2 else x) for place, n in enumerate(numbers)))
        for verb, numbers in mark.steps
    )
    return replace(mark, steps=steps)


@given(_marks)
def test_that_groups_hold_every_mark_in_the_order_of_the_list(marks: tuple[Mark, ...]) -> None:
    found = groups(marks)
    assert tuple(mark for group in found for mark in group.marks) == marks
    assert [group.z for group in found] == list(range(len(found)))
    assert len({(group.owner, group.run) for group in found}) == len(found)


@given(_marks, _places, _places)
def test_that_a_shift_is_found_again(marks: tuple[Mark, ...], x: float, y: float) -> None:
    found = shift_between(marks, tuple(_moved(mark, x, y) for mark in marks))
    assert found is not None
    if marks:
        assert abs(found[0] - x) < 0.01
        assert abs(found[1] - y) < 0.01


def test_that_marks_that_move_apart_are_no_shift() -> None:
    marks, _area = person("ivan", 0, 0)
    assert shift_between(marks, (marks[0], _moved(marks[1], 0, 5))) is None


def test_that_another_look_is_no_shift() -> None:
    before = square("ivan", 0, 0)
    assert shift_between((before,), (square("ivan", 0, 0, fill=Ink.INDEX),)) is None
    assert shift_between((before,), (Path(before.steps[:-1], owner="ivan"),)) is None
    assert shift_between((before,), (Text(0, 0, "9", owner="ivan"),)) is None
    assert shift_between((before,), (before, before)) is None
    open_path = Path(((Verb.MOVE, (0.0, 0.0)), (Verb.LINE, (5.0, 0.0))))
    bent = Path(((Verb.MOVE, (0.0, 0.0)), (Verb.LINE, (5.0, 5.0))))
    assert shift_between((open_path,), (bent,)) is None


@given(st.tuples(_places, _places))
def test_that_the_whole_is_carried_whoever_moved_alone(over: tuple[float, float]) -> None:
    alone = {**PLEKKEN, "jasper": (900.0, 500.0), "oma": (0.0, 0.0)}
    x, y = carried_between(gezin(), gezin(alone, over=over))
    assert abs(x - over[0]) < 0.01
    assert abs(y - over[1]) < 0.01


def test_that_of_two_the_one_that_was_not_moved_counts() -> None:
    two = {who: PLEKKEN[who] for who in ("vader", "marina")}
    after = gezin({**two, "vader": (10, 20)})
    assert carried_between(gezin(two), after, "vader") == (0, 0)
    assert carried_between(Drawing(1, 1, ()), after) == (0, 0)
