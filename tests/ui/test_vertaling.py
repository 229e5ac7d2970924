"""The windows that Qt makes itself speak Dutch."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QGroupBox,
    QLabel,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.vertaling import speak_dutch

ENGLISH = {"in", "of", "type", "folder", "look", "double", "sided", "printing", "off", "page"} | {
    "side",
    "binding",
    "files",
    "undo",
    "paste",
    "select",
    "cancel",
    "print",
    "save",
    "open",
}
DUTCH_TOO = {"in", "of", "type", "open"}


@pytest.fixture(autouse=True, scope="module")
def dutch(qapp: QApplication) -> Iterator[None]:
    before = set(qapp.findChildren(QTranslator))
    speak_dutch(qapp)
    yield
    for translator in set(qapp.findChildren(QTranslator)) - before:
        qapp.removeTranslator(translator)


def _words(window: QWidget) -> set[str]:
    texts = [part.text() for part in window.findChildren(QLabel)]
    texts += [part.text() for part in window.findChildren(QAbstractButton)]
    texts += [part.title() for part in window.findChildren(QGroupBox)]
    return {word.strip(":.") for text in texts for word in text.replace("&", "").lower().split()}


def test_that_the_window_to_choose_a_file_is_dutch(qtbot: QtBot) -> None:
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    words = _words(dialog)
    assert {"kijk", "soort", "annuleren"} <= words
    assert not words & (ENGLISH - DUTCH_TOO)


def test_that_the_window_to_print_is_dutch(qtbot: QtBot) -> None:
    dialog = QPrintDialog(QPrinter())
    qtbot.addWidget(dialog)
    words = _words(dialog)
    assert {"afdrukken", "kopieën", "dubbelzijdig"} <= words
    assert not words & (ENGLISH - DUTCH_TOO)


def test_that_the_menu_of_a_text_field_is_dutch(qtbot: QtBot) -> None:
    edit = QTextEdit()
    qtbot.addWidget(edit)
    menu = edit.createStandardContextMenu()
    texts = [action.text() for action in menu.actions()]
    assert any("Plakken" in text.replace("&", "") for text in texts)
    words = {word for text in texts for word in text.replace("&", "").lower().split()}
    assert not words & (ENGLISH - DUTCH_TOO)


def test_that_a_word_nobody_knows_stays_as_it_is() -> None:
    assert QCoreApplication.translate("QFileDialog", "Zebravink") == "Zebravink"
    assert QCoreApplication.translate("QFileDialog", "&Open") == "&Openen"
