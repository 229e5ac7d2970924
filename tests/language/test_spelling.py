"""The speller: right Dutch stays clean, typing errors are seen, and what was meant comes first."""

import threading
from itertools import pairwise
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regisseur_desktop.language.bevinding import Span
from regisseur_desktop.language.buigen import vormen
from regisseur_desktop.language.spelling import Speller, laad, spelfouten
from regisseur_desktop.language.woordenlijst import woordenlijst


def _words(text: str) -> list[str]:
    return text.split()


GOED = _words("""
    vroeghulpafspraak gezinsplan gezinsplannen huishouden jeugdhulpverlener jeugdhulpverleenster
    thuisbegeleiding veiligheidsafspraken veiligheidsplan ouderschapsplan familienetwerkberaad
    praktijkondersteuner casusregisseur casusregisseurs wijkteam wijkteams gezinsvoogd pleegouders
    pleeggezin weekendpleeggezin logeergezin steungezin schoolmaatschappelijk schuldhulpverlening
    schuldhulpverlener huisartsenpost jeugdarts jeugdbeschermer jeugdreclassering speltherapie
    traumabehandeling opvoedondersteuning opvoedvragen leerplichtambtenaar kinderopvang zwemles
    tandartsafspraak schoolarts verjaardagsfeestje knutselmiddag fietst fietste gefietst belt
    belde gebeld wordt word werd geworden ingeschakeld inschakelen vriendelijke vriendelijker
    vriendelijkste afspraakje kindje broertje zusje jongste oudste zestienjarige tweeëntwintig
    eenentwintig coöperatie reünie cafés foto's baby'tje oma's zo'n 's avonds één vóór héél
    zee-egel sociaal-emotioneel ouder-kindrelatie Amsterdam Noord-Holland IJsselstein ijsje IJsje
    Nederlandse christelijke moslima's cliënt cliënten financiële ideeën zeeën direct geïnteresseerd
    """)
FOUT = _words("""
    afsprakn gezni hulpverlner gebelt vriendlijk beordeling mischien intresant direkt
    ouderchapsplan begelijding vanmidag huishoudn wrod onmidelijk jeugdhulpverlenr belangerijk
    verantwoordlijk gesprekk kindren omdta tandartsafspaak veiligheidspln geluckig gezinsplanen
    fysiotherapuet burgermeester enigsinds sowiezo zeeegel amsterdam
    """)


@pytest.fixture(scope="module")
def speller() -> Speller:
    return laad()


@pytest.mark.parametrize("woord", GOED)
def test_that_right_dutch_is_not_marked(speller: Speller, woord: str) -> None:
    assert not speller.fout(woord)


@pytest.mark.parametrize("woord", FOUT)
def test_that_a_typing_error_is_marked(speller: Speller, woord: str) -> None:
    assert speller.fout(woord)


def test_that_every_form_of_the_words_of_the_leeshulp_is_right(speller: Speller) -> None:
    forms = {
        text
        for entry in woordenlijst().ingangen
        for text in vormen(entry.woord, entry.klasse).values()
        if " " not in text
    }
    assert len(forms) > 1500
    wrong = {form for form in forms if speller.fout(form)}
    # a plural that nobody uses looks like half a compound: arbeid(s)
    assert sorted(form for form in wrong if not speller.is_deel(form)) == []
    assert len(wrong) < 20


@pytest.mark.parametrize(
    ("fout", "bedoeld"),
    [
        ("afsprakn", "afspraken"),
        ("hulpverlner", "hulpverlener"),
        ("gebelt", "gebeld"),
        ("mischien", "misschien"),
        ("Mischien", "Misschien"),
        ("intresant", "interessant"),
        ("begelijding", "begeleiding"),
        ("onmidelijk", "onmiddellijk"),
        ("tandartsafspaak", "tandartsafspraak"),
        ("gezinsplanen", "gezinsplannen"),
        ("amsterdam", "Amsterdam"),
    ],
)
def test_that_what_was_meant_comes_first(speller: Speller, fout: str, bedoeld: str) -> None:
    assert speller.voorstellen(fout)[0] == bedoeld


def test_that_every_suggestion_is_right_and_there_are_at_most_five(speller: Speller) -> None:
    for word in FOUT:
        found = speller.voorstellen(word)
        assert len(found) <= 5
        assert not [one for one in found if speller.fout(one)]


def test_that_suggestions_come_before_the_eye_sees_it(speller: Speller) -> None:
    spent = []
    for word in FOUT:
        start = perf_counter()
        speller.voorstellen(word)
        spent.append(perf_counter() - start)
    assert sorted(spent)[len(spent) // 2] < 0.05


@given(st.text(max_size=40))
def test_that_any_word_has_an_answer(woord: str) -> None:
    speller = laad()
    assert speller.fout(woord) in (True, False)
    assert len(speller.voorstellen(woord)) <= 5


@given(st.sampled_from(FOUT), st.sampled_from(GOED))
def test_that_an_own_word_is_right_and_no_other_changes(fout: str, goed: str) -> None:
    tekst = f"wij {fout} met {goed}"
    assert [tekst[span.start : span.end] for span in spelfouten(tekst)] == [fout]
    assert spelfouten(tekst, eigen=(fout,)) == ()


@given(st.text(alphabet=st.sampled_from("abcdeij n.-'’1\n“”ë"), max_size=80))
def test_that_places_lie_in_the_text_in_order_and_apart(tekst: str) -> None:
    spans = spelfouten(tekst)
    assert all(0 <= span.start < span.end <= len(tekst) for span in spans)
    assert all(one.end <= two.start for one, two in pairwise(spans))


@pytest.mark.parametrize(
    "tekst",
    [
        "Marina’s plan is van Xabbuqa en Qwertia.",  # a capital inside a sentence is a name
        "Xabbuqa belt.\nDaarna praat Xabbuqa verder.",
        "De jeugd- en gezinsteams en de dag- of nachtopvang helpen.",
        "Mail naar piet@voorbeld.nl of kijk op www.voorbeld.nl.",
        "Hij zei: “ik doe ut gewoon lekker zelluf” tegen iedereen.",
        "Dhr. Bakker komt i.v.m. de GGZ, de vve en 2x per week, evt. om 10u.",
        "’s Avonds belt zij m’n zus, zo’n twee à drie keer.",
        "SOWIEZO IS HOOFDLETTERS GEEN FOUT",
    ],
)
def test_that_what_is_no_ordinary_word_is_left_alone(tekst: str) -> None:
    assert [tekst[span.start : span.end] for span in spelfouten(tekst)] == []


def test_that_names_of_the_household_are_right_also_as_whose() -> None:
    tekst = "qwint belt qwints moeder en qwint's oom"
    assert len(spelfouten(tekst)) == 3
    assert spelfouten(tekst, namen=("Qwint van den Berg",)) == ()


def test_that_the_place_of_a_wrong_word_is_told() -> None:
    assert spelfouten("Wij maken afsprakn.") == (Span(10, 18),)


def test_that_whoever_asks_first_all_get_the_same_speller() -> None:
    found: list[Speller] = []
    threads = [threading.Thread(target=lambda: found.append(laad())) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({id(one) for one in found}) == 1
