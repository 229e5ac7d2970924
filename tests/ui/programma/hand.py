"""The hand and the eye of a user: find by the words on the screen, click, type, and count both."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.programma import Programma
from ui.widgets.scroll import PageScroll
from ui.widgets.toast import Toast

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
_PATIENCE = 8_000
_FIELDS = (QLineEdit, QPlainTextEdit)


class Hand:
    """Works in whatever window is in front; `kliks` and `velden` count what it cost."""

    def __init__(self, qtbot: QtBot, programma: Programma) -> None:
        self._qtbot, self.programma = qtbot, programma
        self.kliks = self.velden = 0

    # -- the eye

    @property
    def venster(self) -> QWidget:
        """Return the window in front."""
        return QApplication.activeModalWidget() or self.programma.venster

    def tekst(self) -> str:
        """Return everything that can be read in the window in front."""
        found = [label.text() for label in self.venster.findChildren(QLabel) if label.isVisible()]
        found += [
            button.text()
            for button in self.venster.findChildren(QAbstractButton)
            if button.isVisible()
        ]
        found += [written(edit) for edit in self._edits()]
        return "\n".join(found)

    def ziet(self, tekst: str) -> None:
        """Wait until this can be read."""
        self.wacht(lambda: tekst in self.tekst(), tekst)

    def wacht(self, is_so: Callable[[], object], wat: str = "") -> None:
        """Wait until something is so."""

        def asked() -> None:
            assert is_so(), f"{wat!r} in {self.tekst()}"

        self._qtbot.waitUntil(asked, timeout=_PATIENCE)

    def melding(self) -> str:
        """Return the message at the bottom, or nothing."""
        toasts = self.programma.venster.findChildren(Toast)
        return next((toast.message.text() for toast in toasts if toast.isVisible()), "")

    def velden_in_beeld(self) -> dict[str, QWidget]:
        """Return what can be filled in, by its spoken name."""
        return {edit.accessibleName(): edit for edit in self._edits()}

    def _edits(self) -> list[QWidget]:
        return [
            edit for kind in _FIELDS for edit in self.venster.findChildren(kind) if edit.isVisible()
        ]

    def knop(self, naam: str) -> QAbstractButton:
        """Return the button with this name, when it is there."""
        self.wacht(lambda: self._knoppen(naam), f"knop {naam}")
        return self._knoppen(naam)[0]

    def _knoppen(self, naam: str) -> list[QAbstractButton]:
        seen = [b for b in self.venster.findChildren(QAbstractButton) if b.isVisible()]
        exact = [b for b in seen if naam in (b.accessibleName(), _plain(b))]
        return exact or [b for b in seen if b.accessibleName().startswith(naam)]

    def veld(self, naam: str) -> QWidget:
        """Return the field with this name, when it is there."""
        self.wacht(lambda: naam in self.velden_in_beeld(), f"veld {naam}")
        return self.velden_in_beeld()[naam]

    # -- the hand

    def klik(self, naam: str) -> None:
        """Click a button."""
        self.klik_op(self.knop(naam))

    def klik_op(self, widget: QWidget) -> None:
        """Scroll to something and click it."""
        self._come_forward()
        self._bring_in_sight(widget)
        self.kliks += 1
        self._qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    def sleep(self, widget: QWidget, van: QPoint, naar: QPoint) -> None:
        """Drag from one place to another, by way of the middle."""
        self._come_forward()
        self._qtbot.mousePress(widget, Qt.MouseButton.LeftButton, pos=van)
        for place in (van + QPoint(6, 6), (van + naar) / 2, naar):
            self._qtbot.mouseMove(widget, pos=place)
        self._qtbot.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=naar)

    def klik_kop(self, kop: QHeaderView, kolom: int) -> None:
        """Click the head of a column."""
        place = QPoint(kop.sectionViewportPosition(kolom) + 20, kop.height() // 2)
        self.kliks += 1
        self._qtbot.mouseClick(kop.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def open_regel(self, tekst: str) -> None:
        """Open a line of a table that begins like this, with two quick clicks."""
        tables = self.venster.findChildren(QTableView)
        self.wacht(lambda: any(t.isVisible() for t in tables), "tabel")
        table = next(t for t in tables if t.isVisible())
        rows = range(table.model().rowCount())
        index = next(
            index
            for index in (table.model().index(row, 0) for row in rows)
            if str(index.data()).startswith(tekst)
        )
        self.kliks += 1
        place = table.visualRect(index).center()
        self._qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        self._qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def _bring_in_sight(self, widget: QWidget) -> None:
        QApplication.processEvents()  # what just came on the screen has no place yet
        part: QWidget | None = widget
        while part is not None:
            if isinstance(part, PageScroll):
                part.ensureWidgetVisible(widget)
            part = part.parentWidget()
        QApplication.processEvents()
        assert not widget.visibleRegion().isEmpty(), widget.accessibleName()

    def typ(self, naam: str, tekst: str) -> QWidget:
        """Go to a field and type; what stood there is replaced."""
        edit = self.veld(naam)
        self._come_forward()
        self._bring_in_sight(edit)
        edit.setFocus()
        self._qtbot.keyClick(edit, Qt.Key.Key_A, CTRL)
        self.velden += 1
        self.schrijf(tekst)
        return edit

    def schrijf(self, tekst: str) -> None:
        """Type where the cursor is."""
        self._qtbot.keyClicks(self._cursor(), tekst)

    def toets(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key where the cursor is."""
        self._qtbot.keyClick(self._cursor(), key, modifier)

    def enter(self) -> None:
        """Press Enter."""
        self.toets(Qt.Key.Key_Return)

    def _cursor(self) -> QWidget:
        self._come_forward()
        popup = QApplication.activePopupWidget()
        if popup is not None:
            return popup.focusWidget() or popup
        return QApplication.focusWidget() or self.venster

    def _come_forward(self) -> None:
        """Do what a desktop does by itself: the window in front has the keyboard."""
        window = self.venster
        if QApplication.activePopupWidget() is None and not window.isActiveWindow():
            window.activateWindow()
            self._qtbot.waitUntil(window.isActiveWindow, timeout=_PATIENCE)

    def kies(self, naam: str, tekst: str) -> None:
        """Choose in a list that unfolds, with the arrows."""
        combo = next(
            c
            for c in self.venster.findChildren(QComboBox)
            if c.isVisible() and c.accessibleName() == naam
        )
        texts = [combo.itemText(place) for place in range(combo.count())]
        combo.setFocus()
        self._qtbot.keyClick(combo, Qt.Key.Key_Home)
        for _ in range(next(i for i, one in enumerate(texts) if one.startswith(tekst))):
            self._qtbot.keyClick(combo, Qt.Key.Key_Down)
        self.kliks += 1

    def wijs_aan(self, lijst: str, tekst: str) -> None:
        """Walk with the arrows to a line of a list that begins like this."""
        view = next(v for v in self.venster.findChildren(QListView) if v.accessibleName() == lijst)
        view.setFocus()
        self._qtbot.keyClick(view, Qt.Key.Key_Home)
        rows = [view.model().index(row, 0).data() for row in range(view.model().rowCount())]
        for _ in range(next(i for i, one in enumerate(rows) if one.startswith(tekst))):
            self._qtbot.keyClick(view, Qt.Key.Key_Down)
        assert view.currentIndex().data().startswith(tekst)
        self.kliks += 1

    def bewaar_als(self, pad: str) -> None:
        """Type the name of a file in the dialog that asks for it, and press Enter."""
        self.wacht(lambda: isinstance(QApplication.activeModalWidget(), QFileDialog), "bestand")
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        edit = dialog.findChild(QLineEdit, "fileNameEdit")
        assert edit is not None
        edit.selectAll()
        self._qtbot.keyClicks(edit, pad)
        self._qtbot.keyClick(edit, Qt.Key.Key_Return)


def written(edit: QWidget) -> str:
    """Return what stands in a field."""
    assert isinstance(edit, _FIELDS)
    return edit.toPlainText() if isinstance(edit, QPlainTextEdit) else edit.text()


def _plain(button: QAbstractButton) -> str:
    return button.text().replace("&&", "&")
