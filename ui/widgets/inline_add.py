"""A line that adds: Enter adds what stands there and waits for the next."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from regisseur_desktop.compat import override
from regisseur_desktop.errors import Refused
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, line


class InlineAdd(QWidget):
    """Emits `added` with the text; Esc asks to close the line and leaves what stands in it.

    `on_add` may raise `Refused`: the text stays and the sentence appears below it. Who listens
    to `added` calls `refuse` instead, because no exception leaves a slot.
    """

    added = Signal(str)
    closed = Signal()

    def __init__(
        self,
        name: str,
        placeholder: str = "",
        *,
        verb: str = "Toevoegen",
        on_add: Callable[[str], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._on_add, self._last = on_add, ""
        self.edit = QLineEdit()
        self.edit.setAccessibleName(name)
        self.edit.setPlaceholderText(placeholder)
        self.edit.installEventFilter(self)
        self.button = Button(verb, name=f"{verb}: {name}", on_click=self._add)
        self._error = PlainLabel("", "error")
        self._error.hide()
        self.setLayout(column(line(self.edit, self.button), self._error, spacing=4))
        self.setFocusProxy(self.edit)
        self.edit.returnPressed.connect(self._add)
        self.edit.textEdited.connect(lambda _text: self._error.hide())

    def refuse(self, sentence: str) -> None:
        """Say why the last text was not added, and give it back."""
        self.edit.setText(self._last)
        self._error.setText(sentence)
        self._error.show()
        self.edit.setAccessibleDescription(sentence)

    def _add(self) -> None:
        text = self.edit.text().strip()
        if not text:
            self.edit.setFocus()
            return
        self._last = text
        self.edit.clear()
        self._error.hide()
        self.edit.setAccessibleDescription("")
        self.added.emit(text)
        self._call(text)
        focused = QApplication.focusWidget()
        if focused is None or self.isAncestorOf(focused):  # who listened may have gone on
            self.edit.setFocus()

    def _call(self, text: str) -> None:
        if self._on_add is None:
            return
        try:
            self._on_add(text)
        except Refused as refused:
            self.refuse(str(refused))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.KeyPress:
            return event.key() == Qt.Key.Key_Escape and self._close()
        return event.type() == QEvent.Type.ShortcutOverride and self._leaves_undo(event)

    def _leaves_undo(self, event: QKeyEvent) -> bool:
        """Let Ctrl+Z in an empty line take back what was added, and not bring back letters."""
        undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
        if self.edit.text() or not (event.matches(undo) or event.matches(redo)):
            return False
        event.ignore()
        return True

    def _close(self) -> bool:
        self.closed.emit()
        return True
