"""The real program on a folder of each test's own, with a lock that opens quickly."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from regisseur_desktop.storage.kdf import Kdf
from tests.kluizen import WACHTZIN
from tests.ui.programma.hand import Hand
from tests.ui.programma.stappen import open_dossier
from ui.programma import Programma
from ui.theme.apply import theme

QUICK = Kdf(iterations=1, memory_kib=8)


class Stil:
    """A source of silence that a test sets."""

    def __init__(self) -> None:
        self.seconden = 0.0

    def __call__(self) -> float:
        return self.seconden


@pytest.fixture
def stil() -> Stil:
    return Stil()


@pytest.fixture
def map_(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the data folder of the program, with nothing in it."""
    folder = tmp_path / "gegevens"
    monkeypatch.setenv("REGISSEUR_MAP", str(folder))
    monkeypatch.setattr("regisseur_desktop.storage.keys.tuned", lambda: QUICK)
    return folder


Start = Callable[[], Hand]


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication, map_: Path, stil: Stil) -> Iterator[Start]:
    """Start the program; a second call is the next time that the user starts it."""
    running: list[Programma] = []

    def started() -> Hand:
        while running:
            before = running.pop()
            before.venster.close()
            before.deleteLater()
        programma = Programma(qapp, theme(), stilte=stil)
        running.append(programma)
        qtbot.addWidget(programma.venster)
        with qtbot.waitActive(programma.venster):
            programma.start()
            programma.venster.activateWindow()
        return Hand(qtbot, programma)

    yield started
    for programma in running:
        programma.venster.close()
    running.clear()


@pytest.fixture
def voorbeeld(start: Start, map_: Path, example_folder: Path) -> Hand:
    """The program, unlocked, on the examples."""
    shutil.copytree(example_folder, map_ / "kluis")
    hand = start()
    open_dossier(hand, WACHTZIN)
    return hand


@pytest.fixture
def leeg(start: Start, map_: Path, empty_folder: Path) -> Hand:
    """The program, unlocked, with no household in it."""
    shutil.copytree(empty_folder, map_ / "kluis")
    hand = start()
    open_dossier(hand, WACHTZIN)
    return hand
