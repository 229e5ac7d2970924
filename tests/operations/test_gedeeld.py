"""One household, one plan, one regisseur; one set of people behind everything."""

from dataclasses import replace
from datetime import date

import pytest

from regisseur_desktop.domain.codec import from_plain, to_plain
from regisseur_desktop.domain.datum_lezen import lees_moment
from regisseur_desktop.domain.datum_tonen import toon_moment
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.huishouden import Regie
from regisseur_desktop.domain.namen import Naam, lees_naam
from regisseur_desktop.domain.persoon import Persoon
from regisseur_desktop.domain.toepassen import apply_edit
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.coordinatie import hand_over_regie, start_coordinatie
from regisseur_desktop.operations.personen import save_persoon
from regisseur_desktop.operations.plan import current_plan
from regisseur_desktop.operations.trajecten import end_traject, move_to_fase, start_traject
from regisseur_desktop.operations.verwijderen import remove
from regisseur_desktop.operations.voorbeeld import voorbeelden
from tests.dossiers import VANDAAG, applied, called, household, same


def marina() -> Dossier:
    return applied(voorbeelden(VANDAAG, "Noor")[0])


def test_that_a_rename_of_nobody_changes_no_household() -> None:
    dossier = household("Marina")
    before = dossier.personen[0]
    edit = save_persoon(dossier, before, replace(before, belangrijk="Zingt graag."))
    assert apply_edit(dossier, edit).huishouden == dossier.huishouden


@pytest.mark.eis("S2-01")
def test_that_there_is_one_plan_and_one_regisseur_and_earlier_ones_stay() -> None:
    dossier = marina()
    samir = Regie(id="", huishouden_id="", naam="Samir", van=date(2026, 12, 1), reden="verhuizing")
    dossier = apply_edit(dossier, hand_over_regie(dossier, samir))
    assert dossier.regie is not None
    assert (dossier.regie.naam, dossier.regie.reden) == ("Samir", "verhuizing")
    assert [(r.naam, r.tot) for r in dossier.regies] == [
        ("Noor", date(2026, 12, 1)),
        ("Samir", None),
    ]
    assert len({r.id for r in dossier.regies}) == 2
    assert len(dossier.plannen) == 1
    assert current_plan(dossier) == dossier.plan


def test_that_a_household_without_a_plan_gets_one_and_not_two() -> None:
    dossier = marina()
    assert dossier.plan is not None
    bare = apply_edit(dossier, remove(dossier, dossier.plan, "Plan weghalen"))
    assert bare.plan is None
    assert current_plan(bare).huishouden_id == bare.id


@pytest.mark.parametrize(
    ("opvolger", "zin"),
    [
        (Regie(id="", huishouden_id="", naam=" ", van=VANDAAG), "Vul de naam"),
        (Regie(id="", huishouden_id="", naam="Samir"), "Kies vanaf welke dag"),
        (Regie(id="", huishouden_id="", naam="Samir", van=date(2020, 1, 1)), "begon later"),
    ],
)
def test_that_handing_over_needs_a_name_and_a_day_that_fits(opvolger: Regie, zin: str) -> None:
    with pytest.raises(Refused, match=zin):
        hand_over_regie(marina(), opvolger)


def test_that_coordinatie_needs_a_regisseur() -> None:
    dossier = marina()
    for regie in dossier.regies:
        dossier = apply_edit(dossier, remove(dossier, regie, "Weghalen"))
    with pytest.raises(Refused, match="nog geen regisseur"):
        start_coordinatie(dossier, "reden", "rol", VANDAAG)


@pytest.mark.eis("X-01")
def test_that_several_trajecten_run_on_one_household_and_share_all_else() -> None:
    before = marina()
    dossier = apply_edit(before, start_traject(before, "ho", VANDAAG))
    dossier = apply_edit(dossier, start_traject(dossier, "1g1p1r", VANDAAG))
    dossier = apply_edit(dossier, move_to_fase(dossier.trajecten[2], "3b"))
    assert [(t.sjabloon, t.fase) for t in dossier.trajecten] == [
        ("casusregie", "samenhang"),
        ("ho", "aanmelding"),
        ("1g1p1r", "3b"),
    ]
    shared = {name: part for name, part in same(before).items() if name != "trajecten"}
    assert {name: part for name, part in same(dossier).items() if name != "trajecten"} == shared
    dossier = apply_edit(dossier, end_traject(dossier.trajecten[0], VANDAAG))
    assert dossier.trajecten[0].beeindigd_op == VANDAAG
    assert (
        apply_edit(dossier, start_traject(dossier, "casusregie", VANDAAG)).doelen == before.doelen
    )


