"""The terms of a text with their explanation, for the glossary of a document."""

import pytest

from regisseur_desktop.language.verklaren import verklaringen_in
from regisseur_desktop.language.woordenlijst import Woordenlijst, lees

LIJST = Woordenlijst(
    lees(
        "beschikking (de) = brief met het besluit\n"
        "lokaal team (het) = hulpverleners in de buurt\n"
        "evaluatie (de) = samen terugkijken: wat gaat goed?\n"
        "traject (het) > hulp\n"
        "ABC (afk) = een proef\n"
        "Abc (afk) = een andere proef\n",
        "proef",
    )
)


def test_that_each_term_is_explained_once_in_the_order_of_the_alphabet() -> None:
    tekst = "Na de evaluatie komt er een beschikking.\n\n- Beschikkingen\n- Het traject."
    assert verklaringen_in(tekst, LIJST) == (
        ("beschikking", "Brief met het besluit."),
        ("evaluatie", "Samen terugkijken: wat gaat goed?"),
    )


@pytest.mark.parametrize("tekst", ["een lokaal team", "Het lokale team belt.", "Lokale teams"])
def test_that_a_term_of_two_words_is_found_in_every_form(tekst: str) -> None:
    assert [term for term, _ in verklaringen_in(tekst, LIJST)] == ["lokaal team"]


def test_that_only_whole_words_count_and_an_abbreviation_minds_its_capitals() -> None:
    assert verklaringen_in("Beschikkingsrecht en abc.", LIJST) == ()
    assert verklaringen_in("Wij bellen de Abc.", LIJST) == (("Abc", "Een andere proef."),)
    assert verklaringen_in("", LIJST) == ()


@pytest.mark.parametrize(
    ("tekst", "term"),
    [
        ("Marina belt haar regisseur.", "regisseur"),
        ("Morgen is de evaluatie.", "evaluatie"),
        ("Stien krijgt integrale vroeghulp.", "integrale vroeghulp"),
        ("Aad praat met de psychiater.", "psychiater"),
        ("Het lokale team komt langs.", "lokaal team"),
        ("Aad belt de RSD.", "RSD"),
        ("Aad gaat naar de ggz.", "ggz"),
        ("Marina heeft een uitkering.", "uitkering"),
        ("Er komt een ondertoezichtstelling.", "ondertoezichtstelling"),
        ("De gecertificeerde instellingen bellen.", "gecertificeerde instelling"),
        ("Wij maken het PvA.", "PvA"),
    ],
)
def test_that_our_own_list_explains_the_terms_of_a_plan(tekst: str, term: str) -> None:
    ((found, uitleg),) = verklaringen_in(tekst)
    assert found == term
    assert uitleg.endswith((".", "?"))
    assert uitleg[0].isupper()
