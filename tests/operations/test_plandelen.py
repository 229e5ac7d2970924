"""What ties parts of the plan together: results, krachten, the next meeting, who has the say."""

from dataclasses import replace
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.plan import Regiehouder
from regisseur_desktop.domain.regie import Evaluatiesoort
from regisseur_desktop.domain.toepassen import apply_edit
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations import items, plan, plandelen
from regisseur_desktop.operations.voorbeeld import voorbeelden
from tests.dossiers import VANDAAG, applied

MARINA, STIEN = (applied(edits) for edits in voorbeelden(VANDAAG, "Noor"))


@given(st.sets(st.integers(0, 3)))
def test_that_exactly_the_chosen_goals_are_for_a_result(places: set[int]) -> None:
    doelen = MARINA.doelen_op_volgorde()
    resultaat, other = MARINA.resultaten
    chosen = {doelen[place].id for place in places}
    after = apply_edit(MARINA, plandelen.link_resultaat(MARINA, resultaat.id, chosen))
    assert {d.id for d in after.doelen if resultaat.id in d.resultaten} == chosen
    untouched = [[other.id in d.resultaten for d in each.doelen] for each in (MARINA, after)]
    assert untouched[0] == untouched[1]


def test_that_a_new_kracht_and_its_goal_are_one_edit() -> None:
    doel = MARINA.doelen_op_volgorde()[0]
    edit = plandelen.add_kracht_bij_doel(MARINA, doel, " Ivan tekent graag. ")
    after = apply_edit(MARINA, edit)
    kracht = after.krachten[-1]
    assert kracht.tekst == "Ivan tekent graag."
    assert after.doelen_op_volgorde()[0].krachten == (*doel.krachten, kracht.id)
    back = apply_edit(after, edit.inverse())
    assert set(back.alles()) == set(MARINA.alles())


def test_that_the_first_meeting_is_planned_once_its_day_is_known() -> None:
    bare = replace(STIEN, evaluaties=())
    with pytest.raises(Refused, match=plandelen.EERST_DE_DAG):
        plandelen.change_volgend_overleg(bare, VANDAAG, plaats="thuis")
    dag = date(2026, 12, 3)
    after = apply_edit(bare, plandelen.change_volgend_overleg(bare, VANDAAG, datum=dag))
    (made,) = after.evaluaties
    assert (made.datum, made.soort) == (dag, Evaluatiesoort.PLAN_MAKEN)
    later = apply_edit(after, plandelen.change_volgend_overleg(after, VANDAAG, begin=time(15, 30)))
    assert later.volgende_evaluatie(VANDAAG) == replace(made, begin=time(15, 30))


@pytest.mark.parametrize(
    ("datum", "zin"),
    [(date(2026, 11, 22), plandelen.AL_VOORBIJ), (None, "haal het overleg weg bij Evaluaties")],
)
def test_that_the_next_meeting_is_not_in_the_past(datum: date | None, zin: str) -> None:
    with pytest.raises(Refused, match=zin):
        plandelen.change_volgend_overleg(MARINA, VANDAAG, datum=datum)


def _kept(regie: Regiehouder) -> Dossier:
    doel = MARINA.doelen_op_volgorde()[0]
    asked = items.save(MARINA, doel, replace(doel, regie=regie), "Doel veranderen")
    then = apply_edit(MARINA, asked)
    return apply_edit(then, plan.keep_version(then, "Besproken", VANDAAG))


@pytest.mark.parametrize("regie", list(Regiehouder))
def test_that_the_last_version_tells_who_had_the_say(regie: Regiehouder) -> None:
    kept = _kept(regie)
    doel = kept.doelen_op_volgorde()[0]
    now = items.save(kept, doel, replace(doel, regie=Regiehouder.NETWERK), "Doel veranderen")
    told = plandelen.regie_vorige_keer(apply_edit(kept, now), doel.id)
    assert told == (None if regie is Regiehouder.NOG_NIET else regie)


def test_that_nobody_had_the_say_over_a_goal_that_was_not_there() -> None:
    kept = _kept(Regiehouder.GEZIN)
    assert plandelen.regie_vorige_keer(kept, "ander doel") is None
    broken = replace(kept.planversies[-1], nummer=99, inhoud="{")
    unreadable = replace(kept, planversies=(*kept.planversies, broken))
    assert plandelen.regie_vorige_keer(unreadable, kept.doelen[0].id) is None
