"""What was agreed with the municipality: the text, with whom and when, and the goals for it."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.plan.conftest import Venster
from tests.ui.plan.hulp import pick, pick_by_mouse, retype
from ui.plan.kiezer import kiezer_van


@pytest.mark.eis("S4-04")
def test_that_a_result_is_kept_with_source_and_day_and_goals_link_to_it(
    venster: Venster, qtbot: QtBot
) -> None:
    venster.choose(qtbot, "resultaten")
    blad = venster.page.bladen.resultaten
    qtbot.keyClicks(blad.nieuw.edit, "Ivan gaat elke dag naar school")
    qtbot.keyClick(blad.nieuw.edit, Qt.Key.Key_Return)
    made = venster.dossier.resultaten[-1]
    assert (made.tekst, made.met_wie) == ("Ivan gaat elke dag naar school", "de gemeente")
    assert venster.chip("resultaten") == "1 leeg"
    rij = blad.resultaat(made.id)
    assert rij is not None
    assert rij.datum.control.focus_target().hasFocus()
    retype(qtbot, rij.datum.control, "3 november")
    retype(qtbot, rij.met_wie.control, "mevrouw Smit van de gemeente")
    pick(qtbot, rij.kiezer, "ivan")
    now = venster.dossier.resultaten[-1]
    assert (now.met_wie, now.datum) == ("mevrouw Smit van de gemeente", date(2026, 11, 3))
    assert [doel for doel in venster.dossier.doelen if now.id in doel.resultaten] == [
        venster.doel(0)
    ]
    assert venster.chip("resultaten") == "klaar"
    venster.page.choose(venster.doel(1).id)
    meer = venster.page.bladen.doel.meer
    meer.vouw.set_open(is_open=True)
    pick_by_mouse(qtbot, kiezer_van(meer.resultaten), 1)
    assert venster.doel(1).resultaten[-1] == now.id


def test_that_a_result_that_goes_is_taken_off_its_goals_and_undo_ties_it_again(
    venster: Venster, qtbot: QtBot
) -> None:
    before = venster.dossier
    venster.choose(qtbot, "resultaten")
    first = before.resultaten[0]
    rij = venster.page.bladen.resultaten.resultaat(first.id)
    assert rij is not None
    assert rij.kiezer.value() == (venster.doel(1).id,)
    qtbot.mouseClick(rij.weg, Qt.MouseButton.LeftButton)
    assert not any(first.id in doel.resultaten for doel in venster.dossier.doelen)
    venster.undo()
    assert set(venster.dossier.alles()) == set(before.alles())


def test_that_a_search_hit_opens_the_result(venster: Venster) -> None:
    venster.page.focus_item(venster.dossier.resultaten[1].id)
    assert venster.page.bladen.resultaten.isVisible()
