"""What every control of a form can do, whatever it edits."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.theme.apply import restyle


class Control(QWidget):
    """A control holds one value; `edited` at every change, `committed` when it is complete.

    `value` raises `Refused` with a Dutch sentence when what was typed is not understood.
    """

    edited = Signal()
    committed = Signal()

    def value(self) -> Any:  # noqa: ANN401 - each control has its own type
        """Return the value as the domain knows it."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:  # noqa: ANN401
        """Show a value without telling anyone that it was edited."""
        raise NotImplementedError

    def is_empty(self) -> bool:
        """Whether nothing was filled in."""
        return not self.value()

    def focus_target(self) -> QWidget:
        """Return the widget that takes the focus for this control."""
        raise NotImplementedError

    def set_name(self, name: str) -> None:
        """Give the focusable parts the name of the field."""
        self.focus_target().setAccessibleName(name)

    def describe(self, text: str) -> None:
        """Let a screen reader say the hint or the error with the field."""
        self.focus_target().setAccessibleDescription(text)

    def mark_error(self, *, is_wrong: bool) -> None:
        """Show by the border that this needs attention; the sentence stands below it."""
        restyle(self.focus_target(), state="error" if is_wrong else "")
