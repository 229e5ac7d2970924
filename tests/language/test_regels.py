"""Each rule marks what is hard, and leaves plain Dutch alone."""

import pytest

from regisseur_desktop.language.bevinding import Bevinding, Bevindingsoort, Ernst
from regisseur_desktop.language.leeshulp import lees
from regisseur_desktop.language.profiel import PROFIELEN

S = Bevindingsoort


def found(tekst: str, soort: Bevindingsoort, lezer: str = "ouder") -> list[Bevinding]:
    uitslag = lees(tekst, PROFIELEN[lezer], ("Marina", "Aad"))
    return [bevinding for bevinding in uitslag.bevindingen if bevinding.kind is soort]


@pytest.mark.parametrize(
    ("aantal", "ernst"),
    [(15, None), (16, Ernst.TIP), (20, Ernst.TIP), (21, Ernst.DUIDELIJK), (26, Ernst.STERK)],
)
def test_that_a_sentence_gets_a_mark_by_its_length(aantal: int, ernst: Ernst | None) -> None:
    marks = found("Jij " + "mag " * (aantal - 2) + "komen.", S.LANGE_ZIN)
    assert [mark.severity for mark in marks] == ([ernst] if ernst else [])


def test_that_a_child_gets_shorter_sentences_and_a_professional_longer_ones() -> None:
    tekst = "Jij " + "mag " * 10 + "komen."
    assert found(tekst, S.LANGE_ZIN, "kind")
    assert not found(tekst, S.LANGE_ZIN, "professional")


def test_that_a_professional_keeps_the_words_of_the_work_and_no_formal_ones() -> None:
    tekst = "Stien werkt aan rouwverwerking. Gedurende de week belt zij."
    for lezer, hard in (
        ("professional", ["Gedurende"]),
        ("ouder", ["rouwverwerking", "Gedurende"]),
    ):
        marks = found(tekst, S.MOEILIJK_WOORD, lezer)
        assert [tekst[slice(*mark.span)] for mark in marks] == hard


@pytest.mark.parametrize(
    "zin",
    [
        "De afspraken worden morgen besproken.",
        "Er wordt voor Stien een plek gezocht.",
        "Dat de school gebeld wordt, weet Aad.",
        "Het plan is door de gemeente gemaakt.",
        "Er is besloten dat Aad verhuist.",
        "Daarom is er afgesproken dat Stien belt.",
    ],
)
def test_that_a_passive_asks_who_does_it_and_offers_the_people(zin: str) -> None:
    (mark,) = found(zin, S.LIJDEND)
    assert mark.reason.startswith("Wie doet het?")
    assert mark.suggestions == ("Marina", "Aad")
    assert mark.severity is Ernst.TIP


def test_that_a_passive_that_says_who_does_it_asks_to_begin_with_that() -> None:
    (mark,) = found("Het plan wordt door de school gemaakt.", S.LIJDEND)
    assert "na ‘door’" in mark.reason
    for zin in ("Het plan wordt gemaakt.", "Het plan wordt door middel van een brief gemaakt."):
        (mark,) = found(zin, S.LIJDEND)
        assert "ziet de lezer niet wie" in mark.reason


@pytest.mark.parametrize(
    ("zin", "wie"),
    [
        ("Marina wordt elke week geholpen.", ("Aad",)),
        ("Marina wordt door Aad geholpen.", ("Aad",)),
        ("De brief wordt door Marina aan Aad gegeven.", ("Marina", "Aad")),
        ("De brief wordt geschreven, want Aad is ziek.", ("Marina", "Aad")),
    ],
)
def test_that_only_who_may_do_it_is_offered(zin: str, wie: tuple[str, ...]) -> None:
    (mark,) = found(zin, S.LIJDEND)
    assert mark.suggestions == wie


def test_that_a_second_passive_in_a_paragraph_is_a_clear_mark() -> None:
    marks = found("Het plan wordt gemaakt. De school wordt gebeld.", S.LIJDEND)
    assert [mark.severity for mark in marks] == [Ernst.TIP, Ernst.DUIDELIJK]


