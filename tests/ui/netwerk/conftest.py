"""The tab Netwerk on dossiers in memory, in an active window, with eyes and hands."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.netwerk import Netwerkband
from regisseur_desktop.domain.netwerk_overzicht import naam_van_band
from regisseur_desktop.drawing.shapes import Area
from regisseur_desktop.operations.changes import Changes
from tests.ui.formulieren.hulp import dossier_van, leeg_werk, voorbeeld_werk
from tests.ui.geheugen import GeheugenWerk
from ui.netwerk.page import NetwerkPage
from ui.tekening.canvas import DrawingView
from ui.werk import Melding
from ui.widgets.layout import column
from ui.widgets.reading_order import ReadingOrder

LEFT = Qt.MouseButton.LeftButton


class Venster(ReadingOrder):
    """What the window gives the tab: the dossier after every change, and Ctrl+Z."""

    def __init__(self, qtbot: QtBot, werk: GeheugenWerk, dossier: Dossier) -> None:
        super().__init__()
        self.qtbot, self.werk, self.id = qtbot, werk, dossier.id
        self.page = NetwerkPage(werk)
        self.setLayout(column(self.page))
        self.page.show_dossier(dossier)
        undo = QAction("undo", self)
        undo.setShortcut(QKeySequence("Ctrl+Z"))
        undo.triggered.connect(werk.stack(self.id).undo)
        self.addAction(undo)
        self.meldingen: list[Melding] = []
        werk.melding.connect(self.meldingen.append)
        werk.notifier.changed.connect(self._refresh)

    def _refresh(self, changes: Changes) -> None:
        if self.id in changes.huishouden_ids:
            self.page.show_dossier(self.dossier)

    # -- the eye

    @property
    def dossier(self) -> Dossier:
        """Return the dossier as it is kept now."""
        return self.werk.dossier(self.id)

    @property
    def view(self) -> DrawingView:
        """The map."""
        return self.page.blad.kaart.view

    @property
    def gekozen(self) -> str:
        """Return the name of who is chosen in the map."""
        band = self.dossier.zoek(self.view.chosen)
        return naam_van_band(self.dossier, band) if isinstance(band, Netwerkband) else ""

    def band(self, naam: str) -> Netwerkband:
        """Return the tie with somebody, by name."""
        return next(b for b in self.dossier.netwerk if naam_van_band(self.dossier, b) == naam)

    def area(self, naam: str) -> Area:
        """Return where somebody stands in the map."""
        owner = self.band(naam).id
        return next(area for area in self.view.drawing.areas if area.owner == owner)

    def plek(self, naam: str) -> QPoint:
        """Return the middle of somebody's box on the viewport."""
        return self.view.mapFromScene(QPointF(*self.area(naam).symbol.centre))

    # -- the hand

    def kies(self, naam: str) -> None:
        """Click somebody."""
        self.qtbot.mouseClick(self.view.viewport(), LEFT, pos=self.plek(naam))

    def sleep(self, naam: str, doel: QPoint, *, until: str = "drop") -> None:
        """Drag somebody to a point of the viewport."""
        viewport, at = self.view.viewport(), self.plek(naam)
        self.qtbot.mousePress(viewport, LEFT, pos=at)
        for part in (0.3, 0.6, 1.0):
            self.qtbot.mouseMove(viewport, at + (doel - at) * part)
        if until == "drop":
            self.qtbot.mouseRelease(viewport, LEFT, pos=doel)

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


Open = Callable[[Dossier], Venster]


@pytest.fixture
def open_dossier(qtbot: QtBot) -> Iterator[Open]:
    """Open the tab on any dossier, in an active window of 1192 x 766."""
    opened: list[Venster] = []

    def opener(dossier: Dossier, werk: GeheugenWerk | None = None) -> Venster:
        used = werk or leeg_werk()
        used.in_memory[dossier.id] = dossier
        venster = Venster(qtbot, used, dossier)
        opened.append(venster)
        qtbot.addWidget(venster)
        venster.resize(1192, 766)
        with qtbot.waitActive(venster):
            venster.show()
            venster.activateWindow()
        return venster

    yield opener
    QApplication.processEvents()
    opened.clear()


@pytest.fixture
def leeg(open_dossier: Open) -> Venster:
    """A household of which nothing is known but its name."""
    return open_dossier(dossier_van(leeg_werk()))


@pytest.fixture
def marina(open_dossier: Open) -> Venster:
    """The example of Marina."""
    return open_dossier(dossier_van(voorbeeld_werk()))
