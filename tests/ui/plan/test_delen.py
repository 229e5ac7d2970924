"""The other parts of the plan: their state, their fields, the consent and the versions."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from regisseur_desktop.domain.netwerk import Netwerkband
from regisseur_desktop.domain.plan import Oordeel
from tests.ui.plan.conftest import Venster
from tests.ui.plan.hulp import retype
from ui.plan.delen import DELEN
from ui.plan.doel_editor import DoelEditor
from ui.plan.waarom import WaaromBlad


def chip(venster: Venster, sleutel: str) -> str:
    regels = {regel.sleutel: regel for regel in venster.page.inhoud.delen.regels}
    chip = regels[sleutel].chip
    assert chip is not None
    return chip[0]


def choose(venster: Venster, qtbot: QtBot, sleutel: str) -> None:
    """Choose a part the way a user does: by clicking its line."""
    lijst = venster.page.inhoud.delen
    row = [deel.sleutel for deel in DELEN].index(sleutel)
    place = lijst.visualRect(lijst.model().index(row, 0)).center()
    qtbot.mouseClick(lijst.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_that_choosing_a_part_lets_go_of_the_goal(venster: Venster, qtbot: QtBot) -> None:
    for deel in DELEN:
        choose(venster, qtbot, deel.sleutel)
        assert venster.page.bladen.knows(deel.sleutel)
        assert getattr(venster.page.bladen, deel.sleutel).isVisible()
        assert not venster.page.bladen.doel.isVisible()
        assert venster.page.inhoud.doelen.current == ""


def test_that_a_wish_is_added_said_by_somebody_and_removed(leeg: Venster, qtbot: QtBot) -> None:
    choose(leeg, qtbot, "willen")
    blad = leeg.page.bladen.willen
    count = len(leeg.dossier.hulpvragen)
    qtbot.keyClicks(blad.nieuw.edit, "Ik wil mijn huis weer schoon")
    qtbot.keyClick(blad.nieuw.edit, Qt.Key.Key_Return)
    wens = leeg.dossier.hulpvragen[-1]
    assert (wens.tekst, wens.bron) == ("Ik wil mijn huis weer schoon", "")
    shown = blad.wens(wens.id)
    assert shown is not None
    combo = shown.wie.control.focus_target()
    combo.setFocus()
    qtbot.keyClicks(combo, "Stien")
    stien = next(p.id for p in leeg.dossier.personen if p.naam.kort == "Stien")
    assert leeg.dossier.hulpvragen[-1].bron == stien
    dag = shown.datum.control.focus_target()
    dag.setFocus()
    dag.selectAll()  # type: ignore[attr-defined]
    qtbot.keyClicks(dag, "3 november")
    shown.flush()
    assert leeg.dossier.hulpvragen[-1].datum == date(2026, 11, 3)
    qtbot.mouseClick(shown.weg, Qt.MouseButton.LeftButton)
    assert len(leeg.dossier.hulpvragen) == count
    leeg.werk.stack(leeg.id).undo()
    assert leeg.dossier.hulpvragen[-1].bron == stien


def test_that_the_state_of_waarom_counts_what_is_empty(leeg: Venster, qtbot: QtBot) -> None:
    choose(leeg, qtbot, "waarom")
    blad = leeg.page.bladen.waarom
    for naam, field in blad.velden.items():
        edit = field.control.focus_target()
        edit.setFocus()
        qtbot.keyClick(edit, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClicks(edit, f"Tekst van {naam}")
        qtbot.keyClick(edit, Qt.Key.Key_Tab)
    assert chip(leeg, "waarom") == "klaar"
    edit = blad.velden["wat_vragen"].control.focus_target()
    edit.setFocus()
    qtbot.keyClick(edit, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(edit, Qt.Key.Key_Delete)
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    assert leeg.dossier.plan is not None
    assert leeg.dossier.plan.wat_vragen == ""
    assert chip(leeg, "waarom") == "1 leeg"


def test_that_safety_has_agreements_without_a_goal(leeg: Venster, qtbot: QtBot) -> None:
    choose(leeg, qtbot, "veilig")
    assert chip(leeg, "veilig") == "nog niet"
    table = leeg.page.bladen.veilig.afspraken
    qtbot.mouseClick(table.add_button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(table.nieuw.wat.edit, "Wordt iemand boos? Dan stoppen we even.")
    qtbot.keyClick(table.nieuw.wat.edit, Qt.Key.Key_Return)
    assert leeg.dossier.afspraken_van("")[0].wat.startswith("Wordt iemand boos?")
    assert chip(leeg, "veilig") == "1 leeg"


def test_that_whom_to_call_comes_from_the_netwerk_with_a_number(
    venster: Venster, qtbot: QtBot
) -> None:
    choose(venster, qtbot, "bellen")
    blad = venster.page.bladen.bellen
    band = next(een for een in venster.dossier.netwerk if not een.bellen_bij_nood)
    rij = blad.beller(band.id)
    assert rij is not None
    rij.tick.box.setFocus()
    qtbot.keyClick(rij.tick.box, Qt.Key.Key_Space)
    kept = venster.dossier.zoek(band.id)
    assert isinstance(kept, Netwerkband)
    assert kept.bellen_bij_nood
    rij.telefoon.edit.setFocus()
    rij.telefoon.edit.selectAll()
    qtbot.keyClick(rij.telefoon.edit, Qt.Key.Key_Delete)
    qtbot.keyClick(rij.telefoon.edit, Qt.Key.Key_Tab)
    assert chip(venster, "bellen") == "1 leeg"


def test_that_a_name_to_call_stands_there_once(venster: Venster, qtbot: QtBot) -> None:
    choose(venster, qtbot, "bellen")
    band = venster.dossier.netwerk[0]
    rij = venster.page.bladen.bellen.beller(band.id)
    assert rij is not None
    naam = venster.dossier.naam_van(band.contact_id)
    assert [rij.tick.box.text(), rij.tick.label.text()] == ["", naam]


@pytest.mark.parametrize("zin", ["Ik wil eerst met opa praten."])
def test_that_not_agreeing_asks_one_sentence_and_is_a_valid_end(
    venster: Venster, qtbot: QtBot, zin: str
) -> None:
    choose(venster, qtbot, "akkoord")
    jasper = next(p for p in venster.dossier.personen if p.naam.kort == "Jasper")
    lines = venster.page.bladen.akkoord.antwoord(jasper.id)
    assert lines is not None
    buttons = {button.text(): button for button in lines.oordeel.findChildren(QPushButton)}
    assert not lines.zin.isVisible()
    qtbot.mouseClick(buttons["niet eens"], Qt.MouseButton.LeftButton)
    assert lines.zin.edit.hasFocus()
    qtbot.keyClicks(lines.zin.edit, zin)
    qtbot.keyClick(lines.zin.edit, Qt.Key.Key_Tab)
    akkoord = next(a for a in venster.dossier.akkoorden if a.persoon_id == jasper.id)
    assert (akkoord.oordeel, akkoord.zin) == (Oordeel.NIET_EENS, zin)
    assert akkoord.datum == date(2026, 11, 23)
    venster.werk.stack(venster.id).undo()
    venster.werk.stack(venster.id).undo()
    assert not any(button.isChecked() for button in buttons.values())
    assert not lines.zin.isVisible()


def test_that_a_part_is_made_when_it_is_shown_and_read_along_from_then_on(
    venster: Venster, qtbot: QtBot
) -> None:
    assert [type(blad) for blad in venster.page.bladen.geschreven()] == [DoelEditor]
    assert venster.page.bladen.findChild(WaaromBlad) is None
    choose(venster, qtbot, "waarom")
    blad = venster.page.bladen.findChild(WaaromBlad)
    assert blad is not None
    assert blad.isVisible()
    edit = blad.velden["aanleiding"].control.focus_target()
    qtbot.waitUntil(lambda: venster.page.leeshulp.is_klaar, timeout=20_000)
    retype(qtbot, blad.velden["aanleiding"].control, "Indien nodig wordt de casus opgeschaald.")
    qtbot.waitUntil(lambda: any(veld.edit is edit for veld, _tip in venster.page.leeshulp.tips))
