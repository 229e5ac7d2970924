"""The two example households hold every fact of the source, entered as a user enters it."""

import json
from datetime import date, timedelta
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regisseur_desktop.domain.aanmelding import Verwijsroute
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.moment import MomentSoort
from regisseur_desktop.domain.netwerk import Contact, Netwerkband, Netwerkgroep
from regisseur_desktop.domain.persoon import Geslacht, Partnersoort, Persoon
from regisseur_desktop.domain.plan import REGISSEUR, Oordeel
from regisseur_desktop.domain.regie import Antwoord, Evaluatie, Evaluatiesoort, Taaksoort
from regisseur_desktop.domain.verhaal import Notitiesoort, Zorg
from regisseur_desktop.domain.werkdagen import is_werkdag
from regisseur_desktop.domain.zicht import Lezer, Zicht, mag_zien
from regisseur_desktop.operations.coordinatie import leefgebieden_met_zorgen
from regisseur_desktop.operations.methode import load_methode
from regisseur_desktop.operations.verwijzingen import chain_for
from regisseur_desktop.operations.voorbeeld import voorbeelden
from tests.dossiers import VANDAAG, applied, called


@cache
def marina() -> Dossier:
    return applied(voorbeelden(VANDAAG, "Noor")[0])


@cache
def stien() -> Dossier:
    return applied(voorbeelden(VANDAAG, "Noor")[1])


def persoon(dossier: Dossier, naam: str) -> Persoon:
    found = dossier.persoon(called(dossier, naam))
    assert found is not None
    return found


def tie(dossier: Dossier, begin: str) -> tuple[Contact, Netwerkband]:
    contact = next(c for c in dossier.contacten if c.naam.lower().startswith(begin))
    return contact, next(b for b in dossier.netwerk if b.contact_id == contact.id)


def zorg(dossier: Dossier, word: str) -> Zorg:
    return next(z for z in dossier.zorgen if word in z.tekst)


def meeting(dossier: Dossier) -> Evaluatie:
    coming = dossier.volgende_evaluatie(VANDAAG)
    assert coming is not None
    return coming


@pytest.mark.eis("S2-32")
def test_that_both_households_are_marked_as_examples_from_their_first_moment() -> None:
    assert [d.huishouden.naam for d in (marina(), stien())] == [
        "Marina en de kinderen",
        "Stien en Aad",
    ]
    for edits in voorbeelden(VANDAAG, "Noor"):
        assert applied(edits[:1]).huishouden.is_voorbeeld
        assert applied(edits).huishouden.is_voorbeeld
        assert applied(edits).huishouden.aangemaakt_op == VANDAAG


@pytest.mark.eis("S2-33")
def test_that_the_husband_who_died_needs_no_name_and_no_exact_day() -> None:
    dossier = marina()
    vader = next(p for p in dossier.personen if not p.naam.volledig)
    relatie = dossier.partnerrelaties[0]
    assert {relatie.persoon_a, relatie.persoon_b} == {called(dossier, "Marina"), vader.id}
    assert relatie.soort is Partnersoort.GEHUWD
    assert (vader.geslacht, persoon(dossier, "Marina").geslacht) == (Geslacht.MAN, Geslacht.VROUW)
    assert vader not in dossier.bewoners()
    assert vader.overleden is not None
    assert vader.overleden.woorden == "ruim een jaar geleden"
    assert vader.overleden.exact is None
    latest, earliest = vader.overleden.latest(), vader.overleden.earliest()
    assert latest is not None
    assert earliest is not None
    assert latest < VANDAAG - timedelta(days=364)
    assert earliest > VANDAAG - timedelta(days=2 * 366)


@pytest.mark.eis("S2-34")
def test_that_three_children_stand_in_order_of_age_without_a_birth_date() -> None:
    dossier = marina()
    children = dossier.bewoners()[1:]
    assert [p.naam.kort for p in children] == ["Ivan", "Jasper", "Liselot"]
    assert [p.geboren.leeftijd for p in children if p.geboren] == [9, 5, 2]
    assert all(p.geboren and p.geboren.soort is MomentSoort.LEEFTIJD for p in children)
    assert [p.geslacht for p in children] == [Geslacht.MAN, Geslacht.MAN, Geslacht.VROUW]
    vader = next(p for p in dossier.personen if not p.naam.kort)
    parents = {called(dossier, "Marina"), vader.id}
    for child in children:
        assert {r.ouder_id for r in dossier.ouderrelaties if r.kind_id == child.id} == parents


