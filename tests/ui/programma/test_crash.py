"""Killed in the middle of a sentence: the next start says so and has everything."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from regisseur_desktop.operations import huishoudens
from regisseur_desktop.operations.kluis import open_kluis
from tests.kluizen import WACHTZIN
from tests.ui.programma.conftest import Start
from tests.ui.programma.hand import ALT, written
from tests.ui.programma.stappen import ga_naar_marina, open_dossier
from tests.ui.programma.typist import HALF, VERANDERD

ROOT = Path(__file__).parents[3]


@pytest.fixture
def marina(map_: Path, example_folder: Path) -> str:
    """Put the examples in place and return the household of Marina."""
    shutil.copytree(example_folder, map_ / "kluis")
    kluis = open_kluis(map_ / "kluis", WACHTZIN)
    found = next(id_ for id_, naam in huishoudens.names(kluis).items() if "Marina" in naam)
    kluis.sluit()
    return found


@pytest.fixture
def killed(map_: Path, marina: str) -> Iterator[int]:
    """Let another process type, kill it without warning, and return how it ended."""
    typist = subprocess.Popen(
        [sys.executable, "-m", "tests.ui.programma.typist", str(map_ / "kluis"), marina],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert typist.stdout is not None
    with typist.stdout as told:
        assert told.readline() == "getypt\n"
        typist.kill()
        yield typist.wait(10)


@pytest.mark.eis("U-02")
@pytest.mark.eis("B-27")
def test_that_a_kill_while_typing_loses_nothing_and_is_told(killed: int, start: Start) -> None:
    assert killed != 0
    hand = start()
    open_dossier(hand, WACHTZIN)
    told = hand.melding()
    assert told.startswith("Het programma is vorige keer onverwacht gestopt. Alles tot ")
    assert told.endswith(" uur is terug.")
    ga_naar_marina(hand, 4)
    hand.ziet(VERANDERD)
    hand.toets(Qt.Key.Key_1, ALT)
    hand.wacht(lambda: written(hand.veld("Notitie, nieuwe regel")) == HALF)


def test_that_a_good_end_is_not_told_as_a_crash(marina: str, start: Start) -> None:
    for _ in range(2):
        hand = start()
        open_dossier(hand, WACHTZIN)
        assert hand.melding() == ""
        hand.programma.venster.close()
