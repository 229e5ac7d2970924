"""Rings around what is chosen: a square outside a symbol, a seam along a line."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from regisseur_desktop.compat import override
from regisseur_desktop.drawing.shapes import Area, AreaKind
from ui.tekening.figure import widened
from ui.tekening.layers import SYMBOLS
from ui.theme.apply import theme

_GAP, _SEAM, _WIDTH = 3.5, 12.0, 2.5
_ABOVE = 500_000.0


class Ring(QGraphicsItem):
    """The ring of one area; in the colour of the focus while the keyboard is there."""

    def __init__(self) -> None:
        super().__init__()
        self._outline = QPainterPath()
        self._colour = "accent"
        self._scale = 1.0
        self.setZValue(_ABOVE)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def show_around(self, area: Area, lines: QPainterPath, scale: float) -> None:
        """Stand around an area; `lines` are its own, `scale` is pixels per unit."""
        self.prepareGeometryChange()
        self._scale = scale
        thin = max(1.0, 1 / scale)  # the gap stays a gap when the drawing is small
        if area.kind in SYMBOLS or lines.isEmpty():
            box = area.symbol.grown(_GAP * thin)
            self._outline = QPainterPath()
            self._outline.addRect(QRectF(box.x, box.y, box.width, box.height))
        else:
            seam = widened(lines, _SEAM * thin)
            # around a house only the outer side: the inner one would cross its name
            is_house = area.kind is AreaKind.HOUSEHOLD
            self._outline = (seam.united(lines) if is_house else seam).simplified()
        self.update()

    def set_focused(self, *, is_focused: bool) -> None:
        """Show whether keys go to what stands inside."""
        self._colour = "focus" if is_focused else "accent"
        self.update()

    @property
    def token(self) -> str:
        """Return the name of the colour in use."""
        return self._colour

    @override
    def boundingRect(self) -> QRectF:
        reach = 2 * _WIDTH / self._scale
        return self._outline.boundingRect().adjusted(-reach, -reach, reach, reach)

    @override
    def shape(self) -> QPainterPath:
        return QPainterPath()  # nothing to hit: the mouse is for what stands inside

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        pen = QPen(theme().color(self._colour), _WIDTH)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self._outline)