@pytest.mark.eis("S2-35")
def test_that_work_is_a_worry_a_wish_and_a_goal() -> None:
    dossier = marina()
    own = (called(dossier, "Marina"),)
    worry = zorg(dossier, "geen werk")
    wish = next(k for k in dossier.krachten if "weer werken" in k.tekst)
    goal = next(d for d in dossier.doelen if d.leefgebied == "werk")
    assert [(x.leefgebied, x.over) for x in (worry, wish, goal)] == [("werk", own)] * 3
    quote = dossier.hulpvragen[0]
    assert (quote.bron, quote.is_citaat) == (own[0], True)
    assert "weer werken" in quote.tekst


@pytest.mark.eis("S2-36")
def test_that_the_worry_about_ivan_dates_from_an_event() -> None:
    dossier = marina()
    worry = zorg(dossier, "Ivan is vaak boos")
    assert worry.over == (called(dossier, "Ivan"),)
    event = next(g for g in dossier.gebeurtenissen if g.id == worry.sinds_gebeurtenis)
    assert "overleden" in event.tekst
    vader = next(p for p in dossier.personen if not p.naam.kort)
    assert event.wanneer == vader.overleden


@pytest.mark.eis("S2-37")
def test_that_the_referral_from_huisarts_to_psychiater_is_ivans_alone() -> None:
    dossier = marina()
    (step,) = chain_for(dossier, called(dossier, "Ivan"))
    assert step.van_contact == tie(dossier, "huisarts")[0].id
    assert step.naar_contact == tie(dossier, "psychiater")[0].id
    assert tie(dossier, "psychiater")[1].voor == (called(dossier, "Ivan"),)
    for other in ("Marina", "Jasper", "Liselot"):
        assert chain_for(dossier, called(dossier, other)) == ()


@pytest.mark.eis("S2-38")
def test_that_a_suspicion_is_marked_and_marina_came_by_herself() -> None:
    dossier = marina()
    worry = zorg(dossier, "Liselot praat")
    assert worry.is_vermoeden
    assert worry.over == (called(dossier, "Liselot"),)
    assert not zorg(dossier, "Ivan is vaak boos").is_vermoeden
    assert dossier.aanmelding is not None
    assert dossier.aanmelding.route is Verwijsroute.ZELF
    assert dossier.aanmelding.aanmelder == called(dossier, "Marina")
    assert "Liselot" in dossier.huishouden.aanleiding


@pytest.mark.eis("S2-39")
def test_that_coordinatie_starts_with_a_reason_a_day_a_person_and_a_role() -> None:
    regie = marina().regie
    assert regie is not None
    assert (regie.naam, regie.rol) == ("Noor", "professional van het lokale team")
    assert regie.van is not None
    assert regie.van < VANDAAG
    assert "meer leefgebieden" in regie.reden
    gebieden = leefgebieden_met_zorgen(marina())
    assert len(gebieden) == 5
    assert all(load_methode().leefgebied(gebied) for gebied in gebieden)


@pytest.mark.eis("S2-40")
def test_that_the_plan_says_with_whom_it_was_made() -> None:
    dossier = marina()
    assert dossier.plan is not None
    assert [dossier.naam_van(wie) for wie in dossier.plan.opgesteld_met] == ["Marina", "Ivan"]
    assert dossier.plan.opgesteld_op == dossier.planversies[0].datum


@pytest.mark.eis("S2-41")
def test_that_five_formal_contacts_serve_somebody_and_were_spoken_to() -> None:
    dossier = marina()
    serves = {
        "huisarts": [],
        "psychiater": ["Ivan"],
        "rsd": ["Marina"],
        "integrale vroeghulp": ["Liselot"],
        "school": ["Ivan", "Jasper"],
    }
    for naam, voor in serves.items():
        _, band = tie(dossier, naam)
        assert [dossier.naam_van(wie) for wie in band.voor] == voor
        assert band.groep in {Netwerkgroep.HULPVERLENER, Netwerkgroep.SCHOOL_WERK}
        assert band.laatste_contact is not None
        assert band.laatste_contact < VANDAAG
    assert len(dossier.netwerk) == len(serves) + 1


@pytest.mark.eis("S2-42")
def test_that_the_volunteer_is_a_kind_of_its_own() -> None:
    _, band = tie(marina(), "vrijwilliger")
    assert band.groep is Netwerkgroep.VRIJWILLIGER
    kinds = list(Netwerkgroep)
    place = kinds.index(Netwerkgroep.VRIJWILLIGER)
    assert kinds.index(Netwerkgroep.VRIENDEN_BUREN) < place < kinds.index(Netwerkgroep.HULPVERLENER)


