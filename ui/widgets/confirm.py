"""The question before what cannot be undone; everything else is done at once, with undo."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, fix, line


class Confirm(QDialog):
    """A title, a text, a verb and the way out, which is the default."""

    def __init__(self, parent: QWidget, title: str, text: str, *, verb: str, keep: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.verb = Button(verb, "danger", on_click=self.accept)
        self.keep = Button(keep, "secondary", on_click=self.reject)
        self.keep.setDefault(True)
        buttons = line(None, self.verb, self.keep, spacing=8)
        self.setLayout(
            column(
                PlainLabel(title, "h2"),
                PlainLabel(text),
                buttons,
                sides=(24, 20, 24, 20),
                spacing=16,
            )
        )
        fix(self, min_width=420, max_width=560)
        self.keep.setFocus()


def confirm(
    widget: QWidget,
    title: str,
    text: str,
    *,
    verb: str,
    keep: str = "Houden",
    on_yes: Callable[[], object],
) -> Confirm:
    """Open the question in the window of `widget`; `on_yes` runs only after the verb."""
    dialog = Confirm(widget.window(), title, text, verb=verb, keep=keep)
    dialog.accepted.connect(on_yes)
    dialog.open()
    return dialog
