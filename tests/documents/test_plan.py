"""The plan van aanpak and the short plan: who reads what, and what is still to be agreed."""

import json
from dataclasses import replace

import pytest

from regisseur_desktop.documents import blocks
from regisseur_desktop.documents.blocks import to_json
from regisseur_desktop.documents.keuze import kies
from regisseur_desktop.documents.keuzeregel import Keuze
from regisseur_desktop.documents.onderdelen.basis import words_of
from regisseur_desktop.documents.opdracht import Opdracht
from regisseur_desktop.documents.pdf.writer import count_pages
from regisseur_desktop.documents.preview import preview
from regisseur_desktop.documents.render import build, render_docx, render_pdf
from regisseur_desktop.documents.theme import theme_for
from regisseur_desktop.domain.huishouden import Aanspreekvorm
from regisseur_desktop.domain.namen import Naam
from regisseur_desktop.domain.plan import Doel
from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.verhaal import Hulpvraag
from regisseur_desktop.domain.zicht import Lezer, Zicht
from tests.documents.families import VANDAAG, marina, stien_en_aad
from tests.documents.helpers import (
    EVERY,
    GOLDEN,
    docx_text,
    make,
    pdf_text,
    squeezed,
    without_places,
)

_FAMILY = (Lezer.GEZIN, Lezer.KIND)


def _text(who: str, soort: Documentsoort, lezer: Lezer) -> str:
    return squeezed(words_of(make(who, soort, lezer).document.blocks))


@pytest.mark.parametrize("lezer", Lezer)
def test_that_the_plan_of_marina_says_what_was_kept_as_right(lezer: Lezer) -> None:
    made = to_json(without_places(make("marina", Documentsoort.PLAN, lezer).document))

    kept = (GOLDEN / f"plan-marina-{lezer.value}.json").read_text(encoding="utf-8")
    assert json.loads(made) == json.loads(kept)


@pytest.mark.eis("B-05")
@pytest.mark.parametrize(("who", "soort", "lezer"), EVERY)
def test_that_nothing_private_is_in_a_document_nor_in_its_files(
    who: str, soort: Documentsoort, lezer: Lezer
) -> None:
    document = make(who, soort, lezer).document
    texts = [words_of(document.blocks), docx_text(render_docx(document))]
    texts.append(pdf_text(render_pdf(document)))

    for text in map(squeezed, texts):
        assert "Ivan droomt" not in text
        assert "Marina lijkt heel moe" not in text
        assert "depressieve klachten" not in text
        if lezer in _FAMILY:
            assert "Aad drinkt" not in text
            assert "nog weinig voor haar leeftijd" not in text
            assert "34 of 35" not in text
            assert "Niveau" not in text
            assert "Soms is er ruzie" not in text


def test_that_a_protected_source_is_never_named() -> None:
    text = _text("stien", Documentsoort.PLAN, Lezer.PROFESSIONAL)

    assert "Aad drinkt te veel." in text
    assert "Aad drinkt te veel. (zegt Stien)" not in text
    text = _text("marina", Documentsoort.PLAN, Lezer.PROFESSIONAL)
    assert "Hij heeft ruzie op school. (zegt Marina)" in text


@pytest.mark.eis("B-05")
def test_that_the_copy_of_one_person_holds_what_is_for_that_person_alone() -> None:
    opdracht = Opdracht(soort=Documentsoort.PLAN, lezer=Lezer.GEZIN, vandaag=VANDAAG)

    own = build(marina(), replace(opdracht, persoon_id="ivan")).document
    of_brother = build(marina(), replace(opdracht, persoon_id="jasper")).document

    assert "Ivan droomt" in words_of(own.blocks)
    assert "Ivan droomt" not in words_of(of_brother.blocks)


@pytest.mark.eis("S2-01")
@pytest.mark.eis("S2-40")
def test_that_the_first_page_names_the_regisseur_and_who_made_the_plan() -> None:
    for lezer in Lezer:
        pdf = render_pdf(make("marina", Documentsoort.PLAN, lezer).document)
        first = squeezed(pdf_text(pdf).partition("blad 1 van")[0])
        assert "Regisseur Noor Bakker" in first
        assert "Gemaakt met Marina en Ivan" in first


