"""The word list: its lookups, its errors, what an overlay does, and what every entry must hold."""

import re
from collections import Counter

import pytest

from regisseur_desktop.errors import Refused
from regisseur_desktop.language.buigen import Klasse, Vorm, vormen
from regisseur_desktop.language.frequentie import table, zipf
from regisseur_desktop.language.ingang import Ingang, Soort
from regisseur_desktop.language.werkwoord import leesbaar, split
from regisseur_desktop.language.woordenlijst import (
    Eigen,
    Woordenlijst,
    lees,
    met_eigen,
    woordenlijst,
)

LIJST = woordenlijst()
VERVANG = [entry for entry in LIJST.ingangen if entry.soort is Soort.VERVANG]
LISTED = {entry.tekst.lower() for entry in VERVANG if not entry.met}


def test_that_a_form_finds_its_entry_and_proposes_in_the_same_form() -> None:
    (found,) = LIJST.zoek("Aangevangen")
    assert (found.ingang.tekst, found.vorm) == ("aanvangen", Vorm.DEELWOORD)
    assert [text for text, _ in found.voorstellen("Aangevangen")] == ["Begonnen", "Gestart"]


def test_that_a_verb_in_two_parts_is_found() -> None:
    found = LIJST.zoek_gescheiden("Vangt", "aan")
    assert found is not None
    assert (found.ingang.tekst, found.vorm) == ("aanvangen", Vorm.HIJ)
    assert LIJST.zoek_gescheiden("loopt", "aan") is None


@pytest.mark.parametrize(
    ("form", "entry"),
    [("maatregelen", "maatregel"), ("criteria", "criterium"), ("verstoord", "verstoren")],
)
def test_that_a_form_that_follows_no_rule_is_found(form: str, entry: str) -> None:
    assert [hit.ingang.tekst for hit in LIJST.zoek(form)] == [entry]


@pytest.mark.parametrize("form", ["gedacht", "gedachten", "uitspraken"])
def test_that_a_form_of_a_more_common_word_is_of_that_word(form: str) -> None:
    """Nobody means "gedenken" with "gedacht"."""
    verbs = [hit for hit in LIJST.zoek(form) if hit.ingang.klasse is Klasse.WERKWOORD]
    assert verbs == []


def test_that_the_article_of_an_alternative_is_no_part_of_it() -> None:
    (entry,) = lees("verdrag (het) > de afspraak, het besluit", "proef")
    assert [(other.woord, other.klasse) for other in entry.alternatieven] == [
        ("afspraak", Klasse.DE),
        ("besluit", Klasse.HET),
    ]


def test_that_phrases_stand_under_their_longest_word() -> None:
    entries = {treffer.ingang.tekst: words for words, treffer in LIJST.zinsdelen["betrekking"]}
    assert entries["met betrekking tot"] == ("met", "betrekking", "tot")


def test_that_a_dictionary_form_goes_before_a_form_of_another_word() -> None:
    assert [hit.ingang.tekst for hit in LIJST.zoek("Indien")] == ["indien", "indienen"]
    assert LIJST.zoek("inzet")[0].ingang.tekst == "inzet"


def test_that_an_abbreviation_minds_its_capitals() -> None:
    assert "gecertificeerde instelling" in LIJST.zoek("GI")[0].ingang.uitleg
    assert LIJST.zoek("gi") == ()


@pytest.mark.parametrize("word", ["te", "of", "daar", "landen", "zij", "acht", "uit", "week"])
def test_that_an_everyday_word_is_never_found(word: str) -> None:
    assert LIJST.zoek(word) == ()


def test_that_an_entry_with_a_context_wants_its_words_in_the_sentence() -> None:
    (entry,) = LIJST.zoek_lemma("derven")
    assert entry.past(frozenset({"inkomsten", "derven"}))
    assert not entry.past(frozenset({"derven"}))
    (entry,) = LIJST.zoek_lemma("regisseur")
    assert not entry.past(frozenset({"film"}))


def test_that_each_wrong_line_is_named_with_what_to_do() -> None:
    wrong = "aanvangen beginnen\ngezin (x) mag\nreden (de) >\ntaak (de) > klus,\na (de) mag @om b"
    text = f"# kop\n{wrong}\n\nb (de) mag"
    with pytest.raises(Refused) as refused:
        lees(text, "eigen")
    lines = str(refused.value).splitlines()
    assert [line.split(":")[0] for line in lines] == [f"eigen, regel {n}" for n in (2, 3, 4, 5, 6)]
    assert "Kies: de, het" in lines[1]


