"""The goals at the left: adding, choosing, ordering and removing by keyboard and mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from regisseur_desktop.domain.plan import Voortgang
from regisseur_desktop.domain.zicht import Zicht
from tests.ui.plan.conftest import Venster
from ui.plan.bladen import LEEG
from ui.plan.lijst_tekenen import shown_title
from ui.plan.regel import Regel
from ui.werk import Melding


def wordings(venster: Venster) -> list[str]:
    return [doel.wat for doel in venster.dossier.doelen_op_volgorde()]


def test_that_an_empty_plan_asks_the_question_and_leads_to_the_line(
    leeg: Venster, qtbot: QtBot
) -> None:
    bladen = leeg.page.bladen
    assert bladen.leeg.isVisible()
    assert LEEG == "Er is nog geen doel. Vraag: wat wilt u dat er verandert?"
    qtbot.mouseClick(bladen.eerste, Qt.MouseButton.LeftButton)
    assert leeg.page.inhoud.nieuw.edit.hasFocus()


def test_that_enter_adds_a_goal_and_enter_again_the_next(leeg: Venster, qtbot: QtBot) -> None:
    edit = leeg.page.inhoud.nieuw.edit
    edit.setFocus()
    for wat in ("Stien wil haar huis schoon", "Aad wil weer fietsen"):
        qtbot.keyClicks(edit, wat)
        qtbot.keyClick(edit, Qt.Key.Key_Return)
        assert edit.hasFocus()
    assert wordings(leeg) == ["Stien wil haar huis schoon", "Aad wil weer fietsen"]
    assert leeg.page.bladen.doel.wat.control.value() == "Aad wil weer fietsen"
    assert leeg.doel().zicht is Zicht.GEZIN
    assert leeg.werk.stack(leeg.id).undoText() == "Doel toevoegen"


def test_that_the_button_adds_what_stands_in_the_line(leeg: Venster, qtbot: QtBot) -> None:
    nieuw = leeg.page.inhoud.nieuw
    qtbot.keyClicks(nieuw.edit, "Rust in huis")
    qtbot.mouseClick(nieuw.button, Qt.MouseButton.LeftButton)
    assert wordings(leeg) == ["Rust in huis"]


def test_that_arrows_choose_and_the_editor_follows(venster: Venster, qtbot: QtBot) -> None:
    lijst = venster.page.inhoud.doelen
    lijst.setFocus()
    qtbot.keyClick(lijst, Qt.Key.Key_Down)
    assert venster.page.bladen.doel.wat.control.value() == venster.doel(1).wat
    qtbot.mouseClick(
        lijst.viewport(),
        Qt.MouseButton.LeftButton,
        pos=lijst.visualRect(lijst.model().index(2, 0)).center(),
    )
    assert venster.page.bladen.doel.wat.control.value() == venster.doel(2).wat


def test_that_alt_arrows_change_the_order_and_keep_the_choice(
    venster: Venster, qtbot: QtBot
) -> None:
    first, second = venster.doel(0), venster.doel(1)
    lijst = venster.page.inhoud.doelen
    lijst.setFocus()
    qtbot.keyClick(lijst, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [venster.doel(0).id, venster.doel(1).id] == [second.id, first.id]
    assert lijst.current == first.id
    assert lijst.hasFocus()
    qtbot.mouseClick(venster.page.inhoud.omhoog, Qt.MouseButton.LeftButton)
    assert venster.doel(0).id == first.id


def test_that_del_removes_a_goal_with_its_agreements_and_undo_brings_all_back(
    venster: Venster, qtbot: QtBot
) -> None:
    before = venster.dossier
    told: list[Melding] = []
    venster.werk.melding.connect(told.append)
    lijst = venster.page.inhoud.doelen
    lijst.setFocus()
    qtbot.keyClick(lijst, Qt.Key.Key_Delete)
    assert len(venster.dossier.doelen) == len(before.doelen) - 1
    assert (told[0].tekst, told[0].actie_tekst) == ("Het doel is weggehaald.", "Ongedaan maken")
    assert lijst.current == venster.doel(0).id
    assert told[0].actie is not None
    told[0].actie()
    assert set(venster.dossier.alles()) == set(before.alles())


def test_that_a_goal_is_reached_with_one_click_and_reopened_with_one(
    venster: Venster, qtbot: QtBot
) -> None:
    knop = venster.page.bladen.doel.gehaald
    assert knop.property("kind") == "primary"
    qtbot.mouseClick(knop, Qt.MouseButton.LeftButton)
    assert venster.doel().voortgang is Voortgang.GELUKT
    assert venster.werk.stack(venster.id).undoText() == "Doel is gehaald"
    assert knop.text() == "Toch nog niet gehaald"
    qtbot.mouseClick(knop, Qt.MouseButton.LeftButton)
    assert venster.doel().voortgang is Voortgang.BEGONNEN


def test_that_the_list_says_number_words_and_progress(venster: Venster) -> None:
    regel = venster.page.inhoud.doelen.regels[0]
    assert regel.gesproken == f"1, {venster.doel().wat}, {venster.doel().voortgang.label}"
    index = venster.page.inhoud.doelen.model().index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == regel.gesproken


def test_that_a_search_hit_opens_its_goal_and_its_agreement(venster: Venster) -> None:
    afspraak = venster.dossier.afspraken_van(venster.doel(2).id)[0]
    venster.page.focus_item(afspraak.id)
    assert venster.page.inhoud.doelen.current == venster.doel(2).id
    rij = venster.page.bladen.doel.afspraken.rij(afspraak.id)
    assert rij is not None
    assert rij.wat.edit.hasFocus()


def test_that_each_household_keeps_its_own_choice(venster: Venster) -> None:
    venster.page.choose(venster.doel(1).id)
    venster.show_household("Stien en Aad")
    assert venster.page.bladen.leeg.isVisible()
    venster.show_household("Marina en de kinderen")
    assert venster.page.inhoud.doelen.current == venster.doel(1).id


def test_that_hostile_words_show_as_they_were_typed(leeg: Venster, qtbot: QtBot) -> None:
    wat = "<b>Vet</b> & {{ doel }} " + "x" * 300 + " \u200fשלום \U0001f600"
    leeg.page.inhoud.nieuw.edit.setText(wat)
    qtbot.keyClick(leeg.page.inhoud.nieuw.edit, Qt.Key.Key_Return)
    assert leeg.doel().wat == wat
    assert leeg.page.bladen.doel.wat.control.value() == wat
    plain = leeg.page.inhoud.doelen.grab().toImage()
    assert plain.height() < 200, "a long word takes at most three lines"


@pytest.mark.parametrize("width", [180, 268])
def test_that_a_long_title_in_the_list_says_that_there_is_more(
    qapp: QApplication, width: int
) -> None:
    lang = "Ivan praat over papa. Hij is minder vaak boos en slaapt de hele nacht door. " * 3
    shown, tall = shown_title(Regel(sleutel="d", titel=lang), qapp.font(), width)
    kort, one = shown_title(Regel(sleutel="d", titel="Ivan lacht"), qapp.font(), width)
    assert kort == "Ivan lacht"
    assert one < tall <= one * 3
    assert shown.endswith("…")
    assert lang.startswith(shown[:-1])