@pytest.mark.eis("S3-02")
@pytest.mark.eis("S3-03")
@pytest.mark.eis("S3-04")
@pytest.mark.parametrize("vorm", [Aanspreekvorm.U, Aanspreekvorm.JULLIE])
def test_that_the_family_reads_why_what_to_expect_and_what_is_asked(vorm: Aanspreekvorm) -> None:
    dossier = marina()
    spoken = replace(dossier, huishouden=replace(dossier.huishouden, aanspreekvorm=vorm))
    document = make(spoken, Documentsoort.PLAN, Lezer.GEZIN).document

    text = squeezed(pdf_text(render_pdf(document)))

    kunt = "kunt u" if vorm is Aanspreekvorm.U else "kunnen jullie"
    assert "Waarom is er hulp? Er gebeurt veel tegelijk." in text
    assert f"Wat {kunt} van ons verwachten? Iedereen houdt zich aan de afspraken." in text
    asked = text.partition(f"Wat vragen wij van {vorm.value}?")[2].partition("Dit doen hulp")[0]
    assert "Marina: leest Liselot voor (elke dag)" in asked
    assert "Marina en RSD: maken de lijst (1 januari)" in asked
    assert "komt kijken hoe Liselot praat" not in asked


@pytest.mark.eis("D-01")
@pytest.mark.eis("S3-14")
@pytest.mark.parametrize("lezer", Lezer)
def test_that_every_part_of_the_plan_is_there(lezer: Lezer) -> None:
    document = make("marina", Documentsoort.PLAN, lezer).document
    heads = [block.text for block in document.blocks if isinstance(block, blocks.Heading)]

    family = [
        "Dit willen wij",
        "Dit gaat al goed",
        "Dit gaan wij doen",
        "Zo is het veilig thuis",
        "Wie helpt er mee?",
        "Wie bel je?",
        "Wij praten weer op",
    ]
    professional = [
        "Aanleiding",
        "Waarom is er hulp nodig?",
        "Wat kan het gezin verwachten?",
        "Wat vragen wij van het gezin?",
        "Krachten",
        "Zorgen",
        "Doelen en afspraken",
        "Veiligheid",
        "Coördinatie",
        "Evaluatie",
    ]
    assert set(family if lezer in _FAMILY else professional) <= set(heads)
    word, pdf = docx_text(render_docx(document)), pdf_text(render_pdf(document))
    for text in map(squeezed, (word, pdf)):
        assert all(head in text for head in heads)
        for doel in marina().doelen:
            assert doel.wat in text
        assert "tekent of schrijft als hij boos is elke dag begonnen" in text
    assert any(isinstance(block, blocks.Signature) for block in document.blocks)


def test_that_the_family_is_spoken_to_as_it_wants() -> None:
    assert "Wat vragen wij van u?" in _text("stien", Documentsoort.PLAN, Lezer.GEZIN)
    assert "Wat vragen wij van jullie?" in _text("marina", Documentsoort.PLAN, Lezer.GEZIN)
    assert "Wat vragen wij van jullie?" in _text("marina", Documentsoort.PLAN, Lezer.KIND)


def test_that_the_copy_of_one_child_asks_only_what_that_child_does() -> None:
    opdracht = Opdracht(
        soort=Documentsoort.PLAN, lezer=Lezer.KIND, vandaag=VANDAAG, persoon_id="ivan"
    )
    document = build(marina(), opdracht).document

    at = document.blocks.index(blocks.Heading(2, "Wat vragen wij van jou?"))

    asked = words_of(document.blocks[at + 3])
    assert "tekent of schrijft" in asked
    assert "Marina" not in asked


