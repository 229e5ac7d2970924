"""The texts round a symbol: name and notes below it, years above it, and the room they need."""

from regisseur_desktop.drawing.genogram.family import SYMBOL
from regisseur_desktop.drawing.genogram.looks import PersonLook
from regisseur_desktop.drawing.shapes import Anchor, Box, Ink, Mark, Text
from regisseur_desktop.drawing.text import text_width

NAME, NOTE, YEAR = 13.0, 12.0, 11.0
"""The sizes of the letters in units."""

_FIRST, _NAME_LINE, _NOTE_LINE, _UNDER = 16.0, 15.0, 15.0, 4.0
_BESIDE_DROP, _BESIDE_SYMBOL, _APART = 4.0, 4.0, 12.0


def needed(look: PersonLook) -> tuple[float, float]:
    """Return the width that symbol and texts need together, and the height below the symbol."""
    names = [text_width(line, NAME, bold=True) for line in look.names]
    notes = [text_width(line, NOTE) for line in look.notes]
    years = [2 * (_BESIDE_DROP + text_width(one, YEAR)) for one in (look.born, look.died) if one]
    numbers = 2 * _BESIDE_SYMBOL + SYMBOL + 2 * text_width(look.numbers, YEAR)
    width = max(SYMBOL, *names, *notes, *years, numbers if look.numbers else 0.0)
    return width + _APART, _height(look)


def _height(look: PersonLook) -> float:
    lines = _NAME_LINE * len(look.names) + _NOTE_LINE * len(look.notes)
    return _FIRST - _NAME_LINE + lines + _UNDER if lines else _UNDER


def below(look: PersonLook, x: float, bottom: float) -> list[Mark]:
    """Return name and notes under a symbol whose lower edge is at `bottom`."""
    marks: list[Mark] = []
    y = bottom + _FIRST
    for line in look.names:
        marks.append(Text(x, y, line, NAME, bold=True, owner=look.id))
        y += _NAME_LINE
    for line in look.notes:
        marks.append(Text(x, y, line, NOTE, ink=Ink.MUTED, owner=look.id))
        y += _NOTE_LINE
    return marks


def above(look: PersonLook, box: Box, rank: str) -> list[Mark]:
    """Return the years above a symbol, beside the line that comes from above, and the rank."""
    x, y = box.x + box.width / 2, box.y - 4
    right = "  ".join(part for part in (look.died, rank) if part)
    marks: list[Mark] = []
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
