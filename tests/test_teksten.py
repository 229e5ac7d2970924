"""The program's own words pass its own leeshulp (row C-20): labels, messages, errors, papers.

What the regisseur reads is checked as for a parent, who may meet the terms of the method. What
the family reads is checked strictly as for a parent: its fixed words, and the real documents.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import pytest

from regisseur_desktop.documents.leestekst import leestekst, uitgelegd
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.zicht import Lezer
from regisseur_desktop.language.bevinding import Bevinding, Bevindingsoort, Ernst
from regisseur_desktop.language.leeshulp import lees
from regisseur_desktop.language.profiel import OUDER
from regisseur_desktop.language.woordenlijst import woordenlijst
from tests.documents.helpers import EVERY, FAMILIES, SOORTEN, make
from tests.source import ROOT
from tests.teksten import Tekst, is_for_reading, shown, teksten

REGISSEUR = replace(OUDER, naam="regisseur", mag_vakwoord=True)
ALTIJD = {Bevindingsoort.LIJDEND, Bevindingsoort.TANG, Bevindingsoort.NAAMWOORDSTIJL}
"""In a text of one sentence one of these is already too much, however mild the mark."""
WOORDEN = {Bevindingsoort.MOEILIJK_WOORD, Bevindingsoort.VAKWOORD, Bevindingsoort.AFKORTING}

STIJF = re.compile(r"\b(u|uw)\b(?![.\w])")
PAPIER = "regisseur_desktop/documents/"
"""Where sentences to the family are made; it may be an "u" there."""
VRAAG = "wat wilt u dat er verandert?"
"""A question that the regisseur asks the family, in its words."""
BESCHULDIGT = re.compile(r"ongeldig|fout opgetreden|verkeerde invoer|\berrors?\b", re.IGNORECASE)
VOOR_FAMILIE = [each for each in EVERY if each[2] in (Lezer.GEZIN, Lezer.KIND)]

VAN_HET_GEZIN = {"regisseur": "the one term a family has to know: the person who comes"}

VASTE_WOORDEN = {
    "aanleiding": "a part of the plan by the sources (S3-01)",
    "afbeelding": "what the menu of Word calls it, where it has to be taken away",
    "alleenstaand": "what a regisseur calls this family; 'zonder partner' is no name for a form",
    "annuleren": "on this button in every program; the list has it for an appointment",
    "definitief": "beside removing for good it says that nothing brings it back",
    "document": "the name of a tab and of what is made there; a file is no 'papier'",
    "eigen regie": "what the method asks a figure for",
    "importeren": "what other programs call it, so that people find it",
    "monitoring": "a step of the method, beside bijsturing and ingrijpen",
    "netwerk": "the method's name for who stands around a family, and of a tab",
    "overdracht": "what ends a phase of the method",
    "professional": "the method's readers: also school and gemeente, who are no hulpverlener",
    "psychisch": "the half of a symbol of the genogram, by its standard",
    "registreren": "geregistreerd partner is the word of the law",
    "vaststellen": "the step of the method that makes a plan hold; not 'zien'",
    "vertrouwelijk": "the mark on paper that professionals know",
    "verwijderen": "for good, beside weghalen that Ctrl+Z brings back",
}
"""Words that stay where the regisseur reads, each with the reason."""

VASTE_ZINNEN = {
    ("regisseur_desktop/documents/word/styles.py", "Ondertekening"): "the name of a style in Word",
    (
        "regisseur_desktop/domain/persoon.py",
        "wordt vermoed",
    ): "the legend; who thinks so is not its",
    ("regisseur_desktop/operations/uitzetten.py", "Een vorige"): "names an option of the command",
    ("ui/aantafel/bellen.py", "Kies er hooguit "): "at the table the regisseur is there",
    ("ui/aantafel/meenemen.py", "Annuleren"): "a window of the system, for the regisseur",
    ("ui/leeshulp/lezers.py", "Indien de hulp stagneert"): "an example of a hard text",
    ("ui/vertaling.py", "Folder"): "what Qt says, and is translated from",
}
"""Texts that stay as they are: the file and how the text begins, with the reason."""


@cache
def methode_woorden() -> frozenset[str]:
    """Return the nouns of the method: the glossary of the domain and the names of its phases."""
    rows = (ROOT / "docs" / "woordenlijst.md").read_text("utf-8").splitlines()
    nouns = {row.split("|")[1].strip().lower() for row in rows if row.startswith("| ")}
    methode = json.loads((ROOT / "resources/methode/methode.json").read_text("utf-8"))
    phases = (fase["naam"] for each in methode["sjablonen"] for fase in each["fasen"])
    names = [*phases, *(each["naam"] for each in methode["sjablonen"])]
    words = (word for name in names for word in (name, *name.split()))
    return frozenset(nouns | {word.lower() for word in words})


def word_of(found: Bevinding, tekst: str) -> str:
    """Return the word of the list that a finding is about, or what it marks."""
    named = re.match(r"(?:Schrijf )?‘([^’]+)’", found.reason)
    return named[1].lower() if named else tekst[slice(*found.span)].lower()


def counts(found: Bevinding) -> bool:
    """Tell a clear finding from a mild tip."""
    if found.kind is Bevindingsoort.AFKORTING:
        return bool(found.suggestions)
    return found.severity >= Ernst.DUIDELIJK or found.kind in ALTIJD


def findings(tekst: Tekst) -> Iterator[tuple[str, Bevinding]]:
    """Return what is hard in a text for its reader: the word or piece, and the finding."""
    profiel = OUDER if tekst.voor_familie else REGISSEUR
    for found in lees(tekst.tekst, profiel).bevindingen:
        if counts(found) or (tekst.voor_familie and found.kind is Bevindingsoort.VAKWOORD):
            yield word_of(found, tekst.tekst), found


def exception_for(tekst: Tekst, word: str, found: Bevinding) -> object:
    """Return the exception that lets a finding stand; nothing when it must be mended."""
    for file, begin in VASTE_ZINNEN:
        if tekst.bestand == file and tekst.tekst.startswith(begin):
            return file, begin
    if tekst.voor_familie or found.kind not in WOORDEN:
        return None
    return word if word in methode_woorden() or word in VASTE_WOORDEN else None


@cache
def judged() -> tuple[tuple[Tekst, str, Bevinding, object], ...]:
    """Return every finding of every text, with the exception that lets it stand."""
    return tuple(
        (tekst, word, found, exception_for(tekst, word, found))
        for tekst in teksten()
        for word, found in findings(tekst)
    )


@pytest.mark.eis("C-20")
def test_that_every_text_passes_the_leeshulp() -> None:
    assert len(teksten()) > 3000
    assert [
        f"{tekst.plek}: {tekst.tekst[:90]!r}: {found.reason}"
        for tekst, _word, found, exception in judged()
        if exception is None
    ] == []


def test_that_every_exception_is_needed() -> None:
    used = {exception for _tekst, _word, _found, exception in judged()}
    assert {*VASTE_WOORDEN, *VASTE_ZINNEN} - used == set()


@pytest.mark.eis("C-20")
def test_that_a_refusal_is_whole_sentences() -> None:
    refused = [tekst for tekst in teksten() if tekst.is_weigering]
    assert len(refused) > 100
    assert [each for each in refused if not re.search(r"[.?!]$|\bSam$", each.tekst)] == []


@pytest.mark.eis("C-20")
def test_that_nothing_blames_and_the_regisseur_is_called_je() -> None:
    mine = [tekst for tekst in teksten() if not tekst.voor_familie and PAPIER not in tekst.plek]
    assert [each for each in mine if STIJF.search(each.tekst.lower().replace(VRAAG, ""))] == []
    assert [each for each in teksten() if BESCHULDIGT.search(each.tekst)] == []


@pytest.mark.eis("C-20")
@pytest.mark.parametrize(("who", "soort", "lezer"), VOOR_FAMILIE)
def test_that_what_the_family_gets_on_paper_passes(
    who: str, soort: Documentsoort, lezer: Lezer
) -> None:
    text = leestekst(make(who, soort, lezer).document)
    hard = [found for found in lees(text).bevindingen if counts(found)]
    assert len(text.split()) > 10
    assert [f"{text[slice(*found.span)]}: {found.reason}" for found in hard] == []


@pytest.mark.eis("C-20")
@pytest.mark.parametrize("soort", SOORTEN)
def test_that_an_empty_paper_for_the_family_has_no_term_it_does_not_explain(
    soort: Documentsoort,
) -> None:
    """Only our own words stand on it, so every term is ours."""
    full = FAMILIES["marina"]()
    empty = Dossier(
        versie=1,
        huishouden=full.huishouden,
        personen=full.personen,
        leden=full.leden,
        regies=full.regies,
    )
    lezer = Lezer.KIND if soort is Documentsoort.KIND else Lezer.GEZIN
    document = make(empty, soort, lezer).document
    text = leestekst(document)
    known = {*uitgelegd(document), *VAN_HET_GEZIN}
    marked = lees(text).bevindingen
    terms = {word_of(each, text) for each in marked if each.kind is Bevindingsoort.VAKWOORD}
    assert terms - known == set()
    assert [each for each in marked if counts(each)] == []


@pytest.mark.eis("C-20")
def test_that_what_explains_a_term_is_plain_itself() -> None:
    explained = [each for each in woordenlijst().ingangen if each.uitleg]
    assert len(explained) > 100
    # what stands before the last colon is the name in full
    assert [
        f"{each.tekst}: {each.uitleg}: {found.reason}"
        for each in explained
        for found in lees(each.uitleg.rpartition(": ")[2]).bevindingen
        if counts(found)
    ] == []


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Indien dit niet lukt, sluit het programma.", "indien"),
        ("Het bestand wordt door het programma gelezen.", "wordt door het programma gelezen"),
        (" ".join(["Dit is een zin die maar doorgaat en nergens stopt"] * 3), ""),
    ],
)
def test_that_a_hard_text_would_be_found(text: str, word: str) -> None:
    found = [each for each, _finding in findings(Tekst("ui/x.py:1", text))]
    assert found
    assert not word or word in found


def test_that_a_text_is_read_as_it_is_shown() -> None:
    assert shown("Ver&anderen: {naam}") == "Veranderen: Sam"
    assert shown("Veiligheid && regiekaart") == "Veiligheid & regiekaart"
    assert is_for_reading("Weghalen")
    assert not is_for_reading("weghalen")
    assert not is_for_reading("SELECT id FROM x")
