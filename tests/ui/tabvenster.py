"""One tab of a household on a dossier in memory, in an active window, with an eye and a hand."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.operations.changes import Changes
from tests.ui.geheugen import GeheugenWerk
from ui.genogram.page import GenogramPage
from ui.netwerk.page import NetwerkPage
from ui.werk import Melding
from ui.widgets.layout import column
from ui.widgets.reading_order import ReadingOrder

_SIZE = 1192, 766


class TabVenster(ReadingOrder):
    """What the window gives a tab: the dossier after every change, and Ctrl+Z."""

    def __init__(
        self, qtbot: QtBot, werk: GeheugenWerk, dossier: Dossier, tab: GenogramPage | NetwerkPage
    ) -> None:
        super().__init__()
        self.qtbot, self.werk, self.id, self._tab = qtbot, werk, dossier.id, tab
        self.setLayout(column(tab))
        tab.show_dossier(dossier)
        undo = QAction("undo", self)
        undo.setShortcut(QKeySequence("Ctrl+Z"))
        undo.triggered.connect(werk.stack(self.id).undo)
        self.addAction(undo)
        self.meldingen: list[Melding] = []
        werk.melding.connect(self.meldingen.append)
        werk.notifier.changed.connect(self._refresh)

    def _refresh(self, changes: Changes) -> None:
        if self.id in changes.huishouden_ids:
            self._tab.show_dossier(self.dossier)

    def come_forward(self) -> None:
        """Show the window and give it the keyboard."""
        self.qtbot.addWidget(self)
        self.resize(*_SIZE)
        with self.qtbot.waitActive(self):
            self.show()
            self.activateWindow()

    @property
    def dossier(self) -> Dossier:
        """Return the dossier as it is kept now."""
        return self.werk.dossier(self.id)

    # -- the hand

    def typ(self, tekst: str) -> None:
        """Type where the cursor is."""
        self.qtbot.keyClicks(self.toetsenbord(), tekst)

    def toets(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key where the cursor is."""
        self.qtbot.keyClick(self.toetsenbord(), key, modifier)

    def toetsenbord(self) -> QWidget:
        """Return what has the keyboard: a menu, or else the widget in focus."""
        popup = QApplication.activePopupWidget()
        if popup is not None:
            return popup
        focus = QApplication.focusWidget()
        assert focus is not None
        return focus

    def menu(self) -> QMenu:
        """Return the menu that is open."""
        popup = QApplication.activePopupWidget()
        assert isinstance(popup, QMenu)
        return popup

    def kies_regel(self, *teksten: str) -> None:
        """Choose a line of the open menu, and of the part that it opens."""
        top = menu = self.menu()
        for tekst in teksten:
            action = next(a for a in menu.actions() if a.text().replace("&", "") == tekst)
            inner = action.menu()
            if isinstance(inner, QMenu):
                menu = inner
            else:
                top.close()
                action.trigger()
