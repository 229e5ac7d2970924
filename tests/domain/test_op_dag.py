"""The household as it was on a day; what may have been counts as having been."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regisseur_desktop.domain.bandverloop import stand_op
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.moment import Moment, MomentSoort
from regisseur_desktop.domain.netwerk import Bandstand, Lijnsoort, Nabijheid, Netwerkband
from regisseur_desktop.domain.op_dag import dossier_op
from regisseur_desktop.domain.persoon import Oudersoort, Partnersoort, Persoonsoort
from regisseur_desktop.domain.tekening import Gevoelsband, Thuis, Verschuiving
from tests.gezinnen import familie, mens

JAN, MEI, DEC = date(2020, 1, 1), date(2020, 5, 1), date(2020, 12, 1)


def jaar(nummer: int) -> Moment:
    return Moment(soort=MomentSoort.JAAR, jaar=nummer)


def namen(dossier: Dossier) -> list[str]:
    return [persoon.id for persoon in dossier.personen]


def bewoners(dossier: Dossier) -> list[str]:
    return [persoon.id for persoon in dossier.bewoners()]


def test_that_who_was_not_born_is_not_there() -> None:
    gezin = familie(["Anna v", mens("Ivan m", geboren=jaar(2020))], [], ["Anna > Ivan"])
    gezin = replace(
        gezin,
        thuizen=(Thuis(id="t", huishouden_id="huis", naam="oma", bewoners=("Anna", "Ivan")),),
        verschuivingen=(Verschuiving(id="v", huishouden_id="huis", persoon_id="Ivan"),),
    )
    before = dossier_op(gezin, date(2019, 12, 31))
    assert (namen(before), before.ouderrelaties) == (["Anna"], ())
    assert (before.thuizen[0].bewoners, before.verschuivingen) == (("Anna",), ())
    # born in 2020 is all that is known: from the first of January it may have been
    assert dossier_op(gezin, JAN).ouderrelaties == gezin.ouderrelaties


def test_that_an_unborn_child_is_there_from_the_pregnancy() -> None:
    gezin = familie([mens("Baby", is_ongeboren=True, uitgerekend=DEC)])
    assert namen(dossier_op(gezin, DEC - timedelta(days=281))) == []
    assert namen(dossier_op(gezin, DEC - timedelta(days=280))) == ["Baby"]
    verlies = familie([mens("Ster", soort=Persoonsoort.MISKRAAM, overleden=Moment.op(MEI))])
    assert namen(dossier_op(verlies, JAN)) == []
    assert namen(dossier_op(verlies, MEI)) == ["Ster"]


def test_that_who_died_later_lived_with_the_partner() -> None:
    vader = mens("Vader m", overleden=Moment.op(MEI))
    gezin = familie(["Marina v", vader, "Opa m"], ["Marina Vader"])
    leden = tuple(replace(lid, woont_hier=lid.persoon_id == "Marina") for lid in gezin.leden)
    gezin = replace(gezin, leden=leden)
    before, after = dossier_op(gezin, JAN), dossier_op(gezin, MEI)
    assert before.persoon("Vader") == replace(vader, overleden=None)
    assert bewoners(before) == ["Marina", "Vader"]
    assert after.persoon("Vader") == vader
    assert bewoners(after) == ["Marina"]


def test_that_a_place_in_the_household_has_its_own_days() -> None:
    gezin = familie(["Anna v", "Bram m", "Cas m"])
    anna, bram, cas = gezin.leden
    gezin = replace(
        gezin,
        leden=(
            anna,
            replace(bram, woont_hier=False, tot=Moment.op(MEI)),
            replace(cas, van=Moment.op(MEI)),
        ),
    )
    assert bewoners(dossier_op(gezin, JAN)) == ["Anna", "Bram"]
    assert bewoners(dossier_op(gezin, MEI)) == ["Anna", "Cas"]


def test_that_a_couple_that_parted_was_together_before() -> None:
    gezin = familie(["Anna v", "Bram m"], [("Anna Bram", Partnersoort.GESCHEIDEN)])
    (paar,) = gezin.partnerrelaties
    paar = replace(paar, van=jaar(2010), tot=jaar(2020))
    gezin = replace(gezin, partnerrelaties=(paar,))
    assert dossier_op(gezin, date(2009, 12, 31)).partnerrelaties == ()
    (toen,) = dossier_op(gezin, date(2019, 12, 31)).partnerrelaties
    assert (toen.soort, toen.tot) == (Partnersoort.GEHUWD, None)
    assert dossier_op(gezin, JAN).partnerrelaties == (paar,)


def test_that_foster_care_has_a_beginning_and_an_end_and_birth_has_none() -> None:
    gezin = familie(["P v", "M v", "K m"], [], ["M > K", ("P > K", Oudersoort.PLEEG)])
    eigen, pleeg = gezin.ouderrelaties
    pleeg = replace(pleeg, van=Moment.op(JAN), tot=Moment.op(DEC))
    gezin = replace(gezin, ouderrelaties=(replace(eigen, van=Moment.op(MEI)), pleeg))
    counts = [len(dossier_op(gezin, dag).ouderrelaties) for dag in (date(2019, 1, 1), MEI, DEC)]
    assert counts == [1, 2, 1]


def test_that_a_feeling_has_its_days() -> None:
    band = Gevoelsband(
        id="g", huishouden_id="huis", persoon_a="A", persoon_b="B", van=jaar(2020), tot=jaar(2021)
    )
    gezin = replace(familie(["A v", "B m"]), gevoelsbanden=(band,))
    assert dossier_op(gezin, date(2019, 12, 31)).gevoelsbanden == ()
    assert dossier_op(gezin, MEI).gevoelsbanden == (replace(band, tot=None),)
    assert dossier_op(gezin, date(2021, 1, 1)).gevoelsbanden == ()


BAND = Netwerkband(
    id="b",
    huishouden_id="huis",
    contact_id="c",
    lijn=Lijnsoort.STERK,
    nabijheid=Nabijheid.DICHTBIJ,
    laatste_contact=MEI,
    sinds=JAN,
    gestopt_op=DEC,
    eerder=(
        Bandstand(tot=date(2020, 3, 1), lijn=Lijnsoort.ZWAK, nabijheid=Nabijheid.VER_WEG),
        Bandstand(tot=MEI, lijn=Lijnsoort.GEWOON),
    ),
)


@pytest.mark.parametrize(
    ("dag", "lijn", "eerder"),
    [
        (date(2019, 12, 31), None, 0),
        (JAN, Lijnsoort.ZWAK, 0),
        (date(2020, 2, 29), Lijnsoort.ZWAK, 0),
        (date(2020, 3, 1), Lijnsoort.GEWOON, 1),
        (MEI, Lijnsoort.STERK, 2),
        (DEC, None, 0),
    ],
)
def test_that_a_tie_is_what_it_was_that_day(dag: date, lijn: Lijnsoort | None, eerder: int) -> None:
    toen = stand_op(BAND, dag)
    assert (toen.lijn if toen else None) is lijn
    assert len(toen.eerder if toen else ()) == eerder
    gezin = replace(familie(["A v"]), netwerk=(BAND,))
    assert dossier_op(gezin, dag).netwerk == ((toen,) if toen else ())


def test_that_a_tie_knows_no_contact_of_later() -> None:
    toen, dan = stand_op(BAND, JAN), stand_op(BAND, MEI)
    assert toen is not None
    assert dan is not None
    assert (toen.laatste_contact, dan.laatste_contact) == (None, MEI)


def test_that_a_tie_without_days_was_always_there() -> None:
    band = replace(BAND, sinds=None, gestopt_op=None, eerder=(), laatste_contact=None)
    assert stand_op(band, date(1900, 1, 1)) == band


@given(st.dates(date(1990, 1, 1), date(2030, 1, 1)))
def test_that_nothing_points_at_somebody_who_was_not_there(dag: date) -> None:
    gezin = familie(
        ["A v", mens("B m", geboren=jaar(2000)), mens("C v", geboren=jaar(2010))],
        ["A B"],
        ["A B > C"],
    )
    band = Gevoelsband(id="g", huishouden_id="huis", persoon_a="A", persoon_b="C")
    toen = dossier_op(replace(gezin, gevoelsbanden=(band,)), dag)
    ids = set(namen(toen))
    named = {wie for r in toen.partnerrelaties for wie in (r.persoon_a, r.persoon_b)}
    named |= {wie for r in toen.ouderrelaties for wie in (r.ouder_id, r.kind_id)}
    named |= {wie for g in toen.gevoelsbanden for wie in (g.persoon_a, g.persoon_b)}
    assert named | {lid.persoon_id for lid in toen.leden} <= ids
