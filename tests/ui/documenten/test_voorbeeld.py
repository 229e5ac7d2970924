"""The paper beside the plan: drawn beside the screen, redrawn after a change, opened large."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from regisseur_desktop.errors import Refused
from regisseur_desktop.operations import documenten_maken, items
from tests.ui.documenten.conftest import dossier_of
from ui.documenten.maak import MaakDocument
from ui.plan.page import PlanPage
from ui.plan.voorbeeld import TITEL
from ui.werk import Werk


@pytest.fixture
def plan(werk: Werk, qtbot: QtBot) -> Iterator[PlanPage]:
    """The plan of Marina on a wide window."""
    made = PlanPage(werk)

    def refresh(_changes: object) -> None:
        made.show_dossier(dossier_of(werk))

    made.show_dossier(dossier_of(werk))
    werk.notifier.changed.connect(refresh)
    qtbot.addWidget(made)
    made.resize(1400, 800)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    for dialog in made.findChildren(MaakDocument) if isValid(made) else ():
        dialog.close()
    qtbot.waitUntil(lambda: not werk.jobs.running, timeout=15_000)
    werk.notifier.changed.disconnect(refresh)


def drawn(qtbot: QtBot, plan: PlanPage) -> None:
    qtbot.waitUntil(lambda: plan.voorbeeld.is_current, timeout=15_000)


def test_that_the_real_page_stands_beside_the_plan_and_follows_a_change(
    plan: PlanPage, werk: Werk, qtbot: QtBot
) -> None:
    drawn(qtbot, plan)
    before = plan.voorbeeld.blad.image
    assert abs(before.height() / before.width() - 297 / 210) < 0.01
    doel = dossier_of(werk).doelen_op_volgorde()[0]
    after = replace(doel, wat="Ivan lacht weer")
    werk.do(items.save(dossier_of(werk), doel, after, "Doel veranderen"))
    assert plan.voorbeeld.blad.image == before, "the page before stays in sight"
    drawn(qtbot, plan)
    assert plan.voorbeeld.blad.image != before


def test_that_a_narrow_window_folds_the_paper_into_a_button(
    plan: PlanPage, werk: Werk, qtbot: QtBot
) -> None:
    drawn(qtbot, plan)
    plan.resize(1280, 800)
    qtbot.waitUntil(lambda: not plan.voorbeeld.isVisible())
    assert (plan.toon_voorbeeld.isVisible(), plan.toon_voorbeeld.text()) == (True, TITEL)
    qtbot.mouseClick(plan.toon_voorbeeld, Qt.MouseButton.LeftButton)
    dialog = plan.findChild(MaakDocument)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.kijker.is_ready, timeout=15_000)


def test_that_what_is_being_typed_is_on_the_large_paper(
    plan: PlanPage, werk: Werk, qtbot: QtBot
) -> None:
    edit = plan.bladen.doel.wat.control.focus_target()
    edit.setFocus()
    qtbot.keyClick(edit, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(edit, "Net getypt")
    qtbot.mouseClick(plan.voorbeeld.groot, Qt.MouseButton.LeftButton)
    assert dossier_of(werk).doelen_op_volgorde()[0].wat == "Net getypt"
    assert plan.findChild(MaakDocument) is not None


def test_that_a_page_that_cannot_be_made_says_so_and_takes_nothing_away(
    plan: PlanPage, werk: Werk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn(qtbot, plan)

    def refuse(*_args: object) -> None:
        raise Refused("Er past te veel op dit blad.")

    monkeypatch.setattr(documenten_maken, "maak", refuse)
    doel = dossier_of(werk).doelen_op_volgorde()[0]
    werk.do(items.save(dossier_of(werk), doel, replace(doel, hoe="Anders"), "Doel veranderen"))
    drawn(qtbot, plan)
    assert plan.voorbeeld.tekst.text() == "Er past te veel op dit blad."
    assert not plan.voorbeeld.blad.image.isNull()


def test_that_closing_while_pages_are_being_drawn_is_quiet(
    plan: PlanPage, werk: Werk, qtbot: QtBot
) -> None:
    plan.open_voorbeeld()
    dialog = plan.findChild(MaakDocument)
    assert dialog is not None
    assert werk.jobs.running
    dialog.close()
    with qtbot.captureExceptions() as problems:
        qtbot.waitUntil(lambda: not werk.jobs.running, timeout=15_000)
    assert not problems
    assert not isValid(dialog)
