"""Dates, sure and unsure, as they are typed."""

from datetime import date

import pytest
from PySide6.QtTest import QTest

from regisseur_desktop.domain.moment import Moment, MomentSoort
from regisseur_desktop.errors import Refused
from tests.ui.widgets.hulp import Show, typed
from ui.widgets.date_field import DateField
from ui.widgets.layout import column, holder
from ui.widgets.moment_field import MomentField

VANDAAG = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "day", "words"),
    [
        ("3 dec", date(2026, 12, 3), "donderdag 3 december 2026"),
        ("over 2 weken", date(2026, 12, 7), "maandag 7 december 2026"),
        ("vrijdag", date(2026, 11, 27), "vrijdag 27 november 2026"),
        ("3-12-2026", date(2026, 12, 3), "donderdag 3 december 2026"),
    ],
)
def test_that_a_date_is_understood_as_it_is_typed(
    show: Show, text: str, day: date, words: str
) -> None:
    control = DateField(lambda: VANDAAG)
    show(holder(column(control)))
    QTest.keyClicks(control.edit, text)
    assert control.value() == day
    assert control.understood.isVisible()
    assert control.understood.text() == words


def test_that_a_date_that_is_not_understood_is_explained(show: Show) -> None:
    control = DateField(lambda: VANDAAG)
    show(holder(column(control)))
    QTest.keyClicks(control.edit, "ooit eens")
    assert not control.understood.isVisible()
    with pytest.raises(Refused, match="Schrijf bijvoorbeeld 3 december"):
        control.value()
    assert control.edit.text() == "ooit eens"


def test_that_an_empty_date_is_no_date(show: Show) -> None:
    control = DateField(lambda: VANDAAG)
    assert control.value() is None
    assert control.is_empty()
    control.set_value(date(2026, 12, 3))
    assert control.value() == date(2026, 12, 3)
    assert control.edit.text() == "3 december 2026"


def test_that_an_uncertain_date_is_understood(show: Show) -> None:
    control = MomentField(lambda: VANDAAG)
    show(holder(column(control)))
    QTest.keyClicks(control.edit, "voorjaar 2020")
    moment = control.value()
    assert isinstance(moment, Moment)
    assert moment.soort is MomentSoort.SEIZOEN
    typed(control, "9 jaar")
    assert control.understood.text() == "9 jaar op 23 november 2026"


def test_that_an_untouched_uncertain_date_comes_back_as_it_was() -> None:
    moment = Moment.met_leeftijd(9, date(2026, 9, 10), "9 jaar")
    control = MomentField(lambda: VANDAAG)
    control.set_value(moment)
    assert control.value() is moment
