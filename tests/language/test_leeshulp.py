"""The leeshulp as a whole: score, verdict, findings and words of the list."""

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regisseur_desktop.errors import Refused
from regisseur_desktop.language import treffers
from regisseur_desktop.language.bevinding import Bevindingsoort
from regisseur_desktop.language.formules import formules, lettergrepen
from regisseur_desktop.language.leeshulp import lees, moeilijkheid
from regisseur_desktop.language.profiel import OUDER, PROFIELEN, profiel
from regisseur_desktop.language.regels.woord import Woorden
from regisseur_desktop.language.score import Oordeel
from regisseur_desktop.language.woordenlijst import Eigen, Woordenlijst
from regisseur_desktop.language.woordenlijst import lees as lees_lijst
from regisseur_desktop.language.zinnen import alineas

MAKKELIJK = (
    "Stien is acht jaar. Zij woont bij Marina. Haar opa heet Aad. Aad helpt vaak in huis. Hij "
    "kookt op maandag. Stien slaapt nu beter. Zij gaat graag naar school. Marina belt elke week "
    "met de juf. Dat gaat goed. Morgen praten zij samen over het plan."
)
MOEILIJK = (
    "Gedurende de evaluatieperiode wordt, in overleg met de betrokken hulpverlenende instanties, "
    "de voortgang van de geformuleerde doelstellingen structureel gemonitord, waarbij de "
    "effectiviteit van de ingezette interventies wordt geanalyseerd. Indien de ontwikkeling "
    "stagneert, wordt een heroverweging van de geboden ondersteuning noodzakelijk geacht."
)
LIJST = Woordenlijst(
    lees_lijst(
        "aan|vangen (ww) > beginnen, starten\n"
        "geven (ww) > uit|leggen @met verklaring\n"
        "gedurende (vast) > tijdens\n"
        "met betrekking tot (uitdr) > over\n"
        "beschikking (de) = brief met het besluit\n"
        "gezin (het) mag\n",
        "proef",
    )
)


def words(tekst: str, lezer: str = "ouder") -> list[tuple[str, tuple[str, ...]]]:
    rule = Woorden(tekst, PROFIELEN[lezer], LIJST)
    marks = [
        mark
        for alinea in alineas(tekst)
        for zin in alinea.zinnen
        for mark in rule.vind(zin, tuple(treffers.vind(zin, LIJST)))
    ]
    return [(tekst[mark.span.start : mark.span.end], mark.suggestions) for mark in marks]


def test_that_hard_text_scores_higher_than_easy_text() -> None:
    easy, hard = lees(MAKKELIJK), lees(MOEILIJK)
    assert hard.score > easy.score + 3
    assert (easy.oordeel, hard.oordeel) == (Oordeel.MAKKELIJK, Oordeel.MOEILIJK)
    assert easy.redenen == ()
    assert len(hard.redenen) == 3
    assert moeilijkheid(MOEILIJK) == hard.score


def test_that_easy_text_gets_next_to_no_marks() -> None:
    assert len(lees(MAKKELIJK).bevindingen) <= 1


def test_that_a_text_under_forty_words_gets_no_verdict() -> None:
    assert lees("Stien komt " * 19 + "Aad.").oordeel is None
    assert lees("Stien komt " * 20).oordeel is not None


def test_that_the_same_text_is_harder_for_a_child_than_for_a_professional() -> None:
    tekst = (
        "Marina en Aad maken samen een plan voor de komende weken, want Stien gaat dan voor het "
        "eerst naar haar nieuwe school. De juf houdt elke vrijdag een gesprek met Marina over de "
        "rust in de klas. Daarna bespreken zij wat er thuis nodig is."
    )
    verdicts = [lees(tekst, PROFIELEN[name]).oordeel for name in ("kind", "professional")]
    assert verdicts == [Oordeel.KAN_MAKKELIJKER, Oordeel.MAKKELIJK]


def test_that_each_section_has_its_own_verdict() -> None:
    parts = lees(f"Thuis\n{MAKKELIJK}\n\nVervolg\n{MOEILIJK}").delen
    assert [part.kop for part in parts] == ["Thuis", "Vervolg"]
    assert [part.oordeel for part in parts] == [Oordeel.MAKKELIJK, Oordeel.MOEILIJK]


@pytest.mark.parametrize(
    ("tekst", "gevonden"),
    [
        ("Gedurende de week rust Aad.", [("Gedurende", ("Tijdens",))]),
        ("Aad belt met betrekking tot school.", [("met betrekking tot", ("over",))]),
        ("Het vangt morgen aan.", [("vangt morgen aan", ("begint morgen", "start morgen"))]),
        ("Aad is aangevangen.", [("aangevangen", ("begonnen", "gestart"))]),
        ("Aad geeft een bal.", []),
        ("Het gezin eet.", []),
        (
            "Aad leest de beschikking. De beschikking is lang.",
            [("beschikking", ("beschikking (brief met het besluit)",))],
        ),
    ],
)
def test_that_words_of_the_list_are_marked_with_what_fits_there(
    tekst: str, gevonden: list[tuple[str, tuple[str, ...]]]
) -> None:
    assert words(tekst) == gevonden