def test_that_one_kind_of_traject_runs_once_and_only_knows_its_own_phases() -> None:
    dossier = marina()
    with pytest.raises(Refused, match="loopt al"):
        start_traject(dossier, "casusregie", VANDAAG)
    with pytest.raises(Refused, match="Kies een traject uit de lijst"):
        start_traject(dossier, "bestaat niet", VANDAAG)
    with pytest.raises(Refused, match="Kies een fase uit de lijst"):
        move_to_fase(dossier.trajecten[0], "uitstroom")


@pytest.mark.eis("C-01")
def test_that_a_person_renamed_once_is_renamed_everywhere() -> None:
    dossier = marina()
    before = dossier.persoon(called(dossier, "Marina"))
    assert before is not None
    after = replace(before, naam=lees_naam("Marijke van der Berg"))
    dossier = apply_edit(dossier, save_persoon(dossier, before, after))
    assert dossier.huishouden.naam == "Marijke en de kinderen"
    everywhere = [
        dossier.hulpvragen[0].bron,
        dossier.netwerk[3].voor[0],
        dossier.afspraken[3].wie[0],
        dossier.evaluaties[-1].genodigden[0].wie,
        dossier.akkoorden[0].persoon_id,
        dossier.plan.opgesteld_met[0] if dossier.plan else "",
        dossier.partnerrelaties[0].persoon_a,
        dossier.toestemmingen[0].persoon_id,
        dossier.aanmelding.aanmelder if dossier.aanmelding else "",
    ]
    assert {dossier.naam_van(wie) for wie in everywhere} == {"Marijke"}


def test_that_a_new_name_replaces_only_the_whole_word() -> None:
    dossier = household("Jan, Jansje")
    jan = dossier.personen[0]
    edit = save_persoon(dossier, jan, replace(jan, naam=Naam(voornaam=r"\1 Jo")))
    assert apply_edit(dossier, edit).huishouden.naam == r"\1 Jo en Jansje"


def test_that_who_dies_lives_there_no_more_and_stays_in_the_family() -> None:
    dossier = household("Stien, Aad")
    aad = dossier.personen[1]
    overleden = lees_moment("voorjaar 2026", VANDAAG)
    edit = save_persoon(dossier, aad, replace(aad, overleden=overleden))
    after = apply_edit(dossier, edit)
    assert [p.naam.kort for p in after.bewoners()] == ["Stien"]
    assert len(after.leden) == 2
    assert same(apply_edit(after, edit.inverse())) == same(dossier)


@pytest.mark.eis("B-20")
@pytest.mark.parametrize(
    ("typed", "earliest", "latest"),
    [
        ("ongeveer 2019", date(2018, 1, 1), date(2020, 12, 31)),
        ("voorjaar 2020", date(2020, 3, 1), date(2020, 5, 31)),
        ("9 jaar op 10 september 2026", date(2016, 9, 11), date(2017, 9, 10)),
        ("maart 2021", date(2021, 3, 1), date(2021, 3, 31)),
    ],
)
def test_that_an_uncertain_date_is_kept_as_uncertain_as_it_was(
    typed: str, earliest: date, latest: date
) -> None:
    dossier = household("Ivan")
    ivan = dossier.personen[0]
    moment = lees_moment(typed, VANDAAG)
    dossier = apply_edit(dossier, save_persoon(dossier, ivan, replace(ivan, geboren=moment)))
    stored = from_plain(Persoon, to_plain(dossier.personen[0])).geboren
    assert stored is not None
    assert (stored.earliest(), stored.latest(), stored.exact) == (earliest, latest, None)
    assert toon_moment(stored) == toon_moment(moment)
