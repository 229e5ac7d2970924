"""Two wordings of one text: a change in one asks to look at the other."""

from dataclasses import replace

import pytest

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.domain.plan import Nakijken, Vaktekst
from regisseur_desktop.domain.toepassen import apply_edit
from regisseur_desktop.operations import items, plan, vakteksten, verwijderen
from regisseur_desktop.operations.voorbeeld import voorbeelden
from tests.dossiers import VANDAAG, applied

NIETS, GEZIN, VAK = Nakijken.NIETS, Nakijken.GEZIN, Nakijken.VAK


@pytest.fixture
def dossier() -> Dossier:
    return applied(voorbeelden(VANDAAG, "Noor")[0])


def rewrite_goal(dossier: Dossier, wat: str) -> Edit:
    doel = dossier.doelen_op_volgorde()[0]
    return items.save(dossier, doel, replace(doel, wat=wat), "Doel veranderen")


def only(dossier: Dossier) -> Vaktekst:
    (vaktekst,) = dossier.vakteksten
    return vaktekst


@pytest.mark.parametrize(
    ("nakijken", "changed", "after"),
    [
        (NIETS, GEZIN, VAK),
        (NIETS, VAK, GEZIN),
        (VAK, GEZIN, VAK),
        (VAK, VAK, NIETS),
        (GEZIN, GEZIN, NIETS),
        (GEZIN, VAK, GEZIN),
    ],
)
def test_that_a_change_marks_the_other_wording(
    nakijken: Nakijken, changed: Nakijken, after: Nakijken
) -> None:
    assert vakteksten.after_change(nakijken, changed) is after


def test_that_a_goal_and_its_wording_for_professionals_stay_in_step(dossier: Dossier) -> None:
    assert only(dossier).nakijken is NIETS
    edit = rewrite_goal(dossier, "Ivan lacht weer.")
    changed = apply_edit(dossier, edit)
    assert only(changed).nakijken is VAK
    rewritten = apply_edit(changed, vakteksten.change_vaktekst(only(changed), "Rouwtaken"))
    assert only(rewritten).nakijken is NIETS
    assert apply_edit(changed, edit.inverse()) == replace(dossier, versie=changed.versie + 1)


def test_that_what_has_no_second_wording_is_changed_alone(dossier: Dossier) -> None:
    doel = dossier.doelen_op_volgorde()[0]
    edit = items.save(dossier, doel, replace(doel, hoe="Samen praten."), "Doel veranderen")
    assert len(edit.changes) == 1


def test_that_a_text_of_the_plan_has_a_second_wording_too(dossier: Dossier) -> None:
    before = plan.current_plan(dossier)
    begun = vakteksten.begin_vaktekst(dossier, before.id, "aanleiding", "Rouw en schulden")
    dossier = apply_edit(dossier, begun)
    edit = plan.change_plan(dossier, replace(before, aanleiding="Ivan is vaak boos."))
    vaktekst = apply_edit(dossier, edit).vaktekst(before.id, "aanleiding")
    assert vaktekst is not None
    assert vaktekst.nakijken is VAK


def test_that_a_goal_takes_its_second_wording_along(dossier: Dossier) -> None:
    doel = dossier.doelen_op_volgorde()[0]
    edit = verwijderen.remove(dossier, doel, "Doel weghalen")
    gone = apply_edit(dossier, edit)
    assert gone.vakteksten == ()
    assert only(apply_edit(gone, edit.inverse())) == only(dossier)


def test_that_a_kracht_that_goes_is_untied_from_goals_and_agreements(dossier: Dossier) -> None:
    post = next(a for a in dossier.afspraken if a.krachten)
    kracht = next(k for k in dossier.krachten if k.id in post.krachten)
    edit = verwijderen.remove(dossier, kracht, "Kracht weghalen")
    gone = apply_edit(dossier, edit)
    in_goals = {id_ for doel in gone.doelen for id_ in doel.krachten}
    in_agreements = {id_ for afspraak in gone.afspraken for id_ in afspraak.krachten}
    assert kracht.id not in in_goals | in_agreements
    assert apply_edit(gone, edit.inverse()).doelen == dossier.doelen
