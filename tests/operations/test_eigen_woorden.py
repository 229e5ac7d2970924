"""Own words: two layers, lines that are checked, exceptions that are shown, and a file to share."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regisseur_desktop.errors import Refused
from regisseur_desktop.language.buigen import Klasse
from regisseur_desktop.language.leeshulp import lees
from regisseur_desktop.language.spelling import spelfouten
from regisseur_desktop.language.woordenlijst import met_eigen, woordenlijst
from regisseur_desktop.operations import eigen_woorden, instellingen, woordlaag
from regisseur_desktop.operations.eigen_woorden import Laag
from regisseur_desktop.operations.kluis import Kluis
from regisseur_desktop.storage import instellingen as stored
from tests.kluizen import opened_copy

ORGANISATIE, GEBRUIKER = Laag


@pytest.fixture
def kluis(empty_folder: Path, tmp_path: Path) -> Iterator[Kluis]:
    made = opened_copy(empty_folder, tmp_path / "kluis")
    yield made
    made.sluit()


def marked(kluis: Kluis, tekst: str) -> list[str]:
    found = lees(tekst, eigen_woorden=eigen_woorden.eigen(kluis)).bevindingen
    return [tekst[one.span.start : one.span.end] for one in found]


def test_that_a_word_of_the_organisation_is_marked_with_what_is_liked_better(kluis: Kluis) -> None:
    eigen_woorden.bewaar(kluis, ORGANISATIE, "kwartaaltafel (de) > overleg")
    (found,) = lees(
        "Wij zien elkaar bij de kwartaaltafel.", eigen_woorden=eigen_woorden.eigen(kluis)
    ).bevindingen
    assert "overleg" in found.suggestions[0]


def test_that_what_the_user_says_goes_before_the_organisation(kluis: Kluis) -> None:
    eigen_woorden.bewaar(kluis, ORGANISATIE, "kwartaaltafel (de) > overleg")
    eigen_woorden.nooit_dit_woord(kluis, "Kwartaaltafels")
    assert eigen_woorden.uitgezonderd(kluis) == ("kwartaaltafel",)
    assert marked(kluis, "Wij zien elkaar bij de kwartaaltafel.") == []


@pytest.mark.parametrize("woord", ["beschikking", "Beschikkingen"])
def test_that_a_word_is_never_marked_again_until_it_is_again(kluis: Kluis, woord: str) -> None:
    tekst = "Wij faciliteren dit. Daarna vangen de beschikkingen echt aan."
    assert marked(kluis, tekst) == [
        "faciliteren dit",
        "vangen de beschikkingen echt aan",
        "beschikkingen",
    ]
    eigen_woorden.nooit_dit_woord(kluis, woord)
    eigen_woorden.nooit_dit_woord(kluis, woord)
    assert eigen_woorden.uitgezonderd(kluis) == ("beschikking",)
    assert marked(kluis, tekst) == ["faciliteren dit", "vangen de beschikkingen echt aan"]
    eigen_woorden.weer_wel(kluis, "beschikking")
    assert eigen_woorden.uitgezonderd(kluis) == ()
    assert marked(kluis, tekst) == [
        "faciliteren dit",
        "vangen de beschikkingen echt aan",
        "beschikkingen",
    ]


@pytest.mark.parametrize(
    ("gemerkt", "woord"),
    [
        ("faciliteren dit", "faciliteren"),
        ("vangen morgen aan", "aanvangen"),
        ("Zorgtavel", "zorgtavel"),
    ],
)
def test_that_the_marked_text_tells_which_word(kluis: Kluis, gemerkt: str, woord: str) -> None:
    eigen_woorden.nooit_dit_woord(kluis, gemerkt)
    assert eigen_woorden.uitgezonderd(kluis) == (woord,)
    eigen_woorden.weer_wel(kluis, gemerkt)
    assert eigen_woorden.uitgezonderd(kluis) == ()


def test_that_a_phrase_can_be_left_out_too(kluis: Kluis) -> None:
    tekst = "Wij doen dit in het kader van de hulp."
    (phrase,) = marked(kluis, tekst)
    eigen_woorden.nooit_dit_woord(kluis, phrase)
    assert marked(kluis, tekst) == []


def test_that_own_words_are_spelled_right(kluis: Kluis) -> None:
    tekst = "De zorgtavel is er en de hupsakees ook, met een poortwagter."
    assert len(spelfouten(tekst)) == 3
    eigen_woorden.voeg_toe(kluis, ORGANISATIE, "hupsakee", Klasse.DE, uitleg="een klein kind")
    eigen_woorden.nooit_dit_woord(kluis, "zorgtavel")
    left = spelfouten(tekst, eigen=eigen_woorden.spelwoorden(kluis))
    assert [tekst[span.start : span.end] for span in left] == ["poortwagter"]


def test_that_each_wrong_line_is_named_and_nothing_is_kept(kluis: Kluis) -> None:
    eigen_woorden.bewaar(kluis, ORGANISATIE, "vroeghulp (de) mag")
    with pytest.raises(Refused) as refused:
        eigen_woorden.bewaar(kluis, ORGANISATIE, "- goed\n\ntafel is stuk\nstoel (xx) > kruk")
    assert "regel 3" in str(refused.value)
    assert "regel 4" in str(refused.value)
    assert eigen_woorden.tekst(kluis, ORGANISATIE) == "vroeghulp (de) mag"


def test_that_a_form_asks_for_one_of_the_two(kluis: Kluis) -> None:
    for filled in ({}, {"liever": "hulp", "uitleg": "hulp"}):
        with pytest.raises(Refused, match="een van de twee"):
            eigen_woorden.voeg_toe(kluis, ORGANISATIE, "traject", Klasse.HET, **filled)
    with pytest.raises(Refused, match="Vul het woord in"):
        eigen_woorden.voeg_toe(kluis, ORGANISATIE, " ", Klasse.HET, liever="hulp")


def test_that_a_word_stands_there_once_and_can_be_taken_out(kluis: Kluis) -> None:
    eigen_woorden.voeg_toe(kluis, ORGANISATIE, "Tafelgast", Klasse.DE, liever="gast")
    eigen_woorden.voeg_toe(kluis, ORGANISATIE, "tafelgast", Klasse.DE, uitleg="wie mee praat")
    (entry,) = eigen_woorden.woorden(kluis, ORGANISATIE).toegevoegd
    assert entry.uitleg == "wie mee praat"
    eigen_woorden.haal_weg(kluis, ORGANISATIE, "TAFELGAST")
    assert eigen_woorden.woorden(kluis, ORGANISATIE).toegevoegd == ()


def test_that_a_shared_list_arrives_whole_and_takes_nothing_away(
    kluis: Kluis, tmp_path: Path
) -> None:
    shared = tmp_path / "lijst.txt"
    eigen_woorden.bewaar(kluis, ORGANISATIE, "tafel (de) = wij allen\n- beschikking")
    eigen_woorden.schrijf_uit(kluis, ORGANISATIE, shared)
    eigen_woorden.bewaar(kluis, ORGANISATIE, "tafel (de) > overleg\nstoel (de) > kruk")
    assert eigen_woorden.lees_in(kluis, ORGANISATIE, shared) == 2
    found = eigen_woorden.woorden(kluis, ORGANISATIE)
    assert {entry.tekst: entry.uitleg for entry in found.toegevoegd} == {
        "stoel": "",
        "tafel": "wij allen",
    }
    assert found.uitgezonderd == {"beschikking"}
    eigen_woorden.lees_in(kluis, ORGANISATIE, shared)
    assert eigen_woorden.woorden(kluis, ORGANISATIE) == found


def test_that_a_file_without_words_is_refused(kluis: Kluis, tmp_path: Path) -> None:
    empty = tmp_path / "leeg.txt"
    empty.write_text("# niets\n", "utf-8")
    with pytest.raises(Refused, match=r"leeg\.txt staat geen woord"):
        eigen_woorden.lees_in(kluis, ORGANISATIE, empty)


def test_that_a_list_that_word_kept_as_plain_text_is_read(kluis: Kluis, tmp_path: Path) -> None:
    shared = tmp_path / "woorden.txt"
    for charset in ("utf-16", "cp1252", "utf-8-sig"):
        shared.write_bytes(f"reünie {charset} (uitdr) = feest".encode(charset))
        eigen_woorden.lees_in(kluis, ORGANISATIE, shared)
        entries = eigen_woorden.woorden(kluis, ORGANISATIE).toegevoegd
        assert f"reünie {charset}" in {entry.tekst for entry in entries}


def test_that_spelling_is_on_until_it_is_put_off(kluis: Kluis) -> None:
    assert instellingen.lees(kluis).spelling
    before = {"naam": "Noor", "organisatie": "", "telefoon": "", "vergrendel_minuten": 5}
    stored.put(kluis.store, "instellingen", json.dumps(before))
    assert instellingen.lees(kluis).spelling
    assert instellingen.lees(kluis).vergrendel_minuten == 5


@given(st.text(alphabet="ab |~-()><=@#de hetmgw,\n", max_size=60))
def test_that_any_list_is_refused_or_can_be_used(tekst: str) -> None:
    try:
        found = woordlaag.lees(tekst, "lijst")
    except Refused:
        return
    assert woordlaag.lees(woordlaag.samen(tekst, tekst), "lijst").uitgezonderd == found.uitgezonderd
    assert met_eigen(woordenlijst(), found).zoek("beschikking") or "beschikking" in tekst
