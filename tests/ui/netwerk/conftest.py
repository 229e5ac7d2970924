"""The tab Netwerk on dossiers in memory, in an active window, with eyes and hands."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.netwerk import Netwerkband
from regisseur_desktop.domain.netwerk_overzicht import naam_van_band
from regisseur_desktop.drawing.shapes import Area
from tests.ui.formulieren.hulp import dossier_van, leeg_werk, voorbeeld_werk
from tests.ui.geheugen import GeheugenWerk
from tests.ui.tabvenster import TabVenster
from ui.netwerk.page import NetwerkPage
from ui.tekening.canvas import DrawingView

LEFT = Qt.MouseButton.LeftButton


class Venster(TabVenster):
    """The window with its tab, and what stands in the drawing."""

    def __init__(self, qtbot: QtBot, werk: GeheugenWerk, dossier: Dossier) -> None:
        self.page = NetwerkPage(werk)
        super().__init__(qtbot, werk, dossier, self.page)

    # -- the eye

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
        venster.come_forward()
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
