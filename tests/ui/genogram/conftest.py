"""The Genogram tab on dossiers in memory, in an active window, with eyes and hands."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.drawing.shapes import Area
from regisseur_desktop.operations.changes import Changes
from tests.ui.formulieren.hulp import dossier_van, leeg_werk, voorbeeld_werk
from tests.ui.geheugen import GeheugenWerk
from ui.genogram.page import GenogramPage
from ui.genogram.snelblad import Snelblad
from ui.werk import Melding
from ui.widgets.layout import column
from ui.widgets.reading_order import ReadingOrder


class Venster(ReadingOrder):
    """What the window gives the tab: the dossier after every change, and Ctrl+Z."""

    def __init__(self, qtbot: QtBot, werk: GeheugenWerk, dossier: Dossier) -> None:
        super().__init__()
        self.qtbot, self.werk, self.id = qtbot, werk, dossier.id
        self.page = GenogramPage(werk)
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
    def blad(self) -> Snelblad:
        """The small sheet at a grip."""
        return self.page.blad.bediening.aanvuller.blad

    @property
    def gekozen(self) -> str:
        """Return the name of who is chosen, or the id of what is."""
        chosen = self.page.blad.tekening.view.chosen
        persoon = self.dossier.persoon(chosen)
        return persoon.naam.kort if persoon and persoon.naam.kort else chosen

    def wie(self, naam: str) -> str:
        """Return the id of a person by name, or by role where there is none."""
        for persoon in self.dossier.personen:
            lid = self.dossier.lid(persoon.id)
            if naam in (persoon.naam.kort, lid.rol if lid else ""):
                return persoon.id
        raise AssertionError(naam)

    def area(self, owner: str) -> Area:
        """Return where something stands in the drawing."""
        areas = self.page.blad.tekening.drawing.areas
        return next(area for area in areas if area.owner == owner)

    def plek(self, owner: str) -> QPoint:
        """Return the middle of a symbol on the viewport."""
        view = self.page.blad.tekening.view
        return view.mapFromScene(QPointF(*self.area(owner).symbol.centre))

    def grepen(self) -> dict[str, QPoint]:
        """Return the grips that are shown, with their place on the viewport."""
        view = self.page.blad.tekening.view
        items = view.selection.grips
        return {item.grip.key: view.mapFromScene(item.pos()) for item in items if item.isVisible()}

    # -- the hand

    def kies(self, naam: str) -> None:
        """Click a person."""
        self.klik(self.plek(self.wie(naam)))

    def klik(self, at: QPoint) -> None:
        """Click a point of the drawing."""
        left = Qt.MouseButton.LeftButton
        self.qtbot.mouseClick(self.page.blad.tekening.view.viewport(), left, pos=at)

    def greep(self, key: str) -> None:
        """Click a grip."""
        self.klik(self.grepen()[key])

    def typ(self, tekst: str) -> None:
        """Type where the cursor is."""
        self.qtbot.keyClicks(self.toetsenbord(), tekst)

    def toets(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key where the cursor is."""
        self.qtbot.keyClick(self.toetsenbord(), key, modifier)

    def enter(self) -> None:
        """Press Enter."""
        self.toets(Qt.Key.Key_Return)

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
        menu = self.menu()
        for tekst in teksten:
            action = next(a for a in menu.actions() if a.text().replace("&", "") == tekst)
            inner = action.menu()
            if isinstance(inner, QMenu):
                menu = inner
            else:
                self.menu().close()
                action.trigger()


Open = Callable[..., Venster]


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
        venster.page.blad.tekening.view.setFocus()
        return venster

    yield opener
    QApplication.processEvents()
    opened.clear()


@pytest.fixture
def leeg(open_dossier: Open) -> Venster:
    """A household of which nothing is known but its name."""
    werk = leeg_werk()
    return open_dossier(dossier_van(werk))


@pytest.fixture
def marina(open_dossier: Open) -> Venster:
    """The example of Marina."""
    werk = voorbeeld_werk()
    return open_dossier(dossier_van(werk))
