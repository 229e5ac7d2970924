"""Settings, search, the trash, examples, sessions and backups on a real store."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.regie import Taaksoort
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations import (
    edits,
    huishoudens,
    instellingen,
    items,
    klad,
    logboek,
    personen,
    plan,
    prullenbak,
    reservekopie,
    sessies,
    sleutels,
    vandaag,
    voorbeelden,
    zoeken,
)
from regisseur_desktop.operations.kluis import Kluis, has_kluis, open_kluis, open_met_herstelcode
from regisseur_desktop.operations.verwijderen import remove
from tests.kluizen import MAANDAG, WACHTZIN
from ui.jobs import Cancelled


def later() -> datetime:
    return datetime.now(UTC) + timedelta(minutes=1)


def test_that_settings_come_back_and_name_the_user(kluis: Kluis) -> None:
    now = instellingen.lees(kluis)
    assert now.naam == "Noor Bakker"
    instellingen.bewaar(kluis, replace(now, naam="Samir", organisatie="De Brug"))
    assert instellingen.lees(kluis).organisatie == "De Brug"
    assert kluis.gebruiker == "Samir"


@pytest.mark.parametrize(("asked", "kept"), [(0, 1), (1, 1), (60, 60), (90, 60)])
def test_that_the_lock_time_stays_within_bounds(kluis: Kluis, asked: int, kept: int) -> None:
    instellingen.bewaar(kluis, instellingen.Instellingen(naam="Noor", vergrendel_minuten=asked))
    assert instellingen.lees(kluis).vergrendel_minuten == kept


def test_that_half_typed_lines_come_back_and_go(kluis: Kluis) -> None:
    klad.bewaar(kluis, "plek", {"Nieuwe kracht": "Marina lach"})
    assert klad.lees(kluis, "plek") == {"Nieuwe kracht": "Marina lach"}
    klad.bewaar(kluis, "plek", {})
    assert klad.lees(kluis, "plek") == {}


def test_that_a_session_that_ended_well_tells_nothing(kluis: Kluis) -> None:
    assert sessies.begin(kluis) is None
    sessies.end(kluis)
    assert sessies.begin(kluis) is None


def test_that_a_session_that_broke_off_tells_the_last_change(kluis: Kluis, marina: Dossier) -> None:
    sessies.begin(kluis)
    edits.apply(kluis, items.add_kracht(marina, "Oma kookt op zondag"))
    last = sessies.begin(kluis)
    assert last is not None
    assert datetime.now(UTC) - last < timedelta(minutes=1)


def test_that_search_finds_people_texts_and_forgives_a_typo(kluis: Kluis) -> None:
    kinds = {found.soort for found in zoeken.zoek(kluis, "liselot")}
    assert {"persoon", "doel"} <= kinds
    assert zoeken.zoek(kluis, "marinna")[0].soort == "huishouden"
    assert zoeken.zoek(kluis, "   ") == ()


def test_that_a_search_is_logged_once_with_its_words(kluis: Kluis) -> None:
    zoeken.log_gezocht(kluis, "psychiater")
    zoeken.log_gezocht(kluis, " ")
    lines = [line for line in logboek.lijst(kluis) if line.gebeurtenis == "gezocht"]
    assert [line.detail for line in lines] == ["psychiater"]


def test_that_a_removed_goal_comes_back_with_its_agreements(kluis: Kluis, marina: Dossier) -> None:
    doel = marina.doelen_op_volgorde()[0]
    afspraken = marina.afspraken_van(doel.id)
    assert afspraken
    edits.apply(kluis, remove(marina, doel, "Doel weghalen"))
    regel = prullenbak.lijst(kluis, later())[0]
    assert (regel.tekst, regel.wie) == (doel.wat, "Noor Bakker")
    edits.apply(kluis, prullenbak.terugzetten(regel))
    after = huishoudens.load_dossier(kluis, marina.id)
    assert doel in after.doelen
    assert {a.id for a in after.afspraken_van(doel.id)} == {a.id for a in afspraken}
    assert all(other.tekst != doel.wat for other in prullenbak.lijst(kluis, later()))


def test_that_a_person_who_left_stands_in_the_trash_by_name(kluis: Kluis, marina: Dossier) -> None:
    jasper = next(p for p in marina.personen if p.naam.kort == "Jasper")
    edits.apply(kluis, remove(marina, jasper, "Jasper weghalen"))
    regel = prullenbak.lijst(kluis, later())[0]
    assert regel.tekst == "Jasper"
    edits.apply(kluis, prullenbak.terugzetten(regel))
    assert jasper in huishoudens.load_dossier(kluis, marina.id).bewoners()


def test_that_the_examples_go_in_one_click_and_leave_no_word(kluis: Kluis) -> None:
    voorbeelden.remove(kluis)
    assert huishoudens.names(kluis) == {}
    assert zoeken.zoek(kluis, "psychiater") == ()
    assert prullenbak.lijst(kluis, later()) == ()
    reservekopie.controleer(kluis)


@pytest.mark.eis("C-01")
def test_that_a_rename_reaches_list_search_and_dossier(kluis: Kluis, marina: Dossier) -> None:
    before = next(p for p in marina.personen if p.naam.kort == "Marina")
    after = replace(before, naam=replace(before.naam, voornaam="Mariska"))
    edits.apply(kluis, personen.save_persoon(marina, before, after))
    assert "Mariska en de kinderen" in huishoudens.names(kluis).values()
    assert any(found.titel.startswith("Mariska") for found in zoeken.zoek(kluis, "mariska"))
    loaded = huishoudens.load_dossier(kluis, marina.id)
    assert loaded.naam_van(before.id) == "Mariska"


def test_that_a_backup_is_due_after_a_change_and_can_be_put_back(
    kluis: Kluis, marina: Dossier, tmp_path: Path
) -> None:
    made = reservekopie.maak(kluis)
    assert reservekopie.laatste(kluis) == made
    assert not reservekopie.is_due(kluis)
    edits.apply(kluis, plan.add_doel(marina, "Marina leert fietsen"))
    assert reservekopie.is_due(kluis)
    elsewhere = reservekopie.maak_in(kluis, tmp_path / "stick")
    target = tmp_path / "nieuw"
    reservekopie.herstel(target, elsewhere)
    assert has_kluis(target)
    restored = open_kluis(target, WACHTZIN)
    doelen = huishoudens.load_dossier(restored, marina.id).doelen
    assert "Marina leert fietsen" in {doel.wat for doel in doelen}
    restored.sluit()


def test_that_a_backup_that_is_stopped_leaves_nothing(kluis: Kluis, tmp_path: Path) -> None:
    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        reservekopie.maak_in(kluis, tmp_path / "stick", stop)
    assert list((tmp_path / "stick").iterdir()) == []
    assert reservekopie.laatste(kluis) is None


def test_that_a_new_recovery_code_opens_and_sets_a_new_passphrase(
    kluis: Kluis, tmp_path: Path
) -> None:
    code = sleutels.new_herstelcode(kluis)
    map_ = kluis.map
    kluis.sluit()
    opened = open_met_herstelcode(map_, code.lower().replace("-", " "), "een heel nieuwe zin")
    opened.sluit()
    with pytest.raises(Refused):
        open_kluis(map_, WACHTZIN)
    open_kluis(map_, "een heel nieuwe zin").sluit()


def test_that_today_shows_late_today_and_this_week(kluis: Kluis) -> None:
    now = vandaag.overzicht(kluis, MAANDAG.date())
    assert now.badge == len(now.te_laat) + len(now.vandaag)
    assert now.te_laat
    assert all(r.taak.uiterlijk < MAANDAG.date() for r in now.te_laat if r.taak.uiterlijk)
    soorten = {regel.taak.soort for regel in now.vandaag}
    assert Taaksoort.EERSTE_CONTACT in soorten


def test_that_examples_leave_today_after_a_week(kluis: Kluis) -> None:
    soon = vandaag.overzicht(kluis, MAANDAG.date() + timedelta(days=7))
    later_on = vandaag.overzicht(kluis, MAANDAG.date() + timedelta(days=8))
    assert soon.aantal_huishoudens == 2
    assert later_on.aantal_huishoudens == 0
