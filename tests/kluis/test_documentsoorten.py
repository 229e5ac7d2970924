"""Every kind of document from a real store, as a user makes it: the example household Marina."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from regisseur_desktop.__main__ import main
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import replaced
from regisseur_desktop.domain.namen import Naam
from regisseur_desktop.domain.plan import Regiehouder
from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.zicht import Lezer
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations import (
    documenten_bewaren,
    documenten_maken,
    documenten_meegeven,
    edits,
    huishoudens,
)
from regisseur_desktop.operations.documenten_maken import Gemaakt
from regisseur_desktop.operations.documentopdracht import Documentopdracht
from regisseur_desktop.operations.kluis import Kluis
from regisseur_desktop.operations.terugkijken import van_versie
from regisseur_desktop.operations.vakteksten import in_step, looked_at
from tests.documents.helpers import docx_text, pdf_text, squeezed

VANDAAG = date(2026, 11, 23)
VAK = "Rouwverwerking bij Ivan"


def _made(kluis: Kluis, dossier: Dossier, opdracht: Documentopdracht) -> tuple[Gemaakt, list[str]]:
    """Make a document as PDF and as Word, and return the text of both."""
    pdf = documenten_maken.maak(kluis, dossier, opdracht, VANDAAG)
    word = documenten_maken.maak(kluis, dossier, replace(opdracht, formaat="docx"), VANDAAG)
    return pdf, [squeezed(pdf_text(pdf.inhoud)), squeezed(docx_text(word.inhoud))]


def _id(dossier: Dossier, naam: str) -> str:
    return next(each.id for each in dossier.personen if each.naam.voornaam == naam)


def _order(soort: Documentsoort, lezer: Lezer = Lezer.GEZIN, persoon: str = "") -> Documentopdracht:
    return Documentopdracht(soort=soort, lezer=lezer, persoon_id=persoon)


@pytest.mark.eis("B-39")
def test_that_a_child_gets_its_own_page_with_pictures_and_few_words(
    kluis: Kluis, marina: Dossier
) -> None:
    ivan = _id(marina, "Ivan")

    made, texts = _made(kluis, marina, _order(Documentsoort.KIND, Lezer.GEZIN, ivan))

    for text in texts:
        assert "Ik ben Ivan." in text
        assert "Ik wil dat het thuis weer leuk is." in text
        assert "tekent of schrijft als hij boos is" in text
        assert "Marina gaat 2 ochtenden per week werken." not in text
        assert "Hij heeft ruzie" not in text
        assert "Dit vind ik van het plan blij" in text
        assert len(text.split()) < 140
    assert made.record.lezer is Lezer.KIND
    assert made.record.titel == "Mijn plan van Ivan"
    with pytest.raises(Refused, match="welk kind"):
        documenten_maken.maak(kluis, marina, _order(Documentsoort.KIND), VANDAAG)


@pytest.mark.eis("C-17")
def test_that_the_fridge_door_has_one_page_of_names_days_and_numbers(
    kluis: Kluis, marina: Dossier
) -> None:
    _gemaakt, texts = _made(kluis, marina, _order(Documentsoort.WIE_DOET_WAT))

    for text in texts:
        assert "Marina leest Liselot voor elke dag" in text
        assert "Vrijwilliger helpt met de post elke week" in text
        assert "Vrijwilliger: 06 00 00 00 06" in text
        assert "Gevaar? Bel 112." in text
        for problem in ("ruzie", "Er is rust met het geld", "zorgen", "geen werk"):
            assert problem not in text
    assert "kant 2" not in texts[0]


@pytest.mark.eis("S4-03")
@pytest.mark.eis("S3-50")
@pytest.mark.eis("S3-51")
def test_that_the_plan_lists_what_the_family_does_the_network_and_the_help(
    kluis: Kluis, marina: Dossier
) -> None:
    _gemaakt, texts = _made(kluis, marina, _order(Documentsoort.PLAN))
    _gemaakt, working = _made(kluis, marina, _order(Documentsoort.PLAN, Lezer.PROFESSIONAL))

    for text in texts:
        own, _, rest = text.partition("Dit doen jullie zelf:")[2].partition("Dit doen mensen")
        around, _, helpers = rest.partition("Dit doen hulpverleners")
        assert "Marina: leest Liselot voor (elke dag)" in own
        assert "Vrijwilliger: helpt met de post (elke week)" in around
        assert "School: geeft Ivan een rustige plek" in helpers.partition("Zo is het")[0]
        assert "Jullie doen het meeste zelf, samen met mensen om jullie heen." in text
        assert "Dit helpt De vrijwilliger komt elke week." in text
    assert all("het netwerk 1 en de hulp 5" in text for text in working)
    assert all("62 procent" in text for text in working)


@pytest.mark.eis("S2-27")
def test_that_the_plan_shows_who_shares_a_goal_and_who_agreed_when(
    kluis: Kluis, marina: Dossier
) -> None:
    _gemaakt, texts = _made(kluis, marina, _order(Documentsoort.PLAN))

    day = next(each.datum for each in marina.akkoorden if each.contact_id)
    assert day is not None
    for text in texts:
        assert "Wie doen mee Ivan en School" in text
        signed = text.partition("Wij zijn het eens met dit plan:")[2]
        for name in ("Marina", "Ivan", "School", "RSD"):
            assert name in signed
        assert signed.count("eens op") == 4
        assert "blij, eens op" in signed


@pytest.mark.eis("C-06")
def test_that_professionals_read_their_wording_and_the_mark_is_told_beside_the_paper(
    kluis: Kluis, marina: Dossier
) -> None:
    doel = marina.doelen_op_volgorde()[0]
    changed = replace(doel, wat="Ivan praat over papa als hij dat wil.")

    edits.apply(kluis, in_step(marina, replaced("Doel wijzigen", marina.id, doel, changed)))
    after = huishoudens.load_dossier(kluis, marina.id)

    working, texts = _made(kluis, after, _order(Documentsoort.PLAN, Lezer.PROFESSIONAL))
    family, own = _made(kluis, after, _order(Documentsoort.PLAN))

    for text in texts:
        assert VAK in text
        assert "als hij dat wil" not in text
        assert "Kijk de tekst" not in text
    assert all("als hij dat wil" in text and VAK not in text for text in own)
    assert any("Kijk de tekst voor professionals nog na" in each for each in working.meldingen)
    assert family.meldingen == ()
    edits.apply(kluis, looked_at(after.vakteksten[0]))
    again = huishoudens.load_dossier(kluis, marina.id)
    assert _made(kluis, again, _order(Documentsoort.PLAN, Lezer.PROFESSIONAL))[0].meldingen == ()


@pytest.mark.eis("S3-44")
def test_that_the_report_at_the_end_shows_the_own_regie_from_start_to_now(
    kluis: Kluis, marina: Dossier
) -> None:
    doel = marina.doelen_op_volgorde()[1]
    now = replace(doel, regie=Regiehouder.NETWERK)
    edits.apply(kluis, replaced("Doel wijzigen", marina.id, doel, now))
    after = huishoudens.load_dossier(kluis, marina.id)

    made, texts = _made(kluis, after, _order(Documentsoort.EINDEVALUATIE))

    for text in texts:
        assert "4 “Anderen regelen veel voor mij.”" in text
        assert "6 “Ik bel nu zelf met school.”" in text
        assert "Marina gaat 2 ochtenden per week werken. begonnen" in text
        assert "een hulpverlener mensen om jullie heen" in text
        assert "Wie let op wat?" in text
        assert "Dit gaat door" in text
    assert made.meldingen == ()


def test_that_a_report_without_a_kept_plan_says_so(kluis: Kluis, marina: Dossier) -> None:
    for versions in ((), tuple(replace(v, inhoud="stuk") for v in marina.planversies)):
        dossier = replace(marina, planversies=versions)
        made = documenten_maken.maak(kluis, dossier, _order(Documentsoort.EINDEVALUATIE), VANDAAG)
        assert "geen plan van de start bewaard" in made.meldingen[0]


def test_that_without_surnames_neither_title_nor_file_name_has_one(
    kluis: Kluis, marina: Dossier
) -> None:
    persoon = marina.personen[0]
    named = replace(
        marina,
        huishouden=replace(marina.huishouden, naam="Gezin Verweij"),
        personen=(
            replace(persoon, naam=Naam(voornaam="Marina", achternaam="Verweij")),
            *marina.personen[1:],
        ),
    )
    order = replace(_order(Documentsoort.PLAN), met_achternamen=False)

    record = documenten_maken.maak(kluis, named, order, VANDAAG).record

    assert record.titel == "Plan van aanpak zonder achternamen"
    assert "Verweij" not in documenten_meegeven.file_name(named, record)
    with_them = documenten_maken.maak(kluis, named, _order(Documentsoort.PLAN), VANDAAG).record
    assert "Gezin Verweij" in documenten_meegeven.file_name(named, with_them)


@pytest.mark.parametrize("lezer", Lezer)
@pytest.mark.parametrize(
    "soort", [Documentsoort.PLAN, Documentsoort.KORT, Documentsoort.WIE_DOET_WAT]
)
def test_that_every_reader_is_told_to_call_112_in_danger(
    kluis: Kluis, marina: Dossier, soort: Documentsoort, lezer: Lezer
) -> None:
    made = documenten_maken.maak(kluis, marina, _order(soort, lezer), VANDAAG)

    assert "Bel 112." in squeezed(pdf_text(made.inhoud))


def test_that_the_pages_of_each_child_are_counted_apart(kluis: Kluis, marina: Dossier) -> None:
    """Also when one of them has no surnames on it: that is the same page of the same child."""
    asked = [("Ivan", True), ("Jasper", True), ("Ivan", False), ("Jasper", True), ("Ivan", True)]
    found = []
    for naam, met in asked:
        dossier = huishoudens.load_dossier(kluis, marina.id)
        order = _order(Documentsoort.KIND, Lezer.KIND, _id(dossier, naam))
        made = documenten_maken.maak(kluis, dossier, replace(order, met_achternamen=met), VANDAAG)
        documenten_bewaren.bewaar(kluis, made)
        found.append((naam, made.record.versie))

    assert found == [("Ivan", 1), ("Jasper", 1), ("Ivan", 2), ("Jasper", 2), ("Ivan", 3)]
    last = documenten_bewaren.inhoud(kluis, made.record)
    assert "versie 3" in pdf_text(last)
    after = huishoudens.load_dossier(kluis, marina.id)
    assert _made(kluis, after, _order(Documentsoort.PLAN))[0].record.versie == 1


@pytest.mark.eis("S3-22")
def test_that_what_changed_since_the_first_plan_is_told(kluis: Kluis, marina: Dossier) -> None:
    toen = van_versie(kluis, min(marina.planversies, key=lambda versie: versie.nummer))
    for lezer in (Lezer.GEZIN, Lezer.PROFESSIONAL):
        order = replace(_order(Documentsoort.VERSCHIL, lezer), toen=toen)
        made, texts = _made(kluis, marina, order)
        assert (made.record.titel, made.record.lezer) == ("Wat er is veranderd", lezer)
        for text in texts:
            assert "Wat is anders 1 nieuw en 2 veranderd." in text
            assert "regelt dat Marina de energie in delen betaalt" in text
            assert "elke avond 2 avonden per week" in text
            assert "een hulpverlener het gezin zelf" in text


def test_that_the_command_line_tells_what_changed_since_the_last_plan(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    base = ["--formaat", "pdf", "--uit", str(tmp_path), "--voorbeeld", "--lezer", "gezin"]
    assert main(["document", "verschil", "--huishouden", "marina", *base]) == 0
    text = pdf_text((tmp_path / "wat er is veranderd gezin.pdf").read_bytes())
    assert "Versie 3, van" in text
    assert "Niets." in text
    capsys.readouterr()
    assert main(["document", "verschil", "--huishouden", "stien", *base]) == 1
    assert "Stel eerst een plan vast." in capsys.readouterr().err


def test_that_the_command_line_makes_the_new_kinds(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    base = ["--huishouden", "marina", "--formaat", "pdf", "--uit", str(tmp_path), "--voorbeeld"]
    child = ["document", "kind", "--lezer", "kind", "--persoon", "jas", "--groot"]
    end = ["document", "eindevaluatie", "--lezer", "gezin", "--zonder-achternamen"]

    assert main([*child, *base]) == 0
    assert main([*end, *base]) == 0
    assert main(["document", "kind", "--lezer", "kind", "--persoon", "Piet", *base]) == 1

    assert "Jasper" in pdf_text((tmp_path / "mijn plan van jasper kind.pdf").read_bytes())
    text = pdf_text((tmp_path / "eindevaluatie zonder achternamen gezin.pdf").read_bytes())
    assert "Noor" in text
    assert "Bakker" not in text
    assert "Wel: Marina, Ivan, Jasper, Liselot." in capsys.readouterr().err
