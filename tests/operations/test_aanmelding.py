"""From seven answers to a household with its first tasks: the rules of the first days."""

import itertools
from datetime import UTC, date, datetime

import pytest

from regisseur_desktop.domain.aanmelding import (
    Beschikking,
    Contactuitkomst,
    Gevaar,
    Verwijsroute,
)
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit, removed
from regisseur_desktop.domain.regie import Evaluatiesoort, Taak, Taaksoort
from regisseur_desktop.domain.toepassen import apply_edit, begin
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.aanmelding import (
    NieuweAanmelding,
    new_aanmelding,
    record_contact,
)
from tests.dossiers import VANDAAG, called, household

NU = datetime(2026, 11, 24, 10, 15, tzinfo=UTC)
ALLE_TALEN = ((), ("Aad",), ("Stien", "Aad"))


def made(antwoorden: NieuweAanmelding) -> Dossier:
    return begin(new_aanmelding(antwoorden, "Noor"))


def of_soort(dossier: Dossier, soort: Taaksoort) -> list[Taak]:
    return [taak for taak in dossier.taken if taak.soort is soort]


@pytest.mark.parametrize(
    ("gevaar", "onwetend", "route"), list(itertools.product(Gevaar, ALLE_TALEN, Verwijsroute))
)
def test_that_the_answers_decide_the_first_tasks(
    gevaar: Gevaar, onwetend: tuple[str, ...], route: Verwijsroute
) -> None:
    dossier = made(
        NieuweAanmelding(
            wie="Stien 59, Aad 63",
            ontvangen_op=VANDAAG,
            route=route,
            gevaar=gevaar,
            weet_nog_niet=onwetend,
        )
    )
    safety = of_soort(dossier, Taaksoort.VEILIGHEID)
    contact = of_soort(dossier, Taaksoort.EERSTE_CONTACT)
    asking = of_soort(dossier, Taaksoort.VRAGEN)
    assert [t.uiterlijk for t in safety] == ([] if gevaar is Gevaar.NEE else [VANDAAG])
    assert all(("112" in t.toelichting) is (gevaar is Gevaar.JA) for t in safety)
    assert all(("0800-2000" in t.toelichting) is (gevaar is Gevaar.JA) for t in safety)
    assert [t.uiterlijk for t in contact] == [date(2026, 11, 26)]
    assert [t.wat for t in asking] == [
        f"Vraag of {naam} van de aanmelding weet" for naam in onwetend
    ]
    assert {t.uiterlijk for t in asking} <= {date(2026, 11, 26)}
    assert len(dossier.taken) == len(safety) + len(contact) + len(asking)
    assert dossier.open_taken()[0] == (safety or contact)[0]


@pytest.mark.parametrize(
    ("ontvangen", "uiterlijk"),
    [
        (date(2026, 11, 18), date(2026, 11, 23)),  # Wednesday: over a weekend
        (date(2026, 11, 20), date(2026, 11, 25)),  # Friday
        (date(2026, 11, 21), date(2026, 11, 25)),  # Saturday counts from Monday
        (date(2026, 12, 24), date(2026, 12, 30)),  # both days of Christmas do not count
        (date(2026, 4, 24), date(2026, 4, 30)),  # Koningsdag does not count
    ],
)
def test_that_the_first_contact_is_due_in_three_werkdagen(ontvangen: date, uiterlijk: date) -> None:
    dossier = made(NieuweAanmelding(wie="Stien", ontvangen_op=ontvangen, gevaar=Gevaar.NEE))
    assert [t.uiterlijk for t in dossier.taken] == [uiterlijk]


def test_that_not_knowing_about_danger_never_counts_as_no() -> None:
    dossier = made(NieuweAanmelding(wie="Stien", ontvangen_op=VANDAAG))
    assert dossier.aanmelding is not None
    assert dossier.aanmelding.gevaar is Gevaar.WEET_NIET
    assert len(of_soort(dossier, Taaksoort.VEILIGHEID)) == 1


@pytest.mark.parametrize("wie", ["", "   ", " , "])
def test_that_an_aanmelding_needs_somebody(wie: str) -> None:
    with pytest.raises(Refused, match="Een voornaam is genoeg"):
        new_aanmelding(NieuweAanmelding(wie=wie, ontvangen_op=VANDAAG), "Noor")


def test_that_one_line_makes_the_household_its_people_and_its_name() -> None:
    dossier = household("Stien 59, Aad 63")
    assert dossier.huishouden.naam == "Stien en Aad"
    assert [p.naam.kort for p in dossier.bewoners()] == ["Stien", "Aad"]
    assert [lid.om_wie for lid in dossier.leden] == [True, False]
    ages = [p.geboren.leeftijd_op(VANDAAG) for p in dossier.personen if p.geboren]
    assert ages == [(59, 59), (63, 63)]


