"""How somebody looks: age, notes, symbol and conditions."""

from dataclasses import replace
from datetime import date

import pytest

from regisseur_desktop.domain.moment import Moment, MomentSoort
from regisseur_desktop.domain.persoon import (
    Aandoening,
    Aandoeningsoort,
    Aandoeningstaat,
    Geslacht,
    Persoonsoort,
)
from regisseur_desktop.domain.zicht import Lezer
from regisseur_desktop.drawing.genogram.looks import Quarter
from tests.drawing.huisgezin import Gezin
from tests.drawing.meten import texts

ILL = Aandoening(tekst="depressie", soort=Aandoeningsoort.PSYCHISCH)
DRUNK = Aandoening(tekst="alcohol", soort=Aandoeningsoort.VERSLAVING)


@pytest.mark.parametrize(
    ("geboren", "said"),
    [
        (Moment.op(date(2017, 5, 1)), "9"),
        (Moment.op(date(2026, 6, 20)), "5 mnd"),
        (Moment.met_leeftijd(9, date(2026, 9, 10)), "9"),
        (Moment.met_leeftijd(9, date(2025, 9, 10)), "10"),
        (Moment(soort=MomentSoort.JAAR, jaar=1985), "41"),
        (Moment(soort=MomentSoort.JAAR, jaar=1985, ongeveer=True), "ca. 40"),
        (Moment(soort=MomentSoort.PERIODE, van=date(1980, 1, 1), tot=date(1989, 12, 31)), "ca. 41"),
        (Moment(), ""),
        (None, ""),
    ],
)
def test_that_an_age_is_as_certain_as_the_birth(geboren: Moment | None, said: str) -> None:
    gezin = Gezin()
    gezin.persoon("Anna")
    anna = replace(gezin.dossier.personen[0], geboren=geboren)
    gezin.dossier = replace(gezin.dossier, personen=(anna,))
    gezin.thuis("Thuis", "anna")
    assert gezin.subject().persons["anna"].inside == said


def test_that_who_died_has_the_age_at_death_and_the_year_below() -> None:
    gezin = Gezin()
    gezin.man("Opa", 1940, lid=True, overleden=Moment.op(date(2010, 3, 1)))
    look = gezin.subject().persons["opa"]
    assert (look.inside, look.notes, look.is_dead) == ("70", ("overleden in 2010",), True)
    with_years = gezin.subject(with_years=True).persons["opa"]
    assert (with_years.born, with_years.died, with_years.notes) == ("1940", "2010", ())
    assert gezin.subject(with_years=True, lezer=Lezer.GEZIN).persons["opa"].born == ""


def test_that_an_unborn_child_is_a_triangle_with_the_month_it_is_due() -> None:
    gezin = Gezin()
    gezin.persoon("Baby", lid=True, is_ongeboren=True, uitgerekend=date(2027, 3, 2))
    look = gezin.subject().persons["baby"]
    assert (look.symbol, look.notes, look.inside) == ("ongeboren", ("verwacht mrt 2027",), "")


@pytest.mark.parametrize(
    ("soort", "geslacht", "symbol"),
    [
        (Persoonsoort.MISKRAAM, Geslacht.ONBEKEND, "miskraam"),
        (Persoonsoort.AFGEBROKEN, Geslacht.VROUW, "afgebroken"),
        (Persoonsoort.DOODGEBOREN, Geslacht.VROUW, "doodgeboren_vrouw"),
        (Persoonsoort.DOODGEBOREN, Geslacht.ONBEKEND, "doodgeboren"),
        (Persoonsoort.MENS, Geslacht.ANDERS, "anders"),
        (Persoonsoort.MENS, Geslacht.ONBEKEND, "onbekend"),
    ],
)
def test_that_every_kind_of_person_has_its_symbol(
    soort: Persoonsoort, geslacht: Geslacht, symbol: str
) -> None:
    gezin = Gezin()
    gezin.persoon("X", geslacht, lid=True, soort=soort)
    assert gezin.subject().persons["x"].symbol == symbol


def _states(*staten: Aandoeningstaat, soort: Aandoeningsoort) -> tuple[Aandoening, ...]:
    return tuple(Aandoening(tekst="", soort=soort, staat=staat) for staat in staten)


NU, VERMOED = Aandoeningstaat.NU, Aandoeningstaat.VERMOED
ZIEK, VERSLAAFD = Aandoeningsoort.LICHAMELIJK, Aandoeningsoort.VERSLAVING


@pytest.mark.parametrize(
    ("aandoeningen", "quarters"),
    [
        (_states(NU, soort=ZIEK), [Quarter.LEFT]),
        (_states(NU, soort=VERSLAAFD), [Quarter.BOTTOM]),
        (
            (*_states(NU, soort=VERSLAAFD), *_states(NU, soort=ZIEK)),
            [Quarter.LEFT | Quarter.BOTTOM],
        ),
        (
            (*_states(NU, soort=ZIEK), *_states(VERMOED, soort=VERSLAAFD)),
            [Quarter.LEFT, Quarter.BOTTOM_RIGHT],
        ),
        (
            (*_states(VERMOED, soort=ZIEK), *_states(NU, soort=VERSLAAFD)),
            [Quarter.TOP_LEFT, Quarter.BOTTOM],
        ),
        (_states(NU, NU, soort=ZIEK), [Quarter.TOP_LEFT, Quarter.BOTTOM_LEFT]),
        (
            (*_states(NU, NU, soort=ZIEK), *_states(NU, soort=VERSLAAFD)),
            [Quarter.TOP_LEFT, Quarter.BOTTOM_LEFT, Quarter.BOTTOM_RIGHT],
        ),
        (
            _states(NU, NU, NU, NU, soort=ZIEK),
            [Quarter.TOP_LEFT, Quarter.BOTTOM_LEFT, Quarter.TOP_RIGHT, Quarter.BOTTOM_RIGHT],
        ),
    ],
)
def test_that_conditions_fill_halves_and_quarters(
    aandoeningen: tuple[Aandoening, ...], quarters: list[Quarter]
) -> None:
    gezin = Gezin()
    gezin.vrouw("Anna", lid=True, aandoeningen=aandoeningen)
    assert [fill.quarters for fill in gezin.subject().persons["anna"].fills] == quarters


def test_that_five_conditions_get_numbers() -> None:
    gezin = Gezin()
    many = tuple(replace(ILL, tekst=f"klacht {n}") for n in range(5))
    gezin.vrouw("Anna", lid=True, aandoeningen=many)
    gezin.man("Bas", lid=True, aandoeningen=many)
    subject = gezin.subject()
    assert subject.persons["anna"].numbers == "1–5"
    assert subject.persons["bas"].numbers == "6–10"
    assert subject.numbered[0] == "1 klacht 0 (Anna)"
    assert subject.numbered[9] == "10 klacht 4 (Bas)"
    assert "1–5" in {text.text for text in texts(gezin.picture())}
