"""Two wordings side by side: a change in one asks to look at the other, on screen."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from regisseur_desktop.domain.plan import Nakijken, Vaktekst
from regisseur_desktop.operations import plan
from tests.ui.plan.conftest import Opener, Venster
from ui.plan.regel import Regel
from ui.plan.twee_teksten import LEEG, TweeTeksten
from ui.widgets.control import Control

LEFT = Qt.MouseButton.LeftButton
ALLES = Qt.KeyboardModifier.ControlModifier


def twee(venster: Venster) -> TweeTeksten:
    """Return the two wordings of the first goal, which the example begins with."""
    venster.page.choose(venster.doel().id)
    return venster.page.bladen.doel.wat_twee


def vaktekst(venster: Venster, veld: str = "wat") -> Vaktekst | None:
    return venster.dossier.vaktekst(venster.doel().id, veld)


def regel(venster: Venster) -> Regel:
    return venster.page.inhoud.doelen.regels[0]


def rewrite(control: Control, qtbot: QtBot, tekst: str) -> None:
    edit = control.focus_target()
    assert isinstance(edit, QPlainTextEdit)
    edit.setFocus()
    qtbot.keyClick(edit, Qt.Key.Key_A, ALLES)
    qtbot.keyClicks(edit, tekst)
    qtbot.keyClick(edit, Qt.Key.Key_Tab)


@pytest.mark.eis("C-06")
def test_that_a_change_for_the_family_asks_to_look_at_the_other_wording(
    venster: Venster, qtbot: QtBot
) -> None:
    teksten = twee(venster)
    assert teksten.vak.isVisible()
    assert not any(een.isVisible() for een in teksten.nakijken.values())
    rewrite(teksten.gezin.control, qtbot, "Ivan is weer blij.")
    kept = vaktekst(venster)
    assert kept is not None
    assert kept.nakijken is Nakijken.VAK
    assert teksten.nakijken[Nakijken.VAK].isVisible()
    assert not teksten.nakijken[Nakijken.GEZIN].isVisible()
    assert teksten.nakijken[Nakijken.VAK].chip.text() == "nakijken"
    assert regel(venster).chip == ("nakijken", "warn")
    assert "nakijken" in regel(venster).gesproken
    area = teksten.vak.control.focus_target()
    assert area.accessibleDescription().startswith("De tekst voor het gezin is veranderd.")
    klopt = teksten.nakijken[Nakijken.VAK].klopt
    klopt.setFocus()
    qtbot.keyClick(klopt, Qt.Key.Key_Space)
    assert not teksten.nakijken[Nakijken.VAK].isVisible()
    assert regel(venster).chip is None
    assert area.accessibleDescription() == ""
    assert teksten.vak.control.focus_target().hasFocus()


@pytest.mark.eis("C-06")
def test_that_a_change_for_professionals_asks_to_look_at_the_familys(
    venster: Venster, qtbot: QtBot
) -> None:
    teksten = twee(venster)
    rewrite(teksten.vak.control, qtbot, "Rouwtaken volgens het model.")
    kept = vaktekst(venster)
    assert kept is not None
    assert (kept.tekst, kept.nakijken) == ("Rouwtaken volgens het model.", Nakijken.GEZIN)
    assert teksten.nakijken[Nakijken.GEZIN].isVisible()
    assert venster.doel().wat == "Ivan praat over papa. Hij is minder vaak boos."
    qtbot.mouseClick(teksten.nakijken[Nakijken.GEZIN].klopt, LEFT)
    assert teksten.gezin.control.focus_target().hasFocus()
    assert not teksten.nakijken[Nakijken.GEZIN].isVisible()


def test_that_a_second_wording_begins_with_the_first_and_can_go_again(
    venster: Venster, qtbot: QtBot
) -> None:
    twee(venster)
    teksten = venster.page.bladen.doel.hoe_twee
    assert not teksten.vak.isVisible()
    teksten.ook.setFocus()
    qtbot.keyClick(teksten.ook, Qt.Key.Key_Space)
    kept = vaktekst(venster, "hoe")
    assert kept is not None
    assert kept.tekst == venster.doel().hoe
    area = teksten.vak.control.focus_target()
    assert area.hasFocus()
    qtbot.keyClick(area, Qt.Key.Key_Tab)
    assert teksten.weg.hasFocus()
    qtbot.keyClick(teksten.weg, Qt.Key.Key_Space)
    assert vaktekst(venster, "hoe") is None
    assert teksten.ook.hasFocus()
    venster.werk.stack(venster.id).undo()
    assert vaktekst(venster, "hoe") == kept
    assert teksten.vak.isVisible()


def test_that_an_empty_second_wording_is_refused_in_a_sentence(
    venster: Venster, qtbot: QtBot
) -> None:
    teksten, before = twee(venster), vaktekst(venster)
    rewrite(teksten.vak.control, qtbot, " ")
    assert teksten.vak.error == LEEG
    assert vaktekst(venster) == before


def test_that_each_goal_has_a_wording_of_its_own(venster: Venster, qtbot: QtBot) -> None:
    teksten = twee(venster)
    area = teksten.vak.control.focus_target()
    area.setFocus()
    qtbot.keyClicks(area, "X")
    venster.page.choose(venster.doel(1).id)
    assert not teksten.vak.isVisible()
    kept = vaktekst(venster)
    assert kept is not None
    assert "X" in kept.tekst
    venster.page.choose(venster.doel().id)
    assert teksten.vak.control.value() == kept.tekst


def test_that_the_plan_texts_can_have_one_and_say_so_in_the_list(
    venster: Venster, qtbot: QtBot
) -> None:
    venster.page.choose("waarom")
    blad = venster.page.bladen.waarom
    teksten = blad.twee["aanleiding"]
    qtbot.mouseClick(teksten.ook, LEFT)
    rewrite(teksten.gezin.control, qtbot, "Marina zoekt werk.")
    regels = {een.sleutel: een for een in venster.page.inhoud.delen.regels}
    assert regels["waarom"].chip == ("nakijken", "warn")
    qtbot.mouseClick(teksten.nakijken[Nakijken.VAK].klopt, LEFT)
    regels = {een.sleutel: een for een in venster.page.inhoud.delen.regels}
    assert regels["waarom"].chip != ("nakijken", "warn")


def test_that_an_empty_text_asks_for_no_second_one(leeg: Venster, qtbot: QtBot) -> None:
    leeg.page.choose("waarom")
    teksten = leeg.page.bladen.waarom.twee["wat_vragen"]
    leeg.werk.do(
        plan.change_plan(leeg.dossier, replace(plan.current_plan(leeg.dossier), wat_vragen=""))
    )
    assert not teksten.ook.isVisible()
    rewrite(teksten.gezin.control, qtbot, "Kom naar het overleg.")
    assert teksten.ook.isVisible()


@pytest.mark.parametrize(("width", "beside"), [(1300, True), (900, False)])
def test_that_they_stand_beside_each_other_where_there_is_room(
    open_plan: Opener, width: int, beside: bool
) -> None:
    venster = open_plan(size=(width, 760))
    teksten = twee(venster)
    own, other = (field.mapTo(venster, QPoint()) for field in (teksten.gezin, teksten.vak))
    assert (own.x() < other.x()) is beside
    assert (own.y() < other.y()) is not beside