def test_that_a_household_starts_with_a_regisseur_a_phase_and_an_empty_plan() -> None:
    dossier = household("Stien", regisseur="Noor")
    assert dossier.regie is not None
    assert (dossier.regie.naam, dossier.regie.van) == ("Noor", VANDAAG)
    assert [t.fase for t in dossier.trajecten] == ["verkennen"]
    assert len(dossier.plannen) == 1


def test_that_what_a_referrer_writes_stays_out_of_the_familys_plan() -> None:
    reden = "Stien zegt dat Aad drinkt."
    dossier = made(NieuweAanmelding(wie="Stien, Aad", ontvangen_op=VANDAAG, reden=reden))
    assert dossier.huishouden.aanleiding == reden
    assert dossier.plan is not None
    assert reden not in str(dossier.plan)


def test_that_the_one_who_reports_becomes_a_contact() -> None:
    dossier = made(
        NieuweAanmelding(
            wie="Stien",
            ontvangen_op=VANDAAG,
            aanmelder=" behandelaar GGZ ",
            route=Verwijsroute.MEDISCH,
            beschikking=Beschikking.AANGEVRAAGD,
        )
    )
    assert dossier.aanmelding is not None
    assert dossier.naam_van(dossier.aanmelding.aanmelder) == "Behandelaar GGZ"
    assert [band.contact_id for band in dossier.netwerk] == [dossier.aanmelding.aanmelder]
    assert dossier.aanmelding.beschikking is Beschikking.AANGEVRAAGD


@pytest.mark.parametrize("route", Verwijsroute)
def test_that_who_comes_by_themselves_is_the_one_who_reports(route: Verwijsroute) -> None:
    dossier = made(NieuweAanmelding(wie="Marina", ontvangen_op=VANDAAG, route=route))
    assert dossier.aanmelding is not None
    own = called(dossier, "Marina") if route is Verwijsroute.ZELF else ""
    assert dossier.aanmelding.aanmelder == own
    assert dossier.contacten == ()


def test_that_who_knows_and_who_does_not_are_kept_apart() -> None:
    dossier = made(NieuweAanmelding(wie="Stien, Aad", ontvangen_op=VANDAAG, weet_nog_niet=("aad",)))
    assert dossier.aanmelding is not None
    assert dossier.aanmelding.weet_nog_niet == (called(dossier, "Aad"),)
    assert dossier.aanmelding.weet_ervan == (called(dossier, "Stien"),)


@pytest.mark.parametrize("uitkomst", Contactuitkomst)
def test_that_only_a_real_talk_closes_the_first_contact(uitkomst: Contactuitkomst) -> None:
    dossier = household("Stien, Aad")
    after = apply_edit(dossier, record_contact(dossier, uitkomst, NU))
    is_done = [t.klaar_op for t in of_soort(after, Taaksoort.EERSTE_CONTACT)]
    assert is_done == ([NU] if uitkomst is Contactuitkomst.GESPROKEN else [None])
    assert after.aanmelding is not None
    assert (after.aanmelding.contact_uitkomst, after.aanmelding.contact_op) == (uitkomst, NU)
    assert [t.klaar_op for t in of_soort(after, Taaksoort.VEILIGHEID)] == [None]


def test_that_a_talk_can_plan_the_intake_with_everybody_at_home() -> None:
    dossier = household("Stien, Aad")
    intake = date(2026, 11, 26)
    edit = record_contact(dossier, Contactuitkomst.GESPROKEN, NU, intake)
    meeting = apply_edit(dossier, edit).evaluaties[0]
    assert (meeting.soort, meeting.datum) == (Evaluatiesoort.INTAKE, intake)
    assert [g.wie for g in meeting.genodigden] == [called(dossier, "Stien"), called(dossier, "Aad")]


def test_that_a_contact_needs_an_aanmelding() -> None:
    dossier = household("Stien")
    bare = apply_edit(dossier, new_aanmelding_gone(dossier))
    with pytest.raises(Refused, match="Maak eerst een aanmelding"):
        record_contact(bare, Contactuitkomst.GESPROKEN, NU)


def new_aanmelding_gone(dossier: Dossier) -> Edit:
    return removed("Aanmelding weghalen", dossier.id, dossier.aanmeldingen)


@pytest.mark.parametrize(
    ("aanmelder", "contacten", "wie"),
    [
        ("Marina", 0, "Marina"),
        ("marina zelf", 0, "Marina"),
        ("Zelf", 0, "Marina"),
        ("Ivan", 0, "Ivan"),
        ("oma Marina", 1, None),
        ("huisarts", 1, None),
    ],
)
def test_that_who_reports_for_the_own_family_is_no_contact(
    aanmelder: str, contacten: int, wie: str | None
) -> None:
    antwoorden = NieuweAanmelding(
        wie="Marina 34, Ivan 9", aanmelder=aanmelder, ontvangen_op=VANDAAG
    )
    dossier = begin(new_aanmelding(antwoorden, "Noor"))
    assert len(dossier.netwerk) == len(dossier.contacten) == contacten
    assert dossier.aanmelding is not None
    found = dossier.persoon(dossier.aanmelding.aanmelder)
    assert (found.naam.kort if found else None) == wie
