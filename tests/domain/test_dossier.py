"""The questions asked of one household."""

from dataclasses import fields, replace
from datetime import UTC, date, datetime, time

import pytest

from regisseur_desktop.domain.aanmelding import Aanmelding
from regisseur_desktop.domain.dossier import PARTS, Dossier
from regisseur_desktop.domain.huishouden import Huishouden, Lidmaatschap, Regie
from regisseur_desktop.domain.kinds import KINDS
from regisseur_desktop.domain.namen import Naam
from regisseur_desktop.domain.netwerk import Contact
from regisseur_desktop.domain.persoon import Persoon
from regisseur_desktop.domain.plan import REGISSEUR, Afspraak, Doel, Plan
from regisseur_desktop.domain.regie import Evaluatie, Taak, Veiligheidscijfer

EMPTY = Dossier(
    versie=1,
    huishouden=Huishouden(id="h", naam="Marina", aangemaakt_op=date(2026, 9, 1)),
)


def test_that_every_kind_but_the_household_is_a_part() -> None:
    names = {field.name for field in fields(Dossier)} - {"versie", "huishouden"}
    assert set(PARTS) == names
    assert (Huishouden, *PARTS.values()) == KINDS, "one may refer to the earlier"


def test_that_an_empty_dossier_answers_every_question() -> None:
    today = date(2026, 11, 23)
    assert (EMPTY.id, EMPTY.plan, EMPTY.aanmelding, EMPTY.regie) == ("h", None, None, None)
    assert EMPTY.volgende_evaluatie(today) is None
    assert EMPTY.laatste_veiligheid() is None
    assert [*EMPTY.bewoners(), *EMPTY.open_taken(), *EMPTY.doelen_op_volgorde()] == []
    assert EMPTY.alles() == (EMPTY.huishouden,)
    assert EMPTY.naam_van(REGISSEUR) == "de regisseur"


def test_that_the_regisseur_is_the_latest_who_has_not_ended() -> None:
    noor = Regie(id="1", huishouden_id="h", naam="Noor", van=date(2026, 1, 1), tot=date(2026, 6, 1))
    samir = Regie(id="2", huishouden_id="h", naam="Samir", van=date(2026, 6, 1))
    dossier = replace(EMPTY, regies=(samir, noor))
    assert dossier.regie == samir
    assert replace(EMPTY, regies=(noor,)).regie is None


def test_that_the_latest_aanmelding_counts() -> None:
    old = Aanmelding(id="1", huishouden_id="h", ontvangen_op=date(2020, 1, 1))
    new = replace(old, id="2", ontvangen_op=date(2026, 1, 1))
    assert replace(EMPTY, aanmeldingen=(new, old)).aanmelding == new


def test_that_a_name_is_found_for_persons_contacts_and_the_regisseur() -> None:
    dossier = replace(
        EMPTY,
        personen=(Persoon(id="m", naam=Naam(voornaam="Marina", achternaam="Smit")),),
        contacten=(Contact(id="s", naam="School"),),
        regies=(Regie(id="r", huishouden_id="h", naam="Noor"),),
    )
    assert [dossier.naam_van(wie) for wie in ("m", "s", REGISSEUR, "", "weg")] == [
        "Marina",
        "School",
        "Noor",
        "Noor",
        "",
    ]


def test_that_a_regisseur_without_a_name_is_called_the_regisseur() -> None:
    regie = Regie(id="r", huishouden_id="h", naam="", van=date(2026, 9, 1))
    assert replace(EMPTY, regies=(regie,)).naam_van("") == "de regisseur"


def test_that_who_lives_elsewhere_is_no_bewoner_and_the_order_is_the_familys() -> None:
    ivan, vader, marina = (
        Persoon(id=i, naam=Naam(voornaam=i)) for i in ("ivan", "vader", "marina")
    )
    leden = (
        Lidmaatschap(id="1", huishouden_id="h", persoon_id="ivan", volgorde=2),
        Lidmaatschap(id="2", huishouden_id="h", persoon_id="vader", volgorde=1, woont_hier=False),
        Lidmaatschap(id="3", huishouden_id="h", persoon_id="marina", volgorde=0),
    )
    dossier = replace(EMPTY, personen=(ivan, vader, marina), leden=leden)
    assert dossier.bewoners() == (marina, ivan)


def test_that_afspraken_without_a_goal_are_about_safety() -> None:
    doel = Doel(id="d", huishouden_id="h", wat="Rust")
    later = Afspraak(id="1", huishouden_id="h", wat="later", doel_id="d", volgorde=1)
    first = Afspraak(id="2", huishouden_id="h", wat="eerst", doel_id="d", volgorde=0)
    veilig = Afspraak(id="3", huishouden_id="h", wat="We stoppen even.")
    dossier = replace(EMPTY, doelen=(doel,), afspraken=(later, veilig, first))
    assert dossier.afspraken_van("d") == (first, later)
    assert dossier.afspraken_van("") == (veilig,)


def test_that_the_next_meeting_is_today_or_later_and_the_earliest_hour() -> None:
    day = date(2026, 12, 3)
    late = Evaluatie(id="1", huishouden_id="h", datum=day, begin=time(15, 30))
    early = replace(late, id="2", begin=time(9))
    past = replace(late, id="3", datum=date(2026, 9, 10))
    dossier = replace(EMPTY, evaluaties=(past, late, early))
    assert dossier.volgende_evaluatie(date(2026, 11, 23)) == early
    assert dossier.volgende_evaluatie(day) == early
    assert dossier.volgende_evaluatie(date(2026, 12, 4)) is None


def test_that_open_tasks_come_by_day_and_those_without_a_day_last() -> None:
    someday = Taak(id="1", huishouden_id="h", wat="ooit")
    late = Taak(id="2", huishouden_id="h", wat="te laat", uiterlijk=date(2026, 11, 20))
    done = replace(late, id="3", klaar_op=datetime(2026, 11, 19, tzinfo=UTC))
    soon = Taak(id="4", huishouden_id="h", wat="straks", uiterlijk=date(2026, 11, 26))
    assert replace(EMPTY, taken=(someday, soon, done, late)).open_taken() == (late, soon, someday)


def test_that_safety_was_last_discussed_on_the_latest_day() -> None:
    def cijfer(day: int) -> Veiligheidscijfer:
        return Veiligheidscijfer(
            id=f"{day}", huishouden_id="h", cijfer=7, datum=date(2026, 10, day)
        )

    dossier = replace(EMPTY, veiligheidscijfers=(cijfer(12), cijfer(3)))
    assert dossier.laatste_veiligheid() == date(2026, 10, 12)


@pytest.mark.parametrize("wanted", ["h", "p", "m"])
def test_that_any_value_is_found_by_its_identity(wanted: str) -> None:
    plan = Plan(id="p", huishouden_id="h")
    dossier = replace(EMPTY, plannen=(plan,), personen=(Persoon(id="m", naam=Naam()),))
    found = dossier.zoek(wanted)
    assert found is not None
    assert found.id == wanted
    assert dossier.zoek("weg") is None
