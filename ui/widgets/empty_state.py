"""What an empty list says: an icon, one sentence, and the one or two things to do."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.widgets.buttons import Button
from ui.widgets.labels import IconLabel, PlainLabel
from ui.widgets.layout import column, fix, line


class EmptyState(QWidget):
    """The empty state of a page or, with `is_small`, of a card."""

    def __init__(
        self,
        icon: str,
        sentence: str,
        *actions: Button,
        is_small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        centre = Qt.AlignmentFlag.AlignLeft if is_small else Qt.AlignmentFlag.AlignHCenter
        label = PlainLabel(sentence, "muted")
        label.setAlignment(centre)
        box = column(sides=(0, 4, 0, 4) if is_small else (16, 32, 16, 32), spacing=12)
        if not is_small:
            box.addWidget(IconLabel(icon, "text3", 40), 0, centre)
            fix(label, min_width=280)
        box.addWidget(label)
        if actions:
            box.addLayout(line(*actions, None) if is_small else line(None, *actions, None))
        self.setLayout(box)
