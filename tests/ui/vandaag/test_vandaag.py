"""Vandaag: late, today and this week, the badge, deadlines over holidays, and reminders."""

from datetime import date, datetime, time, timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from regisseur_desktop.operations import huishoudens
from regisseur_desktop.operations.items import finish_taak
from tests.domain.test_werkdagen import _EERSTE_CONTACT
from tests.kluizen import MAANDAG
from tests.ui.vandaag.conftest import Klok, vandaag
from ui.huishoudens.aanmelding import AanmeldingBlad, open_aanmelding
from ui.plek import Plek, Scherm
from ui.vandaag.taken import TakenKaart
from ui.venster.werkruimte import Werkruimte
from ui.widgets.buttons import Button, IconButton
from ui.widgets.date_field import DateField
from ui.widgets.row import TaskRow
from ui.widgets.text import TextLine


def texts(part: QWidget) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in part.findChildren(QLabel) if label.isVisible())


def listed(kaart: TakenKaart) -> int:
    QApplication.processEvents()
    return len([row for row in kaart.findChildren(TaskRow) if row.isVisible()])


def badge(ruimte: Werkruimte) -> int:
    name = next(
        b.accessibleName() for b in ruimte.zijbalk.findChildren(Button) if b.text() == "Vandaag"
    )
    return int(name.split()[1]) if "," in name else 0


@pytest.mark.eis("U-13")
def test_that_late_today_and_this_week_stand_apart_and_the_badge_adds_up(
    ruimte: Werkruimte, klok: Klok, qtbot: QtBot
) -> None:
    page = vandaag(ruimte)
    assert "Bel integrale vroeghulp" in texts(page.te_laat)
    assert "3 dagen te laat" in texts(page.te_laat)
    assert "Stuur de uitnodiging" in texts(page.vandaag)
    assert "Vraag Marina hoe het kennismaken" in texts(page.deze_week)
    assert badge(ruimte) == listed(page.te_laat) + listed(page.vandaag) > 1
    before = badge(ruimte)
    done = next(
        b
        for b in page.te_laat.findChildren(IconButton)
        if b.accessibleName().startswith("Afvinken")
    )
    qtbot.mouseClick(done, Qt.MouseButton.LeftButton)
    assert badge(ruimte) == before - 1
    klok.nu = MAANDAG + timedelta(days=3)
    page = vandaag(ruimte)
    assert "Vraag Marina hoe het kennismaken" in texts(page.vandaag)
    assert not page.empty.isVisible()


@pytest.mark.eis("U-14")
def test_that_the_first_call_is_due_in_three_werkdagen(
    leeg: Werkruimte, klok: Klok, qtbot: QtBot
) -> None:
    for ontvangen, uiterlijk in _EERSTE_CONTACT:
        klok.nu = datetime.combine(ontvangen, time(9, 14), MAANDAG.tzinfo)
        blad = _begin(leeg, qtbot, "Sara 31")
        qtbot.mouseClick(blad.save_button, Qt.MouseButton.LeftButton)
        household = leeg.plek.huishouden_id
        (taak,) = [t for t in leeg.werk.dossier(household).open_taken() if "eerste" in t.wat]
        assert taak.uiterlijk == uiterlijk, ontvangen
        klok.nu = datetime.combine(uiterlijk, time(9, 14), MAANDAG.tzinfo)
        assert "laatste dag" in texts(vandaag(leeg).vandaag), uiterlijk
        leeg.werk.do(finish_taak(taak, klok.nu))
        leeg.werk.run(partial(huishoudens.destroy, leeg.werk.kluis, household))
    assert len(_EERSTE_CONTACT) == 20


def _begin(ruimte: Werkruimte, qtbot: QtBot, wie: str, ontvangen: str = "") -> AanmeldingBlad:
    blad = open_aanmelding(ruimte.werk, ruimte)
    control = blad.vragen.wie.control
    assert isinstance(control, TextLine)
    qtbot.keyClicks(control.edit, wie)
    day = blad.vragen.ontvangen.control
    assert isinstance(day, DateField)
    if ontvangen:
        day.edit.selectAll()
        qtbot.keyClicks(day.edit, ontvangen)
    return blad


def test_that_the_day_may_be_typed_as_people_say_it(leeg: Werkruimte, qtbot: QtBot) -> None:
    blad = _begin(leeg, qtbot, "Sara 31", "20 november")
    qtbot.mouseClick(blad.save_button, Qt.MouseButton.LeftButton)
    open_ones = leeg.werk.dossier(leeg.plek.huishouden_id).open_taken()
    (taak,) = [t for t in open_ones if "eerste" in t.wat]
    assert taak.uiterlijk == date(2026, 11, 25)


@pytest.mark.eis("U-15")
def test_that_an_evaluation_that_is_due_is_named(ruimte: Werkruimte, klok: Klok) -> None:
    page = vandaag(ruimte)
    assert "over 10 dagen" in texts(page.komend)
    klok.nu = datetime(2026, 12, 3, 8, 0, tzinfo=MAANDAG.tzinfo)
    assert "Marina" in texts(vandaag(ruimte).agenda).split("Vandaag")[1]


@pytest.mark.eis("U-15")
def test_that_an_evaluation_that_must_be_planned_is_named_in_time(
    leeg: Werkruimte, klok: Klok, qtbot: QtBot
) -> None:
    blad = _begin(leeg, qtbot, "Sara 31")
    qtbot.mouseClick(blad.save_button, Qt.MouseButton.LeftButton)
    leeg.go(Plek(Scherm.VANDAAG))
    assert "nog niet gepland" not in texts(vandaag(leeg).komend)
    for weken in range(1, 60):
        klok.nu = MAANDAG + timedelta(weeks=weken)
        page = vandaag(leeg)
        if "nog niet gepland" in texts(page.komend):
            break
    else:
        pytest.fail("never reminded")
    assert "plannen vóór" in texts(page.komend)
    assert "Sara" in texts(page.komend)
    klok.nu += timedelta(weeks=4)
    assert "plannen vóór" in texts(vandaag(leeg).komend)
