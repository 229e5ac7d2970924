"""What is half typed comes back where it was typed: after a lock, and after a crash."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from regisseur_desktop.domain.aanmelding import Gevaar
from regisseur_desktop.operations import huishoudens, klad
from ui.huishoudens.aanmelding import open_aanmelding
from ui.kladden import SOON_MS
from ui.overzicht.page import OverzichtPage
from ui.plan.page import PlanPage
from ui.plek import Plek, Scherm
from ui.programma import Programma
from ui.sessie import Sessie
from ui.veiligheid.bespreken import BespreekDialoog
from ui.widgets.inline_add import InlineAdd

Open = Callable[[], Programma]


def _sessie(programma: Programma) -> Sessie:
    assert programma.sessie is not None
    return programma.sessie


def _page(programma: Programma, tab: str, naam: str = "Marina en de kinderen") -> Any:  # noqa: ANN401
    """Go to a tab of a household, as Ctrl+K does, and return its page."""
    sessie = _sessie(programma)
    names = huishoudens.names(sessie.werk.kluis)
    found = next(key for key, value in names.items() if value == naam)
    sessie.ruimte.go(Plek(Scherm.HUISHOUDEN, found, tab))
    return sessie.ruimte.page


def _goal_line(programma: Programma) -> InlineAdd:
    page = _page(programma, "plan")
    assert isinstance(page, PlanPage)
    return page.inhoud.nieuw


def _wish_line(programma: Programma) -> InlineAdd:
    page = _page(programma, "plan")
    assert isinstance(page, PlanPage)
    page.choose("willen")
    return page.bladen.willen.nieuw


def _strength_line(programma: Programma) -> InlineAdd:
    page = _page(programma, "overzicht")
    assert isinstance(page, OverzichtPage)
    page.krachten.begin()
    return page.krachten.regel


LINES = [_goal_line, _wish_line, _strength_line]


@pytest.mark.parametrize("line_of", LINES)
def test_that_a_half_typed_line_is_back_after_a_lock(
    open_programma: Open, qtbot: QtBot, line_of: Callable[[Programma], InlineAdd]
) -> None:
    programma = open_programma()
    qtbot.keyClicks(line_of(programma).edit, "nog niet af")
    programma.lock()
    again = line_of(open_programma())
    assert again.edit.text() == "nog niet af"
    qtbot.waitUntil(again.isVisible)


@pytest.mark.parametrize("line_of", LINES)
def test_that_a_half_typed_line_is_soon_in_the_store(
    open_programma: Open, qtbot: QtBot, line_of: Callable[[Programma], InlineAdd]
) -> None:
    programma = open_programma()
    line = line_of(programma)
    kluis, found = _sessie(programma).werk.kluis, _sessie(programma).ruimte.plek.huishouden_id
    places = [f"{place}:{found}" for place in ("doel", "wens", "regel:Kracht")]
    qtbot.keyClicks(line.edit, "nog niet af")
    qtbot.waitUntil(
        lambda: {"regel": "nog niet af"} in [klad.lees(kluis, place) for place in places],
        timeout=2 * SOON_MS,
    )


def test_that_another_household_has_a_line_of_its_own(open_programma: Open, qtbot: QtBot) -> None:
    programma = open_programma()
    qtbot.keyClicks(_goal_line(programma).edit, "een doel van Marina")
    assert _page(programma, "plan", "Stien en Aad").inhoud.nieuw.edit.text() == ""
    assert _goal_line(programma).edit.text() == "een doel van Marina"


def test_that_half_an_agreement_is_back_after_a_lock(open_programma: Open, qtbot: QtBot) -> None:
    programma = open_programma()
    table = _page(programma, "plan").bladen.doel.afspraken
    table.open_line()
    qtbot.keyClicks(table.nieuw.wie.edit, "Ma")
    qtbot.keyClicks(table.nieuw.klaar_op.edit, "over 2")
    programma.lock()
    again = _page(open_programma(), "plan").bladen.doel.afspraken.nieuw
    assert again.teksten() == {"wie": "Ma", "wat": "", "klaar_op": "over 2"}
    qtbot.waitUntil(again.isVisible)


def test_that_what_was_added_is_no_longer_half_typed(
    open_programma: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    programma = open_programma()
    line = _goal_line(programma)
    qtbot.keyClicks(line.edit, "samen eten")
    qtbot.wait(SOON_MS + 200)
    qtbot.mouseClick(line.button, Qt.MouseButton.LeftButton)
    found = _sessie(programma).ruimte.plek.huishouden_id
    assert klad.lees(_sessie(programma).werk.kluis, f"doel:{found}") == {}


def test_that_every_answer_of_a_begun_aanmelding_is_back(
    open_programma: Open, qtbot: QtBot
) -> None:
    programma = open_programma()
    blad = open_aanmelding(_sessie(programma).werk, programma.venster)
    qtbot.keyClicks(blad.vragen.wie.control.focus_target(), "Bo 7")
    blad.vragen.gevaar.control.set_value(Gevaar.JA)
    blad.vragen.gevaar.control.edited.emit()
    qtbot.keyClicks(blad.vragen.ontvangen.control.focus_target(), " en")
    programma.lock()
    programma = open_programma()
    again = open_aanmelding(_sessie(programma).werk, programma.venster)
    assert again.vragen.wie.control.value() == "Bo 7"
    assert again.vragen.gevaar.control.value() is Gevaar.JA
    qtbot.waitUntil(again.vragen.alarm.isVisible)
    edit = again.vragen.ontvangen.control.focus_target()
    assert isinstance(edit, QLineEdit)
    assert edit.text().endswith(" en")


def test_that_a_level_being_chosen_is_back_with_its_reason(
    open_programma: Open, qtbot: QtBot
) -> None:
    programma = open_programma()
    kaart = _page(programma, "veiligheid").regiekaart
    kaart.niveaus[4].click()
    qtbot.keyClicks(kaart.waarom.control.focus_target(), "Te veel tegelijk")
    programma.lock()
    programma = open_programma()
    again = _page(programma, "veiligheid").regiekaart
    assert again.niveaus[4].isChecked()
    assert again.waarom.control.value() == "Te veel tegelijk"
    assert _page(programma, "veiligheid", "Stien en Aad").regiekaart.waarom.control.value() == ""


def test_that_a_talk_about_safety_is_back_with_every_figure(
    open_programma: Open, qtbot: QtBot
) -> None:
    programma = open_programma()
    dialog = BespreekDialoog(_page(programma, "veiligheid").bewerker, programma.venster)
    dialog.open()
    dialog.regels[0].cijfer.control.set_value(4)
    qtbot.keyClicks(dialog.regels[0].waarom.control.focus_target(), "Het is druk")
    dialog.reject()
    again = BespreekDialoog(_page(programma, "veiligheid").bewerker, programma.venster)
    said = again.regels[0].value()
    assert said is not None
    assert (said.cijfer, said.waarom) == (4, "Het is druk")
    assert [regel.value() for regel in again.regels[1:]] == [None] * (len(again.regels) - 1)


def test_that_the_reason_of_a_version_waits_at_its_household(
    open_programma: Open, qtbot: QtBot
) -> None:
    programma = open_programma()
    page = _page(programma, "plan")
    page.choose("versies")
    page.bladen.versies.vaststellen.click()
    qtbot.keyClicks(page.bladen.versies.reden.control.focus_target(), "Besproken")
    other = _page(programma, "plan", "Stien en Aad")
    other.choose("versies")
    assert other.bladen.versies.reden.control.value() == ""
    again = _page(programma, "plan").bladen.versies
    assert again.reden.control.value() == "Besproken"
    qtbot.waitUntil(again.reden.isVisible)
