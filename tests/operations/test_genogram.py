"""Drawing without a form: one line makes a partner, parents, brothers and sisters."""

import pytest

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.domain.moment import Moment, MomentSoort
from regisseur_desktop.domain.persoon import Geslacht, Oudersoort, Partnersoort, Persoonsoort
from regisseur_desktop.domain.toepassen import apply_edit
from regisseur_desktop.domain.verwantschap import naam_met_rol, noem, woord_voor
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.genogram import (
    add_broers_zussen,
    add_kinderen,
    add_ouders,
    add_partner_regel,
)
from tests.dossiers import VANDAAG, called, household, same

IN_2025 = Moment(soort=MomentSoort.JAAR, jaar=2025)


def bewoners(dossier: Dossier) -> list[str]:
    return [noem(dossier, persoon) for persoon in dossier.bewoners()]


def done(dossier: Dossier, edit: Edit) -> Dossier:
    """Apply an edit, and see that undo brings everything back."""
    after = apply_edit(dossier, edit)
    assert same(apply_edit(after, edit.inverse())) == same(dossier)
    return after


@pytest.mark.eis("S2-33", "S2-34")
def test_that_marinas_family_takes_two_lines() -> None:
    dossier = household("Marina")
    marina = called(dossier, "Marina")
    edit = add_partner_regel(dossier, marina, "vader", VANDAAG, overleden=IN_2025)
    assert edit.text == "Vader toevoegen"
    dossier = done(dossier, edit)
    vader = dossier.personen[-1]
    assert (vader.naam.volledig, vader.geslacht, vader.overleden) == ("", Geslacht.MAN, IN_2025)
    assert dossier.partnerrelaties[0].soort is Partnersoort.GEHUWD
    ouders = (marina, vader.id)
    regel = "Ivan 9 zoon, Jasper 5 zoon, Liselot 2 dochter"
    dossier = done(dossier, add_kinderen(dossier, ouders, regel, VANDAAG))
    assert bewoners(dossier) == ["Marina", "Ivan", "Jasper", "Liselot"]
    assert naam_met_rol(dossier, vader.id) == "Vader van Ivan, Jasper en Liselot"
    assert woord_voor(dossier, marina, vader.id) == "partner"


@pytest.mark.parametrize(
    ("regel", "soort", "hier"),
    [
        ("Tom 41", Partnersoort.RELATIE, True),
        ("Tom man", Partnersoort.GEHUWD, True),
        ("Tom partner", Partnersoort.SAMENWONEND, True),
        ("Tom ex-man", Partnersoort.GESCHEIDEN, False),
        ("Tom ex-partner", Partnersoort.UIT_ELKAAR, False),
        ("Tom overleden", Partnersoort.GEHUWD, False),
    ],
)
def test_that_the_word_says_what_partner_it_is(regel: str, soort: Partnersoort, hier: bool) -> None:
    dossier = household("Marina")
    dossier = done(dossier, add_partner_regel(dossier, called(dossier, "Marina"), regel, VANDAAG))
    lid = dossier.lid(called(dossier, "Tom"))
    assert lid is not None
    assert (dossier.partnerrelaties[0].soort, lid.woont_hier) == (soort, hier)


def test_that_a_kind_of_couple_that_was_chosen_wins() -> None:
    dossier = household("Marina")
    edit = add_partner_regel(
        dossier, called(dossier, "Marina"), "Tom man", VANDAAG, soort=Partnersoort.LAT
    )
    dossier = done(dossier, edit)
    assert dossier.partnerrelaties[0].soort is Partnersoort.LAT
    assert bewoners(dossier) == ["Marina"]