@pytest.mark.parametrize(
    "zin",
    [
        "Aad wordt snel boos.",
        "Stien is gisteren gekomen.",
        "Marina heeft het plan gemaakt en wordt blij.",
        "Het wordt tijd om te vertrekken.",
        "Zij is zijn gezin gaan helpen.",
        "Stien wordt zes.",
        "Marina gaat gezond eten en dat wordt leuk.",
        "Er is een kind bijgekomen.",
        "Er is nog niets gepland.",
        "Er is veel veranderd.",
        "Het huis is gebouwd.",
    ],
)
def test_that_an_active_sentence_gets_no_passive_mark(zin: str) -> None:
    assert found(zin, S.LIJDEND) == []


def test_that_a_tang_is_marked_with_the_words_between() -> None:
    zin = "Aad heeft na het gesprek op school met de juf van groep drie een brief geschreven."
    (mark,) = found(zin, S.TANG)
    assert "staan 13 woorden" in mark.reason
    assert found("Aad heeft op school een brief geschreven.", S.TANG) == []


def test_that_three_prepositions_in_a_row_are_marked_and_two_are_not() -> None:
    text = "Wij lezen eerst samen de regel voor het gebruik van de zaal in de school."
    (mark,) = found(text, S.VOORZETSELS)
    assert "voor, van, in" in mark.reason
    assert found("Wij geven de sleutel van de zaal in de school.", S.VOORZETSELS) == []


def test_that_a_short_sentence_may_have_three_prepositions_but_not_four() -> None:
    text = "Marina praat voor het slapen met Ivan over papa"
    assert found(f"{text}.", S.VOORZETSELS) == []
    (mark,) = found(f"{text} op school.", S.VOORZETSELS)
    assert "voor, met, over, op" in mark.reason


def test_that_an_explanation_that_is_a_question_ends_as_one() -> None:
    (mark,) = found("De evaluatie is morgen.", S.VAKWOORD)
    assert "? Leg het" in mark.reason
    (mark,) = found("De psychiater komt morgen.", S.VAKWOORD)
    assert ". Leg het" in mark.reason


def test_that_an_abbreviation_is_written_out_with_its_capital() -> None:
    assert [m.suggestions for m in found("Aad belt m.b.t. school.", S.AFKORTING)] == [("over",)]
    assert found("Bijv. Aad belt.", S.AFKORTING)[0].suggestions == ("Bijvoorbeeld",)


def test_that_capitals_are_explained_once() -> None:
    assert len(found("De QXZ belt. De QXZ komt.", S.AFKORTING)) == 1
    assert found("De Quick Xylofoon Zaal (QXZ) belt. De QXZ komt.", S.AFKORTING) == []
    assert found("WAT WIL STIEN\nStien kijkt TV.", S.AFKORTING) == []


def test_that_nominal_style_is_marked() -> None:
    (mark,) = found("Aad begint met het opruimen van de schuur.", S.NAAMWOORDSTIJL)
    assert "opruimen" in mark.reason
    assert found("Aad eet het eten van Stien.", S.NAAMWOORDSTIJL) == []


def test_that_a_long_paragraph_of_long_sentences_is_marked_once() -> None:
    zin = "Hij komt nu met de bus naar ons huis en gaat dan met ons eten. "
    assert found(zin * 6, S.LANGE_ALINEA) == []
    (mark,) = found(zin * 7, S.LANGE_ALINEA)
    assert "105 woorden" in mark.reason


def test_that_a_long_paragraph_of_easy_sentences_may_be_longer() -> None:
    assert found("Hij komt nu. " * 80, S.LANGE_ALINEA) == []
    (mark,) = found("Hij komt nu. " * 84, S.LANGE_ALINEA)
    assert "252 woorden" in mark.reason


def test_that_literal_words_of_somebody_are_not_marked() -> None:
    assert found("Stien zegt: “De tas wordt door mij gepakt.”", S.LIJDEND) == []
