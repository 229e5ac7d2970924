"""What is typed is kept by itself, in one step a pause, and nothing else may touch it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from regisseur_desktop.domain.plan import Voortgang
from regisseur_desktop.operations import items, plan
from tests.ui.plan.conftest import Venster


def hoe(venster: Venster) -> QPlainTextEdit:
    return venster.page.bladen.doel.hoe.control.focus_target()  # type: ignore[return-value]


def type_at_end(qtbot: QtBot, edit: QPlainTextEdit, text: str) -> None:
    edit.setFocus()
    edit.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(edit, text)


def test_that_typing_is_kept_within_two_seconds_without_any_save(
    venster: Venster, qtbot: QtBot
) -> None:
    type_at_end(qtbot, hoe(venster), " Samen met opa.")
    assert not venster.doel().hoe.endswith("opa.")
    qtbot.waitUntil(lambda: venster.doel().hoe.endswith(" Samen met opa."), timeout=2000)
    assert hoe(venster).hasFocus()


def test_that_leaving_the_field_keeps_it_at_once(venster: Venster, qtbot: QtBot) -> None:
    type_at_end(qtbot, hoe(venster), " Klaar.")
    qtbot.keyClick(hoe(venster), Qt.Key.Key_Tab)
    assert venster.doel().hoe.endswith(" Klaar.")


def test_that_a_pause_is_one_step_and_undo_gives_the_identical_dossier_back(
    venster: Venster, qtbot: QtBot
) -> None:
    before, stack = venster.dossier, venster.werk.stack(venster.id)
    type_at_end(qtbot, hoe(venster), " Eerst dit.")
    qtbot.waitUntil(lambda: stack.count() == 1, timeout=2000)
    type_at_end(qtbot, hoe(venster), " En dan dat.")
    qtbot.waitUntil(lambda: stack.count() == 2, timeout=2000)
    after = venster.dossier
    assert stack.undoText() == "Doel veranderen"
    qtbot.keyClick(hoe(venster), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(hoe(venster), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert set(venster.dossier.alles()) == set(before.alles())
    assert hoe(venster).toPlainText() == venster.doel().hoe
    for _ in range(2):
        qtbot.keyClick(hoe(venster), Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert set(venster.dossier.alles()) == set(after.alles())


def test_that_ctrl_z_first_keeps_what_is_being_typed(venster: Venster, qtbot: QtBot) -> None:
    before = venster.doel().hoe
    type_at_end(qtbot, hoe(venster), " Half")
    qtbot.keyClick(hoe(venster), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert venster.doel().hoe == before
    qtbot.keyClick(hoe(venster), Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert venster.doel().hoe == f"{before} Half"


def test_that_another_change_while_typing_takes_no_letter_no_caret_and_no_focus(
    venster: Venster, qtbot: QtBot
) -> None:
    edit, doel = hoe(venster), venster.doel()
    edit.setFocus()
    edit.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClicks(edit, "Vooraan ")
    place, top = edit.textCursor().position(), venster.page.scroller.verticalScrollBar().value()
    venster.werk.do(plan.add_doel(venster.dossier, "Iets anders"))
    changed = replace(doel, voortgang=Voortgang.GAAT_GOED, hoe="Van een ander scherm")
    venster.werk.do(items.save(venster.dossier, doel, changed, "Doel veranderen"))
    assert edit.toPlainText().startswith("Vooraan ")
    assert (edit.textCursor().position(), edit.hasFocus()) == (place, True)
    assert venster.page.scroller.verticalScrollBar().value() == top
    qtbot.keyClicks(edit, "en verder ")
    qtbot.waitUntil(lambda: venster.doel().hoe.startswith("Vooraan en verder"), timeout=2000)
    assert venster.doel().voortgang is Voortgang.GAAT_GOED


def test_that_choosing_another_goal_keeps_what_was_typed_at_the_one_before(
    venster: Venster, qtbot: QtBot
) -> None:
    type_at_end(qtbot, hoe(venster), " Nog dit.")
    venster.page.choose(venster.doel(1).id)
    assert venster.doel(0).hoe.endswith(" Nog dit.")
    assert hoe(venster).toPlainText() == venster.doel(1).hoe


def test_that_another_household_never_gets_what_was_typed_here(
    venster: Venster, qtbot: QtBot
) -> None:
    marina = venster.id
    type_at_end(qtbot, hoe(venster), " Van Marina.")
    venster.show_household("Stien en Aad")
    kept = venster.werk.dossier(marina).doelen_op_volgorde()[0]
    assert kept.hoe.endswith(" Van Marina.")
    assert "Van Marina" not in str(venster.dossier)


def test_that_a_goal_never_loses_its_words_by_emptying_the_field(
    venster: Venster, qtbot: QtBot
) -> None:
    before, wat = venster.doel().wat, venster.page.bladen.doel.wat
    edit = wat.control.focus_target()
    edit.setFocus()
    qtbot.keyClick(edit, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(edit, Qt.Key.Key_Delete)
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    assert venster.doel().wat == before
    assert wat.error == "Schrijf wat jullie willen. Eén zin is genoeg."
    edit.setFocus()
    qtbot.keyClicks(edit, "Toch iets")
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    assert (venster.doel().wat, wat.error) == ("Toch iets", "")


@pytest.mark.parametrize(
    ("leefgebied", "before", "after"), [("geld", "", "geld"), ("geld", "blij", "blij")]
)
def test_that_an_area_of_life_proposes_its_pictogram_but_keeps_your_own(
    venster: Venster, leefgebied: str, before: str, after: str
) -> None:
    doel = venster.doel()
    own = replace(doel, pictogram=before, leefgebied="")
    venster.werk.do(items.save(venster.dossier, doel, own, "Doel veranderen"))
    combo = venster.page.bladen.doel.meer.leefgebied.control
    combo.set_value(leefgebied)
    combo.edited.emit()
    combo.committed.emit()
    assert (venster.doel().leefgebied, venster.doel().pictogram) == (leefgebied, after)
