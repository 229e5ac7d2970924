"""What loads before the first screen: Qt and our own, never a library that makes documents."""

import subprocess
import sys
from pathlib import Path

import pytest

from regisseur_desktop.operations.kluis import maak_kluis
from tests.source import OFFSCREEN, ROOT

HEAVY = {"docx", "reportlab", "lxml", "PIL", "pypdfium2", "cryptography.x509"}
# The same steps as `ui.application.start`, without what loads while the passphrase is typed.
SHOW = """
import sys
from pathlib import Path
import ui.application, ui.programma, ui.storing
ui.programma._warm_up = lambda: None
app, thema = ui.application.make_app()
programma = ui.programma.Programma(app, thema, Path(sys.argv[1]))
programma.start()
app.processEvents()
print(type(programma.venster.centralWidget()).__name__, *sys.modules)
"""


# What another thread does while the passphrase is typed.
WARM = """
import sys
import ui.plan.page
print("docx" in sys.modules)
from regisseur_desktop.language import frequentie, lemma, woordenlijst
import ui.programma
ui.programma._warm_up()
print(*(len(read) for read in (frequentie._tables, lemma._tables, woordenlijst._ours)))
"""


def shown(folder: Path) -> set[str]:
    """Show the first screen on the folder; return all that is loaded then."""
    return set(told(SHOW, str(folder)))


def told(code: str, *arguments: str) -> list[str]:
    """Run the code by itself; return the words that it prints."""
    run = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (run.returncode, run.stderr.replace(OFFSCREEN, "")) == (0, "")
    return run.stdout.split()


@pytest.fixture
def kluis(tmp_path: Path) -> Path:
    """A store that is closed."""
    opened, _ = maak_kluis(tmp_path / "kluis", "vier losse woorden hier")
    opened.sluit()
    return tmp_path / "kluis"


def test_that_nothing_heavy_loads_before_the_lock_screen(kluis: Path) -> None:
    loaded = shown(kluis)
    assert "ui.slot.slotscherm" in loaded
    assert loaded & HEAVY == set()


def test_that_nothing_heavy_loads_before_the_first_start(tmp_path: Path) -> None:
    loaded = shown(tmp_path / "leeg")
    assert "ui.slot.eerste_start" in loaded
    assert loaded & HEAVY == set()


def test_that_the_plan_waits_for_no_word_library_and_finds_its_tables_read() -> None:
    assert told(WARM) == ["False", "1", "1", "1"]
