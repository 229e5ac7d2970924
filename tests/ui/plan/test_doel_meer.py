"""What waits under the fold of a goal: who has the say, who shares it, who keeps an eye on it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from regisseur_desktop.domain.plan import REGISSEUR, Regiehouder
from regisseur_desktop.operations import items, plan
from tests.ui.plan.conftest import Opener, Venster
from tests.ui.plan.hulp import pick
from ui.plan.doel_meer import DoelMeer
from ui.plan.kiezer import kiezer_van


def meer(venster: Venster) -> DoelMeer:
    return venster.page.bladen.doel.meer


def test_that_the_fold_tells_what_is_in_it_and_opens_by_keyboard(
    venster: Venster, qtbot: QtBot
) -> None:
    vouw = meer(venster).vouw
    assert not vouw.is_open
    assert vouw.samenvatting.isVisible()
    assert vouw.samenvatting.text() == (
        "Regie: het gezin zelf · let erop: School · samen met School · 1 kracht · "
        "Met elkaar omgaan · over Ivan"
    )
    assert "Dicht. Regie: het gezin zelf" in vouw.kop.accessibleDescription()
    vouw.kop.setFocus()
    qtbot.keyClick(vouw.kop, Qt.Key.Key_Space)
    assert meer(venster).regie.isVisible()
    assert not vouw.samenvatting.isVisible()
    assert vouw.kop.accessibleDescription() == "Open."


def test_that_the_fold_is_remembered(venster: Venster, open_plan: Opener) -> None:
    meer(venster).vouw.set_open(is_open=True)
    again = open_plan()
    assert meer(again).vouw.is_open
    meer(again).vouw.set_open(is_open=False)
    assert not meer(open_plan()).vouw.is_open


def test_that_a_goal_with_nothing_more_says_so(leeg: Venster) -> None:
    leeg.werk.do(plan.add_doel(leeg.dossier, "Rust in huis"))
    assert meer(leeg).vouw.samenvatting.text() == "Nog niets ingevuld"


@pytest.mark.eis("S4-21")
def test_that_each_goal_asks_who_has_the_say_and_tells_who_had_it(
    venster: Venster, qtbot: QtBot
) -> None:
    before = venster.doel(1)
    doel = replace(before, regie=Regiehouder.PROFESSIONAL)
    venster.werk.do(items.save(venster.dossier, before, doel, "Doel wijzigen"))
    venster.werk.do(plan.keep_version(venster.dossier, "Besproken", venster.werk.vandaag()))
    venster.page.choose(doel.id)
    meer(venster).vouw.set_open(is_open=True)
    field = meer(venster).regie
    assert field.label.text() == "Wie heeft de regie over dit onderwerp?"
    assert meer(venster).toen.text() == "Vorige keer: een hulpverlener (23 november 2026)."
    combo = field.control.focus_target()
    combo.setFocus()
    qtbot.keyClicks(combo, "het gezin")
    assert venster.doel(1).regie is Regiehouder.GEZIN
    assert meer(venster).toen.text() == "Vorige keer: een hulpverlener (23 november 2026)."
    venster.undo()
    assert venster.doel(1).regie is Regiehouder.PROFESSIONAL


def test_that_no_earlier_answer_is_invented(venster: Venster) -> None:
    venster.werk.do(plan.add_doel(venster.dossier, "Een nieuw doel"))
    venster.page.choose(venster.doel(-1).id)
    meer(venster).vouw.set_open(is_open=True)
    assert meer(venster).toen.text() == ""
    assert not meer(venster).toen.isVisible()


@pytest.mark.eis("S2-27")
def test_that_a_goal_is_shared_by_persons_and_organisations(venster: Venster, qtbot: QtBot) -> None:
    meer(venster).vouw.set_open(is_open=True)
    pick(qtbot, kiezer_van(meer(venster).samen_met), "huis")
    pick(qtbot, kiezer_van(meer(venster).over), "jas")
    doel = venster.doel()
    assert [venster.dossier.naam_van(een) for een in doel.samen_met] == ["School", "Huisarts"]
    assert [venster.dossier.naam_van(een) for een in doel.over] == ["Ivan", "Jasper"]
    venster.choose(qtbot, "akkoord")
    assert venster.page.bladen.akkoord.antwoord(venster.wie("Huisarts")) is not None


def test_that_who_keeps_an_eye_is_the_same_in_the_goal_and_in_the_list(
    venster: Venster, qtbot: QtBot
) -> None:
    meer(venster).vouw.set_open(is_open=True)
    pick(qtbot, kiezer_van(meer(venster).let_op), "noor")
    assert venster.doel().let_op == (venster.wie("School"), REGISSEUR)
    venster.choose(qtbot, "let_op")
    blad = venster.page.bladen.let_op
    assert blad.overzicht.text().startswith("Noor Bakker (")
    assert blad.overzicht.text().endswith("houdt het overzicht over het hele plan.")
    rij = blad.rij(venster.doel().id)
    assert rij is not None
    assert rij.kiezer.value() == venster.doel().let_op
    rij.kiezer.edit.setFocus()
    qtbot.keyClick(rij.kiezer.edit, Qt.Key.Key_Backspace)
    assert venster.doel().let_op == (venster.wie("School"),)


def test_that_a_goal_nobody_watches_is_counted(venster: Venster) -> None:
    assert venster.chip("let_op") == "klaar"
    doel = venster.doel()
    bare = replace(doel, let_op=())
    venster.werk.do(items.save(venster.dossier, doel, bare, "Doel wijzigen"))
    assert venster.chip("let_op") == "1 leeg"
