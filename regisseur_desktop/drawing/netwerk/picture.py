"""The drawing of a netwerk: the ground, the household, and everybody around it."""

from collections.abc import Mapping
from dataclasses import replace
from math import cos, sin

from regisseur_desktop.domain.netwerk import Nabijheid, Netwerkgroep
from regisseur_desktop.drawing.netwerk import household
from regisseur_desktop.drawing.netwerk.boxes import contact_box, edge_point, outline
from regisseur_desktop.drawing.netwerk.ground import RINGS, SECTORS, Ground
from regisseur_desktop.drawing.netwerk.household import Centre, content, frame
from regisseur_desktop.drawing.netwerk.layout import Placing, Seat, place, ring_names, wishes
from regisseur_desktop.drawing.netwerk.subject import Subject, Tie
from regisseur_desktop.drawing.netwerk.ties import Run, letters_mark, tie_line
from regisseur_desktop.drawing.pen import circle, moved, polyline, segments
from regisseur_desktop.drawing.shapes import (
    Anchor,
    Area,
    AreaKind,
    Box,
    Drawing,
    Ink,
    Mark,
    Path,
    Point,
    Step,
    Stroke,
    Text,
    Verb,
)

MARGIN, BELOW = 14.0, 24.0
"""The room round the outer ring, and under it for the name of the sector there, in units."""
_SECTOR_NAMES = {
    Netwerkgroep.FAMILIE: "Familie",
    Netwerkgroep.VRIENDEN_BUREN: "Vrienden en buren",
    Netwerkgroep.SCHOOL_WERK: "School en werk",
    Netwerkgroep.VRIJWILLIGER: "Vrijwilligers",
    Netwerkgroep.HULPVERLENER: "Hulpverleners",
}
_CORNERS = {
    Netwerkgroep.FAMILIE: (-1, -1),
    Netwerkgroep.SCHOOL_WERK: (1, -1),
    Netwerkgroep.HULPVERLENER: (1, 1),
    Netwerkgroep.VRIENDEN_BUREN: (-1, 1),
    Netwerkgroep.VRIJWILLIGER: (0, 1),
}
_LEG = Stroke(Ink.MUTED, 1.1, (1.5, 3.5))
_FAINT = Stroke(Ink.MUTED, 0.6, (2.0, 5.0))
_NAME_SIZE, _RING_SIZE = 14.0, 11.0


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


def draw(subject: Subject, centre: Centre, placing: Placing) -> Drawing:
    """Return the drawing of a netwerk in which everybody has a place."""
    dx, dy = middle(placing.ground)
    shown = [tie for tie in subject.ties if tie.is_there and tie.id in placing.seats]
    marks = map_marks(subject.household, shown, centre, placing)
    areas = (_household_area(subject, placing.ground), *_areas(shown, placing.seats))
    return Drawing(
        width=2 * dx,
        height=2 * dy + BELOW,
        marks=moved(marks, dx, dy),
        areas=tuple(moved_area(area, dx, dy) for area in areas),
        title=subject.title,
        alt=subject.alt,
    )


def map_marks(owner: str, shown: list[Tie], centre: Centre, placing: Placing) -> tuple[Mark, ...]:
    """Return ground, household and everybody who is shown, from the lowest to the highest."""
    seats = placing.seats
    return (
        *ground_marks(placing.ground),
        *frame(centre, owner),
        *(mark for tie in shown for mark in _legs(tie, centre, seats[tie.id].run.start)),
        *content(centre, owner),
        *(mark for tie in shown for mark in _line(tie, seats[tie.id])),
        *(mark for tie in shown for mark in contact_box(tie, seats[tie.id].box)),
    )


def middle(ground: Ground) -> Point:
    """Return where the middle of the household comes in the drawing."""
    across, down = ground.radii(3)
    return across + MARGIN, down + MARGIN


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


# -- the ground


def ground_marks(ground: Ground) -> tuple[Mark, ...]:
    """Return the faint rings and sectors with their names."""
    inner = Path(_ellipse(*ground.radii(1)), None, Ink.SECTOR)
    rings = [Path(_ellipse(*ground.radii(depth)), _FAINT) for depth in (1, 2, 3)]
    borders = [
        Path(polyline((ground.point(end, 0.05), ground.point(end, 3.0))), _FAINT)
        for _, end in SECTORS.values()
    ]
    return (inner, *rings, *borders, *_ring_labels(ground), *_sector_labels(ground))


def _ellipse(across: float, down: float) -> tuple[Step, ...]:
    steps: list[Step] = []
    for verb, numbers in circle(0.0, 0.0, 1.0):
        scaled = tuple(n * (down if i % 2 else across) for i, n in enumerate(numbers))
        steps.append((verb, scaled))
    return tuple(steps)


def _ring_labels(ground: Ground) -> list[Mark]:
    marks: list[Mark] = []
    for ring, box in zip(RINGS, ring_names(ground), strict=True):
        steps = polyline(((box.x, box.centre[1]), (box.right, box.centre[1])))
        fill = Ink.SECTOR if ring is RINGS[0] else Ink.PAPER
        marks.append(Path(steps, Stroke(fill, box.height)))
        marks.append(Text(0.0, box.bottom - 4, ring.label, _RING_SIZE, ink=Ink.MUTED))
    return marks


def _sector_labels(ground: Ground) -> list[Mark]:
    """Return the names of the sectors in the corners, where no ring comes."""
    across, down = ground.radii(3)
    marks: list[Mark] = []
    for groep, (side, height) in _CORNERS.items():
        anchor = (Anchor.START, Anchor.MIDDLE, Anchor.END)[side + 1]
        y = -down + 4 if height < 0 else down + (BELOW - 6 if side == 0 else 4)
        name = _SECTOR_NAMES[groep]
        marks.append(Text(side * across, y, name, _NAME_SIZE, anchor, bold=True, ink=Ink.MUTED))
    return marks


def target_marks(ground: Ground, groep: Netwerkgroep, nabijheid: Nabijheid) -> tuple[Mark, ...]:
    """Return the outline of one cell: where somebody who is dragged would come."""
    begin, end = SECTORS[groep]
    ring = RINGS.index(nabijheid)
    steps = [begin + (end - begin) * n / 24 for n in range(25)]
    far, near = ground.radii(ring + 1), ground.radii(ring + 0.02)
    outer = [(far[0] * cos(angle), far[1] * sin(angle)) for angle in steps]
    inner = [(near[0] * cos(angle), near[1] * sin(angle)) for angle in reversed(steps)]
    path = (*polyline((*outer, *inner)), (Verb.CLOSE, ()))
    return (Path(path, Stroke(Ink.HOUSEHOLD, 2.0, (8.0, 4.0)), Ink.INDEX),)