def test_that_the_partner_of_who_lives_elsewhere_lives_elsewhere() -> None:
    dossier = household("Marina, Ivan 9")
    dossier = done(dossier, add_ouders(dossier, called(dossier, "Marina"), "Jan", VANDAAG))
    # Marina has no family of her own yet, so her father came into the house with her
    assert "Jan" in bewoners(dossier)
    dossier = household("Marina")
    marina = called(dossier, "Marina")
    dossier = done(dossier, add_kinderen(dossier, [marina], "Ivan 9", VANDAAG))
    dossier = done(dossier, add_ouders(dossier, marina, "Jan 70 vader", VANDAAG))
    dossier = done(dossier, add_partner_regel(dossier, called(dossier, "Jan"), "Els", VANDAAG))
    dossier = done(dossier, add_kinderen(dossier, [called(dossier, "Els")], "Kim 30", VANDAAG))
    assert bewoners(dossier) == ["Marina", "Ivan"]


def test_that_two_people_are_no_one_partner() -> None:
    dossier = household("Marina")
    with pytest.raises(Refused, match="één partner"):
        add_partner_regel(dossier, called(dossier, "Marina"), "Tom, Piet", VANDAAG)
    with pytest.raises(Refused, match="voornaam is genoeg"):
        add_partner_regel(dossier, called(dossier, "Marina"), " ", VANDAAG)


# -- parents


def test_that_one_line_makes_both_parents_a_couple() -> None:
    dossier = household("Ivan 9 zoon")
    ivan = called(dossier, "Ivan")
    edit = add_ouders(dossier, ivan, "Jan 40 vader, Riet 38 moeder", VANDAAG)
    assert edit.text == "Jan en Riet toevoegen"
    dossier = done(dossier, edit)
    assert woord_voor(dossier, called(dossier, "Jan"), ivan) == "vader"
    assert woord_voor(dossier, called(dossier, "Riet"), called(dossier, "Jan")) == "vrouw"
    assert bewoners(dossier) == ["Ivan", "Jan", "Riet"]
    with pytest.raises(Refused, match="al twee ouders"):
        add_ouders(dossier, ivan, "Piet", VANDAAG)
    dossier = done(dossier, add_ouders(dossier, ivan, "Els pleegmoeder", VANDAAG))
    assert dossier.ouderrelaties[-1].soort is Oudersoort.PLEEG


def test_that_a_second_parent_makes_no_half_brothers() -> None:
    dossier = household("Marina, Tess 3")
    marina = called(dossier, "Marina")
    dossier = done(dossier, add_kinderen(dossier, [marina], "Ivan 9, Bas 3 zoon", VANDAAG))
    ivan, bas = called(dossier, "Ivan"), called(dossier, "Bas")
    dossier = done(dossier, add_ouders(dossier, ivan, "Tom vader", VANDAAG))
    assert woord_voor(dossier, bas, ivan) == "broer"
    assert woord_voor(dossier, called(dossier, "Tom"), bas) == "vader"
    assert woord_voor(dossier, called(dossier, "Tom"), called(dossier, "Tess")) == ""
    dossier = done(dossier, add_ouders(dossier, ivan, "Els pleegmoeder", VANDAAG))
    assert woord_voor(dossier, called(dossier, "Els"), bas) == ""
    with pytest.raises(Refused, match="van wie dit een ouder"):
        add_ouders(dossier, "niemand", "Jan", VANDAAG)


def test_that_parents_without_a_couple_can_be_asked_for() -> None:
    dossier = household("Ivan 9 zoon")
    edit = add_ouders(dossier, called(dossier, "Ivan"), "vader, moeder", VANDAAG, samen=None)
    assert edit.text == "Vader en moeder toevoegen"
    assert done(dossier, edit).partnerrelaties == ()


def test_that_three_parents_at_once_are_refused() -> None:
    dossier = household("Ivan 9 zoon")
    with pytest.raises(Refused, match="hooguit twee"):
        add_ouders(dossier, called(dossier, "Ivan"), "Jan, Riet, Piet", VANDAAG)


# -- brothers and sisters


def test_that_brothers_and_sisters_get_the_same_parents() -> None:
    dossier = household("Marina")
    marina = called(dossier, "Marina")
    dossier = done(dossier, add_kinderen(dossier, [marina], "Ivan 9", VANDAAG))
    ivan = called(dossier, "Ivan")
    dossier = done(dossier, add_broers_zussen(dossier, ivan, "Bas 3, Noor 1 zus", VANDAAG))
    assert bewoners(dossier) == ["Marina", "Ivan", "Bas", "Noor"]
    assert woord_voor(dossier, called(dossier, "Noor"), ivan) == "zus"
    with pytest.raises(Refused, match="ouder die zij samen hebben"):
        add_broers_zussen(dossier, ivan, "Tim 4 halfbroer", VANDAAG)


