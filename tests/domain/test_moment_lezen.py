from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regisseur_desktop.domain.datum_lezen import lees_moment
from regisseur_desktop.domain.datum_tonen import toon_moment
from regisseur_desktop.domain.moment import Moment, MomentSoort
from regisseur_desktop.domain.moment_lezen import MOMENT_NIET_BEGREPEN
from regisseur_desktop.errors import Refused

VANDAAG = date(2026, 11, 21)

_WOORDEN = (
    "ongeveer rond ca. ± in voor na tussen en begin half eind 2019 '95 mei december voorjaar winter"
    " 9 131 jaar jaren maanden weken een paar ruim bijna geleden vorig vorige zomer onbekend 3-2020"
    " op 10 september gezegd (gezegd ) 90 90-91 week dagen oud anderhalf"
)


@pytest.mark.parametrize(
    ("tekst", "getoond"),
    [
        ("onbekend", "onbekend"),
        ("Datum is nog onbekend", "onbekend"),
        ("weet ik niet", "onbekend"),
        ("?", "onbekend"),
        ("3 dec 2020", "3 december 2020"),
        ("gisteren", "20 november 2026"),
        ("3 dec", "3 december 2025"),
        ("rond 3 mei 2020", "rond 3 mei 2020"),
        ("maart 2020", "maart 2020"),
        ("in maart van 2020", "maart 2020"),
        ("3-2020", "maart 2020"),
        ("2020-03", "maart 2020"),
        ("mei", "mei 2026"),
        ("november", "november 2026"),
        ("december", "december 2025"),
        ("rond mei 2020", "rond mei 2020"),
        ("voorjaar 2020", "voorjaar 2020"),
        ("in de lente van 2020", "voorjaar 2020"),
        ("herfst '19", "najaar 2019"),
        ("zomer", "zomer 2026"),
        ("vorige zomer", "zomer 2026"),
        ("deze zomer", "zomer 2026"),
        ("vorige winter", "winter 2025"),
        ("winter 2020-2021", "tussen 1 december 2020 en 28 februari 2021"),
        ("winter 2023/24", "tussen 1 december 2023 en 29 februari 2024"),
        ("2019", "2019"),
        ("in 2025", "2025"),
        ("'95", "1995"),
        ("ongeveer 2019", "ongeveer 2019"),
        ("ca. 1980", "ongeveer 1980"),
        ("±1980", "ongeveer 1980"),
        ("1980 of zo", "ongeveer 1980"),
        ("vorig jaar", "2025"),
        ("dit jaar", "2026"),
        ("vorige maand", "oktober 2026"),
        ("vorige week", "tussen 9 november 2026 en 15 november 2026"),
        ("begin 2019", "begin 2019"),
        ("half 2019", "half 2019"),
        ("eind 2019", "eind 2019"),
        ("begin mei 2020", "begin mei 2020"),
        ("midden mei 2020", "half mei 2020"),
        ("eind februari 2020", "eind februari 2020"),
        ("eind oktober", "eind oktober 2026"),
        ("jaren 90", "jaren 90"),
        ("jaren '80", "jaren 80"),
        ("de jaren 2010", "jaren 2010"),
        ("tussen 2018 en 2020", "tussen 2018 en 2020"),
        ("tussen mei 2018 en 3 juni 2018", "tussen 1 mei 2018 en 3 juni 2018"),
        ("voor 2019", "voor 1 januari 2019"),
        ("na mei 2020", "na 31 mei 2020"),
        ("sinds 2019", "2019"),
        ("9", "9 jaar op 21 november 2026"),
        ("9 jaar oud", "9 jaar op 21 november 2026"),
        ("negen jaar", "9 jaar op 21 november 2026"),
        ("9 jaar op 10 september 2026", "9 jaar op 10 september 2026"),
        ("ongeveer 9 jaar", "ongeveer 9 jaar op 21 november 2026"),
        ("bijna 9 jaar", "8 jaar op 21 november 2026"),
        ("ruim 9 jaar", "9 jaar op 21 november 2026"),
        ("9 jaar en 3 maanden", "9 jaar en 3 maanden op 21 november 2026"),
        ("anderhalf jaar", "18 maanden op 21 november 2026"),
        ("1 maand", "1 maand op 21 november 2026"),
        ("6 maanden", "6 maanden op 21 november 2026"),
        ("3 weken", "0 maanden op 21 november 2026"),
        ("3 dagen geleden", "18 november 2026"),
        ("ruim een jaar geleden", "ruim een jaar geleden (gezegd op 21 november 2026)"),
        ("Een paar jaar geleden", "Een paar jaar geleden (gezegd op 21 november 2026)"),
    ],
)
def test_that_an_uncertain_date_is_read_and_shown(tekst: str, getoond: str) -> None:
    moment = lees_moment(tekst, VANDAAG)
    assert toon_moment(moment) == getoond
    assert moment.woorden == tekst


