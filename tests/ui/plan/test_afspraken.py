"""The agreements: written in place by keyboard, added line after line, moved and removed."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from regisseur_desktop.domain.plan import REGISSEUR, Afspraak, Voortgang
from tests.ui.plan.conftest import Venster
from ui.plan.afspraak_rij import LEEG, AfspraakRij
from ui.plan.afspraken import AfsprakenTabel
from ui.plan.klaar_op import NIET_BEGREPEN
from ui.werk import Melding


def table(venster: Venster) -> AfsprakenTabel:
    return venster.page.bladen.doel.afspraken


def afspraken(venster: Venster) -> tuple[Afspraak, ...]:
    return venster.dossier.afspraken_van(venster.doel().id)


def rij(venster: Venster, place: int = 0) -> AfspraakRij:
    found = table(venster).rij(afspraken(venster)[place].id)
    assert found is not None
    return found


def retype(qtbot: QtBot, edit: QPlainTextEdit, text: str) -> None:
    edit.setFocus()
    edit.selectAll()
    if text:
        qtbot.keyClicks(edit, text)
    else:
        qtbot.keyClick(edit, Qt.Key.Key_Delete)
    qtbot.keyClick(edit, Qt.Key.Key_Tab)


def test_that_an_agreement_is_typed_in_one_line_and_enter_waits_for_the_next(
    venster: Venster, qtbot: QtBot
) -> None:
    count = len(afspraken(venster))
    qtbot.mouseClick(table(venster).add_button, Qt.MouseButton.LeftButton)
    nieuw = table(venster).nieuw
    for wie, wat, klaar_op in (
        ("Marina", "gaat kennismaken bij een winkel", "1 febr"),
        ("mar, noor", "bellen samen", "elke dag"),
    ):
        assert nieuw.wie.edit.hasFocus()
        qtbot.keyClicks(nieuw.wie.edit, wie)
        qtbot.keyClick(nieuw.wie.edit, Qt.Key.Key_Tab)
        qtbot.keyClicks(nieuw.wat.edit, wat)
        qtbot.keyClick(nieuw.wat.edit, Qt.Key.Key_Tab)
        assert nieuw.klaar_op.edit.hasFocus()
        qtbot.keyClicks(nieuw.klaar_op.edit, klaar_op)
        qtbot.keyClick(nieuw.klaar_op.edit, Qt.Key.Key_Return)
    first, second = afspraken(venster)[count:]
    marina = next(p.id for p in venster.dossier.personen if p.naam.kort == "Marina")
    assert (first.wie, first.wat) == ((marina,), "gaat kennismaken bij een winkel")
    assert first.klaar_op == date(2027, 2, 1)
    assert (second.wie, second.ritme) == ((marina, REGISSEUR), "elke dag")
    assert venster.werk.stack(venster.id).undoText() == "Afspraak toevoegen"


def test_that_a_name_nobody_knows_is_told_and_nothing_is_lost(
    venster: Venster, qtbot: QtBot
) -> None:
    count = len(afspraken(venster))
    table(venster).open_line()
    nieuw = table(venster).nieuw
    qtbot.keyClicks(nieuw.wie.edit, "Piet")
    qtbot.keyClicks(nieuw.wat.edit, "belt")
    qtbot.keyClick(nieuw.wat.edit, Qt.Key.Key_Return)
    assert len(afspraken(venster)) == count
    assert nieuw.wie.edit.hasFocus()
    assert "Piet staat nog niet in dit dossier" in nieuw.wie.edit.accessibleDescription()
    assert nieuw.wat.edit.toPlainText() == "belt"


def test_that_half_a_line_waits_at_its_own_goal(venster: Venster, qtbot: QtBot) -> None:
    table(venster).open_line()
    qtbot.keyClicks(table(venster).nieuw.wat.edit, "nog niet af")
    venster.page.choose(venster.doel(1).id)
    assert table(venster).nieuw.wat.edit.toPlainText() == ""
    venster.page.choose(venster.doel(0).id)
    assert table(venster).nieuw.wat.edit.toPlainText() == "nog niet af"
    assert table(venster).nieuw.isVisible()


def test_that_escape_closes_the_line_and_keeps_its_text(venster: Venster, qtbot: QtBot) -> None:
    table(venster).open_line()
    nieuw = table(venster).nieuw
    qtbot.keyClicks(nieuw.wie.edit, "Ma")
    qtbot.keyClick(nieuw.wie.edit, Qt.Key.Key_Escape)
    assert not nieuw.isVisible()
    assert table(venster).add_button.hasFocus()
    table(venster).open_line()
    assert nieuw.wie.edit.toPlainText() == "Ma"


def test_that_every_cell_is_changed_in_place(venster: Venster, qtbot: QtBot) -> None:
    row = rij(venster)
    retype(qtbot, row.wie.edit, "Ivan en school")
    retype(qtbot, row.wat.edit, "tekenen samen")
    retype(qtbot, row.klaar_op.edit, "over 2 weken")
    row.gaat_het.combo.setFocus()
    qtbot.keyClicks(row.gaat_het.combo, "gelukt")
    now = afspraken(venster)[0]
    assert [venster.dossier.naam_van(een) for een in now.wie] == ["Ivan", "School"]
    assert (now.wat, now.klaar_op, now.ritme) == ("tekenen samen", date(2026, 12, 7), "")
    assert now.voortgang is Voortgang.GELUKT
    assert row.klaar_op.edit.toPlainText() == "7 december"


def test_that_enter_goes_to_the_next_cell_and_adds_no_line(venster: Venster, qtbot: QtBot) -> None:
    row = rij(venster)
    row.wie.edit.setFocus()
    qtbot.keyClick(row.wie.edit, Qt.Key.Key_Return)
    assert row.wat.edit.hasFocus()
    qtbot.keyClick(row.wat.edit, Qt.Key.Key_Return)
    assert row.klaar_op.edit.hasFocus()
    assert "\n" not in afspraken(venster)[0].wat


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [("31 foo 2026", NIET_BEGREPEN), ("29 februari 2027", "29 februari bestaat niet in 2027.")],
)
def test_that_a_day_that_is_none_stays_in_its_field_with_a_sentence(
    venster: Venster, qtbot: QtBot, typed: str, sentence: str
) -> None:
    before = afspraken(venster)[0]
    row = rij(venster)
    retype(qtbot, row.klaar_op.edit, typed)
    assert afspraken(venster)[0] == before
    assert row.klaar_op.edit.toPlainText() == typed
    assert sentence in row._error.text()
    assert row._error.isVisible()
    retype(qtbot, row.klaar_op.edit, "3 dec")
    assert afspraken(venster)[0].klaar_op == date(2026, 12, 3)
    assert not row._error.isVisible()


def test_that_an_agreement_without_words_is_not_kept(venster: Venster, qtbot: QtBot) -> None:
    before = afspraken(venster)[0]
    retype(qtbot, rij(venster).wat.edit, "")
    assert afspraken(venster)[0] == before
    assert rij(venster)._error.text() == LEEG


def test_that_names_are_picked_from_the_menu_and_the_menu_stays(
    venster: Venster, qtbot: QtBot
) -> None:
    row = rij(venster)
    retype(qtbot, row.wie.edit, "Ivan")
    row.wie.edit.setFocus()
    qtbot.keyClick(row.wie.edit, Qt.Key.Key_F4)
    menu = row.wie.menu
    assert menu.isVisible()
    marina = next(action for action in menu.actions() if action.text() == "Marina")
    menu.setActiveAction(marina)
    qtbot.keyClick(menu, Qt.Key.Key_Space)
    assert menu.isVisible()
    menu.close()
    names = [venster.dossier.naam_van(een) for een in afspraken(venster)[0].wie]
    assert names == ["Marina", "Ivan"]


def test_that_alt_arrows_move_a_row_and_the_caret_stays(venster: Venster, qtbot: QtBot) -> None:
    first, second = afspraken(venster)[:2]
    edit = rij(venster).wat.edit
    edit.setFocus()
    edit.textCursor().setPosition(3)
    qtbot.keyClick(edit, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [een.id for een in afspraken(venster)[:2]] == [second.id, first.id]
    assert edit.hasFocus()
    assert edit.isVisible()


def test_that_del_removes_a_row_with_a_toast_and_undo(venster: Venster, qtbot: QtBot) -> None:
    before = venster.dossier
    told: list[Melding] = []
    venster.werk.melding.connect(told.append)
    more = rij(venster).more
    more.setFocus()
    qtbot.keyClick(more, Qt.Key.Key_Delete)
    assert len(venster.dossier.afspraken) == len(before.afspraken) - 1
    assert told[0].tekst == "De afspraak is weggehaald."
    assert rij(venster).more.hasFocus()
    assert told[0].actie is not None
    told[0].actie()
    assert set(venster.dossier.alles()) == set(before.alles())


def test_that_the_row_folds_where_text_is_large(venster: Venster, qtbot: QtBot) -> None:
    row = rij(venster)
    venster.resize(760, 700)
    qtbot.waitUntil(lambda: row.klaar_op.y() > row.wie.y())
    venster.resize(1200, 700)
    qtbot.waitUntil(lambda: row.klaar_op.y() == row.wie.y())


def test_that_every_control_has_a_name_of_its_own(venster: Venster) -> None:
    names = [
        widget.accessibleName()
        for widget in venster.page.bladen.findChildren(QPlainTextEdit)
        if widget.isVisible()
    ]
    assert all(names)
    assert len(names) == len(set(names))
