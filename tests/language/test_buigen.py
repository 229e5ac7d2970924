"""A replacement takes the form of the word it replaces."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regisseur_desktop.language.buigen import (
    NOUNS,
    Klasse,
    Vorm,
    buig,
    gescheiden,
    herken,
    in_vorm_van,
    meervoud,
    met_e,
    met_hoofdletter_van,
    vormen,
)
from regisseur_desktop.language.ingang import Ingang
from regisseur_desktop.language.werkwoord import leesbaar
from regisseur_desktop.language.woordenlijst import woordenlijst

WW = Klasse.WERKWOORD


@pytest.mark.parametrize(
    ("woord", "lemma", "vervanging", "klasse", "expected"),
    [
        ("Aangevangen", "aan|vangen", "beginnen", WW, "Begonnen"),
        ("verstrekt", "verstrekken", "geven", WW, "geeft"),
        ("verstrekten", "verstrekken", "geven", WW, "gaven"),
        ("aanvangt", "aan|vangen", "beginnen", WW, "begint"),
        ("evalueerde", "evalueren", "bespreken", WW, "besprak"),
        ("toegelicht", "toe|lichten", "uit|leggen", WW, "uitgelegd"),
        ("toe te lichten", "toe|lichten", "uit|leggen", WW, "uit te leggen"),
        ("toont", "tonen", "laten~zien", WW, "laat zien"),
        ("getoond", "tonen", "laten~zien", WW, None),
        ("waarborgt", "waarborgen", "zorgen~voor", WW, "zorgt voor"),
        ("verhelderd", "verhelderen", "duidelijk maken", WW, "duidelijk gemaakt"),
        ("adequate", "adequaat", "goed", Klasse.BIJVOEGLIJK, "goede"),
        ("Adequaat", "adequaat", "goed", Klasse.BIJVOEGLIJK, "Goed"),
        ("frequente", "frequent", "vaak", Klasse.BIJVOEGLIJK, None),
        ("excessieve", "excessief", "te veel", Klasse.BIJVOEGLIJK, None),
        ("kosteloze", "kosteloos", "gratis", Klasse.BIJVOEGLIJK, "gratis"),
        ("gemeentelijke", "gemeentelijk", "van de gemeente", Klasse.BIJVOEGLIJK, None),
        ("cruciale", "cruciaal", "heel belangrijk", Klasse.BIJVOEGLIJK, "heel belangrijke"),
        ("INTERVENTIES", "interventie", "actie", Klasse.DE, "ACTIES"),
        ("knelpunten", "knelpunt", "probleem", Klasse.HET, "problemen"),
        ("interventies", "interventie", "hulp", Klasse.DE, None),  # no plural, no proposal
        ("tafel", "interventie", "hulp", Klasse.DE, None),
        ("derhalve", "derhalve", "daarom", Klasse.BIJWOORD, "daarom"),
    ],
)
def test_that_the_replacement_gets_the_form_of_the_word(
    woord: str, lemma: str, vervanging: str, klasse: Klasse, expected: str | None
) -> None:
    assert in_vorm_van(woord, lemma, vervanging, klasse) == expected


@pytest.mark.parametrize(
    ("verb", "hij", "deelwoord", "verleden"),
    [
        ("maken", "maakt", "gemaakt", "maakte"),
        ("gebruiken", "gebruikt", "gebruikt", "gebruikte"),
        ("leven", "leeft", "geleefd", "leefde"),
        ("reizen", "reist", "gereisd", "reisde"),
        ("zetten", "zet", "gezet", "zette"),
        ("bellen", "belt", "gebeld", "belde"),
        ("waarschuwen", "waarschuwt", "gewaarschuwd", "waarschuwde"),
        ("verbergen", "verbergt", "verborgen", "verborg"),
        ("openen", "opent", "geopend", "opende"),
        ("evalueren", "evalueert", "geëvalueerd", "evalueerde"),
        ("definiëren", "definieert", "gedefinieerd", "definieerde"),
        ("creëren", "creëert", "gecreëerd", "creëerde"),
        ("financieren", "financiert", "gefinancierd", "financierde"),
        ("informeren", "informeert", "geïnformeerd", "informeerde"),
        ("monitoren", "monitort", "gemonitord", "monitorde"),
        ("voltooien", "voltooit", "voltooid", "voltooide"),
        ("beantwoorden", "beantwoordt", "beantwoord", "beantwoordde"),
        ("op|schalen", "opschaalt", "opgeschaald", "opschaalde"),
        ("overleggen", "overlegt", "overlegd", "overlegde"),
        ("ondervinden", "ondervindt", "ondervonden", "ondervond"),
        ("zijn", "is", "geweest", "was"),
    ],
)
def test_that_a_verb_is_conjugated(verb: str, hij: str, deelwoord: str, verleden: str) -> None:
    forms = vormen(verb, WW)
    found = (forms[Vorm.HIJ], forms[Vorm.DEELWOORD], forms[Vorm.VERLEDEN])
    assert found == (hij, deelwoord, verleden)


@pytest.mark.parametrize(
    ("noun", "plural"),
    [
        ("kind", "kinderen"), ("beschikking", "beschikkingen"), ("organisatie", "organisaties"),
        ("regel", "regels"), ("foto", "foto's"), ("brief", "brieven"), ("huis", "huizen"),
        ("mogelijkheid", "mogelijkheden"), ("kans", "kansen"), ("week", "weken"),
        ("casusregisseur", "casusregisseurs"), ("gezinsplan", "gezinsplannen"),
        ("netwerkberaad", "netwerkberaden"), ("manier van werken", "manieren van werken"),
        ("hulp", None), ("mensen", "mensen"), ("meedoen", None), ("wat iemand kan", None),
        ("teken", "tekens"), ("reden", "redenen"), ("nieuw onderzoek", "nieuwe onderzoeken"),
        ("omgaan met elkaar", None),
    ],
)  # fmt: skip
def test_that_a_noun_gets_its_plural(noun: str, plural: str | None) -> None:
    assert meervoud(noun) == plural


@pytest.mark.parametrize(
    ("adjective", "bent"),
    [
        ("groot", "grote"), ("boos", "boze"), ("dik", "dikke"), ("lief", "lieve"),
        ("moeilijk", "moeilijke"), ("zelfredzaam", "zelfredzame"), ("open", "open"),
        ("initieel", "initiële"), ("reëel", "reële"), ("heel belangrijk", "heel belangrijke"),
        ("algemeen", "algemene"), ("homogeen", "homogene"), ("groen", "groene"),
        ("houten", "houten"),
    ],
)  # fmt: skip
def test_that_an_adjective_gets_its_e(adjective: str, bent: str) -> None:
    assert met_e(adjective) == bent


@pytest.mark.parametrize(
    ("woord", "klasse", "vorm", "bent"),
    [
        ("opeens", Klasse.BIJVOEGLIJK, Vorm.VERBOGEN, None),  # no: opeense
        ("misschien", Klasse.BIJVOEGLIJK, Vorm.VERBOGEN, None),
        ("te bewijzen", Klasse.BIJVOEGLIJK, Vorm.VERBOGEN, None),
        ("te laat", Klasse.BIJVOEGLIJK, Vorm.VERBOGEN, "te late"),
        ("blijdschap", Klasse.DE, Vorm.MEERVOUD, None),  # no: blijdschapen
        ("regels", Klasse.DE, Vorm.MEERVOUD, "regels"),
        ("reden", Klasse.DE, Vorm.MEERVOUD, "redenen"),
    ],
)
def test_that_a_form_that_nobody_writes_is_none(
    woord: str, klasse: Klasse, vorm: Vorm, bent: str | None
) -> None:
    assert buig(woord, klasse, vorm) == bent


def test_that_a_main_clause_splits_the_verb() -> None:
    assert gescheiden("uit|leggen", Vorm.HIJ) == ("legt", "uit")
    assert gescheiden("geven", Vorm.HIJ) == ("geeft", "")
    assert gescheiden("laten~zien", Vorm.HIJ) == ("laat", "zien")
    assert gescheiden("uit|leggen~waarom", Vorm.HIJ) == ("legt", "uit waarom")
    assert gescheiden("op een rij zetten", Vorm.IK) == ("zet", "op een rij")


def test_that_ij_is_one_letter() -> None:
    assert met_hoofdletter_van("Terstond", "ijverig") == "IJverig"


INFLECTED = [entry for entry in woordenlijst().ingangen if entry.klasse in {*NOUNS, WW, "bn"}]


@given(st.sampled_from(INFLECTED), st.sampled_from(list(Vorm)))
def test_that_a_form_is_recognised_as_one_that_is_written_the_same(
    word: Ingang, vorm: Vorm
) -> None:
    text = buig(word.woord, word.klasse, vorm)
    if text is None:
        return
    again = herken(text, word.woord, word.klasse)
    assert again is not None
    assert buig(word.woord, word.klasse, again) == text
    assert in_vorm_van(text, word.woord, word.woord, word.klasse) == text
    assert leesbaar(text) == text
