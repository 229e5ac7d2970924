"""The list of what still needs attention, above a form; each line leads to its field."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from ui.widgets.announce import announce
from ui.widgets.field import Field
from ui.widgets.focus_ring import give_focus
from ui.widgets.labels import IconLabel, PlainLabel
from ui.widgets.layout import clear, column, line
from ui.widgets.wrap_button import WrapButton


class ErrorSummary(QFrame):
    """Takes the focus when it appears, so that a screen reader starts with it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("zone", "danger")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title = PlainLabel("", "strong")
        self._links = column(spacing=0)
        texts = column(self._title, self._links, spacing=2)
        row = line(sides=(12, 10, 12, 10), spacing=12)
        row.addWidget(IconLabel("warning-circle", "danger", 20), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        self.setLayout(row)
        self.hide()

    def show_errors(self, fields: Sequence[Field]) -> None:
        """List the sentences of the fields that have one, or disappear."""
        clear(self._links)
        self.setVisible(bool(fields))
        if not fields:
            return
        count = len(fields)
        title = "Kijk nog naar 1 ding." if count == 1 else f"Kijk nog naar {count} dingen."
        self._title.setText(title)
        self.setAccessibleName(title)
        for field in fields:
            self._links.addWidget(_link(field))
        give_focus(self)
        announce(self, f"{title} {' '.join(field.error for field in fields)}")


def _link(field: Field) -> WrapButton:
    """Return the sentence of a field as a link to that field."""
    return WrapButton(
        f"{field.name}: {field.error}",
        "dangerlink",
        on_click=lambda: give_focus(field.control.focus_target()),
    )
