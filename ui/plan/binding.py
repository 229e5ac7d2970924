"""Keep what is typed: saved when typing pauses or the field is left, one undo step a pause."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from regisseur_desktop.compat import override
from regisseur_desktop.errors import Refused
from ui.widgets.control import Control
from ui.widgets.field import Field

PAUZE_MS = 1000
"""How long typing stops before the text is saved; the user is promised two seconds."""


class Binding(QObject):
    """Binds a control to a stored value: `save` gets what was typed, `show_value` what is kept.

    More than the kit's `Autosave`, because here the screen stays open while values change.

    Text that was typed and not saved yet is never overwritten. `refused` carries the sentence
    for text that cannot be kept as it is; the text stays in the field. With `shows_reading`
    the field shows how its text was understood when it is left.
    """

    refused = Signal(str)
    saved = Signal()

    def __init__(
        self, control: Control, save: Callable[[Any], object], *, shows_reading: bool = False
    ) -> None:
        super().__init__(control)
        self._control, self._save = control, save
        self._shows_reading = shows_reading
        self._is_dirty = False
        self._timer = QTimer(self, singleShot=True, interval=PAUZE_MS)
        self._timer.timeout.connect(self._pause)
        control.edited.connect(self._note)
        control.committed.connect(self.flush)
        control.focus_target().installEventFilter(self)

    @property
    def is_dirty(self) -> bool:
        """Whether something was typed that is not saved."""
        return self._is_dirty

    def _note(self) -> None:
        self._is_dirty = True
        self._timer.start()

    def flush(self) -> None:
        """Save now what was typed, and show it as it was understood."""
        self._timer.stop()
        if not self._is_dirty:
            return
        try:
            value = self._keep()
        except Refused as refused:
            self.refused.emit(str(refused))
            return
        if self._shows_reading:
            keep_caret(self._control.focus_target(), lambda: self._control.set_value(value))
        self.saved.emit()

    def _pause(self) -> None:
        """Save in a pause; half a date or name is left alone until the field is left."""
        if not self._is_dirty:
            return
        try:
            self._keep()
        except Refused:
            return
        self.saved.emit()

    def _keep(self) -> Any:  # noqa: ANN401 - the value of any control
        value = self._control.value()
        self._is_dirty = False
        try:
            self._save(value)
        except Refused:
            self._is_dirty = True
            raise
        return value

    def forget(self) -> None:
        """Let go of what was typed, as when the field is about to show another item."""
        self._timer.stop()
        self._is_dirty = False

    def show_value(self, value: object) -> None:
        """Show what is stored, unless the user is typing; the caret stays where it was."""
        if self._is_dirty or self._shows(value):
            return
        keep_caret(self._control.focus_target(), lambda: self._control.set_value(value))

    def _shows(self, value: object) -> bool:
        try:
            return bool(self._control.value() == value)
        except Refused:
            return False

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave Ctrl+Z to the program: one history for typing and for everything else."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
        if not (event.matches(undo) or event.matches(redo)):
            return False
        self.flush()
        event.ignore()
        return True


def bind(field: Field, save: Callable[[Any], object]) -> Binding:
    """Bind the control of a labelled field; what is refused stands below it."""
    binding = Binding(field.control, save)
    binding.refused.connect(field.set_error)
    binding.saved.connect(field.clear_error)
    return binding


def keep_caret(edit: QWidget, change: Callable[[], object]) -> None:
    """Change the text of an edit and put the caret and the scroll back where they were."""
    if isinstance(edit, QPlainTextEdit):
        place, top = edit.textCursor().position(), edit.verticalScrollBar().value()
        change()
        cursor = edit.textCursor()
        cursor.setPosition(min(place, len(edit.toPlainText())), QTextCursor.MoveMode.MoveAnchor)
        edit.setTextCursor(cursor)
        edit.verticalScrollBar().setValue(top)
    elif isinstance(edit, QLineEdit):
        place = edit.cursorPosition()
        change()
        edit.setCursorPosition(min(place, len(edit.text())))
    else:
        change()


class LeavesKeys(QObject):
    """Lets Enter in a growing text leave the field instead of starting a new line."""

    def __init__(self, control: Control) -> None:
        super().__init__(control)
        self._control = control
        control.focus_target().installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        self._control.committed.emit()
        self._control.focus_target().focusNextPrevChild(True)  # noqa: FBT003 - Qt's signature
        return True