def test_that_what_family_members_do_is_gathered_under_what_is_asked_of_them() -> None:
    document = make("marina", Documentsoort.PLAN, Lezer.GEZIN).document
    at = document.blocks.index(blocks.Heading(2, "Wat vragen wij van jullie?"))

    asked = words_of(document.blocks[at + 3])

    assert "leest Liselot voor" in asked
    assert "komt kijken hoe Liselot praat" not in asked


@pytest.mark.parametrize("lezer", Lezer)
def test_that_an_empty_dossier_says_nog_afspreken_and_has_no_empty_cell(lezer: Lezer) -> None:
    empty = replace(stien_en_aad(), hulpvragen=(), krachten=(), netwerk=(), evaluaties=())

    for soort in (Documentsoort.PLAN, Documentsoort.KORT):
        document = make(empty, soort, lezer).document
        assert words_of(document.blocks).count("nog afspreken") >= 5
        for block in document.blocks:
            if isinstance(block, blocks.Table):
                assert all("".join(r.text for r in cell) for row in block.rows for cell in row)


def test_that_the_preview_lists_each_item_with_the_reason_it_stays_out() -> None:
    opdracht = Opdracht(
        soort=Documentsoort.PLAN,
        lezer=Lezer.GEZIN,
        vandaag=VANDAAG,
        weggelaten=frozenset({"doel-1", "zorg-boos"}),
    )

    found = {each.id: each for each in kies(marina(), opdracht)}

    assert found["vraag-marina"].gaat_mee
    assert found["doel-0"] == Keuze(
        id="doel-0", soort="doel", tekst=marina().doelen[0].wat, gaat_mee=True
    )
    assert found["zorg-droom"].reden == "Dit is alleen voor Ivan zelf."
    assert found["zorg-praten"].reden == "Dit is alleen voor het overleg en de professionals."
    assert found["zorg-ik"].reden == "Dit is alleen voor jou."
    assert found["doel-1"].reden == "Dit laat je zelf weg."
    assert found["afspraak-kijken welk werk past"].reden == "Het doel hierbij gaat niet mee."
    text = words_of(build(marina(), opdracht).document.blocks)
    for each in found.values():
        assert (each.tekst in text) == each.gaat_mee or each.soort == "veiligheid"


@pytest.mark.eis("D-02")
@pytest.mark.eis("U-41")
def test_that_the_short_plan_is_one_page_with_four_goals_in_large_letters() -> None:
    made = make("marina", Documentsoort.KORT, Lezer.GEZIN)
    (page,) = preview(render_pdf(made.document), width=600, grey=True)
    look = theme_for(made.document.vorm, one_page=True)

    assert min(look.body.size, look.cell.size, look.quote.size) >= 13
    assert _pictograms(made.document) <= 10
    assert {value < 100 for value in page.pixels} == {True, False}

    assert count_pages(made.document) == 1
    assert made.volgende_keer == ()
    assert made.meldingen == ()
    tables = [block for block in made.document.blocks if isinstance(block, blocks.Table)]
    assert [len(table.rows) for table in tables] == [4]
    assert tables[0].pictograms == ("blij", "werk", "praten", "geld")


def _pictograms(document: blocks.Document) -> int:
    banner = sum(isinstance(each, blocks.Quote) for each in document.blocks)
    cards = 2 * sum(isinstance(each, blocks.Cards) for each in document.blocks)
    tables = (each for each in document.blocks if isinstance(each, blocks.Table))
    return banner + cards + sum(len(table.pictograms) for table in tables)


@pytest.mark.eis("D-02")
def test_that_the_family_version_is_large_and_has_pictograms_by_choice() -> None:
    opdracht = Opdracht(soort=Documentsoort.PLAN, lezer=Lezer.KIND, vandaag=VANDAAG)

    with_them = build(marina(), opdracht).document
    without = build(marina(), replace(opdracht, pictogrammen=False)).document

    assert with_them.vorm is blocks.Vorm.RUIM
    assert _pictures(with_them) == ["blij", "werk", "praten", "geld"]
    assert _pictures(without) == []
    family = theme_for(with_them.vorm).body
    assert (family.size, family.leading) == (13, 19.5)


