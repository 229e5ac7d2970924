"""What a file would add is shown first, and only what is ticked is added."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from regisseur_desktop.operations.uitwisseling import lees_contacten, lees_gedcom
from ui.formulieren.bewerker import Bewerker
from ui.importeren import open_contacten_import, open_gedcom_import
from ui.importeren.blad import ImportBlad
from ui.importeren.inlezen import Inlezen
from ui.importeren.overgeslagen import OvergeslagenBlad
from ui.importeren.vinklijst import MOST_SHOWN
from ui.werk import Melding, Werk
from ui.widgets.labels import PlainLabel

LEFT = Qt.MouseButton.LeftButton


def texts(widget: QWidget) -> str:
    return "\n".join(
        label.text() for label in widget.findChildren(PlainLabel) if label.isVisibleTo(widget)
    )


def names(bewerker: Bewerker) -> set[str]:
    return {contact.naam for contact in bewerker.dossier.contacten}


@pytest.fixture
def blad(inlezen: Inlezen, boek: Path, qtbot: QtBot) -> Iterator[ImportBlad]:
    made = inlezen.show_contacten(lees_contacten(boek))
    qtbot.waitExposed(made)
    yield made
    if isValid(made):
        made.close()


def test_that_the_sheet_shows_who_can_be_added_and_who_is_known(
    blad: ImportBlad, bewerker: Bewerker
) -> None:
    shown = texts(blad)
    assert "In dit bestand staan 3 mensen." in shown
    assert "2 overgeslagen omdat de naam ontbrak." in shown
    assert "staat al in het netwerk" in shown
    ticked = {box.accessibleName() for box in blad.lijst.vakjes.values() if box.isChecked()}
    assert ticked == {"Komt erbij: Juf Els", "Komt erbij: Buurvrouw Truus"}
    assert blad.toevoegen.text() == "2 mensen toevoegen"
    assert "Juf Els" not in names(bewerker)


def test_that_the_skipped_lines_are_a_click_away(blad: ImportBlad, qtbot: QtBot) -> None:
    assert blad.bekijk.text() == "Bekijk de 2 regels"
    assert "Regel 3" not in texts(blad)
    qtbot.mouseClick(blad.bekijk, LEFT)
    assert "Regel 3" in texts(blad)
    assert "De naam ontbreekt. Er staat: intern begeleider" in texts(blad)


def test_that_only_who_is_ticked_is_added_and_undo_takes_all_back(
    blad: ImportBlad, bewerker: Bewerker, werk: Werk, told: list[Melding], qtbot: QtBot
) -> None:
    before = names(bewerker)
    first = next(iter(blad.lijst.vakjes.values()))
    assert QApplication.focusWidget() is first
    qtbot.keyClick(first, Qt.Key.Key_Space)
    assert blad.toevoegen.text() == "1 mens toevoegen"
    qtbot.mouseClick(blad.lijst.alles, LEFT)
    qtbot.keyClick(blad.toevoegen, Qt.Key.Key_Return)
    assert names(bewerker) == before | {"Juf Els", "Buurvrouw Truus"}
    assert told[-1].tekst == "2 mensen toegevoegd, 2 overgeslagen omdat de naam ontbrak."
    werk.stack(bewerker.huishouden_id).undo()
    assert names(bewerker) == before


def test_that_the_message_leads_to_the_skipped_lines(
    blad: ImportBlad, told: list[Melding], page: QWidget, qtbot: QtBot
) -> None:
    qtbot.mouseClick(blad.toevoegen, LEFT)
    assert told[-1].actie_tekst == "Bekijk de 2 regels"
    assert told[-1].actie is not None
    told[-1].actie()
    (lines,) = page.findChildren(OvergeslagenBlad)
    assert "Er staat: logopedist" in texts(lines)
    qtbot.keyClick(lines.sluiten, Qt.Key.Key_Return)
    assert not lines.isVisible()


def test_that_escape_adds_nothing(blad: ImportBlad, bewerker: Bewerker, qtbot: QtBot) -> None:
    before = names(bewerker)
    qtbot.keyClick(blad, Qt.Key.Key_Escape)
    assert not blad.isVisible()
    assert names(bewerker) == before


def test_that_nothing_ticked_adds_nothing(blad: ImportBlad, qtbot: QtBot) -> None:
    qtbot.mouseClick(blad.lijst.niets, LEFT)
    assert not blad.toevoegen.isEnabled()


def test_that_a_large_book_begins_empty_and_is_searched(
    inlezen: Inlezen, bewerker: Bewerker, tmp_path: Path, qtbot: QtBot
) -> None:
    pad = tmp_path / "groot.csv"
    lines = [f"Mens {number:04}" for number in range(MOST_SHOWN + 40)]
    pad.write_text("\n".join(["naam", *lines]), "utf-8")
    blad = inlezen.show_contacten(lees_contacten(pad))
    qtbot.waitExposed(blad)
    assert not blad.toevoegen.isEnabled()
    assert len(blad.lijst.vakjes) == MOST_SHOWN
    assert "En nog 40 mensen" in texts(blad)
    qtbot.keyClicks(QApplication.focusWidget(), "0188")
    (box,) = blad.lijst.vakjes.values()
    qtbot.mouseClick(box, LEFT)
    qtbot.mouseClick(blad.toevoegen, LEFT)
    assert "Mens 0188" in names(bewerker)
    assert "Mens 0001" not in names(bewerker)


def test_that_a_family_tree_shows_what_it_loses_and_adds_its_relations(
    inlezen: Inlezen, bewerker: Bewerker, stamboom: Path, told: list[Melding], qtbot: QtBot
) -> None:
    blad = inlezen.show_stamboom(lees_gedcom(stamboom))
    qtbot.waitExposed(blad)
    assert "Niet gelezen: 1 beroep." in texts(blad)
    qtbot.mouseClick(blad.toevoegen, LEFT)
    by_name = {een.naam.kort: een.id for een in bewerker.dossier.personen}
    assert (by_name["Riet"], by_name["Kees"]) in {
        (een.ouder_id, een.kind_id) for een in bewerker.dossier.ouderrelaties
    }
    assert told[-1].actie_tekst == "Ongedaan maken"


def test_that_a_file_is_read_beside_the_screen(
    page: QWidget, bewerker: Bewerker, boek: Path, stamboom: Path, qtbot: QtBot
) -> None:
    for open_import, pad in ((open_contacten_import, boek), (open_gedcom_import, stamboom)):
        dialog = open_import(page, bewerker)
        assert isinstance(dialog, QFileDialog)
        dialog.fileSelected.emit(str(pad))
        dialog.reject()
        qtbot.waitUntil(lambda: bool(page.findChildren(ImportBlad)), timeout=5000)
        (blad,) = page.findChildren(ImportBlad)
        blad.reject()
        qtbot.waitUntil(lambda: not page.findChildren(ImportBlad), timeout=5000)


def test_that_a_file_that_cannot_be_read_is_told(
    page: QWidget, bewerker: Bewerker, tmp_path: Path, told: list[Melding], qtbot: QtBot
) -> None:
    dialog = open_gedcom_import(page, bewerker)
    dialog.fileSelected.emit(str(tmp_path / "weg.ged"))
    dialog.reject()
    qtbot.waitUntil(lambda: bool(told), timeout=5000)
    assert told[-1].tekst == "Dit bestand is niet te lezen. Kijk of het er nog staat."
    assert page.findChildren(ImportBlad) == []