@pytest.mark.parametrize(
    ("tekst", "van", "tot"),
    [
        ("een jaar geleden", date(2025, 5, 21), date(2026, 5, 21)),
        ("ruim een jaar geleden", date(2024, 11, 21), date(2025, 11, 21)),
        ("meer dan 2 jaar geleden", date(2023, 11, 21), date(2024, 11, 21)),
        ("bijna een jaar geleden", date(2025, 11, 21), date(2026, 5, 21)),
        ("ongeveer 3 jaar geleden", date(2022, 11, 21), date(2024, 11, 21)),
        ("een half jaar geleden", date(2026, 2, 21), date(2026, 8, 21)),
        ("2 weken geleden", date(2026, 11, 4), date(2026, 11, 10)),
        ("2 maanden geleden", date(2026, 9, 6), date(2026, 10, 6)),
        ("een kwartaal geleden", date(2026, 7, 6), date(2026, 10, 6)),
        ("ruim 3 dagen geleden", date(2026, 11, 16), date(2026, 11, 18)),
        ("een paar dagen geleden", date(2026, 11, 16), date(2026, 11, 19)),
        ("enkele maanden geleden", date(2026, 6, 21), date(2026, 9, 21)),
        ("ongeveer 0 jaar geleden", date(2025, 11, 21), VANDAAG),
    ],
)
def test_that_time_ago_gets_outer_days_that_never_pass_today(
    tekst: str, van: date, tot: date
) -> None:
    moment = lees_moment(tekst, VANDAAG)
    assert moment.soort is MomentSoort.GELEDEN
    assert (moment.earliest(), moment.latest()) == (van, tot)


def test_that_time_ago_counts_from_the_day_it_was_said() -> None:
    later = lees_moment("ruim een jaar geleden (gezegd op 21 november 2026)", date(2030, 1, 1))
    assert later.latest() == date(2025, 11, 21)
    assert later.woorden == "ruim een jaar geleden"


def test_that_words_that_only_look_like_a_day_of_saying_are_kept() -> None:
    with pytest.raises(Refused):
        lees_moment("een jaar geleden (gezegd op een feest)", VANDAAG)


def test_that_a_month_looks_forward_when_asked() -> None:
    assert toon_moment(lees_moment("mei", VANDAAG, verleden=False)) == "mei 2027"
    assert toon_moment(lees_moment("zomer", VANDAAG, verleden=False)) == "zomer 2027"
    assert toon_moment(lees_moment("volgende zomer", VANDAAG)) == "zomer 2027"
    assert toon_moment(lees_moment("volgend jaar", VANDAAG)) == "2027"


@pytest.mark.parametrize(
    ("tekst", "zin"),
    [
        ("", MOMENT_NIET_BEGREPEN),
        ("hallo", MOMENT_NIET_BEGREPEN),
        ("ongeveer hallo", MOMENT_NIET_BEGREPEN),
        ("13-2020", MOMENT_NIET_BEGREPEN),
        ("winter 2020-2022", MOMENT_NIET_BEGREPEN),
        ("tussen mei en hallo", MOMENT_NIET_BEGREPEN),
        ("voor hallo", MOMENT_NIET_BEGREPEN),
        ("na hallo", MOMENT_NIET_BEGREPEN),
        ("9 jaar op hallo", MOMENT_NIET_BEGREPEN),
        ("6 maanden op hallo", MOMENT_NIET_BEGREPEN),
        ("131", "Een leeftijd is hooguit 130 jaar. Kijk het getal nog eens na."),
        ("1026", "Dat is te lang geleden of te ver weg. Kijk het nog eens na."),
        ("900 jaar geleden", "Dat is te lang geleden of te ver weg. Kijk het nog eens na."),
        ("tussen mei 2021 en 2020", "De eerste datum ligt na de tweede. Draai ze om."),
        ("30 februari", "30 februari bestaat niet. Februari heeft 28 of 29 dagen."),
    ],
)
def test_that_a_moment_that_cannot_be_gets_a_sentence_that_helps(tekst: str, zin: str) -> None:
    with pytest.raises(Refused) as antwoord:
        lees_moment(tekst, VANDAAG)
    assert str(antwoord.value) == zin


@given(
    st.one_of(
        st.text(max_size=60), st.lists(st.sampled_from(_WOORDEN.split()), max_size=7).map(" ".join)
    ),
    st.dates(date(2020, 1, 1), date(2039, 12, 31)),
)
def test_that_any_text_is_a_moment_or_a_sentence(tekst: str, nu: date) -> None:
    gelezen = _probeer(tekst, nu)
    if isinstance(gelezen, Refused):
        assert str(gelezen).endswith((".", "?"))
    else:
        assert lees_moment(toon_moment(gelezen), nu).zelfde_als(gelezen)


def _probeer(tekst: str, nu: date) -> Moment | Refused:
    try:
        return lees_moment(tekst, nu)
    except Refused as antwoord:
        return antwoord
