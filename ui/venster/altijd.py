"""Keys that work above everything: locking and the text size, also while a form is open.

Qt keeps the shortcuts of a window quiet while a dialog or a sheet stands over it. Each of those
therefore gets the same actions as soon as it has the focus. A filter over all events would do as
well, but in PySide it also meets objects that are half made, and crashes on them.
"""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from ui.acties import Acties

ALTIJD = ("vergrendelen", "groter", "kleiner", "gewoon")


class AltijdToetsen(QObject):
    """Gives what `ALTIJD` names to every window in which something gets the focus."""

    def __init__(self, acties: Acties, parent: QWidget) -> None:
        super().__init__(parent)
        self._own = parent
        self._actions = [acties.qt(sleutel) for sleutel in ALTIJD]
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101 - there is no window without one
        app.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and _stands_over(new.window(), self._own.window()):
            new.window().addActions(self._actions)


def _stands_over(window: QWidget, main: QWidget) -> bool:
    """Say whether a window is a dialog or sheet of the main one."""
    parent = window.parentWidget()
    while parent is not None and parent is not main:
        parent = parent.parentWidget()
    return parent is main
