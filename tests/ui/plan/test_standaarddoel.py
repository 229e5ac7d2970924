"""A standard goal of the method, with the rooms or tasks that were ticked."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from regisseur_desktop.operations.methode import load_methode
from tests.ui.plan.conftest import Venster
from tests.ui.plan.hulp import press
from ui.plan.standaarddoel import StappenVeld
from ui.widgets.form_dialog import FormDialog


def opened(venster: Venster, qtbot: QtBot, knop: QAbstractButton) -> FormDialog:
    """Press the button, and return the sheet that came."""
    qtbot.mouseClick(knop, Qt.MouseButton.LeftButton)
    return venster.findChildren(FormDialog)[-1]


def tick(qtbot: QtBot, dialog: FormDialog, *begins: str) -> None:
    stappen = dialog.form.fields["stappen"].control
    assert isinstance(stappen, StappenVeld)
    ticks = [een for ticks in stappen.ticks.values() for een in ticks if een.isVisible()]
    for begin in begins:
        box = next(een.box for een in ticks if een.label.text().startswith(begin))
        box.setFocus()
        qtbot.keyClick(box, Qt.Key.Key_Space)


@pytest.mark.eis("S4-02")
def test_that_a_tidy_house_is_a_standard_goal_by_room_and_one_undo(
    leeg: Venster, qtbot: QtBot
) -> None:
    before = leeg.dossier
    dialog = opened(leeg, qtbot, leeg.page.bladen.standaard)
    assert dialog.form.fields["sleutel"].control.value() == "schoon_huis"
    tick(qtbot, dialog, "Keuken", "Afval")
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    doel = leeg.doel()
    assert doel.wat == "Mijn huis is opgeruimd en schoon."
    assert [een.wat for een in leeg.dossier.afspraken_van(doel.id)] == [
        "Keuken: aanrecht en vloer schoonmaken",
        "Afval wegbrengen",
    ]
    assert leeg.page.bladen.doel.wat.control.value() == doel.wat
    assert leeg.chip("wie_doet_wat") == "2 leeg"
    leeg.undo()
    assert set(leeg.dossier.alles()) == set(before.alles())


def test_that_another_goal_shows_its_own_tasks(venster: Venster, qtbot: QtBot) -> None:
    count = len(venster.dossier.doelen)
    dialog = opened(venster, qtbot, venster.page.inhoud.standaard)
    tick(qtbot, dialog, "Keuken")
    press(qtbot, dialog, "Overzicht over het geld")
    tick(qtbot, dialog, "Elke week")
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert len(venster.dossier.doelen) == count + 1
    doel = venster.doel(-1)
    assert doel.leefgebied == load_methode().standaarddoelen[-1].leefgebied
    assert [een.wat for een in venster.dossier.afspraken_van(doel.id)] == [
        "Elke week samen het geld bekijken"
    ]


def test_that_leaving_the_sheet_adds_nothing(venster: Venster, qtbot: QtBot) -> None:
    before = venster.dossier
    dialog = opened(venster, qtbot, venster.page.inhoud.standaard)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert venster.dossier == before
