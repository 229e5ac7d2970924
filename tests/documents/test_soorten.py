"""The page of the child, of the fridge door, the report at the end, and who does what."""

from dataclasses import replace
from datetime import date

import pytest

from regisseur_desktop.documents import blocks
from regisseur_desktop.documents.keuze import kies
from regisseur_desktop.documents.onderdelen.basis import leesbaar, words_of
from regisseur_desktop.documents.opdracht import Opdracht
from regisseur_desktop.documents.pdf.writer import count_pages
from regisseur_desktop.documents.render import build, render_docx, render_pdf
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.plan import Afspraak, Regiehouder, Voortgang
from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.zicht import Lezer
from regisseur_desktop.errors import Refused
from tests.documents.families import VANDAAG, marina
from tests.documents.families_samen import VAKTEKST, samen
from tests.documents.helpers import docx_text, make, pdf_text, squeezed

KIND, KOELKAST = Documentsoort.KIND, Documentsoort.WIE_DOET_WAT
EINDE, PLAN = Documentsoort.EINDEVALUATIE, Documentsoort.PLAN
_MANY = 40


def _text(document: blocks.Document) -> str:
    """Return the text of a document as a reader copies it from the PDF."""
    return squeezed(pdf_text(render_pdf(document)))


def _both(document: blocks.Document) -> tuple[str, str]:
    return _text(document), squeezed(docx_text(render_docx(document)))


def _afspraak(number: int, wat: str, wie: tuple[str, ...] = ("ivan",)) -> Afspraak:
    return replace(
        marina().afspraken[0], id=f"extra-{number}", wat=wat, wie=wie, volgorde=number + 9
    )


def _busy(wat: str = "ruimt de kamer op") -> Dossier:
    """Return the household with far more agreements than one page holds."""
    dossier = samen()
    more = tuple(_afspraak(number, f"{wat} {number:02}") for number in range(_MANY))
    return replace(dossier, afspraken=(*dossier.afspraken, *more))


def test_that_the_page_of_a_child_is_one_sheet_of_its_own_words_goals_and_people() -> None:
    document = make("samen", KIND, Lezer.KIND).document

    for text in _both(document):
        assert "Mijn plan" in text
        assert "Ik ben Ivan. Ik woon met Marina, Jasper en Liselot." in text
        assert "Ik wil voetballen." in text
        assert "Ivan praat over papa." in text
        assert "Ivan tekent of schrijft als hij boos is (elke dag)" in text
        assert "Noor Bakker (regisseur): 06 00 00 00 10" in text
        assert "Bel 112" in text
        assert "donderdag 3 december" in text
    assert count_pages(document) == 1


def test_that_the_page_of_a_child_tells_nothing_of_others_nor_worries_nor_figures() -> None:
    for text in _both(make("samen", KIND, Lezer.KIND).document):
        for hidden in ("werken", "Liselot leert", "ruzie", "Ivan droomt", "Karin Zandstra blijft"):
            assert hidden not in text
        for hidden in ("9 jaar", "gemeente", "Anderen regelen", "Soms is er ruzie"):
            assert hidden not in text


def test_that_a_child_draws_a_circle_or_sees_the_face_that_it_chose() -> None:
    chosen = make("samen", KIND, Lezer.KIND).document
    jasper = make("samen", KIND, Lezer.KIND, persoon_id="jasper").document

    assert _faces(chosen) == [("gewoon", "gewoon")]
    assert _faces(jasper) == [("blij", "blij"), ("gewoon", "gewoon"), ("nietblij", "niet blij")]
    for text in _both(jasper):
        assert "Zet een rondje. blij gewoon niet blij" in text


def _faces(document: blocks.Document) -> list[tuple[str, str]]:
    found = (block for block in document.blocks if isinstance(block, blocks.Faces))
    return [face for block in found for face in block.faces]


def test_that_a_child_without_words_of_its_own_gets_room_to_write_them() -> None:
    text = _text(make("samen", KIND, Lezer.KIND, persoon_id="jasper").document)

    assert "Schrijf of teken hier wat jij wilt." in text


