"""What every test of the screens gets: a light theme at 100 %, and rings for the keyboard."""

import gc
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.afval import collect_when_due
from ui.theme.apply import Preference, Theme, theme
from ui.widgets.focus_ring import install_focus_rings


def _calm(used: Theme) -> None:
    """Put the theme back, but only what another test changed: a full change is slow."""
    if used.text_size != 1.0:
        used.set_text_size(1.0)
    if used.preference is not Preference.LICHT:
        used.set_preference(Preference.LICHT)


@pytest.fixture(autouse=True, scope="session")
def no_garbage_in_threads() -> Iterator[None]:
    """Collect between tests, on the screen's side, as the program does every second."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> Iterator[Theme]:
    """Start and end each test in the light theme at 100 %."""
    install_focus_rings()
    used = theme()
    _calm(used)
    yield used
    _calm(used)
    # what Python put on the clipboard must not outlive Python
    QApplication.clipboard().clear()
    collect_when_due()


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Callable[[QWidget], QWidget]]:
    """Show a widget in an active window and close it after the test."""

    kept: list[QWidget] = []

    def shown(widget: QWidget) -> QWidget:
        kept.append(widget)
        qtbot.addWidget(widget)
        widget.resize(widget.sizeHint().expandedTo(QSize(320, 200)))
        with qtbot.waitActive(widget):
            widget.show()
            widget.activateWindow()
        return widget

    yield shown
    kept.clear()
