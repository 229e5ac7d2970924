"""The texts round a symbol: name and notes below it, years above it, and the room they need."""

from collections.abc import Sequence

from regisseur_desktop.drawing.genogram.family import SYMBOL
from regisseur_desktop.drawing.genogram.lettering import NORMAL, Lettering
from regisseur_desktop.drawing.genogram.looks import PersonLook
from regisseur_desktop.drawing.shapes import Anchor, Box, Ink, Text
from regisseur_desktop.drawing.text import text_width

YEAR = 11.0
"""The size of years beside a symbol or a line, in units."""

_LEAD, _ABOVE, _UNDER = 2.5, 3.0, 4.0
"""The space between two lines, above the first and below the last."""

_BESIDE_DROP, _BESIDE_SYMBOL = 4.0, 4.0
_BETWEEN = SYMBOL - 6.0
"""Two symbols and the edges of a text, less the gap that the layout leaves between partners."""


def widest(names: Sequence[str], notes: Sequence[str], letters: Lettering = NORMAL) -> float:
    """Return the width of the texts below a symbol."""
    wide = [text_width(line, letters.name, bold=True) for line in names]
    return max([0.0, *wide, *(text_width(line, letters.note) for line in notes)])


def needed(look: PersonLook) -> tuple[float, float]:
    """Return the width that symbol and texts need together, and the height below the symbol."""
    years = [2 * (_BESIDE_DROP + text_width(one, YEAR)) for one in (look.born, look.died) if one]
    numbers = 2 * _BESIDE_SYMBOL + SYMBOL + 2 * text_width(look.numbers, YEAR)
    width = max([look.wide, *years, numbers if look.numbers else 0.0])
    least = SYMBOL + max(look.letters.apart, 0.0)
    return max(width + look.letters.apart, least), _height(look)


def between(lines: tuple[str, ...]) -> float:
    """Return the width of partners that leaves room for their years between the symbols."""
    return max((text_width(line, YEAR) for line in lines), default=0.0) + _BETWEEN if lines else 0.0


def _height(look: PersonLook) -> float:
    size = look.letters
    lines = (size.name + _LEAD) * len(look.names) + (size.note + _LEAD) * len(look.notes)
    return _ABOVE - _LEAD + lines + _UNDER if lines else _UNDER


def below(look: PersonLook, x: float, bottom: float) -> list[Text]:
    """Return name and notes under a symbol whose lower edge is at `bottom`."""
    marks: list[Text] = []
    y = bottom + _ABOVE - _LEAD
    for line in look.names:
        y += look.letters.name + _LEAD
        marks.append(Text(x, y, line, look.letters.name, bold=True, owner=look.id))
    for line in look.notes:
        y += look.letters.note + _LEAD
        marks.append(Text(x, y, line, look.letters.note, ink=Ink.MUTED, owner=look.id))
    return marks


def above(look: PersonLook, box: Box, rank: str) -> list[Text]:
    """Return the years above a symbol, beside the line that comes from above, and the rank."""
    x, y = box.x + box.width / 2, box.y - 4
    right = "  ".join(part for part in (look.died, rank) if part)
    marks: list[Text] = []
    if look.born:
        left = x - _BESIDE_DROP
        marks.append(Text(left, y, look.born, YEAR, Anchor.END, ink=Ink.MUTED, owner=look.id))
    if right:
        start = x + _BESIDE_DROP
        marks.append(Text(start, y, right, YEAR, Anchor.START, ink=Ink.MUTED, owner=look.id))
    if look.numbers:
        start = box.right + _BESIDE_SYMBOL
        marks.append(
            Text(
                start, box.y + YEAR, look.numbers, YEAR, Anchor.START, ink=Ink.MUTED, owner=look.id
            )
        )
    return marks


def box_of(text: Text) -> Box:
    """Return the rectangle that a text takes."""
    width = text_width(text.text, text.size, text.bold)
    shift = {Anchor.START: 0.0, Anchor.MIDDLE: width / 2, Anchor.END: width}[text.anchor]
    return Box(text.x - shift, text.y - text.size * 0.8, width, text.size * 1.05)