@pytest.mark.parametrize("persoon_id", ["", "onbekend"])
def test_that_the_page_of_a_child_asks_for_which_child(persoon_id: str) -> None:
    with pytest.raises(Refused, match="welk kind"):
        make("samen", KIND, Lezer.KIND, persoon_id=persoon_id)
    opdracht = Opdracht(soort=KIND, lezer=Lezer.KIND, vandaag=VANDAAG)
    assert kies(samen(), opdracht) == ()


def test_that_the_list_before_a_child_page_holds_only_what_can_stand_on_it() -> None:
    opdracht = Opdracht(soort=KIND, lezer=Lezer.KIND, vandaag=VANDAAG, persoon_id="ivan")

    found = {each.id for each in kies(samen(), opdracht)}

    assert found == {
        "vraag-ivan",
        "doel-0",
        "doel-3",
        "afspraak-tekent of schrijft als hij boo",
    }


@pytest.mark.parametrize("soort", [KIND, KOELKAST])
def test_that_a_busy_page_leaves_out_by_name_and_stays_one_sheet(soort: Documentsoort) -> None:
    made = make(_busy(), soort, Lezer.GEZIN)

    assert count_pages(made.document) == 1
    assert made.document.vorm is blocks.Vorm.RUIM
    assert made.meldingen


@pytest.mark.parametrize("length", [600, 10_000])
@pytest.mark.parametrize("soort", [KIND, KOELKAST])
def test_that_whatever_is_typed_the_sheet_stays_one_page(soort: Documentsoort, length: int) -> None:
    word = "x" * length
    base = samen()
    hostile = replace(
        base,
        doelen=tuple(replace(each, wat=word) for each in base.doelen),
        hulpvragen=tuple(replace(each, tekst=word) for each in base.hulpvragen),
        afspraken=tuple(replace(each, wat=word) for each in base.afspraken),
    )

    made = make(hostile, soort, Lezer.GEZIN)

    assert count_pages(made.document) == 1
    assert made.meldingen


def test_that_every_agreement_stands_on_the_fridge_or_is_named() -> None:
    dossier = _busy()
    made = make(dossier, KOELKAST, Lezer.GEZIN)
    text = " ".join(leesbaar(made.document.blocks))

    for afspraak in dossier.afspraken:
        if afspraak.doel_id:
            on_paper = afspraak.wat in text
            assert on_paper != any(afspraak.wat in melding for melding in made.meldingen)


def test_that_the_fridge_page_has_names_days_and_numbers_and_no_problems() -> None:
    for text in _both(make("samen", KOELKAST, Lezer.GEZIN).document):
        assert "Marina leest Liselot voor elke dag" in text
        assert "school geeft Ivan een rustige plek 3 december" in text
        assert "school: 0343 00 00 01" in text
        assert "Noor Bakker (regisseur): 06 00 00 00 10" in text
        for problem in ("ruzie", "verdrietig", "Er is rust met het geld", "Lukt het niet"):
            assert problem not in text


def test_that_the_fridge_page_goes_by_person_and_drops_what_is_done() -> None:
    dossier = samen()
    done = replace(dossier.afspraken[1], voortgang=Voortgang.GELUKT)
    changed = replace(dossier, afspraken=(dossier.afspraken[0], done, *dossier.afspraken[2:]))

    document = make(changed, KOELKAST, Lezer.GEZIN).document

    table = next(block for block in document.blocks if isinstance(block, blocks.Table))
    first = [words_of(row[0]).strip() for row in table.rows]
    assert first == [
        "Marina",
        "Marina en RSD",
        "Marina en RSD",
        "Ivan",
        "school",
        "integrale vroeghulp",
    ]


def test_that_the_plan_tells_who_shares_watches_and_decides_on_each_goal() -> None:
    family = _text(make("samen", PLAN, Lezer.GEZIN).document)
    working = _text(make("samen", PLAN, Lezer.PROFESSIONAL).document)

    assert "Wie doen mee Ivan en school Dit helpt Marina vroeg zelf om hulp." in family
    assert "Wie beslist jullie zelf Wie let op school" in family
    assert "Wie beslist mensen om jullie heen Wie let op Noor Bakker" in family
    assert "Gedeeld door Ivan en school Bouwt op Marina vroeg zelf om hulp." in working
    assert "Regie een hulpverlener Wie let op Marina" in working


