"""The first start and the window: where the cursor is, and what Enter does."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.hoofdvenster import Hoofdvenster
from ui.jobs import Jobs
from ui.settings import Settings
from ui.slot.eerste_start import EersteStart
from ui.widgets.buttons import Button, IconButton
from ui.widgets.choice import RadioChoice
from ui.widgets.confirm import Confirm

Show = Callable[[QWidget], QWidget]


def test_that_the_first_start_begins_in_the_passphrase(tmp_path: Path, show: Show) -> None:
    first = EersteStart(tmp_path / "kluis", Jobs())
    show(first)
    first.focus_first()
    assert QApplication.focusWidget() is first.wachtzin.eerste.control.focus_target()


def test_that_enter_on_the_button_answers_a_short_passphrase(
    tmp_path: Path, show: Show, qtbot: QtBot
) -> None:
    first = EersteStart(tmp_path / "kluis", Jobs())
    show(first)
    first.wachtzin.verder.setFocus()
    qtbot.keyClick(first.wachtzin.verder, Qt.Key.Key_Return)
    assert "12 tekens" in first.wachtzin.eerste.error


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_that_enter_presses_every_button(show: Show, qtbot: QtBot, key: Qt.Key) -> None:
    pressed: list[str] = []
    for button in (
        Button("Doen", on_click=lambda: pressed.append("doen")),
        IconButton("x", "Sluiten", on_click=lambda: pressed.append("sluiten")),
    ):
        show(button)
        qtbot.keyClick(button, key)
    assert pressed == ["doen", "sluiten"]


def test_that_enter_on_the_other_button_does_not_press_the_default(
    show: Show, qtbot: QtBot
) -> None:
    parent = show(QWidget())
    dialog = Confirm(parent, "Weg?", "Dit kan niet terug.", verb="Weg", keep="Houden")
    dialog.open()
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.verb, Qt.Key.Key_Return)


def test_that_enter_on_a_choice_leaves_the_choice_alone(show: Show, qtbot: QtBot) -> None:
    choice = RadioChoice([("a", "eerste"), ("b", "tweede")])
    show(choice)
    second = choice.findChildren(Button)[1]
    qtbot.keyClick(second, Qt.Key.Key_Return)
    assert not second.isChecked()


def test_that_the_first_window_fits_the_screen(tmp_path: Path, qtbot: QtBot) -> None:
    window = Hoofdvenster(Settings(tmp_path / "venster.ini"))
    qtbot.addWidget(window)
    room = window.screen().availableSize()
    smallest = window.minimumSize()
    assert window.width() <= max(room.width(), smallest.width())
    assert window.height() <= max(room.height(), smallest.height())