def test_that_brothers_and_sisters_without_known_parents_are_tied_by_a_word() -> None:
    dossier = household("Marina")
    marina = called(dossier, "Marina")
    dossier = done(dossier, add_kinderen(dossier, [marina], "Ivan 9", VANDAAG))
    dossier = done(dossier, add_broers_zussen(dossier, marina, "Els tante, Piet", VANDAAG))
    dossier = done(dossier, add_broers_zussen(dossier, called(dossier, "Els"), "Joop m", VANDAAG))
    assert len({p.zelfde_ouders for p in dossier.personen if p.naam.kort != "Ivan"}) == 1
    assert bewoners(dossier) == ["Marina", "Ivan"]
    assert woord_voor(dossier, called(dossier, "Joop"), called(dossier, "Ivan")) == "oom"
    assert dossier.ouderrelaties[1:] == ()
    dossier = done(dossier, add_ouders(dossier, marina, "opa, oma", VANDAAG))
    oma = dossier.personen[-1].id
    kinderen = {r.kind_id for r in dossier.ouderrelaties if r.ouder_id == oma}
    assert kinderen == {called(dossier, n) for n in ("Marina", "Els", "Piet", "Joop")}


def test_that_a_brother_needs_somebody() -> None:
    with pytest.raises(Refused, match="Kies eerst"):
        add_broers_zussen(household("Marina"), "niemand", "Bas", VANDAAG)


# -- children


def test_that_a_pleegkind_belongs_so_and_a_stiefkind_to_one_parent() -> None:
    dossier = household("Marina, Tom")
    marina, tom = called(dossier, "Marina"), called(dossier, "Tom")
    edit = add_kinderen(dossier, [marina, tom], "Bo 4 pleegkind", VANDAAG)
    assert {r.soort for r in done(dossier, edit).ouderrelaties} == {Oudersoort.PLEEG}
    with pytest.raises(Refused, match="stiefkind"):
        add_kinderen(dossier, [marina, tom], "Bo 4 stiefzoon", VANDAAG)
    edit = add_kinderen(dossier, [tom], "Bo 4 stiefzoon", VANDAAG)
    assert done(dossier, edit).ouderrelaties[0].soort is Oudersoort.STIEF


def test_that_a_child_on_the_way_needs_no_name() -> None:
    dossier = household("Marina")
    edit = add_kinderen(dossier, [called(dossier, "Marina")], "ongeboren", VANDAAG)
    assert edit.text == "Kind toevoegen"
    baby = done(dossier, edit).personen[-1]
    assert (baby.is_ongeboren, baby.naam.kort) == (True, "")


@pytest.mark.parametrize(
    ("regel", "soort", "geslacht", "bekend"),
    [
        ("miskraam 2021", Persoonsoort.MISKRAAM, Geslacht.ONBEKEND, True),
        ("Abortus", Persoonsoort.AFGEBROKEN, Geslacht.ONBEKEND, False),
        ("doodgeboren zoon 2019", Persoonsoort.DOODGEBOREN, Geslacht.MAN, True),
    ],
)
def test_that_a_child_that_did_not_come_is_a_word_in_the_line(
    regel: str, soort: Persoonsoort, geslacht: Geslacht, *, bekend: bool
) -> None:
    dossier = household("Marina")
    edit = add_kinderen(dossier, [called(dossier, "Marina")], f"Ivan 9, {regel}", VANDAAG)
    dossier = done(dossier, edit)
    _, ivan, lost = dossier.personen
    assert (ivan.soort, lost.soort, lost.geslacht) == (Persoonsoort.MENS, soort, geslacht)
    assert (lost.naam.volledig, lost.geboren) == ("", None)
    assert lost.overleden is not None
    assert lost.overleden.bekend is bekend
    assert len(dossier.bewoners()) == 2
