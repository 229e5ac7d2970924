from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regisseur_desktop.domain.datum_lezen import lees_moment
from regisseur_desktop.domain.datum_tonen import (
    groet,
    toon_dag_nabij,
    toon_datum,
    toon_datum_kort,
    toon_leeftijd,
    toon_moment,
    toon_tijd,
    toon_verschil,
)
from regisseur_desktop.domain.moment import Moment, MomentSoort

DONDERDAG = date(2026, 12, 3)
VANDAAG = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("kort", "met_jaar", "met_weekdag", "tekst"),
    [
        (False, True, True, "donderdag 3 december 2026"),
        (False, True, False, "3 december 2026"),
        (False, False, True, "donderdag 3 december"),
        (False, False, False, "3 december"),
        (True, True, True, "do 3 dec 2026"),
        (True, True, False, "3 dec 2026"),
        (True, False, True, "do 3 dec"),
        (True, False, False, "3 dec"),
    ],
)
def test_that_a_date_is_shown_in_each_length(
    kort: bool, met_jaar: bool, met_weekdag: bool, tekst: str
) -> None:
    assert toon_datum(DONDERDAG, kort=kort, met_jaar=met_jaar, met_weekdag=met_weekdag) == tekst


def test_that_a_short_date_names_the_year_only_when_it_is_another() -> None:
    assert toon_datum_kort(DONDERDAG) == "do 3 dec"
    assert toon_datum_kort(DONDERDAG, VANDAAG) == "do 3 dec"
    assert toon_datum_kort(date(2027, 2, 1), VANDAAG) == "ma 1 feb 2027"


@pytest.mark.parametrize(
    ("dag", "verschil", "nabij"),
    [
        (date(2026, 11, 18), "3 dagen te laat", "wo 18 nov"),
        (date(2026, 11, 19), "2 dagen te laat", "eergisteren"),
        (date(2026, 11, 20), "1 dag te laat", "gisteren"),
        (date(2026, 11, 21), "vandaag", "vandaag"),
        (date(2026, 11, 22), "morgen", "morgen"),
        (date(2026, 11, 23), "overmorgen", "overmorgen"),
        (date(2026, 11, 24), "over 3 dagen", "di 24 nov"),
        (date(2026, 12, 1), "over 10 dagen", "di 1 dec"),
    ],
)
def test_that_a_deadline_says_how_far_off_it_is(dag: date, verschil: str, nabij: str) -> None:
    assert toon_verschil(dag, VANDAAG) == verschil
    assert toon_dag_nabij(dag, VANDAAG) == nabij


def test_that_a_time_has_a_full_stop_and_two_digits_for_minutes() -> None:
    assert toon_tijd(time(14)) == "14.00"
    assert toon_tijd(time(9, 5)) == "9.05"


@pytest.mark.parametrize(
    ("uur", "woord"),
    [
        (0, "Goedemorgen"),
        (11, "Goedemorgen"),
        (12, "Goedemiddag"),
        (17, "Goedemiddag"),
        (18, "Goedenavond"),
        (23, "Goedenavond"),
    ],
)
def test_that_the_greeting_follows_the_clock(uur: int, woord: str) -> None:
    assert groet(time(uur, 59)) == woord


@pytest.mark.parametrize(
    ("geboren", "leeftijd"),
    [
        ("9 jaar", "9"),
        ("9 jaar op 10 september 2026", "9 of 10"),
        ("3 december 2016", "9"),
        ("2016", "9 of 10"),
        ("ongeveer 9 jaar", "ongeveer 9"),
        ("rond mei 2016", "10"),
        ("rond oktober 2016", "ongeveer 9"),
        ("tussen 1 december 2014 en 1 juni 2016", "10 of 11"),
        ("tussen 1 juni 2013 en 1 december 2016", "ongeveer 11"),
        ("tussen 1 januari 2014 en 1 november 2016", "10 tot 12"),
        ("jaren 90", "ongeveer 31"),
        ("0 jaar", "0 tot 11 maanden"),
        ("6 maanden", "6 maanden"),
        ("1 maand", "1 maand"),
        ("oktober 2026", "0 of 1 maand"),
        ("september 2026", "1 of 2 maanden"),
        ("november 2026", "nog geen maand"),
        ("3 weken", "nog geen maand"),
        ("2026", "0 tot 10 maanden"),
        ("onbekend", ""),
        ("voor 2000", ""),
    ],
)
def test_that_an_age_says_how_sure_it_is(geboren: str, leeftijd: str) -> None:
    assert toon_leeftijd(lees_moment(geboren, VANDAAG), VANDAAG) == leeftijd


def test_that_no_age_is_shown_without_a_birth_or_before_it() -> None:
    assert toon_leeftijd(None, VANDAAG) == ""
    assert toon_leeftijd(Moment.op(DONDERDAG), VANDAAG) == ""


def test_that_time_ago_without_words_is_shown_by_its_outer_days() -> None:
    moment = Moment(soort=MomentSoort.GELEDEN, peildatum=VANDAAG, van=VANDAAG, tot=DONDERDAG)
    assert toon_moment(moment) == "tussen 21 november 2026 en 3 december 2026"


@given(st.dates(date(1900, 1, 1), date(2026, 11, 21)))
def test_that_an_exact_birth_date_gives_one_age(geboren: date) -> None:
    leeftijd = toon_leeftijd(Moment.op(geboren), VANDAAG)
    assert leeftijd.isdecimal() or "maand" in leeftijd
    assert " of " not in leeftijd