def test_that_results_of_the_municipality_name_their_goals_and_a_child_reads_none() -> None:
    agreed = "Marina doet mee aan het werk in de buurt. Dit hoort bij doel 2."

    assert agreed in _text(make("samen", PLAN, Lezer.GEZIN).document)
    working = _text(make("samen", PLAN, Lezer.PROFESSIONAL).document)
    assert f"{agreed} Afgesproken met de gemeente op 1 oktober." in working
    assert "gemeente" not in _text(make("samen", PLAN, Lezer.KIND).document)


def test_that_only_professionals_read_language_and_help_with_reading() -> None:
    assert "Pools" in _text(make("samen", PLAN, Lezer.PROFESSIONAL).document)
    assert "Nederlands, plaatjes, iemand leest voor" in _text(
        make("samen", PLAN, Lezer.OVERLEG).document
    )
    assert "Pools" not in _text(make("samen", PLAN, Lezer.GEZIN).document)


def test_that_each_reader_has_its_own_wording_and_no_mark_comes_on_paper() -> None:
    family, working = (make("samen", PLAN, each) for each in (Lezer.GEZIN, Lezer.PROFESSIONAL))

    assert VAKTEKST in _text(working.document)
    assert "Ivan praat over papa." not in _text(working.document)
    assert VAKTEKST not in _text(family.document)
    assert family.meldingen == ()
    (melding,) = working.meldingen
    assert melding.startswith(f"Kijk de tekst voor professionals nog na bij het doel “{VAKTEKST}”")
    assert "Kijk de tekst" not in _text(working.document)


def test_that_the_plan_tells_who_agreed_and_when_with_the_face_of_a_child() -> None:
    document = make("samen", PLAN, Lezer.GEZIN).document
    signature = next(block for block in document.blocks if isinstance(block, blocks.Signature))

    for text in _both(document):
        assert "eens op 1 oktober" in text
        assert "gewoon, eens op 1 oktober" in text
        assert "eens op 5 oktober" in text
    assert dict(signature.names)["school"] == "eens op 5 oktober"
    assert signature.pictograms[[name for name, _ in signature.names].index("Ivan")] == "gewoon"


def test_that_the_report_shows_the_regie_then_and_now() -> None:
    then = {"doel-0": Regiehouder.PROFESSIONAL, "doel-1": Regiehouder.PROFESSIONAL}
    made = make("samen", EINDE, Lezer.PROFESSIONAL, regie_bij_start=then)
    rows = _rows(made.document, "Regie nu")

    assert rows[0][1:] == ["nog niet", "een hulpverlener", "het gezin zelf"]
    assert rows[2][1:] == ["nog niet", "stond er nog niet in", "mensen om het gezin heen"]
    assert made.meldingen[:1] != ("Er is geen plan van de start bewaard.",)
    without = make("samen", EINDE, Lezer.GEZIN)
    assert "geen plan van de start bewaard" in without.meldingen[0]
    assert _rows(without.document, "Beslist nu")[0][2:] == ["niet bewaard", "jullie zelf"]


def _rows(document: blocks.Document, column: str) -> list[list[str]]:
    tables = (block for block in document.blocks if isinstance(block, blocks.Table))
    table = next(table for table in tables if column in table.header)
    return [["".join(run.text for run in cell) for cell in row] for row in table.rows]


def test_that_the_report_shows_the_own_figures_from_the_start_on() -> None:
    rows = _rows(make("samen", EINDE, Lezer.GEZIN).document, "Cijfer")

    assert rows == [
        ["Marina", "bij de start, 1 oktober", "4", "“Anderen regelen veel voor mij.”"],
        ["Marina", "bij een evaluatie, 12 november", "6", "“Ik bel nu zelf met school.”"],
    ]
    assert "Anderen regelen" not in _text(make("samen", EINDE, Lezer.KIND).document)
    assert "Anderen regelen" not in _text(make("samen", PLAN, Lezer.PROFESSIONAL).document)


