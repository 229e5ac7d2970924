"""One place after the other in the netwerk: the nearest that is free of boxes and letters."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from math import cos, hypot, sin

from regisseur_desktop.domain.netwerk import Nabijheid, Netwerkgroep
from regisseur_desktop.drawing.netwerk.ground import RINGS, SECTORS, Ground
from regisseur_desktop.drawing.netwerk.taken import Taken
from regisseur_desktop.drawing.netwerk.ties import LETTER, Run
from regisseur_desktop.drawing.shapes import Box, Point
from regisseur_desktop.drawing.text import text_width

_ROOM, _FROM_HOME, _STEP = 10.0, 34.0, 26.0
_LOOKS, _ROWS, _SEATS = 70, 10, 40
"""How many free places are weighed, and how fine the places of one cell lie at most."""
_ALONG = (0.5, 0.36, 0.64, 0.25, 0.75)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """Somebody who needs a place: `part` is how far along the sector, `letters` their width.

    `near` is a place taken before, which is then the first to try.
    """

    key: str
    groep: Netwerkgroep
    nabijheid: Nabijheid
    width: float
    height: float
    part: float
    letters: float = 0.0
    origin: Point = (0.0, 0.0)
    near: Point | None = None


@dataclass(frozen=True, slots=True)
class Seat:
    """A place taken: the box, the line that leads to it, and where its letters stand."""

    box: Box
    run: Run
    letters: Box | None = None


@dataclass(frozen=True, slots=True)
class Placing:
    """Everybody in place on a ground; `spot_at` says what a place stands for."""

    ground: Ground
    seats: Mapping[str, Seat] = field(default_factory=dict)

    def spot_at(self, x: float, y: float) -> tuple[Netwerkgroep, Nabijheid]:
        """Return the sector and ring at a place, counted from the middle of the household."""
        return self.ground.cell(x, y)

    def moved(self, key: str, dx: float, dy: float, origin: Point = (0.0, 0.0)) -> "Placing":
        """Return the placing with one box elsewhere, as while it is dragged; others stay put."""
        seat = self.seats[key]
        box = Box(seat.box.x + dx, seat.box.y + dy, seat.box.width, seat.box.height)
        home = self.ground.household
        run = Run(_leave(home, origin, box.centre), _enter(box, origin))
        letters = beside(run, run.length / 2, -1, seat.letters.width) if seat.letters else None
        return replace(self, seats={**self.seats, key: Seat(box, run, letters)})


class Seating:
    """Seats one after the other; keeps what is taken. `count` people have to find a place."""

    def __init__(self, ground: Ground, count: int) -> None:
        self._ground = ground
        self._home = ground.household.grown(_FROM_HOME)
        self._count = count
        self._taken = Taken(ring_names(ground))
        self._grids: dict[tuple[Netwerkgroep, int], tuple[Point, ...]] = {}
        self.seats: dict[str, Seat] = {}

    def seat_all(self, crowd: Sequence[Wish]) -> Nabijheid | None:
        """Seat everybody; return the ring that is full as soon as one finds no place.

        Who stands in the own cell already goes first, so that nobody takes that place.
        """
        waiting: list[Wish] = []
        for wish in crowd:
            seat = self._kept(wish)
            if seat:
                self._take(wish.key, seat)
            else:
                waiting.append(wish)
        for wish in waiting:
            seat = self._best(wish)
            if seat is None:
                return wish.nabijheid
            self._take(wish.key, seat)
        return None

    def _take(self, key: str, seat: Seat) -> None:
        self.seats[key] = seat
        self._taken.add(seat.run, filter(None, (seat.box, seat.letters)))

    def _kept(self, wish: Wish) -> Seat | None:
        """Return the place of before, if it is still in the own cell and free."""
        if wish.near is None or self._ground.cell(*wish.near) != (wish.groep, wish.nabijheid):
            return None
        return self._seat(wish, wish.near)

    def _best(self, wish: Wish) -> Seat | None:
        """Return the nearest free place; one that crosses another line counts as further away."""
        best: Seat | None = None
        least, looked = float("inf"), 0
        for far, centre in self._tries(wish):
            if far >= least or looked == _LOOKS:
                break
            seat = self._seat(wish, centre)
            if seat is None:
                continue
            looked += 1
            cost = self._taken.cost(far, seat.box, seat.run, seat.letters, least)
            if cost < least:
                best, least = seat, cost
        return best

    def _tries(self, wish: Wish) -> list[tuple[float, Point]]:
        """Return the places in the own cell, those nearest to what is wished first."""
        ground, ring = self._ground, RINGS.index(wish.nabijheid)
        begin, end = SECTORS[wish.groep]
        ideal = ground.point(begin + wish.part * (end - begin), ring + 0.5)
        cell = wish.groep, ring
        if cell not in self._grids:
            self._grids[cell] = tuple(self._grid(*cell))
        spots = self._grids[cell]
        return sorted((hypot(x - ideal[0], (y - ideal[1]) * 1.6), (x, y)) for x, y in spots)

    def _grid(self, groep: Netwerkgroep, ring: int) -> Iterator[Point]:
        ground, (begin, end) = self._ground, SECTORS[groep]
        inner, outer = ground.radii(ring + 0.08), ground.radii(ring + 0.92)
        rows = min(max(int((outer[1] - inner[1]) / 16.0), 3), _ROWS)
        seats = max(int((end - begin) * sum(outer) / 2 / _STEP), 8)
        seats = min(seats, max(_SEATS, self._count))
        for row in range(rows + 1):
            across, down = ground.radii(ring + 0.08 + 0.84 * row / rows)
            for step in range(seats + 1):
                angle = begin + (end - begin) * step / seats
                yield across * cos(angle), down * sin(angle)

    def _seat(self, wish: Wish, centre: Point) -> Seat | None:
        """Return the seat with its middle here, if box and letters are free of all others."""
        x, y = centre
        box = Box(x - wish.width / 2, y - wish.height / 2, wish.width, wish.height)
        if box.overlaps(self._home) or self._taken.holds(box.grown(_ROOM / 2)):
            return None
        if not self._ground.holds(wish.groep, box):
            return None
        run = Run(_leave(self._ground.household, wish.origin, centre), _enter(box, wish.origin))
        if not wish.letters:
            return Seat(box, run)
        letters = next(self._letters(run, wish.letters, box), None)
        return Seat(box, run, letters) if letters else None

    def _letters(self, run: Run, width: float, own: Box) -> Iterator[Box]:
        """Return free places for the letters beside the line, the middle of it first."""
        home = self._ground.household.grown(2.0)
        for along in _ALONG:
            for side in (-1, 1):
                box = beside(run, run.length * along, side, width)
                if not (box.overlaps(own) or box.overlaps(home) or self._taken.holds(box)):
                    yield box


def beside(run: Run, along: float, side: int, width: float) -> Box:
    """Return the box of the letters beside a line, just free of its zigzag and its arrow."""
    x, y = run.at(along)
    nx, ny = run.at(along, float(side))
    high = LETTER * 0.8
    off = abs(nx - x) * width / 2 + abs(ny - y) * high / 2 + 8.0
    cx, cy = run.at(along, side * off)
    return Box(cx - width / 2, cy - high / 2, width, high)


def _leave(box: Box, origin: Point, target: Point) -> Point:
    """Return where the line from inside a box to a place outside leaves it."""
    (ox, oy), (tx, ty) = origin, target
    parts = [
        (edge - start) / (goal - start)
        for start, goal, edges in ((ox, tx, (box.x, box.right)), (oy, ty, (box.y, box.bottom)))
        for edge in edges
        if goal != start and (edge - start) / (goal - start) > 0
    ]
    part = min(parts, default=0.0)
    return ox + (tx - ox) * part, oy + (ty - oy) * part


def _enter(box: Box, origin: Point) -> Point:
    """Return where the line from a place outside to the middle of a box comes in."""
    cx, cy = box.centre
    return _leave(box, box.centre, origin) if (cx, cy) != origin else (cx, cy)


def ring_names(ground: Ground) -> list[Box]:
    """Return where the names of the rings stand: at the top, just inside the outer edge."""
    boxes = []
    for depth, ring in enumerate(RINGS, 1):
        _, down = ground.radii(depth)
        width = text_width(ring.label, 12.0) + 8
        boxes.append(Box(-width / 2, -down + 4, width, 15))
    return boxes