@pytest.mark.eis("S2-43")
def test_that_watching_adjusting_and_stepping_in_are_logged_and_versions_kept() -> None:
    dossier = marina()
    log = {n.soort: n.tekst for n in dossier.notities}
    assert {Notitiesoort.MONITORING, Notitiesoort.BIJSTURING, Notitiesoort.INGRIJPEN} <= set(log)
    first, adjusted, stepped = dossier.planversies
    assert (first.nummer, adjusted.nummer, stepped.nummer) == (1, 2, 3)
    reasons = {note.tekst for note in dossier.notities}
    assert {adjusted.reden, stepped.reden} <= reasons
    agreed = [json.loads(v.inhoud)["afspraken"] for v in dossier.planversies]
    rhythm = [next(a["ritme"] for a in all_ if "slapen" in a["wat"]) for all_ in agreed]
    assert rhythm == ["elke avond", "2 avonden per week", "2 avonden per week"]
    assert [len(all_) for all_ in agreed] == [11, 11, 12]


@pytest.mark.eis("S2-44")
def test_that_the_couple_without_minors_comes_by_the_medical_route() -> None:
    dossier = stien()
    assert dossier.aanmelding is not None
    assert dossier.aanmelding.route is Verwijsroute.MEDISCH
    assert [p.naam.kort for p in dossier.bewoners()] == ["Stien", "Aad"]
    assert dossier.ouderrelaties == ()
    assert [r.soort for r in dossier.partnerrelaties] == [Partnersoort.GEHUWD]


@pytest.mark.eis("S2-45")
def test_that_ages_need_no_birth_date_and_the_income_is_known() -> None:
    dossier = stien()
    ages = [p.geboren for p in dossier.bewoners()]
    assert [age.leeftijd for age in ages if age] == [59, 63]
    assert all(age and age.soort is MomentSoort.LEEFTIJD for age in ages)
    income = next(k for k in dossier.krachten if "uitkering" in k.tekst)
    assert income.leefgebied == "geld"


@pytest.mark.eis("S2-46")
def test_that_the_health_of_stien_is_hers_and_in_no_shared_copy() -> None:
    dossier = stien()
    health = zorg(dossier, "depressieve")
    assert (health.leefgebied, health.over) == ("gezondheid", (called(dossier, "Stien"),))
    assert not [lezer for lezer in Lezer if mag_zien(health, lezer)]
    (step,) = chain_for(dossier, called(dossier, "Stien"))
    assert dossier.naam_van(step.van_contact).lower() == "huisarts"
    assert dossier.naam_van(step.naar_contact) == "GGZ-instelling"
    assert chain_for(dossier, called(dossier, "Aad")) == ()


@pytest.mark.eis("S2-47")
def test_that_what_stien_says_about_aad_keeps_both_apart_and_protects_her() -> None:
    dossier = stien()
    for word in ("alcohol", "kringloopwinkel"):
        item = zorg(dossier, word)
        assert item.over == (called(dossier, "Aad"),)
        assert item.bron == called(dossier, "Stien")
        assert item.bron_beschermd
        assert not mag_zien(item, Lezer.GEZIN, called(dossier, "Aad"))


@pytest.mark.eis("S2-48")
def test_that_money_is_a_worry_of_the_household() -> None:
    worry = zorg(stien(), "komen bijna niet rond")
    assert (worry.over, worry.leefgebied) == ((), "geld")


@pytest.mark.eis("S2-49")
def test_that_the_signal_asks_a_safety_check_today() -> None:
    dossier = stien()
    signal = zorg(dossier, "woedend")
    assert signal.is_signaal
    assert [z for z in dossier.zorgen if z.is_signaal] == [signal]
    safety = [t for t in dossier.open_taken() if t.soort is Taaksoort.VEILIGHEID]
    assert [t.uiterlijk for t in safety] == [VANDAAG]


@pytest.mark.eis("S2-50")
def test_that_the_request_says_by_whom_to_whom_when_and_the_answer() -> None:
    dossier = stien()
    (verzoek,) = dossier.verzoeken
    assert dossier.naam_van(verzoek.van).lower() == "behandelaar ggz"
    assert dossier.naam_van(verzoek.aan) == "Noor"
    assert verzoek.datum is not None
    assert verzoek.datum < VANDAAG
    assert verzoek.vraag
    assert verzoek.antwoord.startswith("Ja.")


@pytest.mark.eis("S2-51")
def test_that_the_meeting_to_make_a_plan_has_three_invited_with_their_replies() -> None:
    dossier = stien()
    overleg = meeting(dossier)
    assert overleg.soort is Evaluatiesoort.PLAN_MAKEN
    replies = {dossier.naam_van(g.wie): g.antwoord for g in overleg.genodigden}
    assert replies == {
        "Stien": Antwoord.KOMT,
        "Aad": Antwoord.WEET_NIET,
        "Noor": Antwoord.KOMT,
    }
    assert any(g.wie == REGISSEUR for g in overleg.genodigden)


