"""Before a family tree leaves, the user sees what others will not understand of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from regisseur_desktop.operations import logboek
from regisseur_desktop.operations.uitwisseling import Versie, lees_gedcom
from ui.formulieren.bewerker import Bewerker
from ui.importeren import open_gedcom_export
from ui.importeren.stamboom_uit import StamboomUit
from ui.werk import Melding
from ui.widgets.labels import PlainLabel

LEFT = Qt.MouseButton.LeftButton


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(PlainLabel))


@pytest.fixture
def blad(page: QWidget, bewerker: Bewerker, qtbot: QtBot) -> Iterator[StamboomUit]:
    made = open_gedcom_export(page, bewerker)
    assert isinstance(made, StamboomUit)
    qtbot.waitExposed(made)
    yield made
    if isValid(made):
        made.close()


@pytest.mark.eis("B-26")
def test_that_the_losses_stand_in_the_sheet_and_follow_the_choice(
    blad: StamboomUit, qtbot: QtBot
) -> None:
    assert "wordt een periode" in texts(blad)
    assert "Niet in het bestand: wie bij elkaar woont" in texts(blad)
    before = texts(blad)
    qtbot.mouseClick(blad.volledig.box, LEFT)
    assert texts(blad) != before


@pytest.mark.eis("B-26")
@pytest.mark.parametrize("versie", Versie)
def test_that_the_file_holds_the_family_and_is_logged(
    blad: StamboomUit,
    bewerker: Bewerker,
    tmp_path: Path,
    told: list[Melding],
    qtbot: QtBot,
    versie: Versie,
) -> None:
    blad.versie.control.set_value(versie)
    qtbot.mouseClick(blad.bewaren, LEFT)
    (dialog,) = blad.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "marina.ged"))
    dialog.reject()
    raw = (tmp_path / "marina.ged").read_bytes()
    assert f"VERS {versie.value}".encode() in raw
    found = lees_gedcom(tmp_path / "marina.ged")
    assert {een.naam for een in found.personen} == {een.naam for een in bewerker.dossier.personen}
    assert logboek.lijst(bewerker.werk.kluis, bewerker.huishouden_id)[0].detail == "stamboom"
    assert told[-1].tekst.startswith("De stamboom staat in de map")
    assert not blad.isVisible()


def test_that_a_folder_that_is_not_there_is_told_in_the_sheet(
    blad: StamboomUit, tmp_path: Path
) -> None:
    blad.write(tmp_path / "weg" / "marina.ged")
    assert blad.isVisible()
    assert "kies een andere map" in texts(blad)
