"""Whether the system asks for less motion, and the short glide of what moved."""

import ctypes
import sys
from collections.abc import Sequence

from PySide6.QtCore import QEasingCurve, QObject, QPointF, QVariantAnimation
from PySide6.QtWidgets import QApplication, QGraphicsItem, QStyle

GLIDE_MS = 150
_SPI_GETCLIENTAREAANIMATION = 0x1042

Move = tuple[QGraphicsItem, QPointF]
"""An item and the place it goes to."""


def wants_less_motion() -> bool:
    """Say whether the system, or the style in use, has animations switched off."""
    if sys.platform == "win32" and not _windows_animates():
        return True
    style = QApplication.style()
    return style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) <= 0


def _windows_animates() -> bool:
    is_on = ctypes.c_int(1)
    windll = ctypes.windll  # type: ignore[attr-defined,unused-ignore]
    windll.user32.SystemParametersInfoW(_SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(is_on), 0)
    return bool(is_on.value)


class Glide(QObject):
    """Moves items to their new places in 150 ms, all at once, so that the eye can follow."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._moves: list[tuple[QGraphicsItem, QPointF, QPointF]] = []
        self._clock = QVariantAnimation(self)
        self._clock.setStartValue(0.0)
        self._clock.setEndValue(1.0)
        self._clock.setDuration(GLIDE_MS)
        self._clock.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._clock.valueChanged.connect(self._step)
        self._clock.finished.connect(self.stop)

    @property
    def is_running(self) -> bool:
        """Whether anything is on its way."""
        return bool(self._moves)

    def start(self, moves: Sequence[Move], *, at_once: bool) -> None:
        """Send items on their way from where they are now."""
        self.stop()
        moved = [(item, item.pos(), goal) for item, goal in moves if item.pos() != goal]
        if at_once or not moved:
            for item, _begin, goal in moved:
                item.setPos(goal)
            return
        self._moves = moved
        self._clock.start()

    def join(self, item: QGraphicsItem, leader: QGraphicsItem) -> None:
        """Let an item that stands in its place come along with another that is on its way."""
        ways = [(begin, goal) for moved, begin, goal in self._moves if moved is leader]
        for begin, goal in ways:
            self._moves.append((item, item.pos() + begin - goal, item.pos()))
            item.setPos(item.pos() + leader.pos() - goal)

    def stop(self) -> None:
        """Put everything that is on its way in its place."""
        moves, self._moves = self._moves, []
        self._clock.stop()
        for item, _begin, goal in moves:
            item.setPos(goal)

    def forget(self) -> None:
        """Leave everything where it is now: the items go elsewhere, or away."""
        self._moves = []
        self._clock.stop()

    def _step(self, part: object) -> None:
        if isinstance(part, float):
            for item, begin, goal in self._moves:
                item.setPos(begin + (goal - begin) * part)
