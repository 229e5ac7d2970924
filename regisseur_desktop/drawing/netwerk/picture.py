"""The drawing of a netwerk: the ground, the household, and everybody around it."""

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from regisseur_desktop.domain.netwerk import Nabijheid, Netwerkgroep
from regisseur_desktop.drawing.netwerk import household
from regisseur_desktop.drawing.netwerk.boxes import contact_box, edge_point, outline
from regisseur_desktop.drawing.netwerk.ground import RINGS, Ground
from regisseur_desktop.drawing.netwerk.ground_picture import (
    BELOW,
    ground_marks,
    middle,
)
from regisseur_desktop.drawing.netwerk.household import Centre, content, frame
from regisseur_desktop.drawing.netwerk.layout import place, wishes
from regisseur_desktop.drawing.netwerk.seating import Placing, Seat
from regisseur_desktop.drawing.netwerk.subject import Subject, Tie
from regisseur_desktop.drawing.netwerk.ties import Run, letters_mark, tie_line
from regisseur_desktop.drawing.pen import moved, segments
from regisseur_desktop.drawing.shapes import (
    Area,
    AreaKind,
    Box,
    Drawing,
    Ink,
    Mark,
    Path,
    Point,
    Stroke,
)

_LEG = Stroke(Ink.MUTED, 1.1, (1.5, 3.5))


def layout(subject: Subject, centre: Centre, previous: Placing | None = None) -> Placing:
    """Return where everybody of a netwerk stands; near where they stood before."""
    present = frozenset(tie.id for tie in subject.ties if tie.is_there)
    wanted = wishes(subject.ties, centre, previous)
    if previous is None:
        return place(wanted, centre, present)
    return place(wanted, centre, present, previous.ground.sizes)


def picture(subject: Subject) -> Drawing:
    """Return the drawing of a netwerk."""
    centre = household.centre(subject)
    return draw(subject, centre, layout(subject, centre))


def draw(
    subject: Subject,
    centre: Centre,
    placing: Placing,
    target: tuple[Netwerkgroep, Nabijheid] | None = None,
) -> Drawing:
    """Return the drawing of a netwerk in which everybody has a place.

    `target` is the cell to mark, where somebody who is dragged would come.
    """
    dx, dy = middle(placing.ground)
    shown = [tie for tie in subject.ties if tie.is_there and tie.id in placing.seats]
    marks = map_marks(subject.household, shown, centre, placing, (dx, dy), target)
    areas = (_household_area(subject, placing.ground), *_areas(shown, placing.seats))
    return Drawing(
        width=2 * dx,
        height=2 * dy + BELOW,
        marks=marks,
        areas=tuple(moved_area(area, dx, dy) for area in areas),
        title=subject.title,
        alt=subject.alt,
    )


def map_marks(
    owner: str,
    shown: list[Tie],
    centre: Centre,
    placing: Placing,
    at: Point,
    target: tuple[Netwerkgroep, Nabijheid] | None = None,
) -> tuple[Mark, ...]:
    """Return ground, household and everybody who is shown, from the lowest to the highest.

    `at` is where the middle of the household comes. The marks of who stays put are made once,
    because a drawing is made anew for every step of a drag.
    """
    seats = placing.seats
    below = (
        *ground_marks(placing.ground, target),
        *frame(centre, owner),
        *(mark for tie in shown for mark in _legs(tie, centre, seats[tie.id].run.start)),
        *content(centre, owner),
    )
    return (
        *moved(below, *at),
        *(mark for tie in shown for mark in _line_at(tie, seats[tie.id], at)),
        *(mark for tie in shown for mark in _box_at(tie, seats[tie.id].box, at)),
    )


@lru_cache(1024)
def _line_at(tie: Tie, seat: Seat, at: Point) -> tuple[Mark, ...]:
    return moved(_line(tie, seat), *at)


@lru_cache(1024)
def _box_at(tie: Tie, box: Box, at: Point) -> tuple[Mark, ...]:
    return moved(contact_box(tie, box), *at)


def _line(tie: Tie, seat: Seat) -> tuple[Mark, ...]:
    corners = outline(tie.groep, seat.box)
    run = Run(seat.run.start, edge_point(corners, seat.run.start, seat.box.centre))
    marks = tie_line(run, tie.lijn, tie.richting, tie.id)
    if seat.letters is None:
        return marks
    return (*marks, letters_mark(seat.letters.centre, tie.letters, tie.id))


def _legs(tie: Tie, centre: Centre, rim: Point) -> tuple[Mark, ...]:
    """Return the thin lines from the members who are served to the rim of the household."""
    if not centre.has_figure:
        return ()
    boxes = [centre.symbols[one] for one in tie.members if one in centre.symbols]
    pairs = [(edge_point(_corners(box), rim, box.centre), rim) for box in boxes]
    return (Path(segments(*pairs), _LEG, owner=tie.id),) if pairs else ()


def _corners(box: Box) -> tuple[Point, ...]:
    return (box.x, box.y), (box.right, box.y), (box.right, box.bottom), (box.x, box.bottom)


def _household_area(subject: Subject, ground: Ground) -> Area:
    box = ground.household
    who = ", ".join(member.name for member in subject.members)
    name = f"Huishouden: {who}" if who else "Huishouden"
    return Area(subject.household, AreaKind.HOUSEHOLD, box, box, name)


def _areas(ties: list[Tie], seats: Mapping[str, Seat]) -> list[Area]:
    order = list(Netwerkgroep)
    ordered = sorted(ties, key=lambda tie: (order.index(tie.groep), RINGS.index(tie.nabijheid)))
    return [
        Area(tie.id, AreaKind.CONTACT, seats[tie.id].box, seats[tie.id].box, tie.spoken)
        for tie in ordered
    ]


def moved_area(area: Area, dx: float, dy: float) -> Area:
    """Return an area that moved along with its marks."""

    def shift(box: Box) -> Box:
        return replace(box, x=box.x + dx, y=box.y + dy)

    return replace(area, symbol=shift(area.symbol), box=shift(area.box))
