"""Half-typed lines, kept in the encrypted store, so that a lock or a crash loses no letter."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from regisseur_desktop.compat import override
from regisseur_desktop.operations import klad
from ui.venster.werkruimte import Werkruimte
from ui.werk import Werk
from ui.widgets.inline_add import InlineAdd

_PAUSE_MS = 1_000


class Klad(QObject):
    """Watches the lines that add; other fields save by themselves as they are typed in."""

    def __init__(self, werk: Werk, ruimte: Werkruimte) -> None:
        super().__init__(ruimte)
        self._werk, self._ruimte = werk, ruimte
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.keep)
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and isinstance(watched, QLineEdit) and _adds(watched):
            self._timer.start()
        return False

    def keep(self) -> None:
        """Write the half-typed lines of the page in sight to the store."""
        self._timer.stop()
        lines = {edit.accessibleName(): edit.text() for edit in self._lines() if edit.text()}
        klad.bewaar(self._werk.kluis, self._key(), lines)

    def restore(self) -> None:
        """Put half-typed lines back where they were typed."""
        lines = klad.lees(self._werk.kluis, self._key())
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


def _adds(edit: QWidget) -> bool:
    parent = edit.parentWidget()
    return isinstance(parent, InlineAdd)
