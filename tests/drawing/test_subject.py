"""From a dossier to a genogram: who stands in it, under which parents, and what may be seen."""

from dataclasses import replace
from datetime import date

import pytest

from regisseur_desktop.domain.moment import Moment, MomentSoort
from regisseur_desktop.domain.namen import Naam
from regisseur_desktop.domain.persoon import (
    Aandoening,
    Aandoeningsoort,
    Aandoeningstaat,
    Geslacht,
    Oudersoort,
    Partnersoort,
    Persoonsoort,
)
from regisseur_desktop.domain.tekening import Gevoelssoort
from regisseur_desktop.domain.zicht import Lezer
from regisseur_desktop.drawing.genogram.family import Child, ChildKind, Side, Union
from regisseur_desktop.drawing.genogram.looks import Fill, Quarter, Subject
from regisseur_desktop.drawing.shapes import Ink
from tests.drawing.huisgezin import Gezin
from tests.drawing.meten import paths, people, texts


@pytest.fixture
def gezin() -> Gezin:
    """A man, a woman and their two children, who live together."""
    gezin = Gezin()
    gezin.vrouw("Anna", 1985, lid=True)
    gezin.man("Bas", 1983, lid=True)
    gezin.paar("anna", "bas", Partnersoort.GEHUWD, 2010)
    for naam, jaar in (("Cas", 2012), ("Dirk", 2015)):
        gezin.man(naam, jaar, lid=True)
        gezin.kind(naam.casefold(), "anna", "bas")
    return gezin


def union_of(subject: Subject, *partners: str) -> Union:
    """Return the union of exactly these partners."""
    return next(u for u in subject.family.unions if set(u.partners) == set(partners))


def test_that_a_couple_and_its_children_are_one_union(gezin: Gezin) -> None:
    family = gezin.subject().family
    (union,) = family.unions
    assert union.id == "p-anna-bas"
    assert union.children == (Child("cas"), Child("dirk"))
    assert union.start == date(2010, 1, 1).toordinal()
    assert {p.id: p.side for p in family.persons}["anna"] is Side.RIGHT
    assert {p.id: p.side for p in family.persons}["bas"] is Side.LEFT
    assert [home.members for home in family.households] == [("anna", "bas", "cas", "dirk")]
    assert family.focus == "anna"


def test_that_an_age_orders_children_as_a_date_does(gezin: Gezin) -> None:
    gezin.persoon("Eva", Geslacht.VROUW)
    oud = Moment.met_leeftijd(13, date(2026, 11, 23))
    eva = replace(gezin.dossier.personen[-1], geboren=oud)
    gezin.dossier = replace(gezin.dossier, personen=(*gezin.dossier.personen[:-1], eva))
    gezin.kind("eva", "anna", "bas")
    born = {p.id: p.born for p in gezin.subject().family.persons}
    assert born["cas"]
    assert born["dirk"]
    assert born["eva"]
    assert born["cas"] < born["dirk"]
    assert born["eva"] < born["dirk"]


def test_that_a_child_of_one_parent_stands_below_that_parent() -> None:
    gezin = Gezin()
    gezin.vrouw("Anna", lid=True)
    gezin.man("Cas", lid=True)
    gezin.kind("cas", "anna")
    subject = gezin.subject()
    assert union_of(subject, "anna").children == (Child("cas"),)
    assert subject.couples == {}


def test_that_parents_without_a_relation_are_joined_by_a_line_of_their_own(gezin: Gezin) -> None:
    gezin.vrouw("Eva", 1988)
    gezin.man("Finn", 2018)
    gezin.kind("finn", "bas", "eva")
    subject = gezin.subject()
    look = subject.couples[union_of(subject, "bas", "eva").id]
    assert (look.style, look.owner, look.label) == ("ouders", "", ())


def test_that_birth_parents_and_carers_are_both_there(gezin: Gezin) -> None:
    gezin.vrouw("Nadia", 1995)
    gezin.man("Sam", 2018, lid=True)
    gezin.kind("sam", "nadia")
    gezin.kind("sam", "anna", "bas", soort=Oudersoort.PLEEG)
    subject = gezin.subject()
    assert union_of(subject, "nadia").children == (Child("sam", ChildKind.BIRTH, False),)
    carers = {child.id: child for child in union_of(subject, "anna", "bas").children}
    assert carers["sam"] == Child("sam", ChildKind.FOSTER, True), "he lives with them"


def test_that_a_stepparent_who_adopts_makes_one_couple_with_the_parent(gezin: Gezin) -> None:
    gezin.man("Finn", 2008)
    gezin.kind("finn", "anna")
    gezin.kind("finn", "bas", soort=Oudersoort.ADOPTIE)
    unions = gezin.subject().family.unions
    assert len(unions) == 1
    assert Child("finn", ChildKind.ADOPTED) in unions[0].children


