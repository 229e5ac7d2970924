"""A command whose reader stops, as `regisseur leeshulp brief.txt | head -1` does."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from regisseur_desktop.__main__ import READER_LEFT
from regisseur_desktop.operations.kluis import open_kluis
from tests.kluizen import WACHTZIN

ROOT = Path(__file__).parents[1]


@pytest.fixture
def nobody() -> Iterator[int]:
    """The writing end of a pipe that is not read any more."""
    reading, writing = os.pipe()
    os.close(reading)
    yield writing
    os.close(writing)


def run(argv: list[str], nobody: int, *, errors_too: bool = False, **env: str) -> tuple[int, bytes]:
    """Return the exit code and what was said on stderr, for which there is a reader as a rule."""
    done = subprocess.run(
        [sys.executable, "-m", "regisseur_desktop", *argv],
        cwd=ROOT,
        env={**os.environ, "REGISSEUR_WACHTZIN": WACHTZIN, **env},
        stdin=subprocess.DEVNULL,
        stdout=nobody,
        stderr=nobody if errors_too else subprocess.PIPE,
        check=False,
        timeout=120,
    )
    return done.returncode, done.stderr or b""


@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("form", [[], ["--json"]])
def test_that_a_report_that_nobody_reads_ends_quietly(
    form: list[str], unbuffered: str, nobody: int, tmp_path: Path
) -> None:
    letter = tmp_path / "brief.txt"
    letter.write_text("De brief wordt morgen geschreven.\n" * 40, "utf-8")
    argv = ["leeshulp", str(letter), *form]
    assert run(argv, nobody, PYTHONUNBUFFERED=unbuffered) == (READER_LEFT, b"")


def test_that_the_help_ends_quietly(nobody: int) -> None:
    assert run(["--help"], nobody, PYTHONUNBUFFERED="") == (READER_LEFT, b"")


def test_that_a_refusal_that_nobody_reads_ends_quietly(nobody: int, tmp_path: Path) -> None:
    argv = ["leeshulp", str(tmp_path / "weg.txt")]
    assert run(argv, nobody, errors_too=True) == (READER_LEFT, b"")


def test_that_a_refusal_is_still_read_when_only_the_output_is_not(
    nobody: int, tmp_path: Path
) -> None:
    code, said = run(["leeshulp", str(tmp_path / "weg.txt")], nobody)
    assert code == 1
    assert b"niet te lezen" in said


def test_that_a_store_is_whole_although_nobody_read_the_answer(nobody: int, tmp_path: Path) -> None:
    place = tmp_path / "kluis"
    assert run(["kluis", "nieuw", "--kluis", str(place)], nobody) == (READER_LEFT, b"")
    open_kluis(place, WACHTZIN).sluit()
