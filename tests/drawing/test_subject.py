"""From a dossier to a genogram: who stands in it, under which parents, and what may be seen."""

from dataclasses import replace
from datetime import date

import pytest

from regisseur_desktop.domain.moment import Moment
from regisseur_desktop.domain.persoon import (
    Geslacht,
    Oudersoort,
    Partnersoort,
    Persoonsoort,
)
from regisseur_desktop.drawing.genogram.family import Child, ChildKind, Side, Union
from regisseur_desktop.drawing.genogram.looks import Subject
from tests.drawing.huisgezin import Gezin


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
