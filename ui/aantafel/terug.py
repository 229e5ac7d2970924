"""Undo at the table: only what was done at the table, and without naming anything else."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit

from regisseur_desktop.compat import override
from ui.werk import Werk

_NIETS = "Er is niets om terug te draaien."


class Terug:
    """Works on the same stack as the office; what was done there before stays done."""

    def __init__(self, werk: Werk, huishouden_id: str) -> None:
        self._werk, self._stack = werk, werk.stack(huishouden_id)
        self._floor = self._stack.index()
        self._undone = 0

    def undo(self) -> None:
        """Take back the last thing that was done here."""
        if self._stack.index() <= self._floor:
            self._werk.tell(_NIETS)
            return
        self._stack.undo()
        self._undone += 1
        self._werk.tell("Dat is teruggedraaid.")

    def redo(self) -> None:
        """Do again what was taken back here."""
        if not self._undone or not self._stack.canRedo():
            self._werk.tell("Er is niets om opnieuw te doen.")
            return
        self._undone -= 1
        self._stack.redo()
        self._werk.tell("Dat is weer zo.")


class LaatTerug(QObject):
    """Lets Ctrl+Z in an empty field take back what was done, and not bring back letters."""

    def __init__(self, *edits: QPlainTextEdit) -> None:
        super().__init__(edits[0])
        for edit in edits:
            edit.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        keys = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
        is_empty = isinstance(watched, QPlainTextEdit) and not watched.toPlainText()
        if not is_empty or not any(event.matches(key) for key in keys):
            return False
        event.ignore()
        return True
