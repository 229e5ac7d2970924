"""Ties move between rings and sectors, and what they were before stays for the eindevaluatie."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regisseur_desktop.documents.blik import Blik
from regisseur_desktop.documents.opdracht import Opdracht
from regisseur_desktop.domain.bandverloop import stand_op
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.domain.huishouden import Lidmaatschap
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.netwerk import (
    Lijnsoort,
    Nabijheid,
    Netwerkband,
    Netwerkgroep,
    Netwerksoort,
    Steun,
)
from regisseur_desktop.domain.netwerk_overzicht import naam_van_band, netwerk_overzicht
from regisseur_desktop.domain.netwerk_vergelijken import Verandering, telling, verandering
from regisseur_desktop.domain.netwerk_verloop import change_days, first_day, met_verloop
from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.toepassen import apply_edit
from regisseur_desktop.domain.zicht import Lezer
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations import netwerk
from tests.dossiers import VANDAAG, called, household

REGEL = (
    "school van Ivan en Jasper; huisarts; psychiater: Ivan; RSD: geld en werk; "
    "vroeghulp: Liselot; vrijwilliger"
)
GISTEREN = VANDAAG - timedelta(days=1)
BAND = Netwerkband(id="b", huishouden_id="h", contact_id="c")


def _marina(regel: str = REGEL, sinds: date | None = None) -> Dossier:
    dossier = household("Marina 34 moeder, Ivan 9 zoon, Jasper 5 zoon, Liselot 2 dochter")
    return apply_edit(dossier, netwerk.add_contacten(dossier, regel, sinds))


def _after(edit: Edit) -> Netwerkband:
    (change,) = edit.changes
    assert isinstance(change.after, Netwerkband)
    return change.after


def _named(dossier: Dossier, naam: str) -> Netwerkband:
    return next(band for band in dossier.netwerk if naam_van_band(dossier, band) == naam)


def test_that_one_line_puts_six_people_in_the_right_sectors() -> None:
    dossier = _marina(sinds=VANDAAG)
    found = {naam_van_band(dossier, band): band.groep for band in dossier.netwerk}
    assert found == {
        "School": Netwerkgroep.SCHOOL_WERK,
        "Huisarts": Netwerkgroep.HULPVERLENER,
        "Psychiater": Netwerkgroep.HULPVERLENER,
        "RSD": Netwerkgroep.HULPVERLENER,
        "Vroeghulp": Netwerkgroep.HULPVERLENER,
        "Vrijwilliger": Netwerkgroep.VRIJWILLIGER,
    }
    assert {band.sinds for band in dossier.netwerk} == {VANDAAG}
    assert _named(dossier, "Psychiater").voor == (called(dossier, "Ivan"),)


def test_that_a_step_nearer_keeps_how_it_was() -> None:
    after = _after(netwerk.dichterbij(BAND, VANDAAG))
    assert after.nabijheid is Nabijheid.DICHTBIJ
    assert [(een.tot, een.nabijheid) for een in after.eerder] == [(VANDAAG, Nabijheid.GEWOON)]
    was = stand_op(after, GISTEREN)
    assert was is not None
    assert was.nabijheid is Nabijheid.GEWOON


def test_that_a_correction_on_the_same_day_leaves_no_trace() -> None:
    nearer = _after(netwerk.dichterbij(BAND, VANDAAG))
    assert _after(netwerk.verder_weg(nearer, VANDAAG)).eerder == ()
    away = _after(netwerk.verplaats(nearer, nearer.groep, Nabijheid.VER_WEG, VANDAAG))
    assert [(een.tot, een.nabijheid) for een in away.eerder] == [(VANDAAG, Nabijheid.GEWOON)]
    fresh = replace(BAND, sinds=VANDAAG)
    assert _after(netwerk.dichterbij(fresh, VANDAAG)).eerder == ()


def test_that_another_sector_alone_is_no_past() -> None:
    edit = netwerk.verplaats(BAND, Netwerkgroep.FAMILIE, BAND.nabijheid, VANDAAG)
    assert _after(edit).groep is Netwerkgroep.FAMILIE
    assert _after(edit).eerder == ()
    assert edit.text == "Naar een andere groep"


def test_that_nobody_goes_past_the_first_or_the_last_ring() -> None:
    near = replace(BAND, nabijheid=Nabijheid.DICHTBIJ)
    far = replace(BAND, nabijheid=Nabijheid.VER_WEG)
    with pytest.raises(Refused, match="binnenste ring"):
        netwerk.dichterbij(near, VANDAAG)
    with pytest.raises(Refused, match="buitenste ring"):
        netwerk.verder_weg(far, VANDAAG)


def test_that_who_stops_is_gone_from_that_day_and_may_come_back() -> None:
    band = replace(BAND, sinds=GISTEREN, bellen_bij_nood=True)
    stopped = _after(netwerk.stop_contact(band, VANDAAG))
    assert stand_op(stopped, GISTEREN) is not None
    assert stand_op(stopped, VANDAAG) is None
    assert not stopped.bellen_bij_nood
    assert stand_op(_after(netwerk.hervat_contact(stopped)), VANDAAG) is not None
    with pytest.raises(Refused, match="latere dag"):
        netwerk.stop_contact(band, GISTEREN - timedelta(days=1))


@given(
    st.lists(
        st.tuples(
            st.integers(0, 30),
            st.sampled_from(Nabijheid),
            st.sampled_from(Lijnsoort),
            st.sets(st.sampled_from(Steun)),
        ),
        max_size=6,
    )
)
def test_that_each_day_shows_what_held_at_its_end(
    steps: list[tuple[int, Nabijheid, Lijnsoort, set[Steun]]],
) -> None:
    band, held, day = BAND, {}, VANDAAG
    for later, nabijheid, lijn, steun in steps:
        before, day = day, day + timedelta(days=later)
        for gone in range((day - before).days):
            held[before + timedelta(days=gone)] = band
        after = replace(band, nabijheid=nabijheid, lijn=lijn, steun=tuple(sorted(steun)))
        band = met_verloop(band, after, day)
    for when, was in held.items():
        then = stand_op(band, when)
        assert then is not None
        assert (then.nabijheid, then.lijn, then.steun) == (was.nabijheid, was.lijn, was.steun)
    days = [een.tot for een in band.eerder]
    assert days == sorted(set(days))


# -- family from elsewhere


def _with_oma() -> tuple[Dossier, str]:
    dossier = household("Marina 34 moeder, Riet 66 oma")
    riet = called(dossier, "Riet")
    leden = tuple(
        replace(lid, woont_hier=lid.persoon_id != riet, rol="oma" if lid.persoon_id == riet else "")
        for lid in dossier.leden
    )
    return replace(dossier, leden=leden), riet


def test_that_family_who_lives_elsewhere_gets_one_place() -> None:
    dossier, riet = _with_oma()
    assert netwerk.familie_elders(dossier) == (riet,)
    after = apply_edit(dossier, netwerk.add_familie(dossier, riet, "oma", VANDAAG))
    (band,) = after.netwerk
    assert (band.groep, band.persoon) == (Netwerkgroep.FAMILIE, riet)
    assert netwerk.familie_elders(after) == ()
    with pytest.raises(Refused, match="niet in dit huis"):
        netwerk.add_familie(after, riet, "oma")
    with pytest.raises(Refused, match="niet in dit huis"):
        netwerk.add_familie(dossier, called(dossier, "Marina"), "moeder")


def test_that_family_is_called_as_the_family_calls_them() -> None:
    dossier, riet = _with_oma()
    after = apply_edit(dossier, netwerk.add_familie(dossier, riet, "oma"))
    renamed = replace(
        after,
        personen=tuple(
            replace(p, naam=replace(p.naam, voornaam="Rita"), telefoon="0343 1")
            if p.id == riet
            else p
            for p in after.personen
        ),
    )
    (rij,) = netwerk_overzicht(renamed, VANDAAG)
    assert (rij.naam, rij.functie, rij.telefoon) == ("Rita", "oma", "0343 1")


# -- the overview


@pytest.mark.eis("S2-07")
def test_that_the_overview_has_who_works_with_whom() -> None:
    dossier = _marina("psychiater: Ivan, 030 000 00 05, p@ggz.nl; school", sinds=GISTEREN)
    psychiater = dossier.contacten[0]
    known = replace(psychiater, functie="kinderpsychiater", organisatie="GGZ")
    band = replace(dossier.netwerk[0], gestopt_op=VANDAAG, laatste_contact=GISTEREN)
    dossier = replace(
        dossier, contacten=(known, dossier.contacten[1]), netwerk=(band, dossier.netwerk[1])
    )
    (rij,) = netwerk_overzicht(dossier, GISTEREN, Netwerksoort.PROFESSIONAL)[1:]
    assert (rij.naam, rij.organisatie, rij.functie) == ("Psychiater", "GGZ", "kinderpsychiater")
    assert (rij.telefoon, rij.email) == ("030 000 00 05", "p@ggz.nl")
    assert (rij.van, rij.tot, rij.laatste_contact) == (GISTEREN, VANDAAG, GISTEREN)
    assert rij.voor_wie == "Ivan"
    names = [rij.naam for rij in netwerk_overzicht(dossier, VANDAAG)]
    assert names == ["School"], "who stopped is not there today"
    everybody = netwerk_overzicht(dossier, VANDAAG, met_gestopt=True)
    assert [rij.naam for rij in everybody] == ["School", "Psychiater"]


def test_that_an_organisation_stands_as_one() -> None:
    dossier = _marina("RSD")
    rsd = replace(dossier.contacten[0], is_organisatie=True)
    (rij,) = netwerk_overzicht(replace(dossier, contacten=(rsd,)), VANDAAG)
    assert rij.organisatie == "RSD"
    assert rij.voor_wie == "het hele gezin"


# -- two days


@pytest.mark.parametrize(
    ("toen", "nu", "wat"),
    [
        (None, BAND, Verandering.NIEUW),
        (BAND, None, Verandering.WEG),
        (None, None, None),
        (BAND, BAND, Verandering.GELIJK),
        (BAND, replace(BAND, lijn=Lijnsoort.STERK), Verandering.STERKER),
        (BAND, replace(BAND, lijn=Lijnsoort.SPANNING), Verandering.ZWAKKER),
        (BAND, replace(BAND, nabijheid=Nabijheid.VER_WEG), Verandering.ZWAKKER),
        (
            BAND,
            replace(BAND, nabijheid=Nabijheid.VER_WEG, lijn=Lijnsoort.STERK),
            Verandering.ANDERS,
        ),
    ],
)
def test_that_a_change_has_a_word(
    toen: Netwerkband | None, nu: Netwerkband | None, wat: Verandering | None
) -> None:
    assert verandering(toen, nu) is wat


def test_that_each_kind_is_counted_with_its_strength() -> None:
    dossier = _marina("oma; buurvrouw; huisarts; vrijwilliger")
    oma, *rest = dossier.netwerk
    ties = (replace(oma, lijn=Lijnsoort.STERK), *rest)
    assert [een.tekst for een in telling(ties, VANDAAG)] == [
        "Eigen netwerk: 2 (1 sterk en 1 gewoon)",
        "Vrijwilligers: 1 (1 gewoon)",
        "Professionals: 1 (1 gewoon)",
    ]


def test_that_the_days_on_which_something_changed_are_known() -> None:
    band = met_verloop(BAND, replace(BAND, lijn=Lijnsoort.STERK), VANDAAG)
    ties = (band, replace(BAND, sinds=GISTEREN))
    assert change_days(ties) == (GISTEREN, VANDAAG)
    assert first_day(ties) == GISTEREN
    assert first_day((BAND,)) is None


def test_that_who_has_died_is_no_help() -> None:
    dossier, riet = _with_oma()
    dead = household("Marina, vader overleden")
    assert netwerk.familie_elders(dead) == ()
    lid = Lidmaatschap(id=new_id(), huishouden_id=dossier.id, persoon_id="unknown")
    assert netwerk.familie_elders(replace(dossier, leden=(*dossier.leden, lid))) == (riet,)


def test_that_who_stopped_is_on_no_new_paper() -> None:
    dossier = _marina("school; huisarts")
    school, huisarts = dossier.netwerk
    after = replace(dossier, netwerk=(school, replace(huisarts, gestopt_op=VANDAAG)))
    opdracht = Opdracht(soort=Documentsoort.PLAN, lezer=Lezer.PROFESSIONAL, vandaag=VANDAAG)
    assert [contact.naam for _, contact in Blik(after, opdracht).netwerk] == ["School"]
    earlier = replace(opdracht, vandaag=GISTEREN)
    assert len(Blik(after, earlier).netwerk) == 2
