"""Keeps the goals and parts in sight: they scroll by themselves, beside the text."""

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from regisseur_desktop.compat import override
from ui.plan.inhoud import Inhoud
from ui.plan.lijst import PlanLijst
from ui.theme.apply import px
from ui.widgets.layout import column, holder
from ui.widgets.resized import when_resized
from ui.widgets.scroll import PageScroll

_LEAST, _EDGE = 240, 4
"""The least height, and the room above and below for the ring around what has the focus."""


class InhoudScroll(PageScroll):
    """As tall as its lists, or as the room there is; the line that is current comes into view."""

    def __init__(self, inhoud: Inhoud) -> None:
        self._room: int | None = None
        self._box = column(inhoud)
        self._content = holder(self._box)
        super().__init__(self._content)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._lijsten = (inhoud.doelen, inhoud.delen)
        when_resized(self._content, self.updateGeometry, QEvent.Type.LayoutRequest)
        self.verticalScrollBar().rangeChanged.connect(self._hold_width)
        for lijst in self._lijsten:
            lijst.selectionModel().currentChanged.connect(self._follow_line)

    # -- size

    def set_room(self, room: int | None) -> None:
        """Be at most this tall in pixels; `None` is as tall as the lists."""
        self._room = None if room is None else max(room, px(_LEAST))
        self._hold_width()
        self.updateGeometry()

    def _hold_width(self) -> None:
        """Give the lists one width, with and without a scroll bar beside them."""
        bar = self.verticalScrollBar()
        aside = 0 if bar.maximum() else bar.sizeHint().width()
        right = 0 if self._room is None else px(_EDGE) + aside
        self._box.setContentsMargins(0, px(_EDGE), right, px(_EDGE))

    @override
    def sizeHint(self) -> QSize:
        hint = self._box.sizeHint()
        return hint if self._room is None else hint.boundedTo(QSize(hint.width(), self._room))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._box.minimumSize().width(), self.sizeHint().height())

    # -- in view

    @override
    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        """Show the current line of a list, not the list as a whole."""
        if new in self._lijsten:
            self._show_line(new)
        else:
            super()._follow(old, new)

    def _follow_line(self, line: QModelIndex) -> None:
        for lijst in self._lijsten:
            if line.model() is lijst.model():
                QTimer.singleShot(0, lijst, lambda lijst=lijst: self._show_line(lijst))

    def _show_line(self, lijst: PlanLijst) -> None:
        """Bring the current line into view; nothing moves under a mouse that is pressed."""
        line = lijst.currentIndex()
        is_pressed = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if is_pressed or not line.isValid() or not lijst.isVisible():
            return
        rect = lijst.visualRect(line)
        middle = lijst.viewport().mapTo(self._content, rect.center())
        self.ensureVisible(middle.x(), middle.y(), 0, rect.height() // 2 + px(16))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Keep the wheel here: at the end of the lists the text stays where it is."""
        super().wheelEvent(event)
        if self.verticalScrollBar().maximum():
            event.accept()
