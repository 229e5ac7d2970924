"""Feelings, second homes, places moved by hand, and the layout that is remembered."""

from dataclasses import replace
from datetime import date

import pytest

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.domain.moment import Moment, MomentSoort
from regisseur_desktop.domain.persoon import Partnersoort
from regisseur_desktop.domain.tekening import Gevoelssoort
from regisseur_desktop.domain.toepassen import apply_edit
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.gevoelsbanden import (
    add_gevoelsband,
    save_gevoelsband,
)
from regisseur_desktop.operations.relaties import (
    change_partnerrelatie,
    end_partnerrelatie,
    relate_partners,
)
from regisseur_desktop.operations.tekenplek import netjes_maken, verschuif, verschuivingen
from regisseur_desktop.operations.thuizen import add_thuis, save_thuis, verhuis
from tests.dossiers import called, household, same

IN_2020, IN_2021 = (Moment(soort=MomentSoort.JAAR, jaar=jaar) for jaar in (2020, 2021))


def done(dossier: Dossier, edit: Edit) -> Dossier:
    after = apply_edit(dossier, edit)
    assert same(apply_edit(after, edit.inverse())) == same(dossier)
    return after


def two() -> tuple[Dossier, str, str]:
    dossier = household("Marina, Tom")
    return dossier, called(dossier, "Marina"), called(dossier, "Tom")


# -- feelings


def test_that_a_feeling_is_drawn_once_from_either_side() -> None:
    dossier, een, ander = two()
    dossier = done(dossier, add_gevoelsband(dossier, een, ander, Gevoelssoort.HECHT))
    for pair in ((een, ander), (ander, een)):
        with pytest.raises(Refused, match="staat er al"):
            add_gevoelsband(dossier, *pair, Gevoelssoort.HECHT)
    dossier = done(dossier, add_gevoelsband(dossier, een, ander, Gevoelssoort.CONFLICT))
    with pytest.raises(Refused, match="staat er al"):
        save_gevoelsband(dossier, replace(dossier.gevoelsbanden[1], soort=Gevoelssoort.HECHT))
    other = replace(dossier.gevoelsbanden[1], soort=Gevoelssoort.AFSTANDELIJK)
    dossier = done(dossier, save_gevoelsband(dossier, other))
    assert len(dossier.gevoelsbanden) == 2


def test_that_what_goes_one_way_may_go_back_too() -> None:
    dossier, een, ander = two()
    dossier = done(dossier, add_gevoelsband(dossier, een, ander, Gevoelssoort.ZORGT_VOOR))
    dossier = done(dossier, add_gevoelsband(dossier, ander, een, Gevoelssoort.ZORGT_VOOR))
    assert len(dossier.gevoelsbanden) == 2


def test_that_the_same_feeling_may_come_back_later() -> None:
    dossier, een, ander = two()
    dossier = done(dossier, add_gevoelsband(dossier, een, ander, Gevoelssoort.CONFLICT))
    (band,) = dossier.gevoelsbanden
    dossier = done(dossier, save_gevoelsband(dossier, replace(band, tot=IN_2020)))
    again = replace(band, id="n", van=IN_2021)
    assert len(done(dossier, save_gevoelsband(dossier, again)).gevoelsbanden) == 2


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"persoon_b": ""}, "Kies twee mensen"),
        ({"sterkte": 4}, "1, 2 of 3"),
        ({"sterkte": 0}, "1, 2 of 3"),
        ({"van": IN_2021, "tot": IN_2020}, "voor het begin"),
    ],
)
def test_that_a_feeling_that_cannot_be_is_refused(
    changed: dict[str, object], sentence: str
) -> None:
    dossier, een, ander = two()
    dossier = apply_edit(dossier, add_gevoelsband(dossier, een, ander, Gevoelssoort.HECHT))
    band = replace(dossier.gevoelsbanden[0], **changed)  # type: ignore[arg-type]
    with pytest.raises(Refused, match=sentence):
        save_gevoelsband(dossier, band)
    with pytest.raises(Refused, match="twee verschillende"):
        add_gevoelsband(dossier, een, een, Gevoelssoort.HECHT)


