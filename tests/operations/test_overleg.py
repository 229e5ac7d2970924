"""Meetings, referrals, requests and consents: what is kept, and what is asked for again."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from regisseur_desktop.domain.aanmelding import Toestemming, Verwijzing
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.plan import REGISSEUR
from regisseur_desktop.domain.regie import Antwoord, Evaluatie, Evaluatiesoort, Evaluatiestand
from regisseur_desktop.domain.toepassen import apply_edit
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.evaluaties import (
    change_evaluatie,
    hold_evaluatie,
    invitations_sent,
    invite,
    plan_evaluatie,
    propose_evaluatie,
    record_antwoord,
)
from regisseur_desktop.operations.methode import load_methode
from regisseur_desktop.operations.netwerk import add_contacten
from regisseur_desktop.operations.toestemmingen import (
    give_toestemming,
    may_share,
    withdraw_toestemming,
)
from regisseur_desktop.operations.verwijzingen import (
    add_verwijzing,
    answer_verzoek,
    chain_for,
    request_coordinatie,
)
from tests.dossiers import VANDAAG, called, household

DAG = date(2026, 12, 3)


def planned(soort: Evaluatiesoort = Evaluatiesoort.EVALUATIE) -> tuple[Dossier, Evaluatie]:
    dossier = household("Stien, Aad")
    edit = plan_evaluatie(dossier, propose_evaluatie(dossier, soort, DAG))
    dossier = apply_edit(dossier, edit)
    return dossier, dossier.evaluaties[0]


def test_that_a_meeting_starts_from_the_fixed_agenda_and_the_last_place() -> None:
    dossier, overleg = planned()
    assert overleg.agenda == load_methode().agenda
    at_home = replace(overleg, plaats="bij Stien thuis")
    dossier = apply_edit(dossier, change_evaluatie(overleg, at_home))
    proposal = propose_evaluatie(dossier, Evaluatiesoort.EINDEVALUATIE, VANDAAG)
    assert proposal.plaats == "bij Stien thuis"
    assert proposal.id != overleg.id


@pytest.mark.parametrize("soort", Evaluatiesoort)
def test_that_every_kind_of_meeting_can_be_planned(soort: Evaluatiesoort) -> None:
    _, overleg = planned(soort)
    assert (overleg.soort, overleg.stand) == (soort, Evaluatiestand.GEPLAND)


@pytest.mark.parametrize(("begin", "einde"), [(time(15), time(14)), (time(15), time(15))])
def test_that_a_meeting_ends_after_it_begins(begin: time, einde: time) -> None:
    dossier, overleg = planned()
    wrong = replace(overleg, begin=begin, einde=einde)
    with pytest.raises(Refused, match="Het einde ligt voor het begin"):
        change_evaluatie(overleg, wrong)
    with pytest.raises(Refused, match="Het einde ligt voor het begin"):
        plan_evaluatie(dossier, replace(wrong, id="ander"))


@pytest.mark.parametrize("antwoord", Antwoord)
def test_that_each_reply_is_kept_with_the_one_who_gave_it(antwoord: Antwoord) -> None:
    dossier, _ = planned(Evaluatiesoort.PLAN_MAKEN)
    stien, aad = called(dossier, "Stien"), called(dossier, "Aad")
    for wie in (stien, aad, REGISSEUR, aad):
        dossier = apply_edit(dossier, invite(dossier.evaluaties[0], wie))
    dossier = apply_edit(dossier, record_antwoord(dossier.evaluaties[0], aad, antwoord))
    replies = [(g.wie, g.antwoord) for g in dossier.evaluaties[0].genodigden]
    assert replies == [
        (stien, Antwoord.WEET_NIET),
        (aad, antwoord),
        (REGISSEUR, Antwoord.WEET_NIET),
    ]


def test_that_who_is_not_invited_has_no_reply() -> None:
    _, overleg = planned()
    with pytest.raises(Refused, match="Nodig eerst uit"):
        record_antwoord(overleg, "iemand", Antwoord.KOMT)


def test_that_a_meeting_goes_from_planned_to_invited_to_held() -> None:
    dossier, overleg = planned()
    with pytest.raises(Refused, match="nog niemand uitgenodigd"):
        invitations_sent(overleg)
    dossier = apply_edit(dossier, invite(overleg, called(dossier, "Stien")))
    dossier = apply_edit(dossier, invitations_sent(dossier.evaluaties[0]))
    assert dossier.evaluaties[0].stand is Evaluatiestand.UITGENODIGD
    with pytest.raises(Refused, match="Schrijf eerst kort"):
        hold_evaluatie(dossier.evaluaties[0], " ")
    dossier = apply_edit(dossier, hold_evaluatie(dossier.evaluaties[0], "We maakten een plan."))
    held = dossier.evaluaties[0]
    assert (held.stand, held.verslag) == (Evaluatiestand.GEHOUDEN, "We maakten een plan.")


def with_contacts() -> tuple[Dossier, str, list[str]]:
    """Return a household, Stien, and the contacts huisarts, GGZ and lab."""
    dossier = household("Stien, Aad")
    dossier = apply_edit(dossier, add_contacten(dossier, "huisarts; GGZ; lab"))
    return dossier, called(dossier, "Stien"), [c.id for c in dossier.contacten]


def step(dossier: Dossier, voor: str, van: str, naar: str) -> Verwijzing:
    return Verwijzing(
        id=f"{voor}{van}{naar}",
        huishouden_id=dossier.id,
        voor=voor,
        van_contact=van,
        naar_contact=naar,
    )


def test_that_a_chain_of_referrals_reads_from_the_first_step_for_one_person() -> None:
    dossier, stien, (huisarts, ggz, lab) = with_contacts()
    second, first = step(dossier, stien, ggz, lab), step(dossier, stien, huisarts, ggz)
    others = step(dossier, called(dossier, "Aad"), huisarts, lab)
    for one in (second, others, first):
        dossier = apply_edit(dossier, add_verwijzing(dossier, one))
    assert chain_for(dossier, stien) == (first, second)
    assert chain_for(dossier, called(dossier, "Aad")) == (others,)


def test_that_referrals_in_a_circle_are_all_told_once() -> None:
    dossier, stien, (huisarts, ggz, lab) = with_contacts()
    circle = [
        step(dossier, stien, huisarts, ggz),
        step(dossier, stien, ggz, huisarts),
        step(dossier, stien, "", lab),
    ]
    for one in circle:
        dossier = apply_edit(dossier, add_verwijzing(dossier, one))
    chain = chain_for(dossier, stien)
    assert len(chain) == len(circle)
    assert set(chain) == set(circle)


def test_that_a_referral_needs_two_different_ends() -> None:
    dossier, stien, (huisarts, *_) = with_contacts()
    with pytest.raises(Refused, match="Kies wie er verwijst"):
        add_verwijzing(dossier, step(dossier, stien, "", ""))
    with pytest.raises(Refused, match="twee verschillende contacten"):
        add_verwijzing(dossier, step(dossier, stien, huisarts, huisarts))


def test_that_a_request_waits_for_an_answer() -> None:
    dossier, _, (_, ggz, _) = with_contacts()
    edit = request_coordinatie(dossier, ggz, REGISSEUR, " Wil je coördineren? ", VANDAAG)
    dossier = apply_edit(dossier, edit)
    (verzoek,) = dossier.verzoeken
    assert (verzoek.vraag, verzoek.antwoord, verzoek.datum) == ("Wil je coördineren?", "", VANDAAG)
    with pytest.raises(Refused, match="wat het antwoord is"):
        answer_verzoek(verzoek, "")
    dossier = apply_edit(dossier, answer_verzoek(verzoek, "Nee, nu niet."))
    assert dossier.verzoeken[0].antwoord == "Nee, nu niet."


@pytest.mark.parametrize(
    ("van", "aan", "zin"), [("", REGISSEUR, "Kies wie"), ("ggz", " ", "Kies aan wie")]
)
def test_that_a_request_is_by_somebody_to_somebody(van: str, aan: str, zin: str) -> None:
    with pytest.raises(Refused, match=zin):
        request_coordinatie(household("Stien"), van, aan, "vraag", VANDAAG)


def consent(dossier: Dossier, tot: date | None = None) -> Toestemming:
    return Toestemming(
        id="t",
        huishouden_id=dossier.id,
        persoon_id=called(dossier, "Stien"),
        contact_id="school",
        gegeven_op=VANDAAG,
        geldig_tot=tot,
    )


@pytest.mark.parametrize(("tot", "over", "may"), [(5, 5, True), (5, 6, False), (None, 900, True)])
def test_that_sharing_holds_from_the_day_it_was_given_to_its_last_day(
    tot: int | None, over: int, *, may: bool
) -> None:
    dossier = household("Stien")
    end = VANDAAG + timedelta(tot) if tot else None
    dossier = apply_edit(dossier, give_toestemming(dossier, consent(dossier, end)))
    assert may_share(dossier, "school", VANDAAG)
    assert may_share(dossier, "school", VANDAAG + timedelta(over)) is may
    assert not may_share(dossier, "school", VANDAAG - timedelta(1))
    assert not may_share(dossier, "huisarts", VANDAAG)


def test_that_a_consent_can_be_taken_back_and_the_record_stays() -> None:
    dossier = household("Stien")
    dossier = apply_edit(dossier, give_toestemming(dossier, consent(dossier)))
    back = VANDAAG + timedelta(10)
    dossier = apply_edit(dossier, withdraw_toestemming(dossier.toestemmingen[0], back))
    assert may_share(dossier, "school", back - timedelta(1))
    assert not may_share(dossier, "school", back)
    assert dossier.toestemmingen[0].gegeven_op == VANDAAG


def test_that_a_consent_is_given_by_somebody_here_and_ends_after_it_begins() -> None:
    dossier = household("Stien")
    with pytest.raises(Refused, match="wie er toestemming geeft"):
        give_toestemming(dossier, replace(consent(dossier), persoon_id="iemand"))
    with pytest.raises(Refused, match="eindigt voor zij begint"):
        give_toestemming(dossier, consent(dossier, VANDAAG - timedelta(1)))
