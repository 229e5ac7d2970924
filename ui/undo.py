"""Undo and redo: one command for every edit, one stack for every household."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QUndoCommand, QUndoGroup, QUndoStack

from regisseur_desktop.compat import override
from regisseur_desktop.domain.edit import Edit

Apply = Callable[[Edit], object]
"""Makes an edit; `False` says that it was refused and that the user has been told."""

_UNDO, _REDO = "Ongedaan maken", "Opnieuw doen"


class EditCommand(QUndoCommand):
    """Takes an edit back and makes it again; what was there before is in the edit itself.

    The edit is made before the command is pushed, so that a refusal reaches who asked for it;
    the first `redo`, which pushing calls, therefore does nothing.
    """

    def __init__(self, edit: Edit, apply: Apply) -> None:
        super().__init__(edit.text)
        self.edit, self._apply = edit, apply
        self._is_new = True

    @override
    def redo(self) -> None:
        if self._is_new:
            self._is_new = False
            return
        self._make(self.edit)

    @override
    def undo(self) -> None:
        self._make(self.edit.inverse())

    def _make(self, edit: Edit) -> None:
        if self._apply(edit) is False:
            # the data has gone on without this command: the stack drops it
            self.setObsolete(True)


class UndoStacks(QObject):
    """The stack of each open household, by its id; the menu acts on the active one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._group = QUndoGroup(self)
        self._stacks: dict[str, QUndoStack] = {}

    def of(self, huishouden_id: str) -> QUndoStack:
        """Return the stack of a household, made when it is first asked for."""
        if huishouden_id not in self._stacks:
            self._stacks[huishouden_id] = QUndoStack(self._group)
        return self._stacks[huishouden_id]

    def activate(self, huishouden_id: str) -> None:
        """Let the menu act on one household; without an id on none."""
        if huishouden_id:
            self._group.setActiveStack(self.of(huishouden_id))
        elif self._group.activeStack() is not None:
            self._group.activeStack().setActive(False)

    def forget(self, huishouden_id: str) -> None:
        """Drop the stack of a household that was closed or removed."""
        stack = self._stacks.pop(huishouden_id, None)
        if stack is not None:
            self._group.removeStack(stack)
            stack.deleteLater()

    def undo_action(self, parent: QObject) -> QAction:
        """Return the menu action `Ongedaan maken: Kracht toevoegen` of the active household."""
        action = _disabled_action(_UNDO, parent)
        self._group.undoTextChanged.connect(lambda text: action.setText(_named(_UNDO, text)))
        self._group.canUndoChanged.connect(action.setEnabled)
        action.triggered.connect(self._group.undo)
        return action

    def redo_action(self, parent: QObject) -> QAction:
        """Return the menu action `Opnieuw doen: Kracht toevoegen` of the active household."""
        action = _disabled_action(_REDO, parent)
        self._group.redoTextChanged.connect(lambda text: action.setText(_named(_REDO, text)))
        self._group.canRedoChanged.connect(action.setEnabled)
        action.triggered.connect(self._group.redo)
        return action


def _named(verb: str, text: str) -> str:
    return f"{verb}: {text}" if text else verb


def _disabled_action(verb: str, parent: QObject) -> QAction:
    action = QAction(verb, parent)
    action.setEnabled(False)
    return action
