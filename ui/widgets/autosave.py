"""Saves what is typed without being asked: soon after the last key, at once on leaving."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer

from regisseur_desktop.errors import Refused
from ui.widgets.field import Field

DELAY_MS = 800


class Autosave(QObject):
    """Watches one field; `save` gets the value, and what it refuses stands below the field."""

    def __init__(
        self, field: Field, save: Callable[[Any], object], *, delay_ms: int = DELAY_MS
    ) -> None:
        super().__init__(field)
        self._field, self._save = field, save
        self._is_waiting = False
        self._timer = QTimer(self, singleShot=True, interval=delay_ms)
        self._timer.timeout.connect(self.flush)
        field.control.edited.connect(self._wait)
        field.control.committed.connect(self.flush)

    @property
    def is_waiting(self) -> bool:
        """Whether something was typed that is not saved yet."""
        return self._is_waiting

    def _wait(self) -> None:
        self._is_waiting = True
        self._timer.start()

    def flush(self) -> None:
        """Save now what is waiting; nothing when nothing is."""
        if not self._is_waiting:
            return
        self._is_waiting = False
        self._timer.stop()
        try:
            self._save(self._field.control.value())
        except Refused as refused:
            self._field.set_error(str(refused))
