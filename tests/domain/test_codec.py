"""What is stored comes back as it was, through plain JSON."""

import json
from dataclasses import fields, replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regisseur_desktop.domain.codec import from_plain, to_plain
from regisseur_desktop.domain.kinds import KIND_BY_NAME, KINDS, Value, kind_name
from regisseur_desktop.domain.moment import Moment, MomentSoort
from regisseur_desktop.domain.namen import Naam
from regisseur_desktop.domain.persoon import Persoon
from regisseur_desktop.domain.regie import Antwoord, Evaluatie, Genodigde
from regisseur_desktop.domain.verhaal import Notitie
from tests.strategies import of_kind


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@given(data=st.data())
def test_that_every_kind_comes_back_through_json(kind: type[Value], data: st.DataObject) -> None:
    value = data.draw(of_kind(kind))
    text = json.dumps(to_plain(value), ensure_ascii=False)
    back = from_plain(kind, json.loads(text))
    assert back == value
    assert all(
        type(getattr(back, f.name)) is type(getattr(value, f.name)) for f in fields(value)
    ), "an enum or a date came back as text"


def test_that_nested_values_are_plain_data_and_come_back_as_values() -> None:
    evaluatie = Evaluatie(
        id="e",
        huishouden_id="h",
        datum=date(2026, 12, 3),
        genodigden=(Genodigde(wie="m", antwoord=Antwoord.KOMT_NIET),),
    )
    plain = to_plain(evaluatie)
    assert plain["datum"] == "2026-12-03"
    assert plain["genodigden"] == [{"wie": "m", "antwoord": "komt_niet"}]
    assert from_plain(Evaluatie, plain).genodigden[0].antwoord is Antwoord.KOMT_NIET


def test_that_a_moment_in_time_keeps_its_zone() -> None:
    moment = datetime(2026, 11, 23, 9, 14, 5, 123456, tzinfo=UTC)
    notitie = Notitie(id="n", huishouden_id="h", tekst="x", moment=moment)
    back = from_plain(Notitie, to_plain(notitie))
    assert back.moment == moment
    assert back.moment.tzinfo is not None


def test_that_what_an_older_version_did_not_know_gets_its_default() -> None:
    plain = to_plain(Persoon(id="p", naam=Naam(voornaam="Ivan")))
    del plain["belangrijk"]
    assert from_plain(Persoon, plain).belangrijk == ""


def test_that_an_unknown_name_or_word_is_never_dropped_in_silence() -> None:
    plain = to_plain(Persoon(id="p", naam=Naam(voornaam="Ivan")))
    with pytest.raises(KeyError, match="lengte"):
        from_plain(Persoon, {**plain, "lengte": 120})
    with pytest.raises(ValueError, match="kabouter"):
        from_plain(Persoon, {**plain, "geslacht": "kabouter"})


def test_that_an_impossible_moment_is_refused() -> None:
    plain = to_plain(Moment(soort=MomentSoort.JAAR, jaar=2019))
    with pytest.raises(ValueError, match="maand"):
        from_plain(Moment, {**plain, "maand": 3})


def test_that_every_kind_has_an_id_and_a_name_of_its_own() -> None:
    assert all("id" in {field.name for field in fields(kind)} for kind in KINDS)
    assert len(KIND_BY_NAME) == len(KINDS)
    assert all(KIND_BY_NAME[kind_name(kind)] is kind for kind in KINDS)


def test_that_no_value_can_be_changed_in_place() -> None:
    persoon = Persoon(id="p", naam=Naam(voornaam="Ivan"))
    with pytest.raises(AttributeError):
        persoon.id = "q"  # type: ignore[misc]
    assert replace(persoon, id="q").id == "q"