def test_that_a_professional_needs_no_explained_terms() -> None:
    assert words("Aad leest de beschikking.", "professional") == []


def test_that_a_rare_long_word_is_marked_once_and_a_clear_compound_is_not() -> None:
    assert [word for word, _ in words("De heroverwegingen en heroverwegingen.")] == [
        "heroverwegingen"
    ]
    assert words("Stien speelt op het schoolplein bij het buurthuis.") == []


@pytest.mark.parametrize("lezer", ["kind", "puber", "ouder", "professional"])
def test_that_a_plain_text_for_a_child_gets_no_marks(lezer: str) -> None:
    tekst = (
        "Op je verjaardag eet je pannenkoeken. Je logeert bij oma. Jullie gaan naar de speeltuin "
        "en de dierentuin. Je knuffel mag mee.\n\n"
        "In je slaapkamer maak je huiswerk. Je vriendinnetje komt spelen. Daarna ga je voetballen "
        "of tekenen. De schommel is kapot. Je stiefvader maakt hem.\n\n"
        "De juffrouw leest een verhaal. Je krijgt limonade. Je zwemdiploma heb je al. Bij ruzie ga "
        "je naar je kamer. Dan vertel je wat je verdrietig maakt."
    )
    uitslag = lees(tekst, PROFIELEN[lezer])
    assert uitslag.bevindingen == ()
    assert uitslag.oordeel is Oordeel.MAKKELIJK


def test_that_own_words_are_no_longer_marked() -> None:
    tekst = "Aad zoekt heroverwegingsmogelijkheden."
    assert lees(tekst).bevindingen
    eigen = Eigen(lees_lijst("heroverwegingsmogelijkheden (mv) mag", "eigen"))
    assert lees(tekst, OUDER, (), (eigen,)).bevindingen == ()


@given(st.text(st.sampled_from("ab eEnM.,wordtgemaakt\n“”(1-'"), max_size=300))
def test_that_any_text_can_be_read_and_each_finding_lies_inside_it(tekst: str) -> None:
    for lezer in PROFIELEN.values():
        for mark in lees(tekst, lezer).bevindingen:
            assert 0 <= mark.span.start < mark.span.end <= len(tekst)
            assert mark.reason.endswith((".", "?"))


@pytest.mark.parametrize(
    "piece", ["wordt gemaakt ", "a op, ", '" ', "en ik ga ", "“de tas wordt gepakt” ", "- a\n", "("]
)
def test_that_time_grows_with_the_text_and_not_with_its_square(piece: str) -> None:
    def seconds(times: int) -> float:
        start = process_time()
        lees(piece * times)
        return process_time() - start

    lees("Aad leest.")  # reads the tables
    short, long = (min(seconds(times) for _ in range(3)) for times in (500, 4000))
    assert long < 25 * short + 0.05  # 8 when linear, 64 when square


def test_that_findings_come_in_the_order_of_the_text() -> None:
    spans = [mark.span for mark in lees(MOEILIJK).bevindingen]
    assert spans == sorted(spans)
    assert Bevindingsoort.LIJDEND in {mark.kind for mark in lees(MOEILIJK).bevindingen}


def test_that_the_formulas_count_as_their_makers_did() -> None:
    figures = formules(alineas("De kat zit op de mat."))
    assert figures is not None
    assert round(figures.flesch_douma, 2) == round(206.84 - 0.93 * 6 - 77, 2)
    assert round(figures.brouwer, 2) == round(195 - 2 * 6 - 200 / 3, 2)
    assert formules(()) is None


@pytest.mark.parametrize(
    ("woord", "aantal"), [("boom", 1), ("tafel", 2), ("ideeën", 3), ("nieuwe", 2), ("mooie", 2)]
)
def test_that_syllables_are_counted(woord: str, aantal: int) -> None:
    assert lettergrepen(woord) == aantal


def test_that_an_unknown_reader_is_refused_with_the_names() -> None:
    with pytest.raises(Refused, match="ouder, kind, puber, professional"):
        profiel("buurman")


def test_that_a_rare_word_gets_the_plainer_of_its_last_part() -> None:
    """The article goes with it."""
    found = lees("De parkeercapaciteit is klein. De levensbeëindiging is zwaar.").bevindingen
    assert [mark.suggestions for mark in found] == [("parkeerruimte",), ("Het levenseinde",)]


def test_that_what_something_is_for_is_no_formal_must() -> None:
    assert lees("Deze lijst dient om elkaar te helpen.").bevindingen == ()
    assert lees("U dient elkaar te helpen.").bevindingen[0].suggestions == ("moet elkaar helpen",)


def test_that_a_noun_is_no_verb_of_the_same_form() -> None:
    assert lees("De vrees is groot.").bevindingen == ()
    assert lees("De inzet van hulp is goed.").bevindingen == ()


@pytest.mark.parametrize("stuk", ["a", "de hulp wordt ingezet en ", "o.a. "])
def test_that_a_text_without_sentences_or_without_words_is_read_at_once(stuk: str) -> None:
    """A key that was pasted, or a list that a computer made: nothing may wait for it."""

    def seconds(signs: int) -> float:
        start = process_time()
        lees(stuk * (signs // len(stuk)))
        return process_time() - start

    seconds(2_000)
    assert seconds(32_000) < 2
