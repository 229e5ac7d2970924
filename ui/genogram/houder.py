"""Holds a page that fills its room, so that it scrolls only below its smallest size."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from regisseur_desktop.compat import override


class Houder(QWidget):
    """Gives its one child all the room there is.

    A scroll area makes a layout with wrapped texts as tall as it would like to be; a drawing
    would then scroll although it can be smaller. Without a layout only the minimum counts.
    """

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self._inner = inner
        inner.setParent(self)

    @override
    def minimumSizeHint(self) -> QSize:
        return self._inner.minimumSizeHint()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._inner.setGeometry(self.rect())
