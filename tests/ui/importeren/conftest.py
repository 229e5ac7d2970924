"""The import sheets on a real store with the example households."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from regisseur_desktop.operations import huishoudens
from tests.kluizen import MAANDAG, opened_copy
from ui.formulieren.bewerker import Bewerker
from ui.importeren.inlezen import Inlezen
from ui.jobs import Jobs
from ui.settings import Settings
from ui.werk import Melding, Werk

BOEK = """\
Naam;Functie;Telefoon
Juf Els;leerkracht;0343 1
;intern begeleider;0343 2
Huisarts;;
Buurvrouw Truus;;
;logopedist;
"""
STAMBOOM = """\
0 HEAD
1 GEDC
2 VERS 5.5.1
0 @I1@ INDI
1 NAME Riet /Bos/
1 OCCU bakker
0 @I2@ INDI
1 NAME Kees /Bos/
0 @F1@ FAM
1 WIFE @I1@
1 CHIL @I2@
0 TRLR
"""


@pytest.fixture
def werk(example_folder: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Werk]:
    """The work on a copy of the store; whatever still runs is stopped after the test."""
    jobs = Jobs()
    kluis = opened_copy(example_folder, tmp_path / "kluis")
    made = Werk(kluis, jobs, Settings(tmp_path / "venster.ini"), lambda: MAANDAG)
    yield made
    assert jobs.stop_all()
    kluis.sluit()


@pytest.fixture
def told(werk: Werk) -> list[Melding]:
    """What the user was told, in order."""
    found: list[Melding] = []
    werk.melding.connect(found.append)
    return found


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """The page from which a file is asked for."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1280, 800)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.fixture
def bewerker(werk: Werk, page: QWidget) -> Bewerker:
    """The household of Marina in hand."""
    made = Bewerker(werk, page)
    names = huishoudens.names(werk.kluis)
    made.switch(next(id_ for id_, naam in names.items() if "Marina" in naam))
    return made


@pytest.fixture
def inlezen(page: QWidget, bewerker: Bewerker) -> Inlezen:
    """One import for Marina's household."""
    return Inlezen(page, bewerker)


@pytest.fixture
def boek(tmp_path: Path) -> Path:
    """An address book with five lines, two of which lack a name."""
    path = tmp_path / "boek.csv"
    path.write_text(BOEK, "utf-8")
    return path


@pytest.fixture
def stamboom(tmp_path: Path) -> Path:
    """A family tree of a mother and her son."""
    path = tmp_path / "bos.ged"
    path.write_text(STAMBOOM, "utf-8")
    return path