def test_that_marina_shows_four_goals_with_pictograms_and_agreements() -> None:
    dossier = marina()
    goals = dossier.doelen_op_volgorde()
    assert [g.pictogram for g in goals] == ["blij", "werk", "praten", "geld"]
    assert all(g.hoe and dossier.afspraken_van(g.id) for g in goals)
    assert all(g.zicht is Zicht.GEZIN for g in goals)
    assert all(a.klaar_op or a.ritme for g in goals[:3] for a in dossier.afspraken_van(g.id))
    assert [a.oordeel for a in dossier.akkoorden] == [Oordeel.EENS] * 4
    assert len(dossier.afspraken_van("")) == 2
    assert [b.bellen_bij_nood for b in dossier.netwerk].count(True) == 2


def test_that_marina_has_something_late_something_today_and_something_this_week() -> None:
    dossier = marina()
    days = [t.uiterlijk for t in dossier.open_taken()]
    assert days == [date(2026, 11, 20), VANDAAG, date(2026, 11, 26)]
    overleg = meeting(dossier)
    assert overleg.datum == date(2026, 12, 3)
    replies = [g.antwoord for g in overleg.genodigden]
    assert [replies.count(a) for a in (Antwoord.KOMT, Antwoord.KOMT_NIET, Antwoord.WEET_NIET)] == [
        3,
        1,
        2,
    ]
    assert dossier.huishouden.niveau == 2
    assert [t.fase for t in dossier.trajecten] == ["samenhang"]
    assert dossier.laatste_veiligheid() == date(2026, 10, 12)
    assert sorted(c.cijfer for c in dossier.veiligheidscijfers) == [6, 7, 7, 8]


@pytest.mark.eis("B-05")
def test_that_what_is_ivans_own_is_in_no_copy_for_a_brother_or_the_household() -> None:
    dossier = marina()
    own = zorg(dossier, "droomt")
    ivan = called(dossier, "Ivan")
    allowed = [
        (lezer, wie)
        for lezer in Lezer
        for wie in ("", *(p.id for p in dossier.personen))
        if mag_zien(own, lezer, wie)
    ]
    assert allowed == [(Lezer.GEZIN, ivan), (Lezer.KIND, ivan)]


@given(st.dates(date(2024, 1, 1), date(2035, 12, 31)))
def test_that_the_examples_hold_on_any_day(vandaag: date) -> None:
    first, second = (applied(edits) for edits in voorbeelden(vandaag, "Noor"))
    overleg = first.volgende_evaluatie(vandaag)
    assert overleg is not None
    assert overleg.datum.weekday() == 3
    assert timedelta(7) <= overleg.datum - vandaag <= timedelta(28)
    late, today, soon = (t.uiterlijk for t in first.open_taken())
    assert (late, today) == (vandaag - timedelta(3), vandaag)
    assert soon is not None
    assert timedelta(1) <= soon - vandaag <= timedelta(3)
    contact = next(t for t in second.taken if t.soort is Taaksoort.EERSTE_CONTACT)
    assert contact.uiterlijk is not None
    assert (contact.uiterlijk == vandaag) is is_werkdag(vandaag)
    assert contact.uiterlijk >= vandaag
    notes = (*first.notities, *second.notities)
    assert all(note.moment.date() < vandaag for note in notes)
    assert first.regie is not None
    assert first.planversies[0].datum > first.regie.van if first.regie.van else False


def test_that_no_two_values_share_an_identity_and_nothing_points_nowhere() -> None:
    for dossier in (marina(), stien()):
        values = dossier.alles()
        known = {v.id for v in values}
        assert len(known) == len(values)
        assert {z.sinds_gebeurtenis for z in dossier.zorgen} <= known | {""}
        assert {a.doel_id for a in dossier.afspraken} <= known | {""}
        people = known | {"", REGISSEUR}
        assert {wie for a in dossier.afspraken for wie in a.wie} <= people
        assert {wie for z in dossier.zorgen for wie in (z.bron, *z.over)} <= people


def test_that_the_sentences_are_short_and_the_words_are_plain() -> None:
    shared = [
        text
        for dossier in (marina(), stien())
        for text in (
            *(kracht.tekst for kracht in dossier.krachten),
            *(een.tekst for een in dossier.zorgen),
            *(vraag.tekst for vraag in dossier.hulpvragen),
            *(doel.wat for doel in dossier.doelen),
            *(afspraak.wat for afspraak in dossier.afspraken),
            *(doel.hoe for doel in dossier.doelen),
        )
    ]
    sentences = [s for text in shared for s in text.replace("?", ".").split(".") if s.strip()]
    assert max(len(s.split()) for s in sentences) <= 15
    assert not [s for s in sentences if "gedragsproblemen" in s or "ontwikkelingsachterstand" in s]
