"""Where the lines arrive at the household: crossing ones change places, close ones step aside."""

from itertools import combinations

from regisseur_desktop.drawing.isotonic import settle
from regisseur_desktop.drawing.netwerk.seating import Placing, Seat, beside
from regisseur_desktop.drawing.netwerk.taken import meet
from regisseur_desktop.drawing.netwerk.ties import Run
from regisseur_desktop.drawing.shapes import Box, Point

_ROUNDS = 4
_APART, _CORNER = 15.0, 12.0
"""How far arrowheads stay from each other and from a corner, in units."""

_ALONG = (0.5, 0.36, 0.64)


def untangled(placing: Placing) -> Placing:
    """Return the placing with fewer lines that cross; nobody moves, only where lines arrive."""
    seats = dict(placing.seats)
    for _ in range(_ROUNDS):
        before = dict(seats)
        for one, other in combinations(sorted(seats), 2):
            if meet(seats[one].run, seats[other].run):
                _swap(seats, placing.ground.household, one, other)
        if seats == before:
            break
    for along in (0, 1):
        _step_aside(seats, placing.ground.household, along)
    return Placing(placing.ground, seats)


def _step_aside(seats: dict[str, Seat], home: Box, along: int) -> None:
    """Give the arrows on two opposite sides room; `along` is 1 for those that run up and down."""
    edges = (home.x, home.right) if along else (home.y, home.bottom)
    reach = home.bottom if along else home.right
    for edge in edges:
        here = [key for key, seat in seats.items() if abs(seat.run.start[1 - along] - edge) < 0.5]
        here.sort(key=lambda key: seats[key].run.start[along])
        wanted = [seats[key].run.start[along] for key in here]
        for key, place in zip(here, _apart(wanted, reach - _CORNER), strict=True):
            start = (place, edge) if along == 0 else (edge, place)
            _arrive(seats, home, key, start)


def _apart(wanted: list[float], reach: float) -> list[float]:
    """Return places at least so far apart, as near as can be, within reach of the middle."""
    gap = min(_APART, 2 * reach / max(len(wanted) - 1, 1))
    places = settle(wanted, [1.0] * len(wanted), [gap] * (len(wanted) - 1))
    shift = max(-reach - places[0], 0.0) - max(places[-1] - reach, 0.0) if places else 0.0
    return [place + shift for place in places]


def _arrive(seats: dict[str, Seat], home: Box, key: str, start: Point) -> None:
    """Let a line arrive elsewhere, when its letters then find room."""
    if start == seats[key].run.start:
        return
    rest = [seat for other, seat in seats.items() if other != key]
    taken = [box for seat in rest for box in (seat.box, seat.letters) if box]
    seat = _with(seats[key], Run(start, seats[key].run.end), [*taken, home, seats[key].box])
    if seat is not None:
        seats[key] = seat


def _swap(seats: dict[str, Seat], home: Box, one: str, other: str) -> None:
    """Let two lines change places, when both then find room for their letters."""
    runs = (
        Run(seats[other].run.start, seats[one].run.end),
        Run(seats[one].run.start, seats[other].run.end),
    )
    rest = [seat for key, seat in seats.items() if key not in (one, other)]
    if _crossings(runs, rest) >= _crossings((seats[one].run, seats[other].run), rest):
        return
    taken = [box for seat in rest for box in (seat.box, seat.letters) if box]
    taken += [home, seats[one].box, seats[other].box]
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
