"""Goals and agreements keep the order of the family; versions keep what was agreed."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regisseur_desktop.domain.codec import from_plain
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.plan import Afspraak, Doel, Oordeel
from regisseur_desktop.domain.toepassen import apply_edit
from regisseur_desktop.domain.verhaal import Notitiesoort
from regisseur_desktop.domain.zicht import Zicht
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.bijsturen import steer
from regisseur_desktop.operations.items import save
from regisseur_desktop.operations.plan import (
    add_afspraak,
    add_doel,
    change_plan,
    current_plan,
    keep_version,
    move_afspraak,
    move_doel,
    set_akkoord,
)
from tests.dossiers import VANDAAG, called, household
from tests.operations.test_items import NU


def with_goals(count: int) -> Dossier:
    dossier = household("Marina, Ivan")
    for number in range(count):
        dossier = apply_edit(dossier, add_doel(dossier, f"doel {number}"))
    return dossier


@given(count=st.integers(1, 6), which=st.integers(0, 5), steps=st.integers(-8, 8))
def test_that_a_goal_moves_so_far_and_the_rest_keep_their_order(
    count: int, which: int, steps: int
) -> None:
    dossier = with_goals(count)
    names = [doel.wat for doel in dossier.doelen_op_volgorde()]
    doel = dossier.doelen_op_volgorde()[which % count]
    after = apply_edit(dossier, move_doel(dossier, doel, steps))
    wanted = [name for name in names if name != doel.wat]
    wanted.insert(max(0, min(count - 1, which % count + steps)), doel.wat)
    assert [d.wat for d in after.doelen_op_volgorde()] == wanted
    assert sorted(d.volgorde for d in after.doelen) == list(range(count))


def test_that_a_move_beyond_the_end_changes_nothing() -> None:
    dossier = with_goals(2)
    assert not move_doel(dossier, dossier.doelen_op_volgorde()[0], -1)
    assert not move_doel(dossier, dossier.doelen_op_volgorde()[1], 1)


def test_that_afspraken_move_within_their_own_goal() -> None:
    dossier = with_goals(2)
    one, two = (doel.id for doel in dossier.doelen)
    for doel_id, wat in ((one, "a"), (two, "x"), (one, "b"), ("", "veilig")):
        dossier = apply_edit(dossier, add_afspraak(dossier, doel_id, wat))
    after = apply_edit(dossier, move_afspraak(dossier, dossier.afspraken_van(one)[1], -1))
    assert [a.wat for a in after.afspraken_van(one)] == ["b", "a"]
    assert after.afspraken_van(two) == dossier.afspraken_van(two)
    assert [a.wat for a in after.afspraken_van("")] == ["veilig"]


def test_that_a_goal_is_for_the_family_and_gets_the_pictogram_of_its_area() -> None:
    dossier = household("Marina")
    after = apply_edit(dossier, add_doel(dossier, "  Marina werkt weer. ", "werk"))
    assert [(d.wat, d.pictogram, d.zicht) for d in after.doelen] == [
        ("Marina werkt weer.", "werk", Zicht.GEZIN)
    ]


@pytest.mark.parametrize("wat", ["", "  ", "\n\t", "\x00"])
def test_that_an_empty_goal_or_afspraak_is_asked_for_again(wat: str) -> None:
    dossier = household("Marina")
    with pytest.raises(Refused, match="Eén zin is genoeg"):
        add_doel(dossier, wat)
    with pytest.raises(Refused, match="Eén zin is genoeg"):
        add_afspraak(dossier, "", wat)


def test_that_each_person_has_one_judgement_that_can_change() -> None:
    dossier = household("Marina, Ivan")
    ivan = called(dossier, "Ivan")
    dossier = apply_edit(dossier, set_akkoord(dossier, ivan, Oordeel.EENS, VANDAAG))
    zin = "Ik wil niet elke dag praten."
    dossier = apply_edit(dossier, set_akkoord(dossier, ivan, Oordeel.NIET_EENS, VANDAAG, zin))
    assert [(a.persoon_id, a.oordeel, a.zin) for a in dossier.akkoorden] == [
        (ivan, Oordeel.NIET_EENS, zin)
    ]


def test_that_a_kept_version_is_the_plan_of_that_day_and_counts_on() -> None:
    dossier = with_goals(2)
    doel = dossier.doelen[0]
    dossier = apply_edit(dossier, add_afspraak(dossier, doel.id, "leest voor"))
    dossier = apply_edit(dossier, keep_version(dossier, "Eerste plan", VANDAAG))
    after = replace(doel, wat="iets anders")
    dossier = apply_edit(dossier, save(dossier, doel, after, "Doel veranderen"))
    dossier = apply_edit(dossier, keep_version(dossier, "Na het overleg", VANDAAG))
    first, second = dossier.planversies
    assert [(v.nummer, v.vastgesteld_door) for v in (first, second)] == [(1, "Noor"), (2, "Noor")]
    kept = [from_plain(Doel, plain) for plain in json.loads(first.inhoud)["doelen"]]
    assert kept[0] == doel
    kept_afspraken = json.loads(first.inhoud)["afspraken"]
    assert [from_plain(Afspraak, plain) for plain in kept_afspraken] == [dossier.afspraken[0]]
    assert json.loads(second.inhoud)["doelen"][0]["wat"] == "iets anders"


def test_that_steering_changes_the_plan_with_its_reason_in_one_step() -> None:
    dossier = with_goals(1)
    reden = "Het is te veel tegelijk."
    edit = steer(dossier, Notitiesoort.INGRIJPEN, reden, NU, [lambda d: add_doel(d, "Eerst rust")])
    after = apply_edit(dossier, edit)
    assert [(n.soort, n.tekst) for n in after.notities] == [(Notitiesoort.INGRIJPEN, reden)]
    assert [d.wat for d in after.doelen] == ["doel 0", "Eerst rust"]
    (version,) = after.planversies
    assert version.reden == reden
    assert [d["wat"] for d in json.loads(version.inhoud)["doelen"]] == ["doel 0", "Eerst rust"]


def test_that_watching_alone_keeps_the_version_of_the_plan() -> None:
    dossier = with_goals(1)
    after = apply_edit(dossier, steer(dossier, Notitiesoort.MONITORING, "Het gaat goed.", NU))
    assert len(after.notities) == 1
    assert after.planversies == ()


@pytest.mark.parametrize("soort", [Notitiesoort.NOTITIE, Notitiesoort.GESPREK])
def test_that_a_plain_note_is_no_steering(soort: Notitiesoort) -> None:
    with pytest.raises(Refused, match="monitoring, bijsturing of ingrijpen"):
        steer(household("Marina"), soort, "reden", NU)


def test_that_the_plan_can_be_changed_as_a_whole() -> None:
    dossier = household("Marina")
    plan = replace(current_plan(dossier), wat_vragen="Zeg het op tijd.")
    after = apply_edit(dossier, change_plan(dossier, plan))
    assert after.plannen == (plan,)
