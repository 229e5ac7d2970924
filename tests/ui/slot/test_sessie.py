"""Locking: from anywhere, with a backup of what changed."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from ui.programma import Programma
from ui.sessie import Sessie
from ui.slot.slotscherm import Slotscherm
from ui.theme.apply import theme

Open = Callable[[], Programma]
LOCK = (Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def _sessie(programma: Programma) -> Sessie:
    assert programma.sessie is not None
    return programma.sessie


def _backups(tmp_path: Path) -> list[str]:
    folder = tmp_path / "kluis" / "backups"
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def _focused() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def test_that_locking_makes_a_backup_of_what_changed(open_programma: Open, tmp_path: Path) -> None:
    programma = open_programma()
    programma.lock()
    (first,) = _backups(tmp_path)
    programma = open_programma()
    programma.lock()
    assert _backups(tmp_path) == [first], "nothing changed since"


def test_that_closing_makes_a_backup_of_what_changed(open_programma: Open, tmp_path: Path) -> None:
    open_programma().venster.close()
    assert len(_backups(tmp_path)) == 1


@pytest.mark.parametrize("action", ["zoeken", "aanmelding"])
def test_that_the_lock_key_works_above_a_sheet_or_form(
    open_programma: Open, qtbot: QtBot, action: str
) -> None:
    programma = open_programma()
    ruimte = _sessie(programma).ruimte
    ruimte.acties[action].doe()
    qtbot.waitUntil(lambda: isinstance(_focused().window(), QDialog))
    qtbot.keyClick(_focused(), *LOCK)
    assert isinstance(programma.venster.centralWidget(), Slotscherm)
    assert not _sessie(programma).is_open
    qtbot.waitUntil(lambda: not any(w.isVisible() for w in programma.venster.findChildren(QDialog)))


def test_that_text_grows_above_a_form(open_programma: Open, qtbot: QtBot) -> None:
    programma = open_programma()
    _sessie(programma).ruimte.acties["aanmelding"].doe()
    qtbot.waitUntil(lambda: isinstance(_focused().window(), QDialog))
    before = theme().text_size
    qtbot.keyClick(_focused(), Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert theme().text_size > before
