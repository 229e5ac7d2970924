"""What goes well: added in a line, said by somebody, and used by goals and agreements."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from regisseur_desktop.domain.verhaal import Kracht
from regisseur_desktop.domain.zicht import Zicht
from tests.ui.plan.conftest import Venster
from tests.ui.plan.hulp import pick, pick_by_mouse, retype, typed
from ui.kladden import Kladden
from ui.plan.kiezer import kiezer_van
from ui.widgets.labels import PlainLabel


def kracht(venster: Venster, place: int = -1) -> Kracht:
    return venster.dossier.krachten[place]


def test_that_a_kracht_is_added_said_by_somebody_and_removed(leeg: Venster, qtbot: QtBot) -> None:
    leeg.choose(qtbot, "krachten")
    blad, count = leeg.page.bladen.krachten, len(leeg.dossier.krachten)
    qtbot.keyClicks(blad.nieuw.edit, "Aad kookt graag")
    qtbot.keyClick(blad.nieuw.edit, Qt.Key.Key_Return)
    assert (kracht(leeg).tekst, kracht(leeg).zicht) == ("Aad kookt graag", Zicht.GEZIN)
    rij = blad.kracht(kracht(leeg).id)
    assert rij is not None
    retype(qtbot, rij.over, "aad")
    assert kracht(leeg).over == (leeg.wie("Aad"),)
    rij.zegt.combo.setFocus()
    qtbot.keyClicks(rij.zegt.combo, "Stien")
    assert kracht(leeg).bron == leeg.wie("Stien")
    qtbot.mouseClick(rij.weg, Qt.MouseButton.LeftButton)
    assert len(leeg.dossier.krachten) == count
    leeg.undo()
    assert kracht(leeg).bron == leeg.wie("Stien")


def test_that_an_emptied_kracht_keeps_its_words_and_says_what_to_do(
    venster: Venster, qtbot: QtBot
) -> None:
    venster.choose(qtbot, "krachten")
    before = kracht(venster, 0)
    rij = venster.page.bladen.krachten.kracht(before.id)
    assert rij is not None
    retype(qtbot, rij.tekst, "")
    assert kracht(venster, 0) == before
    said = [label.text() for label in rij.findChildren(PlainLabel) if label.isVisible()]
    assert "Schrijf wat er goed gaat, of haal deze kracht weg." in said
    retype(qtbot, rij.tekst, "Marina belde zelf")
    assert kracht(venster, 0).tekst == "Marina belde zelf"
    assert typed(rij.tekst) == "Marina belde zelf"


def test_that_half_a_kracht_waits_in_its_own_household(venster: Venster, qtbot: QtBot) -> None:
    venster.choose(qtbot, "krachten")
    blad = venster.page.bladen.krachten
    qtbot.keyClicks(blad.nieuw.edit, "Jasper zing")
    venster.show_household("Stien en Aad")
    venster.page.choose("krachten")
    assert blad.nieuw.edit.text() == ""
    venster.show_household("Marina en de kinderen")
    assert blad.nieuw.edit.text() == "Jasper zing"
    assert Kladden.of(venster.werk).read(f"kracht:{venster.id}:plan")


@pytest.mark.eis("S3-50")
def test_that_a_goal_builds_on_krachten_chosen_by_mouse_or_keyboard(
    venster: Venster, qtbot: QtBot
) -> None:
    meer = venster.page.bladen.doel.meer
    qtbot.mouseClick(meer.vouw.kop, Qt.MouseButton.LeftButton)
    chooser = kiezer_van(meer.krachten)
    pick(qtbot, chooser, "jasper")
    pick_by_mouse(qtbot, chooser, 0)
    gekozen = [venster.dossier.zoek(een) for een in venster.doel().krachten]
    teksten = [een.tekst for een in gekozen if isinstance(een, Kracht)]
    assert teksten == [
        "Marina vroeg zelf om hulp.",
        "Jasper gaat graag naar school.",
        "De vrijwilliger komt elke week.",
    ]


def test_that_a_new_kracht_at_a_goal_is_one_undo(venster: Venster, qtbot: QtBot) -> None:
    before = venster.dossier
    meer = venster.page.bladen.doel.meer
    meer.vouw.set_open(is_open=True)
    pick(qtbot, kiezer_van(meer.krachten), "Ivan tekent graag")
    assert kracht(venster).tekst == "Ivan tekent graag"
    assert kracht(venster).id in venster.doel().krachten
    venster.undo()
    assert set(venster.dossier.alles()) == set(before.alles())


def test_that_half_a_kracht_waits_at_its_own_goal(venster: Venster, qtbot: QtBot) -> None:
    meer = venster.page.bladen.doel.meer
    meer.vouw.set_open(is_open=True)
    edit = kiezer_van(meer.krachten).edit
    edit.setFocus()
    qtbot.keyClicks(edit, "Ivan teke")
    venster.page.choose(venster.doel(1).id)
    assert edit.text() == ""
    venster.page.choose(venster.doel(0).id)
    assert edit.text() == "Ivan teke"


def submenu(menu: QMenu, words: str) -> dict[str, QAction]:
    action = next(one for one in menu.actions() if one.text().replace("&", "") == words)
    inner = action.menu()
    assert isinstance(inner, QMenu)
    return {one.text(): one for one in inner.actions()}


@pytest.mark.eis("S3-50")
def test_that_an_agreement_is_tied_to_a_kracht_in_its_menu(venster: Venster, qtbot: QtBot) -> None:
    afspraak = venster.dossier.afspraken_van(venster.doel().id)[0]
    rij = venster.page.bladen.doel.afspraken.rij(afspraak.id)
    assert rij is not None
    qtbot.mouseClick(rij.more, Qt.MouseButton.LeftButton)
    submenu(rij.menu, "Welke kracht helpt hierbij")["Jasper gaat graag naar school."].trigger()
    rij.menu.close()
    now = venster.dossier.afspraken_van(venster.doel().id)[0]
    assert [venster.dossier.zoek(een) for een in now.krachten] == [venster.dossier.krachten[1]]
    shown = [label.text() for label in rij.findChildren(PlainLabel) if label.isVisible()]
    assert "Gebruikt: Jasper gaat graag naar school." in shown
    venster.choose(qtbot, "krachten")
    row = venster.page.bladen.krachten.kracht(venster.dossier.krachten[1].id)
    assert row is not None
    assert "Helpt bij doel 1." in [label.text() for label in row.findChildren(PlainLabel)]
