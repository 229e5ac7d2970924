"""How a drawing lies on paper: as large as fits one sheet, or over several with marks to cut.

A symbol never becomes smaller than 6 mm (genogram.md 9.4).
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from math import ceil

from regisseur_desktop.documents.blocks import Document
from regisseur_desktop.documents.papier import A3_LIGGEND, A4_LIGGEND, MM, Papier
from regisseur_desktop.drawing.genogram.family import SYMBOL
from regisseur_desktop.drawing.pen import polygon, rectangle
from regisseur_desktop.drawing.shapes import Area, Box, Drawing, Ink, Path, Stroke, Text

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
_MAP_WIDTH = 420.0

Make = Callable[[Papier, float], Document]
"""Makes the document on a sheet with the drawing at a scale."""


def on_one_sheet(make: Make, wide: float, least: float = SMALLEST) -> Document | None:
    """Return the document on one sheet of A4 or A3, as large as it fits; None when too large.

    `wide` is the width of the drawing in units.
    """
    from regisseur_desktop.documents.pdf.writer import count_pages  # noqa: PLC0415 - heavy

    for papier, smallest in ((A4_LIGGEND, READABLE), (A3_LIGGEND, least)):
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
    """One sheet of a drawing that goes over several: its place and the part it shows."""

    row: int
    column: int
    part: Box
    cuts: Box


def in_parts(drawing: Drawing, scale: float = ON_PARTS) -> tuple[Deel, ...]:
    """Return the sheets of A4 that hold a drawing together, row by row, with overlap."""
    wide, tall = _TILE[0] / scale, _TILE[1] / scale
    over = _OVERLAP / scale
    columns = max(1, ceil((drawing.width - over) / (wide - over)))
    rows = max(1, ceil((drawing.height - over) / (tall - over)))
    return tuple(
        _deel(row, column, Box(column * (wide - over), row * (tall - over), wide, tall), over)
        for row in range(rows)
        for column in range(columns)
    )


def _deel(row: int, column: int, part: Box, over: float) -> Deel:
    """Return a sheet; it is cut in the middle of the strip that it shares with the next."""
    cuts = part.grown(-over / 2)
    return Deel(row, column, part, cuts)


def on_part(drawing: Drawing, deel: Deel) -> tuple[Area, ...]:
    """Return who stand on a sheet, in reading order."""
    part = deel.part
    return tuple(
        area
        for area in drawing.areas
        if part.x <= area.symbol.centre[0] < part.right
        and part.y <= area.symbol.centre[1] < part.bottom
    )


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
    dots = [_dot(small(area.symbol)) for area in drawing.areas]
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
