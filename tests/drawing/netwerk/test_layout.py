"""Everybody has one place, in the own sector and ring, and keeps it when others come or go."""

from dataclasses import replace
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from regisseur_desktop.domain.netwerk import Nabijheid, Netwerkgroep
from regisseur_desktop.drawing.netwerk.ground import RINGS, SECTORS, Ground
from regisseur_desktop.drawing.netwerk.household import centre
from regisseur_desktop.drawing.netwerk.picture import layout
from regisseur_desktop.drawing.netwerk.seating import Placing
from regisseur_desktop.drawing.netwerk.subject import Tie
from regisseur_desktop.drawing.shapes import Box
from tests.drawing.netwerk.netwerken import around, placed, ties


def _boxes(placing: Placing) -> list[tuple[str, Box]]:
    found = [(key, seat.box) for key, seat in placing.seats.items()]
    return found + [(f"{k} letters", s.letters) for k, s in placing.seats.items() if s.letters]


@settings(max_examples=40)
@given(ties())
def test_that_everybody_is_placed_once_and_no_labels_overlap(these: tuple[Tie, ...]) -> None:
    _, placing = placed(these)
    assert set(placing.seats) == {tie.id for tie in these}
    home = placing.ground.household
    for (one, box), (other, other_box) in combinations(_boxes(placing), 2):
        assert not box.overlaps(other_box), f"{one} and {other}"
    for one, box in _boxes(placing):
        assert not box.overlaps(home), one


@settings(max_examples=40)
@given(ties())
def test_that_everybody_stands_in_the_own_sector_and_ring(these: tuple[Tie, ...]) -> None:
    _, placing = placed(these)
    for tie in these:
        box = placing.seats[tie.id].box
        assert placing.spot_at(*box.centre) == (tie.groep, tie.nabijheid)
        for x in (box.x, box.right):
            for y in (box.y, box.bottom):
                assert placing.spot_at(x, y)[0] is tie.groep


@settings(max_examples=40)
@given(ties(12), st.data())
def test_that_who_comes_moves_nobody(these: tuple[Tie, ...], data: st.DataObject) -> None:
    new = replace(data.draw(ties(1).filter(bool))[0], id="new")
    before, after = placed(these)[1], placed((*these, new))[1]
    if before.ground == after.ground:
        for key, seat in before.seats.items():
            assert after.seats[key].box == seat.box


@settings(max_examples=40)
@given(ties(12).filter(bool), st.data())
def test_that_who_stops_leaves_a_place_open(these: tuple[Tie, ...], data: st.DataObject) -> None:
    gone = data.draw(st.sampled_from(these))
    left = tuple(replace(tie, is_there=tie.id != gone.id) for tie in these)
    before, after = placed(these)[1], placed(left)[1]
    if before.ground == after.ground:
        for tie in these:
            assert after.seats[tie.id].box == before.seats[tie.id].box


@given(ties(8).filter(bool))
def test_that_who_is_taken_away_moves_nobody_while_the_map_is_open(these: tuple[Tie, ...]) -> None:
    subject, without = around(these), around(these[1:])
    middle = centre(subject)
    before = layout(subject, middle)
    after = layout(without, middle, before)
    for tie in these[1:]:
        was, now = before.seats[tie.id].box.centre, after.seats[tie.id].box.centre
        assert abs(was[0] - now[0]) < 0.01
        assert abs(was[1] - now[1]) < 0.01


@given(ties(10))
def test_that_the_same_netwerk_gives_the_same_places(these: tuple[Tie, ...]) -> None:
    assert placed(these)[1] == placed(these)[1]


def test_that_forty_people_find_a_place_in_their_own_ring() -> None:
    groepen, ringen = list(Netwerkgroep), list(Nabijheid)
    these = tuple(
        Tie(
            id=str(number),
            name=f"Contactpersoon {number}",
            groep=groepen[number % 5],
            nabijheid=ringen[number % 3],
        )
        for number in range(40)
    )
    _, placing = placed(these)
    spots = [placing.spot_at(*placing.seats[tie.id].box.centre) for tie in these]
    assert spots == [(tie.groep, tie.nabijheid) for tie in these]


@given(
    st.sampled_from(Netwerkgroep),
    st.sampled_from(RINGS),
    st.floats(0.02, 0.98),
    st.floats(0.02, 0.98),
    st.tuples(st.floats(100, 400), st.floats(80, 300)),
)
def test_that_a_place_tells_its_sector_and_ring(
    groep: Netwerkgroep,
    ring: Nabijheid,
    along: float,
    deep: float,
    size: tuple[float, float],
) -> None:
    ground = Ground(*size)
    begin, end = SECTORS[groep]
    x, y = ground.point(begin + along * (end - begin), RINGS.index(ring) + deep)
    assert ground.cell(x, y) == (groep, ring)


def test_that_own_network_stands_left_professionals_right_and_volunteers_between() -> None:
    ground = Ground(200, 150)
    sides = {groep: ground.point(sum(SECTORS[groep]) / 2, 1.5)[0] for groep in Netwerkgroep}
    assert sides[Netwerkgroep.FAMILIE] < 0 > sides[Netwerkgroep.VRIENDEN_BUREN]
    assert sides[Netwerkgroep.SCHOOL_WERK] > 0 < sides[Netwerkgroep.HULPVERLENER]
    assert abs(sides[Netwerkgroep.VRIJWILLIGER]) < 1
