"""The legend of a drawing, and the drawing with its title and legend as it is printed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from regisseur_desktop.drawing.pen import moved, segments
from regisseur_desktop.drawing.shapes import (
    Anchor,
    Area,
    Box,
    Drawing,
    Ink,
    Mark,
    Path,
    Stroke,
    Text,
)
from regisseur_desktop.drawing.text import text_width, wrapped


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """One line of a legend: a small sign in a box of this size, and what it means.

    The marks stand from the left top corner of the box; without marks it is a line of text.
    """

    label: str
    marks: tuple[Mark, ...] = ()
    width: float = 0.0
    height: float = 18.0


_TITLE, _UNDER, _LABEL = 20.0, 12.0, 12.0
_EDGE, _NEAR, _APART, _ROW = 24.0, 7.0, 22.0, 24.0
_NARROW = 520.0
"""A frame is at least so wide, in units, so that a title and a legend have room."""


def with_frame(
    drawing: Drawing, legend: Sequence[LegendEntry], title: str, under: str = ""
) -> Drawing:
    """Return the drawing with a title above it and its legend below it, for print and file.

    `under` is the line below the title: the date and for whom it is.
    """
    width = max(drawing.width, _NARROW, *(_EDGE * 2 + _size(one) for one in legend))
    head, top = _heading(title, under, width)
    rows = _rows(legend, width - 2 * _EDGE)
    dx = (width - drawing.width) / 2
    foot = top + drawing.height
    marks = [*head, *moved(drawing.marks, dx, top), *_legend(rows, width, foot)]
    height = foot + (_ROW * len(rows) + _EDGE if rows else 0.0)
    areas = tuple(_shifted(area, dx, top) for area in drawing.areas)
    return replace(
        drawing, width=width, height=height, marks=tuple(marks), areas=areas, title=title
    )


def _heading(title: str, under: str, width: float) -> tuple[list[Mark], float]:
    """Return the lines of the title and where the drawing begins."""
    marks: list[Mark] = []
    y = _EDGE
    for line in wrapped(title, _TITLE, width - 2 * _EDGE, lines=3, bold=True):
        y += _TITLE
        marks.append(Text(_EDGE, y, line, _TITLE, Anchor.START, bold=True))
        y += 5
    for line in wrapped(under, _UNDER, width - 2 * _EDGE, lines=3):
        y += _UNDER
        marks.append(Text(_EDGE, y, line, _UNDER, Anchor.START, ink=Ink.MUTED))
        y += 4
    return marks, y


def _size(entry: LegendEntry) -> float:
    gap = _NEAR if entry.marks else 0.0
    return entry.width + gap + text_width(entry.label, _LABEL)


def _rows(legend: Sequence[LegendEntry], width: float) -> list[list[LegendEntry]]:
    """Return the entries over as many rows as they need."""
    rows: list[list[LegendEntry]] = []
    used = width
    for entry in legend:
        size = _size(entry)
        if used + _APART + size > width:
            rows.append([])
            used = -_APART
        rows[-1].append(entry)
        used += _APART + size
    return rows


def _legend(rows: Sequence[Sequence[LegendEntry]], width: float, top: float) -> list[Mark]:
    if not rows:
        return []
    rule = segments(((_EDGE, top), (width - _EDGE, top)))
    marks: list[Mark] = [Path(rule, Stroke(Ink.MUTED, 0.6))]
    middle = top + _ROW * 0.75
    for row in rows:
        x = _EDGE
        for entry in row:
            marks += moved(entry.marks, x, middle - entry.height / 2)
            start = x + entry.width + (_NEAR if entry.marks else 0.0)
            marks.append(
                Text(
                    start, middle + _LABEL * 0.35, entry.label, _LABEL, Anchor.START, ink=Ink.MUTED
                )
            )
            x += _size(entry) + _APART
        middle += _ROW
    return marks


def _shifted(area: Area, dx: float, dy: float) -> Area:
    def box(one: Box) -> Box:
        return Box(one.x + dx, one.y + dy, one.width, one.height)

    return replace(area, symbol=box(area.symbol), box=box(area.box))
