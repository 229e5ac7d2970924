"""Two lines that cross on their way to the household change places at its rim."""

from itertools import combinations

from regisseur_desktop.drawing.netwerk.seating import Placing, Seat, beside, meet
from regisseur_desktop.drawing.netwerk.ties import Run
from regisseur_desktop.drawing.shapes import Box

_ROUNDS = 4
_ALONG = (0.5, 0.36, 0.64)


def untangled(placing: Placing) -> Placing:
    """Return the placing with fewer lines that cross; nobody moves, only where lines arrive."""
    seats = dict(placing.seats)
    for _ in range(_ROUNDS):
        before = dict(seats)
        for one, other in combinations(sorted(seats), 2):
            if meet(seats[one].run, seats[other].run):
                _swap(seats, one, other)
        if seats == before:
            break
    return Placing(placing.ground, seats)


def _swap(seats: dict[str, Seat], one: str, other: str) -> None:
    """Let two lines change places, when both then find room for their letters."""
    runs = (
        Run(seats[other].run.start, seats[one].run.end),
        Run(seats[one].run.start, seats[other].run.end),
    )
    rest = [seat for key, seat in seats.items() if key not in (one, other)]
    if _crossings(runs, rest) >= _crossings((seats[one].run, seats[other].run), rest):
        return
    taken = [box for seat in rest for box in (seat.box, seat.letters) if box]
    taken += [seats[one].box, seats[other].box]
    first = _with(seats[one], runs[0], taken)
    if first is None:
        return
    second = _with(seats[other], runs[1], [*taken, *filter(None, [first.letters])])
    if second is not None:
        seats[one], seats[other] = first, second


def _crossings(pair: tuple[Run, Run], rest: list[Seat]) -> int:
    return meet(*pair) + sum(meet(run, seat.run) for run in pair for seat in rest)


def _with(seat: Seat, run: Run, taken: list[Box]) -> Seat | None:
    """Return the seat with another line, or None when its letters find no room beside it."""
    if seat.letters is None:
        return Seat(seat.box, run)
    for along in _ALONG:
        for side in (-1, 1):
            letters = beside(run, run.length * along, side, seat.letters.width)
            if not any(letters.overlaps(box) for box in taken):
                return Seat(seat.box, run, letters)
    return None
