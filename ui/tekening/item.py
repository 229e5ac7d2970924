"""One item of the scene: the marks of one owner that stand together."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from regisseur_desktop.compat import override
from ui.tekening.colours import Colours
from ui.tekening.figure import Figure
from ui.tekening.layers import Group, shift_between

READABLE = 0.35
"""Under this scale texts are too small to read and are left out."""


class GroupItem(QGraphicsItem):
    """Draws a group where it was built, moved by `pos`; no cache, which would blur it."""

    def __init__(self, group: Group, colours: Colours) -> None:
        super().__init__()
        self._shape: QPainterPath | None = None
        self._z = group.z
        self._last = group.marks
        self.goal = QPointF()
        self.setZValue(group.z)
        self._build(group, colours)

    def _build(self, group: Group, colours: Colours) -> None:
        self.content = group
        self.figure = Figure(group.marks, colours)
        self._shape = None

    def show_group(self, group: Group, colours: Colours) -> bool:
        """Show other marks; say whether they had to be drawn again.

        Where only the place changed, `goal` is where the item belongs and who calls moves it.
        """
        if group.z != self._z:
            self._z = group.z
            self.setZValue(group.z)
        if group.marks == self._last:
            return False
        self._last = group.marks
        shift = shift_between(self.content.marks, group.marks)
        if shift is not None:
            self.goal = QPointF(*shift)
            return False
        self.prepareGeometryChange()
        self._build(group, colours)
        self.goal = QPointF()
        self.setPos(self.goal)
        self.update()
        return True

    def recolour(self, colours: Colours) -> None:
        """Draw the same marks in other colours and another font."""
        self.prepareGeometryChange()
        self._build(self.content, colours)
        self.update()

    @override
    def boundingRect(self) -> QRectF:
        return self.figure.bounds

    @override
    def shape(self) -> QPainterPath:
        if self._shape is None:
            self._shape = self.figure.shape()
        return self._shape

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        scale = QStyleOptionGraphicsItem.levelOfDetailFromTransform(painter.worldTransform())
        self.figure.paint(painter, with_texts=scale >= READABLE)
