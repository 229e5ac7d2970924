"""The plan of an earlier day, read from the history in the store; it can only be read."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.operations import items, plan
from regisseur_desktop.operations.kluis import Kluis
from regisseur_desktop.storage import history
from tests.kluizen import opened_copy
from tests.verleden import Klok, Verleden
from ui.plan.page import PlanPage
from ui.plan.versies.blad import VersiesBlad
from ui.plek import Plek, Scherm
from ui.venster.werkruimte import Werkruimte
from ui.widgets.control import Control
from ui.widgets.labels import PlainLabel

LEFT = Qt.MouseButton.LeftButton


def _rewrite(wat: str) -> Callable[[Dossier], Edit]:
    def rewrite(dossier: Dossier) -> Edit:
        doel = dossier.doelen[0]
        return items.save(dossier, doel, replace(doel, wat=wat), "Doel veranderen")

    return rewrite


def _say_otherwise(tekst: str) -> Callable[[Dossier], Edit]:
    def rewrite(dossier: Dossier) -> Edit:
        kracht = dossier.krachten[0]
        return items.save(dossier, kracht, replace(kracht, tekst=tekst), "Kracht veranderen")

    return rewrite


@pytest.fixture
def verleden(
    empty_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Verleden]:
    monkeypatch.setattr(history, "datetime", Klok)
    kluis = opened_copy(empty_folder, tmp_path / "kluis")
    made = Verleden(kluis)
    made.doe(date(2026, 10, 5), lambda d: plan.add_doel(d, "Ivan lacht weer."))
    made.doe(date(2026, 10, 12), _rewrite("Ivan is vrolijk."))
    made.doe(date(2026, 10, 20), lambda d: plan.keep_version(d, "besproken", date(2026, 10, 20)))
    made.doe(date(2026, 11, 2), _rewrite("Ivan speelt buiten."))
    made.doe(date(2026, 11, 4), lambda d: items.add_kracht(d, "Ivan tekent veel."))
    made.doe(date(2026, 11, 6), _say_otherwise("Ivan tekent elke dag."))
    yield made
    kluis.sluit()


@pytest.fixture
def blad(
    verleden: Verleden, open_ruimte: Callable[[Kluis], Werkruimte], qtbot: QtBot
) -> VersiesBlad:
    ruimte = open_ruimte(verleden.kluis)
    ruimte.go(Plek(Scherm.HUISHOUDEN, verleden.id, "plan"))
    (page,) = ruimte.findChildren(PlanPage)
    page.choose("versies")
    qtbot.waitUntil(page.bladen.versies.isVisible)
    return page.bladen.versies


def _ask(blad: VersiesBlad, qtbot: QtBot, dag: str) -> None:
    edit = blad.dag.dag.control.focus_target()
    edit.setFocus()
    qtbot.keyClick(edit, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(edit, dag)
    qtbot.keyClick(edit, Qt.Key.Key_Return)


def _words(blad: VersiesBlad) -> str:
    labels = blad.blad.findChildren(PlainLabel)
    return " ".join(label.text() for label in labels if label.isVisible())


def _shows(blad: VersiesBlad, zin: str) -> bool:
    return zin in _words(blad)


@pytest.mark.eis("S3-22")
def test_that_a_day_between_two_versions_shows_the_plan_of_that_day(
    blad: VersiesBlad, verleden: Verleden, qtbot: QtBot
) -> None:
    before = verleden.dossier
    _ask(blad, qtbot, "15 oktober")
    shown = _words(blad)
    assert "Je kijkt naar het plan van 15 oktober." in shown
    assert "Ivan is vrolijk." in shown
    assert "Ivan speelt buiten." not in shown
    assert [part for part in blad.blad.plan.findChildren(Control) if part.isVisible()] == []
    assert blad.blad.terug.hasFocus()
    qtbot.keyClick(blad.blad.terug, Qt.Key.Key_Escape)
    assert not blad.blad.isVisible()
    assert blad.dag.dag.control.focus_target().hasFocus()
    assert verleden.dossier == before


def test_that_the_days_of_change_are_walked_to_and_fro(blad: VersiesBlad, qtbot: QtBot) -> None:
    _ask(blad, qtbot, "6 oktober")
    assert "Ivan lacht weer." in _words(blad)
    qtbot.mouseClick(blad.blad.later, LEFT)
    qtbot.waitUntil(lambda: "het plan van 12 oktober." in _words(blad))
    assert "Ivan is vrolijk." in _words(blad)
    blad.blad.later.setFocus()
    qtbot.keyClick(blad.blad.later, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "het plan van 2 november." in _words(blad))
    assert "Ivan speelt buiten." in _words(blad)
    for dag in (4, 6):
        qtbot.keyClick(blad.blad.later, Qt.Key.Key_Space)
        qtbot.waitUntil(partial(_shows, blad, f"het plan van {dag} november."))
    assert not blad.blad.later.isVisible()
    assert blad.blad.eerder.hasFocus()
    qtbot.keyClick(blad.blad.eerder, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "het plan van 4 november." in _words(blad))


def test_that_a_day_shows_the_krachten_of_that_day_and_what_changed_since(
    blad: VersiesBlad, qtbot: QtBot
) -> None:
    _ask(blad, qtbot, "5 november")
    assert "Wat gaat al goed Ivan tekent veel." in _words(blad)
    qtbot.mouseClick(blad.blad.later, LEFT)
    qtbot.waitUntil(lambda: "het plan van 6 november." in _words(blad))
    assert "Ivan tekent elke dag." in _words(blad)
    qtbot.mouseClick(blad.blad.eerder, LEFT)
    qtbot.waitUntil(lambda: "het plan van 4 november." in _words(blad))
    qtbot.mouseClick(blad.blad.sinds, LEFT)
    shown = _words(blad)
    assert "Het plan van 4 november 2026, naast het plan van nu. 1 veranderd." in shown
    assert [een.verschil.titel for een in blad.blad.lijst.rijen] == ["Ivan tekent elke dag."]
    assert blad.blad.terug.hasFocus()


def test_that_before_the_first_goal_there_is_nothing(blad: VersiesBlad, qtbot: QtBot) -> None:
    _ask(blad, qtbot, "1 september")
    assert "Er stond toen nog niets in het plan." in _words(blad)
    assert not blad.blad.eerder.isVisible()
    assert blad.blad.later.isVisible()


@pytest.mark.parametrize(
    ("dag", "zin"),
    [
        ("", "Schrijf eerst een dag, bijvoorbeeld 12 oktober."),
        ("3 december 2026", "Deze dag moet nog komen. Kies een dag die al geweest is."),
    ],
)
def test_that_a_day_that_cannot_be_shown_says_what_to_do(
    blad: VersiesBlad, qtbot: QtBot, dag: str, zin: str
) -> None:
    _ask(blad, qtbot, dag)
    assert blad.dag.dag.error == zin
    assert not blad.blad.isVisible()
    assert blad.dag.dag.control.focus_target().hasFocus()


def test_that_the_button_asks_the_same(blad: VersiesBlad, qtbot: QtBot) -> None:
    qtbot.keyClicks(blad.dag.dag.control.focus_target(), "2 november")
    qtbot.mouseClick(blad.dag.bekijk, LEFT)
    assert "De laatste versie was toen versie 1." in _words(blad)
    assert "Ivan speelt buiten." in _words(blad)
