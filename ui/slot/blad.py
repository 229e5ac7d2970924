"""The quiet sheet in the middle of the window that lock and first start share."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget

from ui.widgets.labels import IconLabel, PlainLabel
from ui.widgets.layout import add, column, fix, holder, line, zone
from ui.widgets.scroll import PageScroll

_WIDTH = 520


class Blad(QWidget):
    """A card in the middle under the name of the program; `body` is for the caller."""

    def __init__(self, title: str, uitleg: str = "", icon: str = "lock-simple") -> None:
        super().__init__()
        self.title = PlainLabel(title, "h1")
        self.uitleg = PlainLabel(uitleg, "muted")
        if not uitleg:
            self.uitleg.hide()
        self.body = column(spacing=16)
        self.message = PlainLabel("", "small")
        self.message.hide()
        logo = line(
            IconLabel("compass", "accent", 28, weight="fill"),
            PlainLabel("Regisseur", "h2", wrap=False),
            None,
            spacing=10,
        )
        head = line(spacing=12)
        head.addWidget(IconLabel(icon, "accent", 26), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.title, 1)
        inside = column(head, self.uitleg, self.body, sides=(32, 28, 32, 28), spacing=16)
        inside.addWidget(self.message)
        card = zone("card", inside)
        middle = holder(column(logo, card, spacing=20))
        fix(middle, min_width=_WIDTH, max_width=_WIDTH)
        box = column(None, line(None, middle, None), None, sides=(24, 24, 24, 24), spacing=0)
        outer = column(spacing=0)
        outer.addWidget(PageScroll(holder(box)))
        self.setLayout(outer)

    def say(self, text: str) -> None:
        """Show a short message under the rest, or nothing."""
        self.message.setText(text)
        self.message.setVisible(bool(text))

    def add(self, *parts: QWidget | QLayout) -> None:
        """Add widgets and layouts under each other to the card."""
        add(self.body, *parts)
