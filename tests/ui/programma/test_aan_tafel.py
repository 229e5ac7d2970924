"""Aan tafel: the drawing alone over the whole screen, gone at once when the program locks."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.programma.hand import CTRL, Hand
from tests.ui.programma.stappen import ga_naar_marina
from ui.tekening.aan_tafel import Tafel

_GENOGRAM = 2


def _tafel() -> Tafel | None:
    open_ones = [one for one in QApplication.topLevelWidgets() if isinstance(one, Tafel)]
    return next((one for one in open_ones if one.isVisible()), None)


def _opened(hand: Hand, qtbot: QtBot) -> Tafel:
    hand.toets(Qt.Key.Key_F11)
    hand.wacht(_tafel, "de tekening op het hele scherm")
    found = _tafel()
    assert found is not None
    qtbot.waitUntil(found.isActiveWindow)
    return found


def _words(tafel: Tafel) -> str:
    """Return everything that can be read in the window, also by a screen reader."""
    shown = [label.text() for label in tafel.findChildren(QLabel)]
    shown += [button.text() + button.toolTip() for button in tafel.findChildren(QAbstractButton)]
    shown += [area.name for area in tafel.view.drawing.areas]
    return " ".join([tafel.windowTitle(), tafel.view.accessible_name, *shown])


def test_that_f11_shows_the_drawing_of_the_tab_over_the_whole_screen(
    voorbeeld: Hand, qtbot: QtBot
) -> None:
    ga_naar_marina(voorbeeld, _GENOGRAM)
    tafel = _opened(voorbeeld, qtbot)
    assert tafel.isFullScreen()
    assert tafel.view.hasFocus()
    assert tafel.view.zoom > 1
    assert "Marina" in _words(tafel)
    qtbot.keyClick(tafel.view, Qt.Key.Key_Plus)
    qtbot.keyClick(tafel.view, Qt.Key.Key_Escape)
    voorbeeld.wacht(lambda: _tafel() is None)


def test_that_nothing_of_another_household_stands_in_the_window(
    voorbeeld: Hand, qtbot: QtBot
) -> None:
    ga_naar_marina(voorbeeld, _GENOGRAM)
    tafel = _opened(voorbeeld, qtbot)
    words = _words(tafel)
    assert not any(name in words for name in ("Stien", "Aad", "Vries"))
    assert tafel.windowTitle() == "Aan tafel"
    qtbot.keyClick(tafel.view, Qt.Key.Key_K, CTRL)
    seen = {one for one in QApplication.topLevelWidgets() if one.isVisible()}
    assert seen == {tafel, voorbeeld.programma.venster}
    tafel.close()


@pytest.mark.parametrize("key", ["key", "silence"])
def test_that_the_lock_takes_the_drawing_away(voorbeeld: Hand, qtbot: QtBot, key: str) -> None:
    ga_naar_marina(voorbeeld, _GENOGRAM)
    tafel = _opened(voorbeeld, qtbot)
    if key == "key":
        qtbot.keyClick(tafel.view, Qt.Key.Key_L, CTRL)
    else:
        assert voorbeeld.programma.sessie is not None
        voorbeeld.programma.sessie.vergrendelen.emit()
    voorbeeld.ziet("Het programma is op slot.")
    assert _tafel() is None
