"""Half-typed text in the encrypted store: there after the program stopped, gone once saved."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from regisseur_desktop.errors import NotNow
from regisseur_desktop.operations import edits, huishoudens, klad
from regisseur_desktop.operations.kluis import Kluis, maak_kluis
from regisseur_desktop.operations.voorbeeld import voorbeelden
from tests.ui.formulieren.hulp import NU, VANDAAG, bewaar, typ
from ui.formulieren.openen import open_formulier
from ui.jobs import Jobs
from ui.kladden import Kladden
from ui.settings import Settings
from ui.werk import Werk


@pytest.fixture
def kluis(tmp_path: Path) -> Iterator[Kluis]:
    made, _code = maak_kluis(tmp_path / "kluis", "een lange wachtzin voor de test")
    for edit in voorbeelden(VANDAAG, "Noor Bakker")[1]:
        edits.apply(made, edit)
    yield made
    made.sluit()


def _werk(kluis: Kluis, folder: Path, parent: QWidget) -> Werk:
    def clock() -> datetime:
        return NU

    return Werk(kluis, Jobs(parent), Settings(folder / "venster.ini"), clock)


def test_that_a_half_filled_form_survives_a_stop_and_is_forgotten_after_saving(
    qtbot: QtBot, kluis: Kluis, tmp_path: Path
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    household = huishoudens.alle(kluis)[0].id
    first = _werk(kluis, tmp_path, window)
    zorg = first.dossier(household).zorgen[0]
    dialog = open_formulier(first, first.dossier(household), zorg, window)
    typ(qtbot, dialog, "tekst", "Dit was ik aan het typen")
    sleutel = f"zorg:{zorg.id}"
    qtbot.waitUntil(lambda: bool(Kladden(_werk(kluis, tmp_path, window)).read(sleutel)))
    dialog.hide()  # the program stops here: nothing is closed in an orderly way

    second = _werk(kluis, tmp_path, window)
    again = open_formulier(second, second.dossier(household), zorg, window)
    assert again.form.fields["tekst"].control.value() == "Dit was ik aan het typen"
    bewaar(qtbot, again)
    saved: Any = second.dossier(household).zoek(zorg.id)
    assert saved.tekst == "Dit was ik aan het typen"
    assert Kladden(_werk(kluis, tmp_path, window)).read(sleutel) == {}


def test_that_what_a_full_disk_refused_is_written_with_the_next(
    kluis: Kluis, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    kladden = Kladden.of(_werk(kluis, tmp_path, window))
    with monkeypatch.context() as full:

        def refuse(*_args: object) -> None:
            raise NotNow("De schijf is vol.")

        full.setattr(klad, "bewaar", refuse)
        kladden.keep("een", {"regel": "nog niet af"})
    assert klad.lees(kluis, "een") == {}
    assert kladden.read("een") == {"regel": "nog niet af"}
    kladden.keep("twee", {"regel": "ook niet"})
    assert klad.lees(kluis, "een") == {"regel": "nog niet af"}
