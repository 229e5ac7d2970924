"""Where we are: the phases of the method as steps, done, present and to come."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from regisseur_desktop.compat import override
from ui.theme.apply import px, theme
from ui.theme.icons import icon_pixmap

_CIRCLE, _LINE_GAP, _LABEL_GAP = 28, 2, 6


class Stepper(QWidget):
    """Phases in a row; `present` counts from 0. The words say what the colours show."""

    def __init__(
        self, steps: Sequence[str], present: int = 0, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._steps, self._present = tuple(steps), present
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_present(present)

    def set_present(self, present: int) -> None:
        """Move to another phase."""
        self._present = present
        here = self._steps[present] if 0 <= present < len(self._steps) else "nog niet begonnen"
        self.setAccessibleName(f"Fase {present + 1} van {len(self._steps)}: {here}")
        self.update()

    @override
    def sizeHint(self) -> QSize:
        width = sum(self._label_metrics().horizontalAdvance(step) + px(8) for step in self._steps)
        height = px(_CIRCLE + _LABEL_GAP) + self.fontMetrics().lineSpacing()
        return QSize(max(width, px(60) * len(self._steps)), height)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(px(48) * len(self._steps), self.sizeHint().height())

    def _label_metrics(self) -> QFontMetrics:
        font = QFont(self.font())
        font.setPixelSize(px(14))
        font.setWeight(QFont.Weight.DemiBold)
        return QFontMetrics(font)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        places = self._places()
        for index, step in enumerate(self._steps):
            left, right = places[index], places[index + 1]
            if index + 1 < len(self._steps):
                self._draw_line(painter, index, left, right)
            self._draw_circle(painter, index, left)
            self._draw_label(painter, index, step, (left, right))

    def _places(self) -> list[float]:
        """Return where each step begins and the last one ends; a long word gets more room."""
        metrics = self._label_metrics()
        needed = [metrics.horizontalAdvance(step) + px(8) for step in self._steps]
        spare = (self.width() - sum(needed)) / max(1, len(needed))
        places = [0.0]
        for need in needed:
            places.append(places[-1] + need + spare)
        return places

    def _draw_line(self, painter: QPainter, index: int, left: float, right: float) -> None:
        tone = "accent" if index < self._present else "control"
        painter.setPen(QPen(theme().color(tone), 2))
        middle, gap = px(_CIRCLE) / 2, px(_LINE_GAP) + 1
        start = QPointF(left + px(_CIRCLE) + gap, middle)
        painter.drawLine(start, QPointF(right - gap, middle))

    def _draw_circle(self, painter: QPainter, index: int, left: float) -> None:
        is_reached, side = index <= self._present, px(_CIRCLE)
        ring = QRectF(left + 1, 1, side - 2, side - 2)
        painter.setPen(QPen(theme().color("accent" if is_reached else "control"), 2))
        painter.setBrush(theme().color("accent") if is_reached else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(ring)
        ink = theme().color("on_accent" if is_reached else "text2")
        if index < self._present:
            self._draw_tick(painter, ring, ink)
            return
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, str(index + 1))

    def _draw_tick(self, painter: QPainter, ring: QRectF, ink: QColor) -> None:
        side = px(16)
        tick = icon_pixmap("check", ink.name(), side, ratio=self.devicePixelRatioF())
        corner = ring.center() - QPointF(side / 2, side / 2)
        painter.drawPixmap(corner, tick)

    def _draw_label(
        self, painter: QPainter, index: int, step: str, sides: tuple[float, float]
    ) -> None:
        font = QFont(self.font())
        font.setPixelSize(px(14))
        is_present = index == self._present
        font.setWeight(QFont.Weight.DemiBold if is_present else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(theme().color("text" if is_present else "text2"))
        top = px(_CIRCLE + _LABEL_GAP)
        left, room = sides[0], sides[1] - sides[0]
        shown = QFontMetrics(font).elidedText(step, Qt.TextElideMode.ElideRight, int(room))
        place = QRectF(left, top, room, self.height() - top)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft), shown)
