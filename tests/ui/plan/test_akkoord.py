"""Who agrees and when: persons, a child with a face, and the contacts who take part."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from regisseur_desktop.domain.plan import Akkoord, Gezicht, Oordeel
from tests.ui.plan.conftest import Venster
from tests.ui.plan.hulp import press


def akkoord(venster: Venster, naam: str) -> Akkoord:
    return next(een for een in venster.dossier.akkoorden if een.wie == venster.wie(naam))


@pytest.mark.eis("S2-27")
def test_that_contacts_who_take_part_answer_too_and_the_day_is_shown(
    venster: Venster, qtbot: QtBot
) -> None:
    venster.choose(qtbot, "akkoord")
    lines = venster.page.bladen.akkoord.antwoord(venster.wie("Vrijwilliger"))
    assert lines is not None
    assert not lines.gezichten.isVisible()
    press(qtbot, lines.oordeel, "eens")
    said = akkoord(venster, "Vrijwilliger")
    assert (said.oordeel, said.datum) == (Oordeel.EENS, date(2026, 11, 23))
    assert (said.persoon_id, said.contact_id) == ("", venster.wie("Vrijwilliger"))
    assert lines.sinds.text() == "Gezegd op 23 november 2026"
    assert venster.page.bladen.akkoord.antwoord(venster.wie("Psychiater")) is None


@pytest.mark.eis("S2-27")
def test_that_a_child_chooses_a_face_beside_the_answer(venster: Venster, qtbot: QtBot) -> None:
    venster.choose(qtbot, "akkoord")
    blad = venster.page.bladen.akkoord
    marina, jasper = (blad.antwoord(venster.wie(naam)) for naam in ("Marina", "Jasper"))
    assert marina is not None
    assert jasper is not None
    assert not marina.gezichten.isVisible()
    assert jasper.gezichten.isVisible()
    press(qtbot, jasper.gezicht, "niet blij")
    assert akkoord(venster, "Jasper").gezicht is Gezicht.NIET_BLIJ
    assert akkoord(venster, "Jasper").oordeel is Oordeel.LATER
    assert venster.werk.stack(venster.id).undoText() == "Gezicht kiezen"
    venster.undo()
    assert jasper.gezicht.value() is Gezicht.GEEN


def test_that_a_face_is_chosen_by_arrows_and_is_spoken(venster: Venster, qtbot: QtBot) -> None:
    venster.choose(qtbot, "akkoord")
    ivan = venster.page.bladen.akkoord.antwoord(venster.wie("Ivan"))
    assert ivan is not None
    chosen = ivan.gezicht.focus_target()
    assert chosen.accessibleName() == "Gezicht van Ivan: blij"
    chosen.setFocus()
    qtbot.keyClick(chosen, Qt.Key.Key_Right)
    assert akkoord(venster, "Ivan").gezicht is Gezicht.GEWOON


def test_that_no_face_looks_chosen_before_a_child_was_asked(venster: Venster, qtbot: QtBot) -> None:
    venster.choose(qtbot, "akkoord")
    jasper = venster.page.bladen.akkoord.antwoord(venster.wie("Jasper"))
    assert jasper is not None
    faces = [knop for knop in jasper.gezicht.findChildren(QPushButton) if knop.isVisible()]
    assert [knop.text() for knop in faces] == ["blij", "gewoon", "niet blij"]
    for said in ("", "eens"):  # the answer in words says nothing about the face
        if said:
            press(qtbot, jasper.oordeel, said)
        assert not any(knop.isChecked() for knop in faces)
        assert {k.accessibleDescription() for k in faces} == {"Nog geen gezicht gekozen."}


def test_that_a_face_that_was_chosen_can_be_taken_back(venster: Venster, qtbot: QtBot) -> None:
    venster.choose(qtbot, "akkoord")
    jasper = venster.page.bladen.akkoord.antwoord(venster.wie("Jasper"))
    assert jasper is not None
    press(qtbot, jasper.gezicht, "blij")
    chosen = jasper.gezicht.focus_target()
    assert chosen.accessibleDescription() == ""
    assert jasper.gezicht.weg.accessibleName() == "Toch geen gezicht van Jasper"
    press(qtbot, jasper.gezicht, "Toch geen gezicht")
    assert akkoord(venster, "Jasper").gezicht is Gezicht.GEEN
    assert jasper.gezicht.is_empty()
    assert not jasper.gezicht.weg.isVisible()
    assert venster.focusWidget() is jasper.gezicht.focus_target()
    venster.undo()
    assert akkoord(venster, "Jasper").gezicht is Gezicht.BLIJ
    assert jasper.gezicht.weg.isVisible()


def test_that_everybody_asked_counts_in_the_state(venster: Venster, qtbot: QtBot) -> None:
    assert venster.chip("akkoord") == "4 leeg"
    venster.choose(qtbot, "akkoord")
    lines = venster.page.bladen.akkoord.antwoord(venster.wie("Liselot"))
    assert lines is not None
    press(qtbot, lines.oordeel, "eens")
    assert venster.chip("akkoord") == "3 leeg"


def test_that_nothing_looks_chosen_before_anybody_answered(venster: Venster, qtbot: QtBot) -> None:
    venster.choose(qtbot, "akkoord")
    lines = venster.page.bladen.akkoord.antwoord(venster.wie("Liselot"))
    assert lines is not None
    assert lines.oordeel.is_empty()
    first = lines.oordeel.focus_target()
    assert (first.accessibleName(), first.accessibleDescription()) == (
        "Liselot: eens",
        "Nog niets gekozen.",
    )
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)  # who walks by has not answered yet
    assert lines.oordeel.is_empty()
    qtbot.keyClick(venster.focusWidget(), Qt.Key.Key_Space)
    assert akkoord(venster, "Liselot").oordeel is Oordeel.NIET_EENS
    assert lines.oordeel.focus_target().accessibleDescription() == ""
    venster.undo()
    assert lines.oordeel.is_empty()
    press(qtbot, lines.oordeel, "later")
    assert akkoord(venster, "Liselot").oordeel is Oordeel.LATER
