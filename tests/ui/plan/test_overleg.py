"""The next meeting, made and changed from the plan."""

from datetime import date, time

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from regisseur_desktop.domain.regie import Evaluatie
from regisseur_desktop.operations.verwijderen import remove
from tests.ui.plan.conftest import Venster
from tests.ui.plan.hulp import retype
from ui.plan.overleg import LEEG

VANDAAG = date(2026, 11, 23)


def volgend(venster: Venster) -> Evaluatie:
    found = venster.dossier.volgende_evaluatie(VANDAAG)
    assert found is not None
    return found


def test_that_day_hours_and_place_are_changed_in_place(venster: Venster, qtbot: QtBot) -> None:
    venster.choose(qtbot, "overleg")
    blad = venster.page.bladen.overleg
    for field, text in (
        (blad.dag, "10 december"),
        (blad.einde, "11.30"),
        (blad.begin, "half elf"),
        (blad.plaats, "op school"),
    ):
        retype(qtbot, field.control, text)
    now = volgend(venster)
    assert (now.datum, now.plaats) == (date(2026, 12, 10), "op school")
    assert blad.einde.error == "Het einde ligt voor het begin. Kijk de twee tijden na."
    assert now.begin == time(10, 30)


def test_that_a_day_in_the_past_is_refused_and_keeps_its_text(
    venster: Venster, qtbot: QtBot
) -> None:
    before = volgend(venster)
    venster.choose(qtbot, "overleg")
    blad = venster.page.bladen.overleg
    retype(qtbot, blad.dag.control, "1 oktober 2026")
    assert blad.dag.error == "Deze datum is al voorbij. Kies een dag vanaf vandaag."
    assert volgend(venster) == before
    retype(qtbot, blad.dag.control, "")
    assert blad.dag.error == "Kies een dag, of haal het overleg weg bij Evaluaties."
    assert volgend(venster) == before


def test_that_the_day_plans_a_meeting_when_there_is_none(leeg: Venster, qtbot: QtBot) -> None:
    for een in leeg.dossier.evaluaties:
        leeg.werk.do(remove(leeg.dossier, een, "Overleg weghalen"))
    leeg.choose(qtbot, "overleg")
    blad = leeg.page.bladen.overleg
    assert (blad.stand.text(), leeg.chip("overleg")) == (LEEG, "nog niet")
    retype(qtbot, blad.plaats.control, "thuis")
    assert blad.plaats.error == "Kies eerst op welke dag het overleg is."
    assert leeg.dossier.evaluaties == ()
    retype(qtbot, blad.dag.control, "over 2 weken")
    assert (volgend(leeg).datum, volgend(leeg).plaats) == (date(2026, 12, 7), "thuis")
    assert blad.plaats.error == ""
    assert leeg.chip("overleg") == "1 leeg"
    leeg.undo()
    leeg.undo()
    assert leeg.dossier.evaluaties == ()


def test_that_the_rest_of_the_meeting_is_one_click_away(venster: Venster, qtbot: QtBot) -> None:
    venster.choose(qtbot, "overleg")
    blad = venster.page.bladen.overleg
    qtbot.mouseClick(blad.naar, Qt.MouseButton.LeftButton)
    assert (venster.gegaan[-1].tab, venster.gegaan[-1].item_id) == (
        "evaluaties",
        volgend(venster).id,
    )
