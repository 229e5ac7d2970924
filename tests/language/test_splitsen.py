"""A long sentence cut in two: both halves are right, and no word of meaning is lost."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regisseur_desktop.language.splitsen import splitsing
from regisseur_desktop.language.woordset import woordset
from regisseur_desktop.language.zinnen import alineas


def cut(zin: str) -> str | None:
    return splitsing(alineas(zin)[0].zinnen[0], zin)


@pytest.mark.parametrize(
    ("zin", "delen"),
    [
        (
            "Aad brengt Stien elke dag naar school, maar Marina haalt haar om drie uur op.",
            "Aad brengt Stien elke dag naar school. Maar Marina haalt haar om drie uur op.",
        ),
        (
            "Stien blijft deze week thuis bij oma omdat zij nog ziek en moe is.",
            "Stien blijft deze week thuis bij oma. Dat komt omdat zij nog ziek en moe is.",
        ),
        (
            "Marina zoekt een nieuw huis in de buurt en zij belt daarvoor met Aad.",
            "Marina zoekt een nieuw huis in de buurt. En zij belt daarvoor met Aad.",
        ),
        (
            "Marina praat met de juf en ik bel morgen met de huisarts over Liselot.",
            "Marina praat met de juf. En ik bel morgen met de huisarts over Liselot.",
        ),
    ],
)
def test_that_a_long_sentence_is_cut_at_its_link_word(zin: str, delen: str) -> None:
    assert cut(zin) == delen


@pytest.mark.parametrize(
    "zin",
    [
        "Ivan krijgt hulp van de juf op school, waarbij zij leest en jij elke week hoort hoe.",
        "Hij gaat deze week niet met de bus naar school, maar met de fiets van zijn broer.",
        "Wij willen dat hij graag naar school gaat en hij daar ook blijft tot drie uur.",
        "Marina belt de regisseur als het thuis niet goed gaat, en ook als zij zich zorgen maakt.",
    ],
)
def test_that_what_is_no_sentence_by_itself_is_not_cut_off(zin: str) -> None:
    assert cut(zin) is None


def test_that_a_clause_before_the_sentence_goes_along() -> None:
    zin = "Marina praat op school met de juf, en als Ivan boos is, belt zij met oma."
    delen = "Marina praat op school met de juf. En als Ivan boos is, belt zij met oma."
    assert cut(zin) == delen


@pytest.mark.parametrize(
    ("zin", "delen"),
    [
        (
            "De regisseur helpt Marina, die drie kinderen heeft.",
            "De regisseur helpt Marina. Die heeft drie kinderen.",
        ),
        (
            "Wij praten morgen op school met de juf, die Stien elke dag ophaalt.",
            "Wij praten morgen op school met de juf. Die haalt Stien elke dag op.",
        ),
        (
            "Marina zoekt voor het gezin een huis, dat drie kamers en een tuin heeft.",
            None,
        ),
        (
            "Marina zoekt voor het gezin een huis, dat drie kamers heeft.",
            "Marina zoekt voor het gezin een huis. Dat heeft drie kamers.",
        ),
        (
            "Aad brengt Stien eerst naar school, waarna hij naar het werk gaat.",
            "Aad brengt Stien eerst naar school. Daarna gaat hij naar het werk.",
        ),
        (
            "Aad kookt op maandag voor iedereen, waardoor Marina rust kan nemen.",
            "Aad kookt op maandag voor iedereen. Daardoor kan Marina rust nemen.",
        ),
        (
            "Wij praten samen over het plan, waarbij Aad de afspraken opschrijft.",
            "Wij praten samen over het plan. Daarbij schrijft Aad de afspraken op.",
        ),
        (
            "Marina gaat elke avond om tien uur naar bed zodat zij goed slaapt.",
            "Marina gaat elke avond om tien uur naar bed. Zo slaapt zij goed.",
        ),
        (
            "De school heeft een brief gestuurd, waarna Marina direct heeft gebeld.",
            "De school heeft een brief gestuurd. Daarna heeft Marina direct gebeld.",
        ),
    ],
)
def test_that_a_clause_gets_the_order_of_a_sentence(zin: str, delen: str | None) -> None:
    assert cut(zin) == delen


@pytest.mark.parametrize(
    "zin",
    [
        "Marina koopt in de stad brood en kaas voor het hele gezin van Aad.",
        "Aad brengt Stien eerst naar school, waarna je naar huis gaat.",  # no: Daarna gaat je
        "Aad praat vandaag met de juf, die Stien wil helpen met rekenen op school.",
        "Wij praten samen over het plan, waarbij Aad de ruzie voorkomt.",  # voorkomt of komt voor
        "Marina hoopt nog altijd heel erg, dat Stien morgen komt.",
        "Komt Aad morgen eerst naar school, waarna hij naar het werk gaat?",
        "Aad brengt Stien eerst naar school, waarna hij probeert te slapen.",
    ],
)
def test_that_nothing_is_proposed_when_it_is_not_certain(zin: str) -> None:
    assert cut(zin) is None


DELEN = st.sampled_from(
    sorted(
        woordset(
            "Aad Marina Stien de het een school gaat haalt ophaalt helpt heeft gebeld naar en "
            "die dat zodat waarna waarbij omdat maar want , zij je morgen rust kan slapen te"
        )
    )
)


@given(st.lists(DELEN, min_size=6, max_size=25).map(" ".join), st.sampled_from([".", "?", ""]))
def test_that_only_the_link_word_changes_and_both_halves_are_sentences(zin: str, eind: str) -> None:
    delen = cut(f"Dan {zin}{eind}")
    if delen is None:
        return
    head, point, tail = delen.partition(". ")
    assert point
    assert tail[0].isupper()
    assert tail.endswith(eind)
    links = "die dat zodat waarna waarbij omdat maar want en terwijl daarna daarbij zo komt"
    before, after = (
        sorted("".join(w for w in re.findall(r"\w+", text.lower()) if w not in links.split()))
        for text in (f"Dan {zin}", delen)
    )
    assert before == after
    assert head[0].isupper()
