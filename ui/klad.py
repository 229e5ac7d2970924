"""Half-typed lines, kept in the encrypted store, so that a lock or a crash loses no letter."""

import contextlib

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLineEdit

from regisseur_desktop.errors import NotNow
from regisseur_desktop.operations import klad
from ui.venster.werkruimte import Werkruimte
from ui.werk import Werk
from ui.widgets.inline_add import InlineAdd

_LOOK_MS = 1_000


class Klad(QObject):
    """Looks every second at the lines that add; other fields save by themselves.

    A filter over all events would see every key, and in PySide also objects half made.
    """

    def __init__(self, werk: Werk, ruimte: Werkruimte) -> None:
        super().__init__(ruimte)
        self._werk, self._ruimte = werk, ruimte
        self._kept: dict[str, dict[str, str]] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.keep)
        self._timer.start()

    def stop(self) -> None:
        """Keep what stands there and look no more."""
        self.keep()
        self._timer.stop()

    def keep(self) -> None:
        """Write the half-typed lines of the page in sight to the store."""
        key = self._key()
        lines = {edit.accessibleName(): edit.text() for edit in self._lines() if edit.text()}
        if lines != self._kept.get(key, {}):
            with contextlib.suppress(NotNow):  # tried again within a second
                klad.bewaar(self._werk.kluis, key, lines)
                self._kept[key] = lines

    def restore(self) -> None:
        """Put half-typed lines back where they were typed."""
        lines = klad.lees(self._werk.kluis, self._key())
        self._kept[self._key()] = lines
        for edit in self._lines():
            text = lines.get(edit.accessibleName(), "")
            if text and not edit.text():
                edit.setText(text)
                edit.setFocus()

    def _key(self) -> str:
        plek = self._ruimte.plek
        return f"{plek.scherm}/{plek.huishouden_id}/{plek.tab}"

    def _lines(self) -> list[QLineEdit]:
        return [line.edit for line in self._ruimte.page.findChildren(InlineAdd)]
