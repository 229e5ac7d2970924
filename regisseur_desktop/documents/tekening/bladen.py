"""How a drawing lies on paper: as large as fits one sheet, or over several with marks to cut.

A symbol never becomes smaller than 6 mm (genogram.md 9.4).
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from math import ceil

from regisseur_desktop.documents.blocks import Document
from regisseur_desktop.documents.papier import A3_LIGGEND, A4_LIGGEND, MM, Papier
from regisseur_desktop.drawing.genogram.family import SYMBOL
from regisseur_desktop.drawing.pen import polygon, rectangle
from regisseur_desktop.drawing.shapes import (
    AreaKind,
    Box,
    Drawing,
    Ink,
    Mark,
    Path,
    Stroke,
    Text,
)
from regisseur_desktop.drawing.text import text_width

SMALLEST = 6 * MM / SYMBOL
"""Points for each unit at which a symbol is 6 mm."""
READABLE = 7 * MM / SYMBOL
"""Below this the letters become hard to read, so then a larger sheet is better."""
ON_PARTS = 8 * MM / SYMBOL
LARGEST = 19 * MM / SYMBOL
_STEP = 0.95
_OVERLAP = 12 * MM
_EDGES = 30 * MM
_TILE = A4_LIGGEND.width - _EDGES, A4_LIGGEND.height - 52 * MM
"""The room on a sheet below the words that say which part it is, in points."""
_MAP_WIDTH = 620.0
_LINE = 4.0
"""How far a thick line may stand out of its points, in units."""
_PEOPLE = AreaKind.PERSON, AreaKind.CONTACT

Make = Callable[[Papier, float], Document]
"""Makes the document on a sheet with the drawing at a scale."""


def on_one_sheet(
    make: Make, wide: float, least: float = SMALLEST, *, only_a4: bool = False
) -> Document | None:
    """Return the document on one sheet of A4 or A3, as large as it fits; None when too large.

    `wide` is the width of the drawing in units, `least` the smallest scale that is allowed.
    """
    from regisseur_desktop.documents.pdf.writer import count_pages  # noqa: PLC0415 - heavy

    either = (A4_LIGGEND, max(READABLE, least)), (A3_LIGGEND, least)
    for papier, smallest in ((A4_LIGGEND, least),) if only_a4 else either:
        for scale in _scales(smallest):
            if wide * scale <= papier.width - _EDGES:
                document = make(papier, scale)
                if count_pages(document) == 1:
                    return document
    return None


def _scales(smallest: float) -> Iterator[float]:
    scale = LARGEST
    while scale > smallest:
        yield scale
        scale *= _STEP
    yield smallest


@dataclass(frozen=True, slots=True)
class Deel:
    """One sheet of a drawing that goes over several: its place, and the part it shows.

    `drawing` holds only what touches that part, and whose middle stands on the sheet once cut.
    """

    row: int
    column: int
    part: Box
    cuts: Box
    drawing: Drawing


def in_parts(drawing: Drawing, scale: float = ON_PARTS) -> tuple[Deel, ...]:
    """Return the sheets of A4 that hold a drawing together, row by row, with overlap."""
    over = _OVERLAP / scale
    across = _strips(drawing.width, _TILE[0] / scale, over)
    down = _strips(drawing.height, _TILE[1] / scale, over)
    boxes = [(mark, box_of(mark)) for mark in drawing.marks]
    return tuple(
        Deel(row, column, part, cuts, _portion(drawing, boxes, part, cuts))
        for row, y in enumerate(down)
        for column, x in enumerate(across)
        for part, cuts in [(_box(x.part, y.part), _box(x.cut, y.cut))]
    )


def _portion(drawing: Drawing, boxes: Sequence[tuple[Mark, Box]], part: Box, cuts: Box) -> Drawing:
    marks = tuple(mark for mark, box in boxes if box.overlaps(part))
    areas = tuple(
        area
        for area in drawing.areas
        if area.kind in _PEOPLE
        and cuts.x <= area.symbol.centre[0] < cuts.right
        and cuts.y <= area.symbol.centre[1] < cuts.bottom
    )
    return replace(drawing, marks=marks, areas=areas)


def box_of(mark: Mark) -> Box:
    """Return a box that a mark stays within, its line and its letters included."""
    if isinstance(mark, Text):
        wide = text_width(mark.text, mark.size, mark.bold)
        return Box(mark.x - wide, mark.y - mark.size, 2 * wide, 2 * mark.size)
    numbers = [number for _verb, each in mark.steps for number in each]
    if not numbers:
        return Box(0.0, 0.0, 0.0, 0.0)
    across, down = numbers[::2], numbers[1::2]
    wide, tall = max(across) - min(across), max(down) - min(down)
    return Box(min(across), min(down), wide, tall).grown(_LINE)


@dataclass(frozen=True, slots=True)
class _Strip:
    """One of the equal strips of a length: what it shows, and where it is cut."""

    part: tuple[float, float]
    cut: tuple[float, float]


def _strips(length: float, room: float, over: float) -> list[_Strip]:
    """Return as few strips as hold a length; two that meet are cut halfway what they share."""
    count = max(1, ceil((length - over) / (room - over)))
    each = (length + over * (count - 1)) / count
    found = []
    for at in range(count):
        begin = at * (each - over)
        first = begin + (over / 2 if at else 0.0)
        last = begin + each - (over / 2 if at < count - 1 else 0.0)
        found.append(_Strip((begin, begin + each), (first, last)))
    return found


def _box(across: tuple[float, float], down: tuple[float, float]) -> Box:
    return Box(across[0], down[0], across[1] - across[0], down[1] - down[0])


def map_of(drawing: Drawing, delen: tuple[Deel, ...]) -> Drawing:
    """Return a small drawing of how the sheets lie, with everybody as a dot."""
    last = delen[-1].cuts
    scale = _MAP_WIDTH / max(last.right - delen[0].cuts.x, 1.0)
    left, top = delen[0].cuts.x, delen[0].cuts.y

    def small(box: Box) -> Box:
        return Box(
            (box.x - left) * scale + 1,
            (box.y - top) * scale + 1,
            box.width * scale,
            box.height * scale,
        )

    sheets = [small(deel.cuts) for deel in delen]
    outlines = [
        Path(rectangle(box.x, box.y, box.width, box.height), Stroke(Ink.MUTED, 1.0))
        for box in sheets
    ]
    dots = [_dot(small(area.symbol)) for area in drawing.areas if area.kind in _PEOPLE]
    numbers = [
        Text(box.x + 12, box.y + 18, str(number), 14.0, bold=True, ink=Ink.HOUSEHOLD)
        for number, box in enumerate(sheets, 1)
    ]
    high = max(box.bottom for box in sheets)
    return Drawing(_MAP_WIDTH + 2, high + 1, (*dots, *outlines, *numbers))


def _dot(box: Box) -> Path:
    side = max(min(box.width, box.height), 3.0)
    x, y = box.centre
    corners = ((x, y - side / 2), (x + side / 2, y), (x, y + side / 2), (x - side / 2, y))
    return Path(polygon(corners), None, Ink.CONDITION)