@pytest.mark.parametrize("soort", [Oudersoort.STIEF, Oudersoort.VOOGD])
def test_that_a_stepparent_or_guardian_gets_a_line_only_when_there_is_no_parent(
    gezin: Gezin, soort: Oudersoort
) -> None:
    gezin.vrouw("Eva", 1988)
    gezin.kind("cas", "eva", soort=soort)
    assert all("eva" not in union.partners for union in gezin.subject().family.unions)
    gezin.man("Gijs", 2016)
    gezin.kind("gijs", "eva", soort=soort)
    assert union_of(gezin.subject(), "eva").children[0].id == "gijs"


def test_that_partners_who_share_a_grandparent_are_family() -> None:
    gezin = Gezin()
    for naam in ("Opa", "Een", "Twee", "Neef", "Nicht"):
        gezin.persoon(naam)
    gezin.kind("een", "opa")
    gezin.kind("twee", "opa")
    gezin.kind("neef", "een")
    gezin.kind("nicht", "twee")
    gezin.paar("neef", "nicht")
    gezin.paar("een", "twee", Partnersoort.RELATIE)
    kin = {key for key, look in gezin.subject().couples.items() if look.is_kin}
    assert kin == {"p-neef-nicht", "p-een-twee"}


def test_that_every_home_is_a_household_and_a_child_may_be_in_two(gezin: Gezin) -> None:
    gezin.man("Oom")
    gezin.thuis("Bij oom", "oom", "cas")
    subject = gezin.subject()
    assert [home.members for home in subject.family.households][1] == ("oom", "cas")
    assert list(subject.homes.values()) == ["Huishouden", "Bij oom"]


def test_that_a_pet_is_drawn_only_when_asked(gezin: Gezin) -> None:
    gezin.persoon("Bello", soort=Persoonsoort.HUISDIER, lid=True)
    assert "bello" not in gezin.subject().persons
    assert gezin.subject(with_pets=True).persons["bello"].symbol == "huisdier"


def test_that_who_was_taken_out_of_the_household_is_not_drawn(gezin: Gezin) -> None:
    leden = tuple(lid for lid in gezin.dossier.leden if lid.persoon_id != "bas")
    gezin.dossier = replace(gezin.dossier, leden=leden)
    subject = gezin.subject()
    assert set(subject.persons) == {"anna", "cas", "dirk"}
    assert [union.partners for union in subject.family.unions] == [("anna",)]
    assert "Bas" not in repr(gezin.picture())


# -- what the family's own picture leaves out


ILL = Aandoening(tekst="depressie", soort=Aandoeningsoort.PSYCHISCH)
DRUNK = Aandoening(tekst="alcohol", soort=Aandoeningsoort.VERSLAVING)


@pytest.mark.parametrize("lezer", [Lezer.GEZIN, Lezer.KIND])
def test_that_a_condition_shows_in_the_family_picture_only_when_ticked(lezer: Lezer) -> None:
    gezin = Gezin()
    ticked = replace(DRUNK, op_tekening_gezin=True)
    gezin.vrouw("Anna", lid=True, aandoeningen=(ILL,))
    gezin.man("Bas", lid=True, aandoeningen=(ILL, ticked))
    subject = gezin.subject(lezer=lezer)
    assert subject.persons["anna"].fills == ()
    assert subject.persons["bas"].fills == (Fill(Quarter.BOTTOM),)
    drawing = gezin.picture(lezer=lezer)
    owners = {path.owner for path in paths(drawing) if path.fill is Ink.CONDITION}
    assert owners == {"bas"}
    everything = gezin.subject()
    assert everything.persons["bas"].fills == (Fill(Quarter.LEFT | Quarter.BOTTOM),)
    assert not any(look.fills for look in gezin.subject(with_conditions=False).persons.values())


def test_that_a_feeling_shows_in_the_family_picture_only_when_ticked(gezin: Gezin) -> None:
    gezin.band("anna", "bas", Gevoelssoort.CONFLICT)
    gezin.band("anna", "cas", Gevoelssoort.HECHT, op_tekening_gezin=True)
    assert len(gezin.subject().ties) == 2
    assert [tie.soort for tie in gezin.subject(lezer=Lezer.GEZIN).ties] == [Gevoelssoort.HECHT]
    assert gezin.subject(with_feelings=False).ties == ()


def test_that_a_feeling_that_is_over_is_not_drawn(gezin: Gezin) -> None:
    gezin.band("anna", "bas", Gevoelssoort.CONFLICT, tot=Moment.op(date(2025, 1, 1)))
    assert gezin.subject().ties == ()
    assert len(gezin.subject(on=date(2024, 6, 1)).ties) == 1


def test_that_who_was_unticked_is_not_in_the_family_picture(gezin: Gezin) -> None:
    gezin.man("Gijs", 1950, op_tekening_gezin=False)
    gezin.kind("anna", "gijs")
    assert "gijs" in gezin.subject().persons
    assert "gijs" not in people(gezin.picture(lezer=Lezer.GEZIN))
    assert "Gijs" not in repr(gezin.picture(lezer=Lezer.GEZIN))