def test_that_the_report_tells_what_goes_on_and_asks_who_agrees_anew() -> None:
    text = _text(make("samen", EINDE, Lezer.GEZIN).document)

    assert "Dit wilden wij" in text
    assert "Wie let op wat? Wie Let op school Ivan praat over papa." in text
    assert "Dit gaat door • Ivan: tekent of schrijft als hij boos is (elke dag)" in text
    assert "☐ eens ☐ niet eens" in text
    assert "eens op 1 oktober" not in text
    assert "Ivan is vaak boos" not in text


def test_that_the_report_says_when_nothing_is_left_to_do() -> None:
    dossier = samen()
    done = tuple(replace(each, voortgang=Voortgang.GELUKT) for each in dossier.afspraken)

    text = _text(make(replace(dossier, afspraken=done), EINDE, Lezer.GEZIN).document)

    assert "Alle afspraken zijn klaar." in text
    none = _text(make(replace(dossier, afspraken=()), EINDE, Lezer.GEZIN).document)
    assert "Dit gaat door nog afspreken" in none


def test_that_who_does_what_is_in_figures_for_those_who_work_and_in_words_for_the_family() -> None:
    working = _text(make("samen", PLAN, Lezer.PROFESSIONAL).document)
    family = _text(make("samen", PLAN, Lezer.GEZIN).document)

    assert "doet het gezin 6, het netwerk 0 en de hulp 4" in working
    assert "60 procent" in working
    assert "Jullie doen het meeste zelf. Dat is sterk." in family
    assert "procent" not in family


@pytest.mark.parametrize(
    ("wie", "said"),
    [
        (("marina", "buur"), "Jullie doen het meeste zelf, samen met mensen om jullie heen."),
        (("marina", "school"), "Jullie doen ongeveer de helft zelf."),
        (("school",), "Hulpverleners doen nu het meeste."),
    ],
)
def test_that_the_share_is_said_as_it_is(wie: tuple[str, ...], said: str) -> None:
    dossier = samen()
    changed = tuple(replace(each, wie=wie) for each in dossier.afspraken)

    assert said in _text(make(replace(dossier, afspraken=changed), PLAN, Lezer.GEZIN).document)


def test_that_what_people_around_the_family_do_stands_apart() -> None:
    dossier = samen()
    more = replace(dossier, afspraken=(*dossier.afspraken, _afspraak(1, "past op", ("buur",))))

    text = _text(make(more, PLAN, Lezer.GEZIN).document)

    around = text.partition("Dit doen mensen om jullie heen")[2].partition("Dit doen hulp")[0]
    assert "Els: past op" in around
    assert "school" not in around


def test_that_terms_are_explained_once_and_at_most_ten_of_them() -> None:
    hard = "GGZ, RSD, indicatie, beschikking, crisisdienst, bewindvoerder, draagkracht, hechting"
    more = "evaluatie, uitkering, psychiater, regisseur, pleegzorg, voogd, trauma, autisme"
    dossier = samen()
    wordy = replace(dossier, plannen=(replace(dossier.plannen[0], wat_vragen=f"{hard}, {more}."),))

    for lezer, most in ((Lezer.GEZIN, 10), (Lezer.PROFESSIONAL, 0)):
        document = make(wordy, PLAN, lezer).document
        found = [block for block in document.blocks if isinstance(block, blocks.Glossary)]
        terms = [term for block in found for term, _meaning in block.entries]
        assert len(terms) == len(set(terms)) == most


def test_that_dates_of_the_report_tell_the_year() -> None:
    text = _text(make("samen", EINDE, Lezer.PROFESSIONAL).document)

    assert "Van 14 september 2026 Tot 23 november 2026" in text
    opdracht = Opdracht(soort=EINDE, lezer=Lezer.GEZIN, vandaag=date(2026, 12, 4))
    held = build(samen(), opdracht).document
    assert "3 december 2026, met Marina en Noor Bakker" in _text(held)
