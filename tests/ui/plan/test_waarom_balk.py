"""A change between evaluations asks one sentence, and never stands in the way."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from regisseur_desktop.domain.plan import Oordeel, Voortgang
from regisseur_desktop.domain.verhaal import Notitiesoort
from regisseur_desktop.operations import items, plan
from regisseur_desktop.operations.versies import gewijzigd_sinds, laatste_versie
from tests.ui.plan.conftest import NU, Opener, Venster
from ui.plan.waarom_balk import LEEG, WaaromBalk

LEFT = Qt.MouseButton.LeftButton


class MetBalk:
    """The plan of Marina with the bar in view."""

    def __init__(self, venster: Venster) -> None:
        self.venster = venster
        (self.balk,) = venster.findChildren(WaaromBalk)

    def change(self, hoe: str = "Elke week praten.") -> None:
        venster, doel = self.venster, self.venster.doel()
        edit = items.save(venster.dossier, doel, replace(doel, hoe=hoe), "Doel wijzigen")
        venster.werk.do(edit)

    @property
    def nummer(self) -> int:
        versie = laatste_versie(self.venster.dossier)
        assert versie is not None
        return versie.nummer


@pytest.fixture
def plan_van_marina(venster: Venster) -> MetBalk:
    venster.page.choose("versies")
    return MetBalk(venster)


def test_that_nothing_is_asked_while_the_plan_is_as_it_was_agreed(
    plan_van_marina: MetBalk, open_plan: Opener
) -> None:
    assert not plan_van_marina.balk.isVisible()
    leeg = MetBalk(open_plan("Stien en Aad"))
    leeg.venster.werk.do(plan.add_doel(leeg.venster.dossier, "Het huis is schoon."))
    assert not leeg.balk.isVisible()


@pytest.mark.eis("S3-22")
def test_that_a_change_asks_why_and_becomes_the_next_version(
    plan_van_marina: MetBalk, qtbot: QtBot
) -> None:
    balk, dossier = plan_van_marina.balk, plan_van_marina.venster.dossier
    plan_van_marina.change()
    assert balk.isVisible()
    assert balk.zin.text() == ("Het plan is veranderd sinds versie 3 van 13 november. Waarom?")
    assert balk.bewaar.text() == "Bewaren als versie 4"
    qtbot.keyClicks(balk.reden.edit, "Praten lukt beter op zondag.")
    qtbot.keyClick(balk.reden.edit, Qt.Key.Key_Return)
    after = plan_van_marina.venster.dossier
    versie = laatste_versie(after)
    assert versie is not None
    assert (versie.nummer, versie.datum) == (4, NU.date())
    assert (versie.reden, versie.vastgesteld_door) == (
        "Praten lukt beter op zondag.",
        "Noor Bakker",
    )
    (notitie,) = set(after.notities) - set(dossier.notities)
    assert (notitie.soort, notitie.tekst) == (Notitiesoort.BIJSTURING, versie.reden)
    assert not balk.isVisible()
    assert balk.reden.value() == ""


@pytest.mark.eis("S2-43")
def test_that_the_kind_of_change_is_chosen(plan_van_marina: MetBalk, qtbot: QtBot) -> None:
    balk = plan_van_marina.balk
    plan_van_marina.change()
    assert not balk.soort.isVisible()
    qtbot.keyClicks(balk.reden.edit, "De stroom werd afgesloten.")
    assert balk.soort.isVisible()
    balk.soort.combo.setFocus()
    qtbot.keyClicks(balk.soort.combo, "ingrijpen")
    qtbot.mouseClick(balk.bewaar, LEFT)
    assert plan_van_marina.venster.dossier.notities[-1].soort is Notitiesoort.INGRIJPEN
    plan_van_marina.change("Nog anders.")
    assert balk.soort.value() is Notitiesoort.BIJSTURING


def test_that_one_undo_takes_back_version_and_log_line(
    plan_van_marina: MetBalk, qtbot: QtBot
) -> None:
    venster, balk = plan_van_marina.venster, plan_van_marina.balk
    plan_van_marina.change()
    before = venster.dossier
    qtbot.keyClicks(balk.reden.edit, "Het was te veel.")
    qtbot.mouseClick(balk.bewaar, LEFT)
    venster.werk.stack(venster.id).undo()
    assert (venster.dossier.planversies, venster.dossier.notities) == (
        before.planversies,
        before.notities,
    )
    assert balk.isVisible()


def test_that_no_reason_is_asked_for_again_in_words(plan_van_marina: MetBalk, qtbot: QtBot) -> None:
    plan_van_marina.change()
    balk = plan_van_marina.balk
    qtbot.mouseClick(balk.bewaar, LEFT)
    assert plan_van_marina.nummer == 3
    assert balk.reden.edit.accessibleDescription() == LEEG
    assert balk.reden.edit.hasFocus()


@pytest.mark.parametrize("by_key", [True, False])
def test_that_later_keeps_it_away_for_the_day_and_keeps_the_words(
    plan_van_marina: MetBalk, qtbot: QtBot, by_key: bool
) -> None:
    balk = plan_van_marina.balk
    plan_van_marina.change()
    qtbot.keyClicks(balk.reden.edit, "Te veel")
    balk.reden.edit.setFocus()
    if by_key:
        qtbot.keyClick(balk.reden.edit, Qt.Key.Key_Escape)
    else:
        qtbot.mouseClick(balk.later, LEFT)
    assert not balk.isVisible()
    assert plan_van_marina.nummer == 3
    plan_van_marina.change("Weer anders.")
    assert not balk.isVisible()
    assert balk.reden.value() == "Te veel"
    focus = plan_van_marina.venster.focusWidget()
    assert focus is not None
    assert not balk.isAncestorOf(focus)


def test_that_going_back_to_the_agreed_plan_asks_nothing(plan_van_marina: MetBalk) -> None:
    plan_van_marina.change()
    assert plan_van_marina.balk.isVisible()
    venster = plan_van_marina.venster
    venster.werk.stack(venster.id).undo()
    assert not plan_van_marina.balk.isVisible()


def test_that_it_waits_until_nobody_types(plan_van_marina: MetBalk, qtbot: QtBot) -> None:
    venster, balk = plan_van_marina.venster, plan_van_marina.balk
    venster.page.choose(venster.doel().id)
    edit = venster.page.bladen.doel.hoe.control.focus_target()
    assert isinstance(edit, QPlainTextEdit)
    edit.setFocus()
    qtbot.keyClicks(edit, "Elke week. ")
    venster.page.bladen.flush()
    assert gewijzigd_sinds(venster.dossier)
    assert not balk.isVisible()
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    assert balk.isVisible()


def test_that_an_answer_to_the_plan_is_no_change_of_it(plan_van_marina: MetBalk) -> None:
    venster = plan_van_marina.venster
    doel, dossier = venster.doel(), venster.dossier
    after = replace(doel, voortgang=Voortgang.GELUKT)
    venster.werk.do(items.save(dossier, doel, after, "Doel wijzigen"))
    marina = next(p.id for p in dossier.personen if p.naam.kort == "Marina")
    venster.werk.do(plan.set_akkoord(venster.dossier, marina, Oordeel.LATER, NU.date()))
    assert not plan_van_marina.balk.isVisible()
