"""How a user works the controls of the plan: typing, picking a name, pressing."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.plan.kiezer import Kiezer
from ui.widgets.control import Control


def retype(qtbot: QtBot, control: Control, text: str) -> None:
    """Replace what stands in a field and leave it with Tab."""
    edit = control.focus_target()
    edit.setFocus()
    qtbot.keyClick(edit, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(edit, Qt.Key.Key_Delete)
    if text:
        qtbot.keyClicks(edit, text)
    qtbot.keyClick(edit, Qt.Key.Key_Tab)


def pick(qtbot: QtBot, chooser: Kiezer, begin: str) -> None:
    """Type the first letters and take what is offered with Enter."""
    chooser.edit.setFocus()
    qtbot.keyClicks(chooser.edit, begin)
    qtbot.keyClick(chooser.edit, Qt.Key.Key_Return)


def pick_by_mouse(qtbot: QtBot, chooser: Kiezer, row: int) -> None:
    """Click in the field and then on a line of the list."""
    qtbot.mouseClick(chooser.edit, Qt.MouseButton.LeftButton)
    offered = chooser.suggestions
    assert offered.isVisible()
    place = offered.visualItemRect(offered.item(row)).center()
    qtbot.mouseClick(offered.viewport(), Qt.MouseButton.LeftButton, pos=place)


def press(qtbot: QtBot, part: QWidget, text: str) -> None:
    """Click the button with these words."""
    found = {button.text(): button for button in part.findChildren(QPushButton)}
    qtbot.mouseClick(found[text], Qt.MouseButton.LeftButton)


def typed(control: Control) -> str:
    """Return what stands in a growing text."""
    edit = control.focus_target()
    assert isinstance(edit, QPlainTextEdit)
    return edit.toPlainText()