def _pictures(document: blocks.Document) -> list[str]:
    heads = (block for block in document.blocks if isinstance(block, blocks.Heading))
    return [head.pictogram for head in heads if head.pictogram]


def test_that_a_fifth_goal_waits_for_next_time_and_is_named() -> None:
    dossier = marina()
    fifth = replace(dossier.doelen[3], id="doel-9", wat="Jasper gaat zwemmen.", volgorde=9)

    made = make(replace(dossier, doelen=(*dossier.doelen, fifth)), Documentsoort.KORT, Lezer.GEZIN)

    assert made.volgende_keer == ("doel-9",)
    assert "Jasper gaat zwemmen." in made.meldingen[0]
    assert count_pages(made.document) == 1


def test_that_long_goals_give_way_and_the_letters_never_shrink() -> None:
    dossier = marina()
    long = tuple(
        replace(doel, wat=f"{doel.wat} " + "Wij doen dit elke dag samen. " * 9)
        for doel in dossier.doelen
    )

    made = make(replace(dossier, doelen=long), Documentsoort.KORT, Lezer.KIND)

    assert 1 <= len(made.volgende_keer) <= 3
    assert made.volgende_keer[-1] == "doel-3"
    assert count_pages(made.document) == 1


@pytest.mark.parametrize("length", [600, 10_000])
def test_that_whatever_is_typed_the_short_plan_stays_one_page(length: int) -> None:
    base = marina()
    word = "x" * length
    hostile = replace(
        base,
        personen=tuple(replace(p, naam=Naam(voornaam=word[:400])) for p in base.personen),
        doelen=tuple(replace(doel, wat=word) for doel in base.doelen),
        hulpvragen=tuple(replace(vraag, tekst=word) for vraag in base.hulpvragen),
        krachten=tuple(replace(kracht, tekst=word) for kracht in base.krachten),
        afspraken=tuple(replace(each, wat=word) for each in base.afspraken),
    )

    made = make(hostile, Documentsoort.KORT, Lezer.GEZIN)

    assert count_pages(made.document) == 1
    assert len(made.volgende_keer) == 4
    assert made.meldingen


def test_that_a_change_in_content_changes_the_fingerprint() -> None:
    before = make("marina", Documentsoort.PLAN, Lezer.GEZIN).document
    changed = replace(marina(), doelen=marina().doelen[:2])

    after = make(changed, Documentsoort.PLAN, Lezer.GEZIN).document

    assert len(before.fingerprint) == 8
    assert before.fingerprint != after.fingerprint


def test_that_the_fingerprint_and_version_stand_on_every_page() -> None:
    document = make("marina", Documentsoort.PLAN, Lezer.OVERLEG).document

    text = pdf_text(render_pdf(document))

    pages = count_pages(document)
    assert (
        text.count(f"versie 2 · {document.fingerprint}")
        + text.count(f"versie 2  ·  {document.fingerprint}")
        == pages
    )
    assert f"blad {pages} van {pages}" in text
    assert text.count("Vertrouwelijk") == pages


def test_that_a_goal_of_the_consultation_is_not_in_the_family_version() -> None:
    dossier = marina()
    hidden = Doel(id="doel-8", huishouden_id=dossier.id, wat="Alleen overleg.", zicht=Zicht.OVERLEG)
    asked = Hulpvraag(id="v", huishouden_id=dossier.id, tekst="Geheim?", zicht=Zicht.ALLEEN_IK)
    more = replace(
        dossier, doelen=(*dossier.doelen, hidden), hulpvragen=(*dossier.hulpvragen, asked)
    )

    family = words_of(make(more, Documentsoort.PLAN, Lezer.GEZIN).document.blocks)
    overleg = words_of(make(more, Documentsoort.PLAN, Lezer.OVERLEG).document.blocks)

    assert "Alleen overleg." not in family
    assert "Alleen overleg." in overleg
    assert "Geheim?" not in family + overleg
