from datetime import date, time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from regisseur_desktop.domain.dag_lezen import NIET_BEGREPEN, WELKE_DAG
from regisseur_desktop.domain.datum_lezen import lees_datum, lees_datum_en_tijd
from regisseur_desktop.domain.datum_tonen import toon_datum, toon_tijd
from regisseur_desktop.errors import Refused

ZATERDAG = date(2026, 11, 21)
VRIJDAG = date(2026, 11, 27)

_WOORDEN = (
    "3 30 29 2026 '27 dec december feb maart vrijdag vr. volgende vorige week weken over twee een"
    " half eind begin maand jaar geleden de het 15e 3-12 1/2/2027 morgen om 14.00 vijf voor kwart"
    " uur op uiterlijk , . a.s. zondag anderhalf 999"
)
onzin = st.one_of(
    st.text(max_size=60), st.lists(st.sampled_from(_WOORDEN.split()), max_size=7).map(" ".join)
)
dagen = st.dates(date(1900, 1, 1), date(2100, 12, 31))


@pytest.mark.parametrize(
    ("tekst", "vooruit", "terug"),
    [
        ("3 dec", date(2026, 12, 3), date(2025, 12, 3)),
        ("3 december", date(2026, 12, 3), date(2025, 12, 3)),
        ("3-12-2026", date(2026, 12, 3), date(2026, 12, 3)),
        ("3/12", date(2026, 12, 3), date(2025, 12, 3)),
        ("3.12.2026", date(2026, 12, 3), date(2026, 12, 3)),
        ("3 - 12 - 2026", date(2026, 12, 3), date(2026, 12, 3)),
        ("2026-12-03", date(2026, 12, 3), date(2026, 12, 3)),
        ("03122026", date(2026, 12, 3), date(2026, 12, 3)),
        ("1 febr", date(2027, 2, 1), date(2026, 2, 1)),
        ("1 mrt.", date(2027, 3, 1), date(2026, 3, 1)),
        ("1ste jan", date(2027, 1, 1), date(2026, 1, 1)),
        ("3e december 2026", date(2026, 12, 3), date(2026, 12, 3)),
        ("op 3 december", date(2026, 12, 3), date(2025, 12, 3)),
        ("3 december a.s.", date(2026, 12, 3), date(2025, 12, 3)),
        ("uiterlijk 1 febr", date(2027, 2, 1), date(2026, 2, 1)),
        ("21 november", ZATERDAG, ZATERDAG),
        ("29 februari", date(2028, 2, 29), date(2024, 2, 29)),
        ("3 dec '27", date(2027, 12, 3), date(1927, 12, 3)),
        ("3-12-71", date(1971, 12, 3), date(1971, 12, 3)),
        ("do 3 dec 2026", date(2026, 12, 3), date(2026, 12, 3)),
        ("Donderdag, 3 december 2026.", date(2026, 12, 3), date(2026, 12, 3)),
        ("eergisteren", date(2026, 11, 19), date(2026, 11, 19)),
        ("gisteren", date(2026, 11, 20), date(2026, 11, 20)),
        ("vandaag", ZATERDAG, ZATERDAG),
        ("morgen", date(2026, 11, 22), date(2026, 11, 22)),
        ("overmorgen", date(2026, 11, 23), date(2026, 11, 23)),
        ("vrijdag", VRIJDAG, date(2026, 11, 20)),
        ("vr", VRIJDAG, date(2026, 11, 20)),
        ("vrijdagmiddag", VRIJDAG, date(2026, 11, 20)),
        ("zaterdag", date(2026, 11, 28), date(2026, 11, 14)),
        ("komende vrijdag", VRIJDAG, VRIJDAG),
        ("deze vrijdag", VRIJDAG, date(2026, 11, 20)),
        ("afgelopen vrijdag", date(2026, 11, 20), date(2026, 11, 20)),
        ("volgende week vrijdag", VRIJDAG, VRIJDAG),
        ("vrijdag volgende week", VRIJDAG, VRIJDAG),
        ("vorige week dinsdag", date(2026, 11, 10), date(2026, 11, 10)),
        ("vrijdag over een week", date(2026, 12, 4), date(2026, 12, 4)),
        ("over twee weken op vrijdag", date(2026, 12, 4), date(2026, 12, 4)),
        ("over 2 weken", date(2026, 12, 5), date(2026, 12, 5)),
        ("binnen 2 weken", date(2026, 12, 5), date(2026, 12, 5)),
        ("over anderhalve week", date(2026, 12, 1), date(2026, 12, 1)),
        ("over drie maanden", date(2027, 2, 21), date(2027, 2, 21)),
        ("over een half jaar", date(2027, 5, 21), date(2027, 5, 21)),
        ("over één kwartaal", date(2027, 2, 21), date(2027, 2, 21)),
        ("2 weken geleden", date(2026, 11, 7), date(2026, 11, 7)),
        ("de 15e", date(2026, 12, 15), date(2026, 11, 15)),
        ("31e", date(2026, 12, 31), date(2026, 10, 31)),
        ("begin maart", date(2027, 3, 1), date(2026, 3, 1)),
        ("half november", date(2027, 11, 15), date(2026, 11, 15)),
        ("eind november", date(2026, 11, 30), date(2025, 11, 30)),
        ("eind maart 2028", date(2028, 3, 31), date(2028, 3, 31)),
        ("begin volgende week", date(2026, 11, 23), date(2026, 11, 23)),
        ("midden volgende week", date(2026, 11, 25), date(2026, 11, 25)),
        ("eind volgende week", VRIJDAG, VRIJDAG),
        ("eind van de maand", date(2026, 11, 30), date(2026, 11, 30)),
        ("eind van het jaar", date(2026, 12, 31), date(2026, 12, 31)),
        ("half 2027", date(2027, 7, 1), date(2027, 7, 1)),
        ("begin volgend jaar", date(2027, 1, 1), date(2027, 1, 1)),
    ],
)
def test_that_a_date_is_read_as_people_write_it(tekst: str, vooruit: date, terug: date) -> None:
    assert lees_datum(tekst, ZATERDAG) == vooruit
    assert lees_datum(tekst, ZATERDAG, verleden=True) == terug


