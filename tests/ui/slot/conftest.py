"""The program on a store of each test's own, unlocked."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from regisseur_desktop.operations.kluis import open_kluis
from tests.kluizen import WACHTZIN
from ui.programma import Programma
from ui.theme.apply import theme

Open = Callable[[], Programma]


@pytest.fixture
def open_programma(
    qtbot: QtBot, qapp: QApplication, example_folder: Path, tmp_path: Path
) -> Iterator[Open]:
    """Start the program on a copy of the examples, and go through the lock."""
    map_ = tmp_path / "kluis"
    shutil.copytree(example_folder, map_)
    running: list[Programma] = []

    def opened() -> Programma:
        programma = Programma(qapp, theme(), map_, stilte=lambda: 0.0)
        running.append(programma)
        qtbot.addWidget(programma.venster)
        with qtbot.waitActive(programma.venster):
            programma.venster.show()
            programma.venster.activateWindow()
        programma.open(open_kluis(map_, WACHTZIN))
        return programma

    yield opened
    for programma in running:
        programma.venster.close()
    running.clear()
