"""The card: one subject on a page, with a title, an icon, one action and a body."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLayout, QVBoxLayout, QWidget

from ui.widgets.labels import IconLabel, PlainLabel
from ui.widgets.layout import add, clear, column, fix, line


class Card(QFrame):
    """A white card; `body` is the layout that a page fills, `show_body` replaces it."""

    def __init__(
        self,
        title: str = "",
        icon: str = "",
        *,
        tone: str = "accent",
        action: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("zone", "card")
        self.setAccessibleName(title)
        self.title = PlainLabel(title, "h2")
        self.body: QVBoxLayout = column(spacing=8)
        self._actions = line(spacing=4)
        head = line(spacing=12)
        fix(self.title, min_height=38)
        if icon:
            head.addWidget(IconLabel(icon, tone, 20), 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.title, 1)
        head.addLayout(self._actions)
        outer = column(sides=(20, 12, 20, 16), spacing=8)
        if title:
            outer.addLayout(head)
        outer.addLayout(self.body)
        self.setLayout(outer)
        if action is not None:
            self.add_action(action)

    def add_action(self, action: QWidget) -> None:
        """Put a button at the right of the title."""
        self._actions.addWidget(action)

    def add(self, *parts: QWidget | QLayout) -> None:
        """Add widgets and layouts under each other to the body."""
        add(self.body, *parts)

    def show_body(self, *parts: QWidget | QLayout) -> None:
        """Replace what stands in the body."""
        clear(self.body)
        self.add(*parts)
