"""The view on a drawing with mouse, keys and focus: what pages put on the screen."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QHideEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QToolTip, QWidget

from regisseur_desktop.compat import override
from ui.tekening.camera import STEP
from ui.tekening.item import READABLE
from ui.tekening.keyed import KeyedView

_PINCH = Qt.NativeGestureType.ZoomNativeGesture
_NOTCH = 120
"""What one notch of a wheel turns, in eighths of a degree."""


class DrawingView(KeyedView):
    """Shows a `Drawing`; who shows it decides what a press, a drag or a key means.

    Owners are the ids of the drawing's areas, '' stands for none. Ways are in units of the
    drawing; the point of a menu is in pixels of the screen.
    """

    def __init__(self, accessible_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(accessible_name, parent)
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.mouse.cancel()
        super().hideEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.mouse.press(event):
            super().mousePressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self.mouse.move(event):
            super().mouseMoveEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self.mouse.release(event):
            super().mouseReleaseEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        owner = self.owner_under(at)
        is_for_owner = event.button() == Qt.MouseButton.LeftButton and not self.grip_under(at)
        if owner and is_for_owner:
            self.opened.emit(owner)
        elif not self.mouse.press(event):
            super().mouseDoubleClickEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.show_menu(self.chosen)
            return
        owner = self.owner_under(self.viewport().mapFromGlobal(event.globalPos()))
        self.pick(owner)
        self.context.emit(owner, event.globalPos())

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y() / _NOTCH
            self.camera.zoom_by(STEP**turned, event.position())
            event.accept()
            return
        if not self.camera.has_more(is_aside=bool(event.angleDelta().x())):
            event.ignore()  # everything is in sight: the wheel is for the page around it
            return
        self.camera.is_fitted = False
        super().wheelEvent(event)

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == _PINCH:
            self.camera.zoom_by(1 + event.value(), event.position())
            return True
        if isinstance(event, QGestureEvent) and self._pinch(event):
            return True
        if isinstance(event, QHelpEvent) and self._tell_name(event):
            return True
        return super().viewportEvent(event)

    def _pinch(self, event: QGestureEvent) -> bool:
        """Zoom with two fingers; what the first of them began is undone."""
        pinch = event.gesture(Qt.GestureType.PinchGesture)
        if not isinstance(pinch, QPinchGesture):
            return False
        self.mouse.cancel()
        at = self.viewport().mapFromGlobal(pinch.centerPoint())
        self.camera.zoom_by(pinch.scaleFactor(), at)
        return True

    def _tell_name(self, event: QHelpEvent) -> bool:
        """Show who stands under the mouse while names are too small to read."""
        area = self.selection.area(self.owner_under(event.pos()))
        if area is None or self.camera.scale >= READABLE or self.grip_under(event.pos()):
            return False
        QToolTip.showText(event.globalPos(), area.name.replace("<", "\u2039"), self)
        return True

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.camera.settle()
        self.refresh()
