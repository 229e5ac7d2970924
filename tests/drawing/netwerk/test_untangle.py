"""Where lines arrive at the household: no two of Marina cross, and no arrows lie on each other."""

from itertools import combinations
from math import dist

from regisseur_desktop.drawing.netwerk import household
from regisseur_desktop.drawing.netwerk.picture import layout
from regisseur_desktop.drawing.netwerk.seating import Placing, Seat
from regisseur_desktop.drawing.netwerk.subject import subject
from regisseur_desktop.drawing.netwerk.taken import meet
from regisseur_desktop.drawing.netwerk.ties import Run
from regisseur_desktop.drawing.netwerk.untangle import untangled
from regisseur_desktop.drawing.shapes import Box
from regisseur_desktop.drawing.wanted import Wanted
from regisseur_desktop.operations.voorbeeld import voorbeelden
from tests.dossiers import VANDAAG, applied


def marina() -> Placing:
    seen = subject(applied(voorbeelden(VANDAAG, "Noor")[0]), Wanted(today=VANDAAG))
    return layout(seen, household.centre(seen))


def test_that_no_lines_of_marina_cross() -> None:
    runs = [seat.run for seat in marina().seats.values()]
    assert len(runs) == 6
    assert not [pair for pair in combinations(runs, 2) if meet(*pair)]


def test_that_the_arrows_of_marina_stand_apart() -> None:
    starts = [seat.run.start for seat in marina().seats.values()]
    assert min(dist(one, other) for one, other in combinations(starts, 2)) > 14


def test_that_crossing_lines_change_places_and_nobody_moves() -> None:
    placing = marina()
    edge = placing.ground.household.right
    seats = {
        "a": Seat(Box(300, -100, 40, 20), Run((edge, 30.0), (300, -90))),
        "b": Seat(Box(300, 100, 40, 20), Run((edge, -30.0), (300, 110))),
    }
    after = untangled(Placing(placing.ground, seats)).seats
    assert not meet(after["a"].run, after["b"].run)
    assert {key: seat.box for key, seat in after.items()} == {
        key: seat.box for key, seat in seats.items()
    }
