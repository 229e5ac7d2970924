"""Keys that work above everything: locking and the text size, also while a form is open.

Qt keeps the shortcuts of a window quiet while a dialog or a sheet stands over it.
"""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

from regisseur_desktop.compat import override
from ui.acties import Acties

ALTIJD = ("vergrendelen", "groter", "kleiner", "gewoon")


class AltijdToetsen(QObject):
    """Does what `ALTIJD` names when a dialog or popup keeps the keys from the window."""

    def __init__(self, acties: Acties, parent: QObject) -> None:
        super().__init__(parent)
        self._by_keys = _by_keys(acties.qt(sleutel) for sleutel in ALTIJD)
        app = QApplication.instance()
        assert app is not None  # noqa: S101 - there is no window without one
        app.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if not (QApplication.activeModalWidget() or QApplication.activePopupWidget()):
            return False
        action = self._by_keys.get(_text(QKeySequence(event.keyCombination())))
        if action is None:
            return False
        action.trigger()
        return True


def _by_keys(actions: Iterable[QAction]) -> dict[str, QAction]:
    return {_text(keys): action for action in actions for keys in action.shortcuts()}


def _text(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.PortableText)
