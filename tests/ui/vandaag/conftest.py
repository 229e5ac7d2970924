"""The workspace in its window, as the tests of the window have it, with a clock to turn."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from regisseur_desktop.operations.kluis import Kluis
from tests.kluizen import MAANDAG, opened_copy
from ui.hoofdvenster import Hoofdvenster
from ui.jobs import Jobs
from ui.plek import Plek, Scherm
from ui.settings import Settings
from ui.vandaag.page import VandaagPage
from ui.venster.werkruimte import Werkruimte
from ui.werk import Werk


class Klok:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.nu = MAANDAG

    def __call__(self) -> datetime:
        return self.nu


@pytest.fixture
def klok() -> Klok:
    return Klok()


@pytest.fixture
def open_ruimte(qtbot: QtBot, tmp_path: Path, klok: Klok) -> Iterator[Callable[[Path], Werkruimte]]:
    """Open the workspace on a copy of a store."""
    jobs = Jobs()
    opened: list[Kluis] = []
    windows: list[Hoofdvenster] = []  # qtbot keeps no window alive

    def open_it(template: Path) -> Werkruimte:
        kluis = opened_copy(template, tmp_path / "kluis")
        opened.append(kluis)
        settings = Settings(tmp_path / "venster.ini")
        window = Hoofdvenster(settings)
        windows.append(window)
        qtbot.addWidget(window)
        window.resize(QSize(1440, 900))
        made = Werkruimte(Werk(kluis, jobs, settings, klok), 10)
        window.show_widget(made, "Regisseur")
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        made.start(Plek(Scherm.VANDAAG))
        return made

    yield open_it
    jobs.stop_all()
    for kluis in opened:
        kluis.sluit()
    windows.clear()


@pytest.fixture
def ruimte(open_ruimte: Callable[[Path], Werkruimte], example_folder: Path) -> Werkruimte:
    return open_ruimte(example_folder)


@pytest.fixture
def leeg(open_ruimte: Callable[[Path], Werkruimte], empty_folder: Path) -> Werkruimte:
    return open_ruimte(empty_folder)


def vandaag(ruimte: Werkruimte) -> VandaagPage:
    """Return the screen Vandaag as it is now."""
    ruimte.go(Plek(Scherm.VANDAAG))
    page = ruimte.page
    assert isinstance(page, VandaagPage)
    page.refresh()
    return page
