"""The scrolling part of a page; whatever takes the focus comes into view."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from regisseur_desktop.compat import override
from ui.theme.apply import px
from ui.widgets.reading_order import go_on


class PageScroll(QScrollArea):
    """Scrolls up and down only, and follows the keyboard."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(content)
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    @override
    def focusNextPrevChild(self, next: bool, /) -> bool:
        return go_on(self.window(), is_forward=next) or super().focusNextPrevChild(next)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        content = self.widget()
        if new is not None and content is not None and content.isAncestorOf(new):
            self.ensureWidgetVisible(self._outermost(new), px(16), px(24))

    def _outermost(self, widget: QWidget) -> QWidget:
        """Return the widget, or the part around it that scrolls by itself and fits in here."""
        found, part = widget, widget.parentWidget()
        while part is not None and part is not self:
            scrolls = isinstance(part, PageScroll) and part.verticalScrollBar().maximum() > 0
            if scrolls and part.height() <= self.viewport().height():
                found = part
            part = part.parentWidget()
        return found
