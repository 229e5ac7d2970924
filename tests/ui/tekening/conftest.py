"""What the tests of the drawing on the screen share."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.tekening.tekeningen import gezin
from ui.tekening.canvas import DrawingView


@pytest.fixture
def view(qtbot: QtBot, show: Callable[[QWidget], QWidget]) -> DrawingView:
    """Show Marina's family in an active window of 800 by 600 pixels."""
    made = DrawingView("Genogram van Marina en de kinderen. 5 personen.")
    made.setMinimumSize(800, 600)
    made.show_drawing(gezin())
    show(made)
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


@pytest.fixture
def calm(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the system ask for less motion."""
    monkeypatch.setattr("ui.tekening.scene.wants_less_motion", lambda: True)