# -- couples with dates


def test_that_a_couple_gets_another_kind_and_parts() -> None:
    dossier, een, ander = two()
    dossier = done(dossier, relate_partners(dossier, een, ander, Partnersoort.VERLOOFD))
    (paar,) = dossier.partnerrelaties
    wed = replace(paar, soort=Partnersoort.GEHUWD, van=IN_2020)
    dossier = done(dossier, change_partnerrelatie(dossier, paar, wed))
    edit = end_partnerrelatie(dossier, wed, IN_2021)
    assert edit.text == "Relatie stoppen"
    (paar,) = done(dossier, edit).partnerrelaties
    assert (paar.soort, paar.van, paar.tot) == (Partnersoort.GESCHEIDEN, IN_2020, IN_2021)
    with pytest.raises(Refused, match="voor het begin"):
        end_partnerrelatie(dossier, wed, Moment.op(date(2019, 1, 1)))


def test_that_who_never_married_is_not_divorced() -> None:
    dossier, een, ander = two()
    dossier = done(dossier, relate_partners(dossier, een, ander, Partnersoort.SAMENWONEND))
    (paar,) = dossier.partnerrelaties
    after = done(dossier, end_partnerrelatie(dossier, paar, IN_2021))
    assert after.partnerrelaties[0].soort is Partnersoort.UIT_ELKAAR


# -- second homes


@pytest.mark.eis("B-18")
def test_that_a_child_stands_in_two_homes() -> None:
    dossier = household("Marina, Tom, Ivan")
    ivan, tom = called(dossier, "Ivan"), called(dossier, "Tom")
    dossier = done(dossier, add_thuis(dossier, "bij vader", [tom]))
    dossier = done(dossier, verhuis(dossier, dossier.thuizen[0], ivan, woont_er=True))
    assert dossier.thuizen[0].bewoners == (tom, ivan)
    assert ivan in {p.id for p in dossier.bewoners()}
    dossier = done(dossier, verhuis(dossier, dossier.thuizen[0], tom, woont_er=False))
    with pytest.raises(Refused, match="Kies wie daar wonen"):
        verhuis(dossier, dossier.thuizen[0], ivan, woont_er=False)


def test_that_a_home_has_a_name_of_its_own() -> None:
    dossier, een, _ = two()
    with pytest.raises(Refused, match="naam"):
        add_thuis(dossier, " ", [een])
    dossier = done(dossier, add_thuis(dossier, "Bij vader", [een]))
    with pytest.raises(Refused, match="al een thuis"):
        add_thuis(dossier, "bij vader", [een])
    thuis = replace(dossier.thuizen[0], naam=" bij opa ")
    assert done(dossier, save_thuis(dossier, thuis)).thuizen[0].naam == "bij opa"


# -- places


def test_that_a_move_adds_to_the_earlier_one_and_going_back_leaves_nothing() -> None:
    dossier, een, ander = two()
    dossier = done(dossier, verschuif(dossier, {een: (12.4, 0), ander: (0, 0)}))
    assert verschuivingen(dossier) == {een: (12, 0)}
    dossier = done(dossier, verschuif(dossier, {een: (8, -5), ander: (3, 3)}))
    assert verschuivingen(dossier) == {een: (20, -5), ander: (3, 3)}
    assert len({v.id for v in dossier.verschuivingen}) == 2
    dossier = done(dossier, verschuif(dossier, {een: (-20, 5)}))
    assert verschuivingen(dossier) == {ander: (3, 3)}
    edit = netjes_maken(dossier)
    assert edit.text == "Netjes maken"
    assert done(dossier, edit).verschuivingen == ()
