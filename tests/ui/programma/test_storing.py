"""A mistake of ours: told in Dutch, the program stays open, and the log names nobody."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from regisseur_desktop.errors import Refused
from tests.ui.programma.hand import Hand
from ui.jobs import Progress
from ui.storing import LOG, install_storing

NAAM = "Marina de Vries"


@pytest.fixture
def hand(voorbeeld: Hand) -> Iterator[Hand]:
    """The program, with its own way of telling what went wrong."""
    before = sys.excepthook
    install_storing(voorbeeld.programma.venster, voorbeeld.programma.jobs)
    yield voorbeeld
    sys.excepthook = before


def _break(naam: str) -> None:
    raise ValueError(f"cannot handle {naam}")


def test_that_a_mistake_is_told_and_its_trace_names_nobody(hand: Hand, map_: Path) -> None:
    try:
        _break(NAAM)
    except ValueError as problem:
        sys.excepthook(type(problem), problem, problem.__traceback__)
    assert hand.melding().startswith("Er ging iets mis in het programma. Je werk is bewaard.")
    log = (map_ / LOG).read_text("utf-8")
    assert "ValueError" in log
    assert "test_storing.py" in log
    assert NAAM not in log
    hand.klik("Huishoudens")
    hand.ziet("2 huishoudens")


def test_that_a_mistake_beside_the_screen_is_told_too(hand: Hand, map_: Path) -> None:
    def work(_progress: Progress) -> None:
        _break(NAAM)

    hand.programma.jobs.start("Reservekopie maken", work)
    hand.wacht(lambda: hand.melding().startswith("Er ging iets mis"))
    assert NAAM not in (map_ / LOG).read_text("utf-8")


def test_that_a_refusal_that_nobody_caught_is_said_as_it_is(hand: Hand, map_: Path) -> None:
    problem = Refused("De schijf is vol. Maak ruimte vrij.")
    sys.excepthook(type(problem), problem, None)
    assert hand.melding() == str(problem)
    assert not (map_ / LOG).exists()
