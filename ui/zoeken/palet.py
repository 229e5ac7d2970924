"""The sheet of Ctrl+K: one line to type in, and what it finds below it."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListView, QWidget

from regisseur_desktop.compat import override
from regisseur_desktop.operations import zoeken
from ui.acties import Actie
from ui.theme.apply import px
from ui.werk import Werk
from ui.widgets.announce import announce
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, fix, zone
from ui.zoeken.lijst import VONDST, VondstDelegate, VondstenModel
from ui.zoeken.vondsten import Vondst, find

_PAUSE_MS = 60
_LEADS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Palet(QDialog):
    """Find or do anything; Enter opens, Esc leaves, arrows choose."""

    def __init__(
        self, werk: Werk, acties: Iterable[Actie], parent: QWidget, recent: Sequence[str] = ()
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Zoek of doe iets")
        self._werk, self._acties, self._recent = werk, tuple(acties), tuple(recent)
        self.edit = QLineEdit()
        self.edit.setPlaceholderText("Zoek of doe iets")
        self.edit.setAccessibleName("Zoek of doe iets: typ hier")
        self.edit.installEventFilter(self)
        self.model = VondstenModel()
        self.list = QListView()
        self.list.setProperty("kind", "plain")
        self.list.setAccessibleName("Gevonden")
        self.list.setModel(self.model)
        self.list.setItemDelegate(VondstDelegate(self.list))
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.clicked.connect(lambda _index: self._choose())
        self.nothing = PlainLabel("", "muted")
        self.nothing.hide()
        foot = PlainLabel("↑↓ kiezen · Enter openen · Esc sluiten", "small", wrap=False)
        box = column(self.edit, self.nothing, sides=(12, 12, 12, 10), spacing=8)
        box.addWidget(self.list, 1)
        box.addWidget(foot)
        self.setLayout(column(zone("sheet", box)))
        fix(self, min_width=620, min_height=440)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.search)
        self.edit.textChanged.connect(lambda _text: self._timer.start())
        self.search()

    def search(self) -> None:
        """Show what is found for what stands in the line."""
        typed = self.edit.text()
        lines = find(self._werk, self._acties, typed, self._recent)
        self.model.show_lines(lines)
        self.nothing.setVisible(not lines)
        if lines:
            self.list.setCurrentIndex(self.model.index(0))
            return
        self.nothing.setText(f"Niets gevonden voor “{typed}”. Kijk of het goed gespeld is.")
        announce(self, self.nothing.text())

    def _choose(self) -> None:
        vondst: Vondst | None = self.list.currentIndex().data(VONDST)
        if vondst is not None:
            self.close()
            vondst.kies()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() in _LEADS:
            self.list.event(event)
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._timer.isActive():
                self.search()
            self._choose()
            return True
        return False

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        zoeken.log_gezocht(self._werk.kluis, self.edit.text())
        super().closeEvent(event)

    def place(self) -> None:
        """Stand in the upper middle of the window."""
        window = (self.parentWidget() or self).window()
        left = (window.width() - self.width()) // 2
        self.move(window.mapToGlobal(QPoint(left, px(72))))


def open_palet(
    werk: Werk, acties: Iterable[Actie], parent: QWidget, recent: Sequence[str] = ()
) -> Palet:
    """Open the sheet over the window of `parent`."""
    palet = Palet(werk, acties, parent, recent)
    palet.place()
    palet.show()
    palet.edit.setFocus()
    return palet
