"""What the tests of controls share: how to show one, and how to type over what stands in it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from ui.widgets.control import Control

Show = Callable[[QWidget], QWidget]


def typed(control: Control, text: str) -> None:
    """Type over what stands in a control."""
    target = control.focus_target()
    target.setFocus()
    QTest.keySequence(target, "Ctrl+A")
    QTest.keyClick(target, Qt.Key.Key_Delete)
    QTest.keyClicks(target, text)
