"""Collect Python's cyclic garbage on the screen's side only.

Python collects wherever it happens to be, also in the thread of a job. A widget or timer that
stands in a cycle would then be deleted by the wrong thread, and Qt crashes. So the collector is
off, and a timer of the screen does its work by its own rules.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY = 1000


def collect_when_due() -> None:
    """Collect the oldest generation that is full, as Python itself would have done."""
    for generation in (2, 1, 0):
        if gc.get_count()[generation] > gc.get_threshold()[generation]:
            gc.collect(generation)
            return


class Afvaldienst(QObject):
    """Keeps Python's own collector off, and collects every second instead."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(collect_when_due)
        self._timer.start()