def test_that_the_end_of_this_month_looking_back_is_last_year_until_it_has_passed() -> None:
    assert lees_datum("eind november", date(2026, 11, 30), verleden=True) == date(2026, 11, 30)
    assert lees_datum("eind oktober", ZATERDAG, verleden=True) == date(2026, 10, 31)


@pytest.mark.parametrize(
    ("tekst", "zin"),
    [
        ("", NIET_BEGREPEN),
        ("hallo", NIET_BEGREPEN),
        ("vrijdag hallo", NIET_BEGREPEN),
        ("ma " * 400, NIET_BEGREPEN),
        ("3 december" + " x" * 400, NIET_BEGREPEN),
        ("30 februari", "30 februari bestaat niet. Februari heeft 28 of 29 dagen."),
        ("31 april", "31 april bestaat niet. April heeft 30 dagen."),
        ("0 mei", "0 mei bestaat niet. Mei heeft 31 dagen."),
        ("29-2-2027", "29 februari bestaat niet in 2027. Februari heeft dan 28 dagen."),
        ("3-13", "Maand 13 bestaat niet. Schrijf eerst de dag, dan de maand: 3-12."),
        ("32e", "Dag 32 bestaat niet. Een maand heeft hooguit 31 dagen."),
        ("3-12-3026", "Het jaar 3026 klopt vast niet. Kijk het jaar nog eens na."),
        ("over 999 jaar", "Het jaar 3025 klopt vast niet. Kijk het jaar nog eens na."),
        (
            "dinsdag 3 december 2026",
            "3 december 2026 is een donderdag, geen dinsdag. Welke van de twee klopt?",
        ),
        (
            "volgende vrijdag",
            "Bedoel je komende vrijdag of vrijdag volgende week? Schrijf het zo op.",
        ),
        ("volgende week", WELKE_DAG),
        ("in maart", WELKE_DAG),
        ("maart 2027", WELKE_DAG),
        ("2027", WELKE_DAG),
        ("volgend jaar", WELKE_DAG),
    ],
)
def test_that_a_date_that_cannot_be_gets_a_sentence_that_helps(tekst: str, zin: str) -> None:
    with pytest.raises(Refused) as antwoord:
        lees_datum(tekst, ZATERDAG)
    assert str(antwoord.value) == zin


@given(dagen, dagen, st.booleans())
def test_that_every_shown_date_is_read_back(dag: date, nu: date, kort: bool) -> None:
    assert lees_datum(toon_datum(dag, kort=kort), nu) == dag
    assert lees_datum(dag.isoformat(), nu) == dag
    assert lees_datum(f"{dag.day}-{dag.month}-{dag.year}", nu) == dag


@given(dagen, dagen)
@example(date(2024, 2, 29), date(2096, 3, 1))
def test_that_a_date_without_a_year_is_the_next_or_the_last_one(dag: date, nu: date) -> None:
    tekst = toon_datum(dag, met_jaar=False, met_weekdag=False)
    volgende = lees_datum(tekst, nu)
    vorige = lees_datum(tekst, nu, verleden=True)
    assert (volgende.day, volgende.month) == (vorige.day, vorige.month) == (dag.day, dag.month)
    assert vorige <= nu <= volgende
    # none lies in between; a leap day may stay away for eight years
    assert (volgende - nu).days <= (366 if tekst != "29 februari" else 8 * 366)
    assert (nu - vorige).days <= (366 if tekst != "29 februari" else 8 * 366)


@given(st.integers(1, 31), dagen)
def test_that_a_day_number_alone_is_within_two_months(nummer: int, nu: date) -> None:
    assert 0 <= (lees_datum(f"de {nummer}e", nu) - nu).days <= 62
    assert 0 <= (nu - lees_datum(f"de {nummer}e", nu, verleden=True)).days <= 62


@given(st.sampled_from(["maandag", "wo", "zondag"]), dagen)
def test_that_a_weekday_alone_is_within_a_week_and_not_today(weekdag: str, nu: date) -> None:
    assert 1 <= (lees_datum(weekdag, nu) - nu).days <= 7
    assert 1 <= (nu - lees_datum(weekdag, nu, verleden=True)).days <= 7


@given(onzin, dagen, st.booleans())
def test_that_any_text_is_a_date_or_a_sentence(tekst: str, nu: date, verleden: bool) -> None:
    gelezen = _probeer(tekst, nu, verleden=verleden)
    if isinstance(gelezen, Refused):
        assert str(gelezen).endswith((".", "?"))
    else:
        dag, tijd = gelezen
        getoond = toon_datum(dag) + (f" {toon_tijd(tijd)}" if tijd else "")
        assert lees_datum_en_tijd(getoond, nu) == gelezen


def _probeer(tekst: str, nu: date, *, verleden: bool) -> tuple[date, time | None] | Refused:
    try:
        return lees_datum_en_tijd(tekst, nu, verleden=verleden)
    except Refused as antwoord:
        return antwoord
