"""The whole workspace in its window, on a store of each test's own."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from regisseur_desktop.operations import huishoudens
from regisseur_desktop.operations.kluis import Kluis
from tests.kluizen import MAANDAG, opened_copy
from ui.hoofdvenster import Hoofdvenster
from ui.jobs import Jobs
from ui.plek import Plek, Scherm
from ui.settings import Settings
from ui.venster.werkruimte import Werkruimte
from ui.werk import Werk


@pytest.fixture
def kluis(example_folder: Path, tmp_path: Path) -> Iterator[Kluis]:
    made = opened_copy(example_folder, tmp_path / "kluis")
    yield made
    made.sluit()


@pytest.fixture
def empty_kluis(empty_folder: Path, tmp_path: Path) -> Iterator[Kluis]:
    made = opened_copy(empty_folder, tmp_path / "kluis")
    yield made
    made.sluit()


Open = Callable[[Kluis], Werkruimte]


@pytest.fixture
def open_ruimte(qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    """Open a workspace on a store, in an active window of 1440 x 900."""
    jobs = Jobs()
    settings = Settings(tmp_path / "venster.ini")
    windows: list[Hoofdvenster] = []

    def opened(kluis: Kluis) -> Werkruimte:
        window = Hoofdvenster(settings)
        windows.append(window)
        qtbot.addWidget(window)
        window.resize(QSize(1440, 900))
        ruimte = Werkruimte(Werk(kluis, jobs, settings, lambda: MAANDAG), 10)
        window.show_widget(ruimte, "Regisseur")
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        ruimte.start(Plek(Scherm.VANDAAG))
        return ruimte

    yield opened
    jobs.stop_all()
    windows.clear()


@pytest.fixture
def ruimte(open_ruimte: Open, kluis: Kluis) -> Werkruimte:
    return open_ruimte(kluis)


@pytest.fixture
def empty_ruimte(open_ruimte: Open, empty_kluis: Kluis) -> Werkruimte:
    return open_ruimte(empty_kluis)


@pytest.fixture
def marina(kluis: Kluis) -> str:
    """Return the id of Marina's household."""
    return next(id_ for id_, naam in huishoudens.names(kluis).items() if "Marina" in naam)
