"""A plain bar of three parts that differ in filling as well as in colour."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from regisseur_desktop.compat import override
from ui.theme.apply import px, theme

_HIGH, _GAP = 14, 3
VULLING = ("vol", "streep", "leeg")
"""How the parts are filled, from left to right."""


def paint_part(painter: QPainter, place: QRectF, vulling: str) -> None:
    """Paint one part: filled, striped, or only its edge."""
    accent = theme().color("accent")
    painter.setPen(QPen(accent if vulling != "leeg" else theme().color("control"), 1))
    painter.setBrush(accent if vulling == "vol" else theme().color("surface"))
    painter.drawRoundedRect(place, px(4), px(4))
    if vulling == "streep":
        painter.setBrush(QBrush(accent, Qt.BrushStyle.BDiagPattern))
        painter.drawRoundedRect(place, px(4), px(4))


class Balk(QWidget):
    """The parts beside each other, each as wide as its share; the words stand elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        self.delen: tuple[int, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_delen(self, delen: Sequence[int], woorden: str) -> None:
        """Show these counts; `woorden` says the same to a screen reader."""
        self.delen = tuple(delen)
        self.setAccessibleName(woorden)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(120), px(_HIGH))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = [(count, how) for count, how in zip(self.delen, VULLING, strict=False) if count]
        room = self.width() - 1 - px(_GAP) * max(0, len(shown) - 1)
        whole, left = sum(count for count, _how in shown) or 1, 0.5
        for count, how in shown:
            wide = room * count / whole
            paint_part(painter, QRectF(left, 0.5, wide, self.height() - 1), how)
            left += wide + px(_GAP)


class Staal(QWidget):
    """A small sample of one part, before its words."""

    def __init__(self, vulling: str) -> None:
        super().__init__()
        self._vulling = vulling
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(20), px(_HIGH))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(0.5, 0.5, self.width() - 1, self.height() - 1)
        paint_part(painter, rect, self._vulling)
