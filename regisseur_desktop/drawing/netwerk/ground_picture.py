"""The ground of the netwerk as it is drawn: faint rings and sectors with their names."""

from functools import lru_cache
from math import cos, sin

from regisseur_desktop.domain.netwerk import Nabijheid, Netwerkgroep
from regisseur_desktop.drawing.netwerk.ground import RINGS, SECTORS, Ground
from regisseur_desktop.drawing.netwerk.seating import ring_names
from regisseur_desktop.drawing.pen import circle, polyline
from regisseur_desktop.drawing.shapes import (
    Anchor,
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
SECTOR_NAMES = {
    Netwerkgroep.FAMILIE: "Familie",
    Netwerkgroep.VRIENDEN_BUREN: "Vrienden en buren",
    Netwerkgroep.SCHOOL_WERK: "School en werk",
    Netwerkgroep.VRIJWILLIGER: "Vrijwilligers",
    Netwerkgroep.HULPVERLENER: "Hulpverleners",
}
"""What each sector is called in the drawing and in a menu."""
_CORNERS = {
    Netwerkgroep.FAMILIE: (-1, -1),
    Netwerkgroep.SCHOOL_WERK: (1, -1),
    Netwerkgroep.HULPVERLENER: (1, 1),
    Netwerkgroep.VRIENDEN_BUREN: (-1, 1),
    Netwerkgroep.VRIJWILLIGER: (0, 1),
}
_FAINT = Stroke(Ink.MUTED, 0.6, (2.0, 5.0))
_NAME_SIZE, _RING_SIZE = 16.0, 12.0


def middle(ground: Ground) -> Point:
    """Return where the middle of the household comes in the drawing."""
    across, down = ground.radii(3)
    return across + MARGIN, down + MARGIN


def ground_marks(
    ground: Ground, target: tuple[Netwerkgroep, Nabijheid] | None = None
) -> tuple[Mark, ...]:
    """Return the faint rings and sectors with their names; `target` is a cell to mark."""
    return (
        *_lines(ground),
        *(_target(ground, *target) if target else ()),
        *_ring_labels(ground),
        *_sector_labels(ground),
    )


@lru_cache(8)
def _lines(ground: Ground) -> tuple[Mark, ...]:
    inner = Path(_ellipse(*ground.radii(1)), None, Ink.SECTOR)
    rings = [Path(_ellipse(*ground.radii(depth)), _FAINT) for depth in (1, 2, 3)]
    borders = [
        Path(polyline((ground.point(end, 0.05), ground.point(end, 3.0))), _FAINT)
        for _, end in SECTORS.values()
    ]
    return (inner, *rings, *borders)


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
        name = SECTOR_NAMES[groep]
        marks.append(Text(side * across, y, name, _NAME_SIZE, anchor, bold=True, ink=Ink.MUTED))
    return marks


def _target(ground: Ground, groep: Netwerkgroep, nabijheid: Nabijheid) -> tuple[Mark, ...]:
    """Return the outline of one cell: where somebody who is dragged would come."""
    begin, end = SECTORS[groep]
    ring = RINGS.index(nabijheid)
    steps = [begin + (end - begin) * n / 24 for n in range(25)]
    far, near = ground.radii(ring + 1), ground.radii(ring + 0.02)
    outer = [(far[0] * cos(angle), far[1] * sin(angle)) for angle in steps]
    inner = [(near[0] * cos(angle), near[1] * sin(angle)) for angle in reversed(steps)]
    path = (*polyline((*outer, *inner)), (Verb.CLOSE, ()))
    return (Path(path, Stroke(Ink.HOUSEHOLD, 2.0, (8.0, 4.0)), Ink.INDEX),)
