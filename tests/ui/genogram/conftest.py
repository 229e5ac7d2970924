"""The Genogram tab on dossiers in memory, in an active window, with eyes and hands."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.drawing.shapes import Area
from tests.ui.formulieren.hulp import dossier_van, leeg_werk, voorbeeld_werk
from tests.ui.geheugen import GeheugenWerk
from tests.ui.tabvenster import TabVenster
from ui.genogram.page import GenogramPage
from ui.genogram.snelblad import Snelblad


class Venster(TabVenster):
    """The window with its tab, and what stands in the drawing."""

    def __init__(self, qtbot: QtBot, werk: GeheugenWerk, dossier: Dossier) -> None:
        self.page = GenogramPage(werk)
        super().__init__(qtbot, werk, dossier, self.page)

    # -- the eye

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

    def enter(self) -> None:
        """Press Enter."""
        self.toets(Qt.Key.Key_Return)


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
        venster.come_forward()
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
