"""What the leeshulp reads of a document: all that is printed, but not the words of others."""

import pytest

from regisseur_desktop.documents.blocks import Quote
from regisseur_desktop.documents.leestekst import leestekst, uitgelegd
from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.zicht import Lezer
from tests.documents.helpers import EVERY, make


@pytest.mark.parametrize(("who", "soort", "lezer"), EVERY)
def test_that_own_words_of_the_family_are_not_read(
    who: str, soort: Documentsoort, lezer: Lezer
) -> None:
    document = make(who, soort, lezer).document
    text = leestekst(document)
    quoted = [block.text for block in document.blocks if isinstance(block, Quote)]
    assert text
    assert not [quote for quote in quoted if len(quote.split()) > 4 and quote in text]


def test_that_goals_agreements_and_fixed_words_are_read_as_sentences() -> None:
    text = leestekst(make("marina", Documentsoort.PLAN, Lezer.GEZIN).document)
    lines = text.splitlines()
    assert "Dit gaan wij doen" in lines
    assert "- tekent of schrijft als hij boos is" in lines
    assert "Is er gevaar?" in lines
    assert not [line for line in lines if line.startswith("- ") and len(line.split()) < 4]


def test_that_the_words_of_the_glossary_are_known() -> None:
    document = make("marina", Documentsoort.PLAN, Lezer.GEZIN).document
    assert "regisseur" in uitgelegd(document)
    assert uitgelegd(make("marina", Documentsoort.PLAN, Lezer.PROFESSIONAL).document) == frozenset()
