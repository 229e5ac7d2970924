from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regisseur_desktop.domain.datum_lezen import lees_datum_en_tijd, lees_tijd
from regisseur_desktop.domain.datum_tonen import toon_tijd
from regisseur_desktop.domain.tijd_lezen import TIJD_NIET_BEGREPEN
from regisseur_desktop.errors import Refused

ZATERDAG = date(2026, 11, 21)
_WOORDEN = "half kwart voor over vijf 3 99 12 uur 's nachts avonds ."
BESTAAT_NIET = "Deze tijd bestaat niet. Een dag loopt van 0.00 tot 23.59 uur."


@pytest.mark.parametrize(
    ("tekst", "tijd"),
    [
        ("14.00", time(14)),
        ("14:00", time(14)),
        ("14u30", time(14, 30)),
        ("9.30 uur", time(9, 30)),
        ("om 10.15", time(10, 15)),
        ("14 uur", time(14)),
        ("14u", time(14)),
        ("14", time(14)),
        ("1400", time(14)),
        ("0.05", time(0, 5)),
        ("half vier", time(15, 30)),
        ("half 4", time(15, 30)),
        ("half vier 's middags", time(15, 30)),
        ("half vier 's nachts", time(3, 30)),
        ("half een", time(12, 30)),
        ("half een 's nachts", time(0, 30)),
        ("half acht", time(7, 30)),
        ("half acht 's avonds", time(19, 30)),
        ("drie uur", time(15)),
        ("9 uur", time(9)),
        ("9 uur ’s avonds", time(21)),
        ("3 uur 's morgens", time(3)),
        ("7 uur 's ochtends", time(7)),
        ("twaalf uur", time(12)),
        ("12 uur 's nachts", time(0)),
        ("12 uur 's middags", time(12)),
        ("11 uur 's nachts", time(23)),
        ("kwart voor drie", time(14, 45)),
        ("kwart over 3", time(15, 15)),
        ("10 over 3 uur", time(15, 10)),
        ("tien minuten voor drie", time(14, 50)),
        ("vijf voor half vier", time(15, 25)),
        ("10 over half 9", time(8, 40)),
    ],
)
def test_that_a_time_is_read_as_people_say_it(tekst: str, tijd: time) -> None:
    assert lees_tijd(tekst) == tijd


@pytest.mark.parametrize(
    ("tekst", "zin"),
    [
        ("", TIJD_NIET_BEGREPEN),
        ("straks", TIJD_NIET_BEGREPEN),
        ("kwart", TIJD_NIET_BEGREPEN),
        ("25.00", BESTAAT_NIET),
        ("14.60", BESTAAT_NIET),
        ("24 uur", BESTAAT_NIET),
        ("99 uur", BESTAAT_NIET),
        ("half 15", BESTAAT_NIET),
        ("2575", BESTAAT_NIET),
    ],
)
def test_that_a_time_that_cannot_be_gets_a_sentence_that_helps(tekst: str, zin: str) -> None:
    with pytest.raises(Refused) as antwoord:
        lees_tijd(tekst)
    assert str(antwoord.value) == zin


@given(st.times().map(lambda tijd: tijd.replace(second=0, microsecond=0)))
def test_that_every_shown_time_is_read_back(tijd: time) -> None:
    assert lees_tijd(toon_tijd(tijd)) == tijd


@given(
    st.one_of(
        st.text(max_size=20),
        st.lists(
            st.sampled_from(_WOORDEN.split()),
            max_size=6,
        ).map(" ".join),
    )
)
def test_that_any_text_is_a_time_or_a_sentence(tekst: str) -> None:
    gelezen = _probeer(tekst)
    if isinstance(gelezen, time):
        assert lees_tijd(toon_tijd(gelezen)) == gelezen
    else:
        assert gelezen in {TIJD_NIET_BEGREPEN, BESTAAT_NIET}


def _probeer(tekst: str) -> time | str:
    try:
        return lees_tijd(tekst)
    except Refused as antwoord:
        return str(antwoord)


@pytest.mark.parametrize(
    ("tekst", "dag", "tijd"),
    [
        ("do 26 nov 14.00", date(2026, 11, 26), time(14)),
        ("3 dec 14.00 uur", date(2026, 12, 3), time(14)),
        ("vrijdag half vier", date(2026, 11, 27), time(15, 30)),
        ("vrijdag om kwart over 9", date(2026, 11, 27), time(9, 15)),
        ("3-12-2026 om 14 uur", date(2026, 12, 3), time(14)),
        ("morgen om 10.15", date(2026, 11, 22), time(10, 15)),
        ("over 2 weken 14:00", date(2026, 12, 5), time(14)),
        ("3 december", date(2026, 12, 3), None),
        ("12.3", date(2027, 3, 12), None),
        ("20 nov 2026", date(2026, 11, 20), None),
    ],
)
def test_that_a_time_may_stand_behind_the_day(tekst: str, dag: date, tijd: time | None) -> None:
    assert lees_datum_en_tijd(tekst, ZATERDAG) == (dag, tijd)
