from datetime import date, timedelta

import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

from regisseur_desktop.domain.werkdagen import (
    Bevrijdingsdag,
    Vrijedagenregel,
    add_werkdagen,
    feestdagen,
    feestdagen_tussen,
    is_werkdag,
    koningsdag,
    paasdag,
    uiterste_eerste_contact,
    werkdagen_tussen,
)

dagen = st.dates(date(2015, 1, 1), date(2100, 12, 31))

# received, last day for the first contact; worked out by hand on a calendar
_EERSTE_CONTACT = [
    (date(2026, 11, 16), date(2026, 11, 19)),  # Monday, a plain week
    (date(2026, 11, 17), date(2026, 11, 20)),  # Tuesday to Friday
    (date(2026, 11, 18), date(2026, 11, 23)),  # over a weekend
    (date(2026, 11, 19), date(2026, 11, 24)),
    (date(2026, 11, 20), date(2026, 11, 25)),  # Friday
    (date(2026, 11, 21), date(2026, 11, 25)),  # Saturday
    (date(2026, 11, 22), date(2026, 11, 25)),  # Sunday
    (date(2026, 12, 18), date(2026, 12, 23)),  # before Christmas
    (date(2026, 12, 22), date(2026, 12, 28)),  # Christmas Day is a Friday, the 26th a Saturday
    (date(2026, 12, 24), date(2026, 12, 30)),
    (date(2026, 12, 30), date(2027, 1, 5)),  # New Year's Day
    (date(2026, 4, 1), date(2026, 4, 7)),  # Good Friday counts, Easter Monday does not
    (date(2026, 4, 2), date(2026, 4, 8)),
    (date(2026, 4, 24), date(2026, 4, 30)),  # Koningsdag on Monday 27 April
    (date(2026, 5, 4), date(2026, 5, 7)),  # Bevrijdingsdag is a werkdag in 2026
    (date(2026, 5, 12), date(2026, 5, 18)),  # Hemelvaart on Thursday 14 May
    (date(2026, 5, 22), date(2026, 5, 28)),  # Whit Monday 25 May
    (date(2025, 4, 24), date(2025, 4, 29)),  # Koningsdag moved to Saturday 26 April
    (date(2025, 5, 2), date(2025, 5, 8)),  # Bevrijdingsdag on Monday, a lustrum
    (date(2024, 12, 23), date(2024, 12, 30)),  # two days of Christmas in midweek
]


@pytest.mark.parametrize(("ontvangen", "uiterlijk"), _EERSTE_CONTACT)
def test_that_the_first_contact_is_due_in_three_werkdagen(ontvangen: date, uiterlijk: date) -> None:
    assert uiterste_eerste_contact(ontvangen) == uiterlijk


def test_that_the_table_of_deadlines_has_twenty_dates() -> None:
    assert len(dict(_EERSTE_CONTACT)) == 20


def test_that_an_organisation_may_choose_another_term() -> None:
    assert uiterste_eerste_contact(date(2026, 11, 16), 5) == date(2026, 11, 23)


@pytest.mark.parametrize(
    ("bevrijdingsdag", "soorten"),
    [(Bevrijdingsdag.LUSTRUM, ["public"]), (Bevrijdingsdag.ELK_JAAR, ["public", "optional"])],
)
def test_that_the_holidays_are_those_of_an_independent_calendar(
    bevrijdingsdag: Bevrijdingsdag, soorten: list[str]
) -> None:
    regel = Vrijedagenregel(goede_vrijdag=True, bevrijdingsdag=bevrijdingsdag)
    for jaar in range(2014, 2101):
        ander = holidays.country_holidays("NL", years=jaar, categories=soorten)
        assert set(feestdagen(jaar, regel)) == set(ander)


def test_that_good_friday_is_a_choice() -> None:
    goede_vrijdag = date(2026, 4, 3)
    assert is_werkdag(goede_vrijdag)
    assert not is_werkdag(goede_vrijdag, Vrijedagenregel(goede_vrijdag=True))


def test_that_bevrijdingsdag_is_a_choice() -> None:
    dag = date(2026, 5, 5)
    assert is_werkdag(dag)
    assert not is_werkdag(dag, Vrijedagenregel(bevrijdingsdag=Bevrijdingsdag.ELK_JAAR))
    lustrum = date(2025, 5, 5)
    assert not is_werkdag(lustrum)
    assert is_werkdag(lustrum, Vrijedagenregel(bevrijdingsdag=Bevrijdingsdag.NOOIT))


def test_that_own_days_off_do_not_count() -> None:
    regel = Vrijedagenregel(eigen_dagen=(date(2026, 11, 17), date(2026, 12, 25)))
    assert uiterste_eerste_contact(date(2026, 11, 16), regel=regel) == date(2026, 11, 20)
    assert feestdagen(2026, regel)[date(2026, 11, 17)] == "een eigen vrije dag"
    assert feestdagen(2026, regel)[date(2026, 12, 25)] == "Eerste Kerstdag"
    assert date(2026, 11, 17) not in feestdagen(2027, regel)


def test_that_hemelvaart_keeps_its_name_on_bevrijdingsdag() -> None:
    assert feestdagen(2016)[date(2016, 5, 5)] == "Hemelvaartsdag"
    elk_jaar = Vrijedagenregel(bevrijdingsdag=Bevrijdingsdag.ELK_JAAR)
    assert feestdagen(2016, elk_jaar)[date(2016, 5, 5)] == "Hemelvaartsdag"


def test_that_koningsdag_gives_way_to_sunday() -> None:
    assert koningsdag(2025) == date(2025, 4, 26)
    assert koningsdag(2026) == date(2026, 4, 27)


@pytest.mark.parametrize(
    ("jaar", "pasen"),
    [
        (2008, date(2008, 3, 23)),
        (2011, date(2011, 4, 24)),
        (2026, date(2026, 4, 5)),
        (2038, date(2038, 4, 25)),
        (2049, date(2049, 4, 18)),
    ],
)
def test_that_easter_falls_on_the_published_day(jaar: int, pasen: date) -> None:
    assert paasdag(jaar) == pasen


def test_that_a_deadline_can_be_explained_by_its_holidays() -> None:
    assert feestdagen_tussen(date(2026, 12, 22), date(2027, 1, 4)) == (
        (date(2026, 12, 25), "Eerste Kerstdag"),
        (date(2027, 1, 1), "Nieuwjaarsdag"),
    )
    assert feestdagen_tussen(date(2026, 12, 25), date(2026, 12, 28)) == ()


@given(dagen, st.integers(-40, 40).filter(bool))
def test_that_counting_ends_on_a_werkdag_and_counts_back(dag: date, aantal: int) -> None:
    einde = add_werkdagen(dag, aantal)
    assert is_werkdag(einde)
    stap = timedelta(days=1 if aantal > 0 else -1)
    tussen = [dag + stap * nummer for nummer in range(1, abs((einde - dag).days) + 1)]
    assert sum(map(is_werkdag, tussen)) == abs(aantal)


@given(dagen, st.integers(0, 40))
def test_that_adding_and_counting_agree(dag: date, aantal: int) -> None:
    assert werkdagen_tussen(dag, add_werkdagen(dag, aantal)) == aantal


@given(dagen, st.integers(0, 400))
def test_that_counting_backward_is_the_negative(van: date, verschil: int) -> None:
    tot = van + timedelta(days=verschil)
    assert werkdagen_tussen(tot, van) == -werkdagen_tussen(van, tot)


def test_that_no_werkdagen_is_the_day_itself() -> None:
    assert add_werkdagen(date(2026, 11, 21), 0) == date(2026, 11, 21)
