"""For whom the plan is: names and ages, the language somebody reads, and what helps."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from regisseur_desktop.domain.persoon import Leeswijze
from tests.ui.plan.conftest import Venster
from tests.ui.plan.hulp import press, retype
from ui.formulieren.openen import open_formulier
from ui.widgets.labels import PlainLabel


@pytest.mark.eis("S3-15")
def test_that_language_and_help_are_kept_for_each_person(venster: Venster, qtbot: QtBot) -> None:
    venster.choose(qtbot, "voor_wie")
    marina = venster.wie("Marina")
    rij = venster.page.bladen.voor_wie.persoon(marina)
    assert rij is not None
    retype(qtbot, rij.taal.control, "Pools")
    press(qtbot, rij.leeswijze, "een tolk")
    press(qtbot, rij.leeswijze, "grote letters")
    persoon = venster.dossier.persoon(marina)
    assert persoon is not None
    assert persoon.taal == "Pools"
    assert persoon.leeswijze == (Leeswijze.TOLK, Leeswijze.GROTE_LETTERS)
    venster.undo()
    persoon = venster.dossier.persoon(marina)
    assert persoon is not None
    assert persoon.leeswijze == (Leeswijze.TOLK,)


def test_that_space_turns_a_way_of_reading_off(venster: Venster, qtbot: QtBot) -> None:
    venster.choose(qtbot, "voor_wie")
    ivan = venster.wie("Ivan")
    rij = venster.page.bladen.voor_wie.persoon(ivan)
    assert rij is not None
    buttons = {button.text(): button for button in rij.leeswijze.control.buttons}  # type: ignore[attr-defined]
    plaatjes = buttons["plaatjes"]
    assert plaatjes.isChecked()
    assert plaatjes.accessibleName() == "Ivan: wat helpt bij het lezen: plaatjes"
    plaatjes.setFocus()
    qtbot.keyClick(plaatjes, Qt.Key.Key_Space)
    persoon = venster.dossier.persoon(ivan)
    assert persoon is not None
    assert persoon.leeswijze == (Leeswijze.VOORLEZEN,)


def test_that_only_the_living_are_readers_with_their_age(venster: Venster, qtbot: QtBot) -> None:
    venster.choose(qtbot, "voor_wie")
    words = [label.text() for label in venster.page.bladen.voor_wie.findChildren(PlainLabel)]
    for naam in ("Marina", "Ivan", "Jasper", "Liselot"):
        assert naam in words
    assert "zoon · 9 jaar" in words
    dead = [p.id for p in venster.dossier.personen if p.overleden is not None]
    assert dead
    assert all(venster.page.bladen.voor_wie.persoon(een) is None for een in dead)


def test_that_the_form_of_a_person_asks_the_same(venster: Venster, qtbot: QtBot) -> None:
    ivan = venster.dossier.persoon(venster.wie("Ivan"))
    dialog = open_formulier(venster.werk, venster.dossier, ivan, venster)
    fields = dialog.form.fields
    assert fields["leeswijze"].control.value() == (Leeswijze.PICTOGRAMMEN, Leeswijze.VOORLEZEN)
    retype(qtbot, fields["taal"].control, "Engels")
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    kept = venster.dossier.persoon(venster.wie("Ivan"))
    assert kept is not None
    assert (kept.taal, len(kept.leeswijze)) == ("Engels", 2)