def test_that_nobody_is_named_after_who_is_not_in_the_family_picture() -> None:
    gezin = Gezin()
    gezin.vrouw("Anna", 1985, lid=True)
    gezin.man("Gijs", 1950, op_tekening_gezin=False)
    gezin.kind("anna", "gijs")
    assert gezin.subject().persons["anna"].spoken == "Anna, dochter van Gijs, 41 jaar"
    assert gezin.subject(lezer=Lezer.GEZIN).persons["anna"].spoken == "Anna, 41 jaar"


def test_that_who_died_or_left_is_not_in_the_household(gezin: Gezin) -> None:
    gezin.man("Opa", 1940, lid=True, overleden=Moment.op(date(2020, 1, 1)))
    left = replace(gezin.dossier.leden[3], tot=Moment.op(date(2025, 1, 1)))
    assert left.persoon_id == "dirk"
    leden = (*gezin.dossier.leden[:3], left, *gezin.dossier.leden[4:])
    gezin.dossier = replace(gezin.dossier, leden=leden)
    assert gezin.subject().family.households[0].members == ("anna", "bas", "cas")


def test_that_a_household_of_one_has_no_outline_and_nobody_gives_an_empty_sheet() -> None:
    gezin = Gezin()
    assert gezin.picture().marks == ()
    gezin.vrouw("Anna", lid=True)
    assert gezin.subject().family.households == ()


# -- names


def test_that_without_names_no_name_of_anybody_or_any_home_is_left(gezin: Gezin) -> None:
    gezin.thuis("Bij Henk", "cas")
    gezin.band("anna", "cas", Gevoelssoort.HECHT)
    many = tuple(replace(ILL, tekst=f"ziekte {n}") for n in range(5))
    gezin.man("Ziek", 1970, lid=True, aandoeningen=many)
    subject = gezin.subject(with_names=False)
    said = " ".join(
        (
            repr(gezin.picture(with_names=False).areas),
            " ".join(text.text for text in texts(gezin.picture(with_names=False))),
            " ".join(subject.numbered),
            subject.title,
            subject.alt,
        )
    )
    for naam in ("Anna", "Bas", "Cas", "Dirk", "Ziek", "Henk", "Voorbeeld"):
        assert naam not in said
    assert subject.persons["anna"].names == ("A",)


def test_that_letters_go_on_after_z() -> None:
    gezin = Gezin()
    for number in range(28):
        gezin.persoon(f"P{number}", lid=True)
    names = [look.names[0] for look in gezin.subject(with_names=False).persons.values()]
    assert names[:2] == ["A", "B"]
    assert names[25:] == ["Z", "A2", "B2"]
    assert len(set(names)) == 28


def test_that_who_has_no_name_is_called_by_role() -> None:
    gezin = Gezin()
    gezin.man("Cas", 2012, lid=True)
    gezin.man("X", 1980)
    nameless = replace(gezin.dossier.personen[-1], naam=Naam())
    gezin.dossier = replace(gezin.dossier, personen=(gezin.dossier.personen[0], nameless))
    gezin.kind("cas", "x")
    assert gezin.subject().persons["x"].names == ("Vader",)


# -- ages, notes and symbols


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


# -- in words


def test_that_a_screen_reader_hears_what_the_symbol_shows() -> None:
    gezin = Gezin()
    gezin.vrouw("Anna", 1985, lid=True, aandoeningen=(ILL, replace(DRUNK, staat=VERMOED)))
    gezin.persoon("", lid=True, is_ongeboren=True, uitgerekend=date(2027, 3, 2))
    gezin.kind("", "anna")
    said = [look.spoken for look in gezin.subject().persons.values()]
    assert said[0].startswith("Anna, ")
    assert said[0].endswith("41 jaar, psychische klachten, verslaving (wordt vermoed)")
    assert said[1] == "ongeboren kind, verwacht mrt 2027"
    family = gezin.subject(lezer=Lezer.GEZIN).persons["anna"].spoken
    assert family.endswith("41 jaar")


def test_that_the_words_tell_every_family_with_the_focus_first(gezin: Gezin) -> None:
    gezin.man("Opa", 1950, overleden=Moment.op(date(2015, 1, 1)))
    gezin.kind("bas", "opa")
    gezin.persoon("", soort=Persoonsoort.MISKRAAM)
    gezin.kind("", "anna", "bas")
    assert gezin.subject().alt == (
        "Genogram van Voorbeeld. Zes personen. "
        "Kinderen van Anna (41) en Bas (43): Cas (14), Dirk (11) en miskraam. "
        "Kind van Opa (overleden): Bas (43)."
    )


def test_that_the_words_of_a_large_family_stay_short(gezin: Gezin) -> None:
    gezin.vrouw("Tante", 1960)
    for number in range(40):
        gezin.man(f"Neef{number}")
        gezin.kind(f"neef{number}", "tante")
    said = gezin.subject().alt
    assert "Cas (14) en Dirk (11)" in said
    assert said.endswith("Verder nog 41 andere personen.")
