"""Grips: round plus buttons near the chosen symbol, for drawing on from it."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsSceneHoverEvent,
    QStyleOptionGraphicsItem,
    QWidget,
)

from regisseur_desktop.compat import override
from ui.theme.apply import px, theme

_ACROSS = 24
"""The diameter of a grip at 100 %: the smallest target a finger or shaky hand can hit."""
_PLUS, _LINE, _RING = 10, 1.6, 2.5
_ABOVE = 1_000_000.0


@dataclass(frozen=True, slots=True)
class Grip:
    """A grip at a point of the drawing; `text` is what it does, as a tooltip and for a reader."""

    key: str
    text: str
    x: float
    y: float


class GripItem(QGraphicsItem):
    """One grip: as large at every zoom, in the colours of something that can be pressed."""

    def __init__(self, grip: Grip) -> None:
        super().__init__()
        self.grip = grip
        self.is_hot = False
        self.has_focus = False
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        self.setZValue(_ABOVE)
        self.setToolTip(grip.text.replace("<", "\u2039"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAcceptHoverEvents(True)

    def place(self, anchor: QPointF, scale: float) -> None:
        """Stand where the grip belongs; zoomed out far enough from the symbol all the same."""
        own = QPointF(self.grip.x, self.grip.y)
        further = max(1.0, theme().k / scale) if scale else 1.0
        self.setPos(anchor + (own - anchor) * further)

    def show_focus(self, *, has_focus: bool) -> None:
        """Show whether the keyboard is on it."""
        if has_focus != self.has_focus:
            self.has_focus = has_focus
            self.update()

    @override
    def hoverEnterEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        self.is_hot = True
        self.update()

    @override
    def hoverLeaveEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        self.is_hot = False
        self.update()

    def _disc(self) -> QRectF:
        side = px(_ACROSS)
        return QRectF(-side / 2, -side / 2, side, side)

    @override
    def boundingRect(self) -> QRectF:
        # fixed at the largest text size, so that a change of text size needs no new geometry
        reach = _ACROSS + 8.0
        return QRectF(-reach, -reach, 2 * reach, 2 * reach)

    @override
    def shape(self) -> QPainterPath:
        made = QPainterPath()
        made.addEllipse(self._disc())
        return made

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        used = theme()
        disc = self._disc().adjusted(1, 1, -1, -1)
        if self.has_focus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(used.color("focus"), _RING))
            painter.drawEllipse(disc.adjusted(-4, -4, 4, 4))
        painter.setBrush(used.color("accent" if self.is_hot else "surface"))
        painter.setPen(QPen(used.color("accent"), _LINE))
        painter.drawEllipse(disc)
        painter.setPen(QPen(used.color("on_accent" if self.is_hot else "accent"), _LINE))
        arm = px(_PLUS) / 2
        painter.drawLine(QPointF(-arm, 0), QPointF(arm, 0))
        painter.drawLine(QPointF(0, -arm), QPointF(0, arm))
