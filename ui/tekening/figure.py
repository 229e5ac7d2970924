"""Marks made ready for a painter: paths, texts and what can be hit, built once per change."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtGui import QPainterPathStroker as Stroker
from PySide6.QtWidgets import QApplication

from regisseur_desktop.drawing.shapes import Anchor, Ink, Mark, Path, Text, Verb
from ui.tekening.colours import Colours

_BOLD = QFont.Weight.DemiBold
_TARGET = 12.0
"""How wide a line is to the mouse, in units."""


def qt_path(path: Path) -> QPainterPath:
    """Return the steps of a path as Qt draws them."""
    made = QPainterPath()
    for verb, numbers in path.steps:
        if verb is Verb.MOVE:
            made.moveTo(*numbers)
        elif verb is Verb.LINE:
            made.lineTo(*numbers)
        elif verb is Verb.CURVE:
            made.cubicTo(*numbers)
        else:
            made.closeSubpath()
    return made


@lru_cache(maxsize=64)
def _metrics(family: str, size: float, is_bold: bool) -> tuple[QFont, QFontMetricsF]:  # noqa: FBT001 - a key
    font = QFont(family)
    font.setPixelSize(max(1, round(size)))
    font.setWeight(_BOLD if is_bold else QFont.Weight.Normal)
    return font, QFontMetricsF(font)


@dataclass(slots=True)
class _Line:
    """A path with its pen and brush."""

    path: QPainterPath
    pen: QPen
    brush: QBrush
    reach: float
    is_filled: bool


@dataclass(slots=True)
class _Label:
    """A text with its font, its place from the left, and the room it takes."""

    text: str
    at: QPointF
    font: QFont
    colour: QColor
    box: QRectF


class Figure:
    """What one group of marks looks like in one theme."""

    def __init__(self, marks: Sequence[Mark], colours: Colours) -> None:
        family = QApplication.font().family()
        self._parts: list[_Line | _Label] = [
            _label(mark, family, colours) if isinstance(mark, Text) else _line(mark, colours)
            for mark in marks
        ]
        self.bounds = QRectF()
        for part in self._parts:
            self.bounds |= _box(part)

    def paint(self, painter: QPainter, *, with_texts: bool = True) -> None:
        """Draw everything, or everything but the texts where they would be too small to read."""
        for part in self._parts:
            if isinstance(part, _Line):
                painter.setPen(part.pen)
                painter.setBrush(part.brush)
                painter.drawPath(part.path)
            elif with_texts:
                painter.setPen(part.colour)
                painter.setFont(part.font)
                painter.drawText(part.at, part.text)

    def shape(self) -> QPainterPath:
        """Return what a mouse can hit: fills, texts, and lines made wide enough to point at."""
        made = QPainterPath()
        made.setFillRule(made.fillRule().WindingFill)
        for part in self._parts:
            if isinstance(part, _Label):
                made.addRect(part.box)
            else:
                made.addPath(part.path if part.is_filled else widened(part.path, _TARGET))
        return made

    def lines(self) -> QPainterPath:
        """Return the lines alone, to draw a ring along."""
        made = QPainterPath()
        for part in self._parts:
            if isinstance(part, _Line):
                made.addPath(part.path)
        return made


def widened(path: QPainterPath, width: float) -> QPainterPath:
    """Return the area within half of `width` from a line."""
    stroker = Stroker()
    stroker.setWidth(width)
    stroker.setCapStyle(Qt.PenCapStyle.FlatCap)  # not into the symbols at its ends
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return stroker.createStroke(path)


def _line(mark: Path, colours: Colours) -> _Line:
    reach = mark.stroke.width if mark.stroke else 0.0
    # the ground of a household or sector is no target: what lies on it is, and its edge
    is_filled = mark.fill not in (None, Ink.SECTOR)
    return _Line(
        qt_path(mark), colours.pen(mark.stroke), colours.brush(mark.fill), reach, is_filled
    )


def _label(mark: Text, family: str, colours: Colours) -> _Label:
    font, metrics = _metrics(family, mark.size, mark.bold)
    width = metrics.horizontalAdvance(mark.text)
    part = {Anchor.START: 0.0, Anchor.MIDDLE: 0.5, Anchor.END: 1.0}[mark.anchor]
    left = mark.x - width * part
    box = QRectF(left, mark.y - metrics.ascent(), width, metrics.height())
    return _Label(mark.text, QPointF(left, mark.y), font, colours.ink(mark.ink), box)


def _box(part: _Line | _Label) -> QRectF:
    if isinstance(part, _Label):
        return part.box.adjusted(-2, -2, 2, 2)
    # a mitred corner reaches further out than half the pen
    reach = part.reach + 1
    return part.path.controlPointRect().adjusted(-reach, -reach, reach, reach)
