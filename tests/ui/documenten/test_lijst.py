"""The list of documents: adding, replacing, taking a copy out, reading and removing."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from regisseur_desktop.domain.regie import Documentrecord, Documentsoort
from regisseur_desktop.domain.zicht import Lezer
from regisseur_desktop.operations import (
    documenten_bewaren,
    documenten_maken,
    logboek,
)
from regisseur_desktop.operations.documentopdracht import Documentopdracht
from tests.ui.documenten.conftest import dossier_of
from ui.documenten.bekijken import BekijkDocument
from ui.documenten.kopie import BUITEN
from ui.documenten.page import LEEG, DocumentenPage
from ui.documenten.rij import DocumentRij
from ui.werk import Melding, Werk
from ui.widgets.confirm import Confirm
from ui.widgets.form_dialog import FormDialog
from ui.widgets.labels import PlainLabel


def records(werk: Werk) -> tuple[Documentrecord, ...]:
    return dossier_of(werk).documenten


def answer_file_dialog(qtbot: QtBot, page: DocumentenPage, place: Path) -> None:
    """Type the name in the file dialog and press Enter."""
    qtbot.waitUntil(lambda: bool(page.findChildren(QFileDialog)))
    name = page.findChildren(QFileDialog)[-1].findChild(QLineEdit)
    assert name is not None
    name.setText(str(place))
    qtbot.keyClick(name, Qt.Key.Key_Return)


def add(qtbot: QtBot, page: DocumentenPage, werk: Werk, place: Path) -> Documentrecord:
    count = len(records(werk))
    page.add_file(place)
    qtbot.waitUntil(lambda: len(records(werk)) == count + 1, timeout=5000)
    return max(records(werk), key=lambda record: record.gemaakt_op)


def row(page: DocumentenPage, record: Documentrecord) -> DocumentRij:
    found = page.rij(record.id)
    assert found is not None
    return found


def menu_action(qtbot: QtBot, rij: DocumentRij, text: str) -> None:
    """Open the menu of a row and choose from it."""
    qtbot.mouseClick(rij.meer, Qt.MouseButton.LeftButton)
    action: QAction = next(a for a in rij.menu.actions() if text in a.text().replace("&", ""))
    rij.menu.close()
    action.trigger()


@pytest.fixture
def brief(tmp_path: Path) -> Path:
    """A letter from outside."""
    place = tmp_path / "brief <b>school & co.txt"
    place.write_text("Beste Marina", "utf-8")
    return place


def test_that_an_empty_list_says_what_to_do(page: DocumentenPage) -> None:
    assert LEEG == "Sleep hier een bestand naartoe of maak een plan of verslag."
    assert page.leeg.isVisible()
    assert not page.toevoegen.isVisible()


def test_that_a_chosen_file_is_kept_in_the_store_under_its_plain_name(
    page: DocumentenPage, werk: Werk, brief: Path, qtbot: QtBot
) -> None:
    button = next(b for b in page.findChildren(QPushButton) if b.text() == "Bestand toevoegen")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    answer_file_dialog(qtbot, page, brief)
    qtbot.waitUntil(lambda: len(records(werk)) == 1)
    record = records(werk)[0]
    assert documenten_bewaren.inhoud(werk.kluis, record) == b"Beste Marina"
    shown = row(page, record).titel
    assert shown.text() == "brief <b>school & co"
    assert shown.textFormat() == Qt.TextFormat.PlainText
    assert not page.leeg.isVisible()


def test_that_a_dropped_file_is_kept(
    page: DocumentenPage, werk: Werk, brief: Path, qtbot: QtBot
) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(brief))])
    copy, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter = QDragEnterEvent(QPoint(50, 50), copy, mime, left, none)
    QApplication.sendEvent(page, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(page, QDropEvent(QPointF(50, 50), copy, mime, left, none))
    qtbot.waitUntil(lambda: len(records(werk)) == 1)


def test_that_a_file_that_is_gone_is_told_and_nothing_changes(
    page: DocumentenPage, werk: Werk, told: list[Melding], tmp_path: Path, qtbot: QtBot
) -> None:
    page.add_file(tmp_path / "weg.pdf")
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].tekst == "Dit bestand is niet te lezen. Kijk of het er nog staat."
    assert not records(werk)


def test_that_a_newer_version_takes_the_place_of_the_old(
    page: DocumentenPage, werk: Werk, brief: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    record = add(qtbot, page, werk, brief)
    newer = tmp_path / "nieuw.txt"
    newer.write_text("Beste Marina en Ivan", "utf-8")
    menu_action(qtbot, row(page, record), "Vervangen")
    answer_file_dialog(qtbot, page, newer)
    qtbot.waitUntil(lambda: records(werk)[0].versie == 2)
    assert documenten_bewaren.inhoud(werk.kluis, records(werk)[0]) == b"Beste Marina en Ivan"
    assert "Versie 2" in row(page, record).gemaakt.text()


def test_that_a_copy_leaves_only_after_the_sentence_and_is_logged(
    page: DocumentenPage, werk: Werk, brief: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    record = add(qtbot, page, werk, brief)
    menu_action(qtbot, row(page, record), "Kopie bewaren")
    question = page.findChild(Confirm)
    assert question is not None
    assert BUITEN in [label.text() for label in question.findChildren(PlainLabel)]
    assert not page.findChildren(QFileDialog)
    qtbot.mouseClick(question.verb, Qt.MouseButton.LeftButton)
    answer_file_dialog(qtbot, page, tmp_path / "uit.txt")
    assert (tmp_path / "uit.txt").read_bytes() == b"Beste Marina"
    assert "geëxporteerd" in [line.gebeurtenis for line in logboek.lijst(werk.kluis)]


def test_that_saying_no_lets_nothing_out(
    page: DocumentenPage, werk: Werk, brief: Path, qtbot: QtBot
) -> None:
    record = add(qtbot, page, werk, brief)
    qtbot.mouseClick(row(page, record).bekijken, Qt.MouseButton.LeftButton)
    question = page.findChild(Confirm)
    assert question is not None
    qtbot.mouseClick(question.keep, Qt.MouseButton.LeftButton)
    assert not page.findChildren(QFileDialog)
    assert "geëxporteerd" not in [line.gebeurtenis for line in logboek.lijst(werk.kluis)]


def test_that_a_pdf_is_read_in_the_program_itself(
    page: DocumentenPage, werk: Werk, qtbot: QtBot
) -> None:
    dossier = dossier_of(werk)
    opdracht = Documentopdracht(soort=Documentsoort.KORT, lezer=Lezer.GEZIN)
    made = documenten_maken.maak(werk.kluis, dossier, opdracht, werk.vandaag())
    werk.run(lambda: documenten_bewaren.bewaar(werk.kluis, made))
    rij = row(page, made.record)
    assert rij.bekijken.accessibleName() == (
        "Bekijken: Ons plan in het kort voor het gezin, versie 1"
    )
    qtbot.mouseClick(rij.bekijken, Qt.MouseButton.LeftButton)
    dialog = page.findChild(BekijkDocument)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.kijker.is_ready, timeout=10_000)
    assert len(dialog.kijker.images) == 1
    dialog.close()


def test_that_who_received_it_stands_in_the_row_and_can_be_undone(
    page: DocumentenPage, werk: Werk, brief: Path, qtbot: QtBot
) -> None:
    record = add(qtbot, page, werk, brief)
    qtbot.mouseClick(row(page, record).wie, Qt.MouseButton.LeftButton)
    form = page.findChild(FormDialog)
    assert form is not None
    qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    assert form.form.fields["naam"].error == ("Vul in wie het document kreeg. Een naam is genoeg.")
    qtbot.keyClicks(form.form.fields["naam"].control.focus_target(), "School")
    day = form.form.fields["datum"].control.focus_target()
    assert isinstance(day, QLineEdit)
    day.selectAll()
    qtbot.keyClicks(day, "gisteren")
    qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    assert row(page, record).kregen.text() == "Gekregen: School (22 november, meegegeven)"
    werk.stack(dossier_of(werk).id).undo()
    assert row(page, record).kregen.text() == "Nog niet opgeschreven wie het kreeg."


def test_that_a_removed_document_comes_back_with_undo(
    page: DocumentenPage, werk: Werk, told: list[Melding], brief: Path, qtbot: QtBot
) -> None:
    record = add(qtbot, page, werk, brief)
    menu_action(qtbot, row(page, record), "Weghalen")
    assert not records(werk)
    assert page.leeg.isVisible()
    assert told[-1].actie_tekst == "Ongedaan maken"
    assert told[-1].actie is not None
    told[-1].actie()
    assert records(werk) == (record,)
    assert documenten_bewaren.inhoud(werk.kluis, record) == b"Beste Marina"
