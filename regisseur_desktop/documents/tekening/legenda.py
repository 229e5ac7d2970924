"""The legend below a drawing on paper: what occurs in it, in letters that do not shrink along."""

from collections.abc import Sequence

from regisseur_desktop.documents.blocks import NATURAL, Plate
from regisseur_desktop.drawing.legend import LegendEntry
from regisseur_desktop.drawing.pen import moved
from regisseur_desktop.drawing.shapes import Anchor, Drawing, Mark, Text
from regisseur_desktop.drawing.text import text_width, wrapped

_SIZE, _GAP, _BETWEEN, _ROW = 13.0, 10.0, 26.0, 6.0
_MOST_LINES = 3


def legend_plate(entries: Sequence[LegendEntry], wide: float, scale: float = NATURAL) -> Plate:
    """Return signs with their meaning in columns and notes below, at most `wide` points wide."""
    room = wide / scale
    signs, high = _columns([entry for entry in entries if entry.marks], room)
    notes, bottom = _notes([entry.label for entry in entries if not entry.marks], room, high)
    said = "; ".join(entry.label for entry in entries)
    return Plate(Drawing(room, bottom, (*signs, *notes)), f"Legenda: {said}.", scale=scale)


def _columns(entries: Sequence[LegendEntry], room: float) -> tuple[list[Mark], float]:
    """Return the signs, read down each column, and how high they stand together."""
    if not entries:
        return [], 0.0
    mark = max(entry.width for entry in entries)
    words = max(text_width(entry.label, _SIZE) for entry in entries)
    column = mark + _GAP + words + _BETWEEN
    rows = -(-len(entries) // max(1, int((room + _BETWEEN) // column)))
    tall = max(_SIZE, *(entry.height for entry in entries)) + _ROW
    marks: list[Mark] = []
    for at, entry in enumerate(entries):
        x, y = (at // rows) * column, (at % rows) * tall
        marks += moved(entry.marks, x + (mark - entry.width) / 2, y + (tall - entry.height) / 2)
        marks.append(_words(x + mark + _GAP, y + tall / 2, entry.label))
    return marks, rows * tall


def _notes(texts: Sequence[str], room: float, top: float) -> tuple[list[Mark], float]:
    marks: list[Mark] = []
    for text in texts:
        for line in wrapped(text, _SIZE, room, lines=_MOST_LINES):
            top += _SIZE * 1.4
            marks.append(_words(0.0, top - _SIZE * 0.5, line))
    return marks, top


def _words(x: float, middle: float, text: str) -> Text:
    return Text(x, middle + _SIZE * 0.36, text, _SIZE, Anchor.START)
