"""A page: a title with its actions, and columns that fold when the window is narrow."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QLayout, QVBoxLayout, QWidget

from ui.theme.apply import px
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import add, column, fix, holder, line, zone
from ui.widgets.resized import when_resized
from ui.widgets.scroll import PageScroll

NARROW, WIDE = 1100, 1380
_SIDE_MIN, _SIDE_MAX = 340, 404


class Columns(QWidget):
    """A wide column and a helper column; below `fold_at` effective pixels one under the other.

    The width counts for the window, so that every page folds at the same moment.
    """

    def __init__(self, *, fold_at: int = NARROW, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fold_at = fold_at
        self.main: QVBoxLayout = column(spacing=16)
        self.side: QVBoxLayout = column(spacing=16)
        self._side_holder = holder(self.side)
        self._box = line(spacing=16)
        self._box.addLayout(self.main, 1)
        self._box.addWidget(self._side_holder)
        self._box.setAlignment(self._side_holder, Qt.AlignmentFlag.AlignTop)
        self.setLayout(self._box)
        self._is_folded = False
        self._hold_side()
        when_resized(self, self._fold)

    @property
    def is_folded(self) -> bool:
        """Whether the columns stand under each other."""
        return self._is_folded

    def _hold_side(self) -> None:
        if self._is_folded:
            fix(self._side_holder, min_width=0, max_width=10_000)
        else:
            fix(self._side_holder, min_width=_SIDE_MIN, max_width=_SIDE_MAX)

    def _fold(self) -> None:
        """Choose one or two columns by the width of the window."""
        must_fold = self.window().width() < px(self._fold_at)
        if must_fold == self._is_folded:
            return
        self._is_folded = must_fold
        way = QBoxLayout.Direction.TopToBottom if must_fold else QBoxLayout.Direction.LeftToRight
        self._box.setDirection(way)
        self._box.setAlignment(
            self._side_holder,
            Qt.AlignmentFlag(0) if must_fold else Qt.AlignmentFlag.AlignTop,
        )
        self._hold_side()


class Page(QFrame):
    """A whole screen: title, subtitle, actions at the right, and a body that scrolls."""

    def __init__(
        self, title: str = "", subtitle: str = "", *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("zone", "page")
        self.title = PlainLabel(title, "h1")
        self.subtitle = PlainLabel(subtitle, "muted")
        if not subtitle:
            self.subtitle.hide()
        self.action_bar = line(spacing=8)
        self.body: QVBoxLayout = column(spacing=16)
        content = zone("none", column(sides=(32, 20, 32, 32), spacing=16))
        inner = content.layout()
        assert isinstance(inner, QVBoxLayout)  # noqa: S101 - made the line before
        head = line(spacing=12)
        head.addLayout(column(self.title, self.subtitle, spacing=2), 1)
        head.addLayout(self.action_bar)
        head.setAlignment(self.action_bar, Qt.AlignmentFlag.AlignTop)
        if title:
            inner.addLayout(head)
        inner.addLayout(self.body)
        inner.addStretch(1)
        self.scroller = PageScroll(content)
        self.setLayout(column(self.scroller))

    def set_title(self, title: str, subtitle: str = "") -> None:
        """Change what stands at the top of a page that was made with a title."""
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))

    def add(self, *parts: QWidget | QLayout) -> None:
        """Add widgets and layouts under each other."""
        add(self.body, *parts)
