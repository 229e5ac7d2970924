"""The scrolling part of the table: where is written stays in sight while the page grows."""

from PySide6.QtCore import QEvent, QPoint, QRect, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from regisseur_desktop.compat import override
from ui.theme.apply import px
from ui.widgets.resized import when_resized
from ui.widgets.scroll import PageScroll

_AIR = 12


class TafelRol(PageScroll):
    """Shows the place of the keyboard again when something came above or below it.

    Large text leaves little room, and a family reads along: half a line is no line. Who scrolled
    away is left alone as long as that place does not move.
    """

    def __init__(self, content: QWidget) -> None:
        super().__init__(content)
        self._place = QRect()
        # the parts get their places only after the page has its size
        later = QTimer(self, singleShot=True, interval=0)
        later.timeout.connect(self._keep_in_sight)
        when_resized(content, later.start, QEvent.Type.LayoutRequest)

    @override
    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        super()._follow(old, new)
        self._place = place = self._place_of(new)
        reach = place.height() // 2 + px(_AIR)
        if place.isValid() and 2 * reach <= self.viewport().height():
            # Qt is content with the line of the cursor; a field is shown as a whole
            self.ensureVisible(place.center().x(), place.center().y(), 0, reach)

    def _keep_in_sight(self) -> None:
        focused = QApplication.focusWidget()
        if self.isVisible() and self._place_of(focused) != self._place:
            self._follow(None, focused)

    def _place_of(self, part: QWidget | None) -> QRect:
        """Return where something stands on the page; what is elsewhere stands nowhere."""
        content = self.widget()
        if part is None or content is None or not content.isAncestorOf(part):
            return QRect()
        return QRect(part.mapTo(content, QPoint()), part.size())
