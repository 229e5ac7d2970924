"""The Documenten tab on a real store with the example households."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.operations import edits, huishoudens, instellingen
from regisseur_desktop.operations.changes import Changes
from regisseur_desktop.operations.kluis import Kluis
from regisseur_desktop.operations.voorbeeld import voorbeelden
from regisseur_desktop.storage.connection import create_store, open_store
from regisseur_desktop.storage.kdf import Kdf
from ui.documenten import print_plan
from ui.documenten.maak import MaakDocument
from ui.documenten.page import DocumentenPage
from ui.jobs import Jobs
from ui.settings import Settings
from ui.werk import Melding, Werk

NU = datetime(2026, 11, 23, 8, 14, tzinfo=UTC)
ZIN = "een zin"
TEAM = instellingen.Instellingen(
    naam="Noor Bakker", organisatie="Sociaal team Voorbeeld", telefoon="030 000 00 09"
)


@pytest.fixture(scope="session")
def gevuld(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with Marina, and Stien and Aad, made once and closed."""
    folder = tmp_path_factory.mktemp("gevuld") / "kluis"
    store, _code = create_store(folder, ZIN, Kdf(iterations=1, memory_kib=8))
    made = Kluis(store)
    instellingen.bewaar(made, TEAM)
    for household in voorbeelden(NU.date(), "Noor Bakker"):
        for edit in household:
            edits.apply(made, edit)
    made.sluit()
    return folder


@pytest.fixture
def kluis(gevuld: Path, tmp_path: Path) -> Iterator[Kluis]:
    """An open copy of that store, for one test."""
    made = Kluis(open_store(Path(shutil.copytree(gevuld, tmp_path / "kluis")), ZIN))
    yield made
    made.sluit()


@pytest.fixture
def werk(kluis: Kluis, tmp_path: Path, qtbot: QtBot) -> Iterator[Werk]:
    """The work on the store; whatever still runs is stopped after the test."""
    jobs = Jobs()
    made = Werk(kluis, jobs, Settings(tmp_path / "venster.ini"), lambda: NU)
    yield made
    assert jobs.stop_all()


@pytest.fixture
def told(werk: Werk) -> list[Melding]:
    """What the user was told, in order."""
    found: list[Melding] = []
    werk.melding.connect(found.append)
    return found


def dossier_of(werk: Werk, naam: str = "Marina en de kinderen") -> Dossier:
    """Return the dossier of a household as the store holds it now."""
    ids = {een.naam: een.id for een in huishoudens.alle(werk.kluis)}
    return werk.dossier(ids[naam])


@pytest.fixture
def page(werk: Werk, qtbot: QtBot) -> Iterator[DocumentenPage]:
    """The tab of Marina, refreshed after every change as the window does."""
    made = DocumentenPage(werk)
    made.show_dossier(dossier_of(werk))

    def refresh(_changes: Changes) -> None:
        made.show_dossier(dossier_of(werk))

    werk.notifier.changed.connect(refresh)
    qtbot.addWidget(made)
    made.resize(1180, 800)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    werk.notifier.changed.disconnect(refresh)


@pytest.fixture
def maak(page: DocumentenPage, werk: Werk, qtbot: QtBot) -> Iterator[MaakDocument]:
    """The dialog, with the pages of the short plan in sight."""
    dialog = print_plan(werk, dossier_of(werk), page)
    qtbot.waitUntil(lambda: dialog.kijker.is_ready, timeout=15_000)
    yield dialog
    qtbot.waitUntil(lambda: not werk.jobs.running, timeout=15_000)
    if isValid(dialog):
        dialog.close()