def test_that_no_mark_of_the_list_reaches_a_reader() -> None:
    shown = [other.tekst for entry in VERVANG for other in entry.alternatieven]
    shown += [text for entry in VERVANG for hit in LIJST.zoek(entry.tekst)
              for text, _ in hit.voorstellen(entry.tekst)]  # fmt: skip
    assert [text for text in shown if set("|~@") & set(text)] == []


def test_that_the_overlay_adds_replaces_and_leaves_out() -> None:
    (own,) = lees("traject (het) > reis", "eigen")
    changed = met_eigen(LIJST, Eigen((own,), frozenset({"Derhalve"})))
    assert changed.zoek("trajecten")[0].ingang is own
    assert changed.zoek("derhalve") == ()
    assert LIJST.zoek("derhalve")
    again = met_eigen(LIJST, Eigen(uitgezonderd=frozenset({"traject"})), Eigen((own,)))
    assert again.zoek("traject")[0].ingang is own


def test_that_an_overlay_that_says_nothing_is_the_same_list() -> None:
    assert met_eigen(LIJST, Eigen(), Eigen()) is LIJST


def test_that_the_list_is_as_large_as_it_should_be() -> None:
    per = Counter("formeel" if e.onderwerp[0] in "fu" else "sector" for e in LIJST.ingangen)
    assert per["formeel"] >= 500
    assert per["sector"] >= 400
    assert set(Counter(entry.soort for entry in LIJST.ingangen)) == set(Soort)


def test_that_no_word_stands_twice() -> None:
    count = Counter(e.tekst if e.klasse is Klasse.AFKORTING else e.tekst.lower()
                    for e in LIJST.ingangen)  # fmt: skip
    assert [word for word, times in count.items() if times > 1] == []


def words(text: str) -> set[str]:
    return set(re.findall(r"[^\W\d][\w'-]*", text.lower()))


def test_that_no_alternative_is_or_holds_a_listed_word() -> None:
    assert [
        (entry.tekst, other.woord)
        for entry in VERVANG
        for other in entry.alternatieven
        if leesbaar(other.woord) in LISTED or words(leesbaar(other.woord)) & LISTED
    ] == []


def test_that_the_first_alternative_is_made_of_words_that_readers_know() -> None:
    rare = {
        (entry.tekst, word)
        for entry in VERVANG
        for word in words(leesbaar(entry.alternatieven[0].woord))
        if zipf(word) < min(3, max(zipf(entry.tekst), 2.4))
    }
    assert rare == set()


def test_that_every_form_of_a_verb_that_may_stand_instead_is_one_that_people_write() -> None:
    """No "waarschuuwde" and no "beld"."""
    found = {
        word
        for entry in VERVANG
        for other in entry.alternatieven
        for form in (Vorm.DEELWOORD, Vorm.VERLEDEN, Vorm.HIJ)
        if entry.klasse is Klasse.WERKWOORD
        for part, verb, _ in [split(other.woord)]
        for word in [vormen(verb, Klasse.WERKWOORD)[form]]
        if max(zipf(word), zipf(part.strip() + word)) < 1
    }
    assert found == set()


def test_that_every_verb_that_may_stand_instead_is_a_verb() -> None:
    verbs = [split(other.woord)[1] for entry in VERVANG for other in entry.alternatieven
             if entry.klasse is Klasse.WERKWOORD]  # fmt: skip
    assert [verb for verb in verbs if not verb.endswith("n") or zipf(verb) < 3] == []


def test_that_an_explanation_is_one_short_sentence_without_listed_words() -> None:
    explained = [entry for entry in LIJST.ingangen if entry.soort is Soort.LEG_UIT]
    assert [e.tekst for e in explained if len(e.uitleg.split()) > 20] == []
    assert [e.tekst for e in explained if re.search(r"[.!]", e.uitleg)] == []
    hard = [(e.tekst, w) for e in explained if e.klasse is not Klasse.AFKORTING
            for w in words(e.uitleg) & LISTED - words(e.tekst)]  # fmt: skip
    assert hard == []


def test_that_no_form_of_a_listed_word_is_among_the_commonest_words() -> None:
    fired = {
        form
        for form in common()
        for treffer in LIJST.zoek(form)
        if treffer.ingang.soort is Soort.VERVANG and not treffer.ingang.met
    }
    assert fired <= {"echter", "slechts", "ontvangen", "diverse", "huidige", "meerdere"}


def common() -> list[str]:
    return list(table().vanaf(5))


def test_that_a_list_is_a_value() -> None:
    entry = Ingang("x", Klasse.DE, Soort.MAG)
    assert Woordenlijst((entry,)) == Woordenlijst((entry,))
