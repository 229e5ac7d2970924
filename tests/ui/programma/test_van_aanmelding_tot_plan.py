"""The main job, by keyboard and mouse alone: from the first start to a plan on paper."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.ui.programma.conftest import Start
from tests.ui.programma.hand import ALT, CTRL, Hand
from tests.ui.programma.stappen import begin_met_aanmelding, eerste_start, open_dossier

DOEL = "Stien en Aad hebben weer rust in huis"
HOE = "Samen opruimen, en elke week naar het eetcafe"
WENS = "Ik wil dat het huis weer opgeruimd is."
KRACHT = "Stien en Aad zorgen al dertig jaar voor elkaar"
ZORG = "Het geld is vaak halverwege de maand op"
AFSPRAKEN = (
    ("Aad", "De schuur leegmaken met de buurman", "1 febr"),
    ("Stien, Aad", "Op dinsdag eten bij het buurthuis", "elke week"),
    ("behandelaar", "Praten met Stien over haar slaap", "15 februari"),
)
TYPED = (DOEL, HOE, KRACHT, *(wat for _wie, wat, _dag in AFSPRAKEN))


def test_that_an_aanmelding_becomes_a_plan_on_paper(start: Start, tmp_path: Path) -> None:
    hand = start()
    eerste_start(hand, "Begin met een aanmelding")
    begin_met_aanmelding(hand)
    _eerste_contact(hand)
    _wat_het_gezin_zegt(hand)
    _doel_met_afspraken(hand)
    _evaluatie(hand)
    _akkoord(hand)
    _maak_bestanden(hand, tmp_path)
    pdf, docx = _pdf_text(tmp_path / "plan.pdf"), _docx_text(tmp_path / "plan.docx")
    for words in (*TYPED, WENS, "1 februari", "Stien", "Aad"):
        assert words in pdf, words
        assert words in docx, words
    assert ZORG not in pdf + docx, "a worry for my eyes alone"
    hand.programma.venster.close()
    _alles_is_er_nog(start())


def _eerste_contact(hand: Hand) -> None:
    hand.typ("Wanneer is de intake", "over 2 weken")
    hand.klik("Eerste contact: gesproken")
    hand.wacht(lambda: "Bel voor het eerste contact" not in hand.tekst())


def _wat_het_gezin_zegt(hand: Hand) -> None:
    for knop, zin in (
        ("Hulpvraag toevoegen", WENS),
        ("Kracht toevoegen", KRACHT),
        ("Zorg toevoegen", ZORG),
    ):
        hand.klik(knop)
        hand.schrijf(zin)
        hand.enter()
        hand.ziet(zin)


def _doel_met_afspraken(hand: Hand) -> None:
    hand.toets(Qt.Key.Key_4, ALT)
    hand.typ("Nieuw doel", DOEL)
    hand.enter()
    hand.typ("Hoe gaan we dat doen", HOE)
    hand.klik("Afspraak toevoegen bij dit doel")
    for wie, wat, klaar_op in AFSPRAKEN:
        hand.typ("Nieuwe afspraak: wie", wie)
        hand.toets(Qt.Key.Key_Tab)
        hand.schrijf(wat)
        hand.toets(Qt.Key.Key_Tab)
        hand.schrijf(klaar_op)
        hand.enter()
        hand.ziet(wat)


def _evaluatie(hand: Hand) -> None:
    hand.toets(Qt.Key.Key_6, ALT)
    hand.klik("Overleg plannen")
    hand.typ("Welke dag", "over 6 weken")
    hand.typ("Begin", "14.00")
    hand.typ("Waar", "bij Stien en Aad thuis")
    hand.klik("Bewaren")
    hand.ziet("bij Stien en Aad thuis")


def _akkoord(hand: Hand) -> None:
    hand.toets(Qt.Key.Key_4, ALT)
    hand.wijs_aan("Ook in het plan", "Akkoord")
    hand.klik("Stien: eens")
    hand.klik("Aad: niet eens")
    hand.schrijf("De schuur is van mij")


def _maak_bestanden(hand: Hand, folder: Path) -> None:
    hand.toets(Qt.Key.Key_7, ALT)
    hand.klik("Maak een document")
    hand.kies("Welk document", "Plan van aanpak")
    for formaat in ("PDF", "Word"):
        hand.klik(f"Welk bestand: {formaat}")
        hand.klik(f"Bewaren als {formaat}")
        hand.bewaar_als(str(folder / ("plan.pdf" if formaat == "PDF" else "plan.docx")))
        hand.ziet("is bewaard en staat bij Documenten")
    hand.klik("Sluiten")


def _alles_is_er_nog(hand: Hand) -> None:
    open_dossier(hand)
    hand.toets(Qt.Key.Key_2, CTRL)
    hand.open_regel("Stien en Aad")
    hand.toets(Qt.Key.Key_1, ALT)
    for words in (WENS, KRACHT, ZORG, "Behandelaar GGZ"):
        hand.ziet(words)
    hand.toets(Qt.Key.Key_4, ALT)
    for words in (DOEL, HOE, *(wat for _wie, wat, _dag in AFSPRAKEN), "1 februari"):
        hand.ziet(words)
    hand.toets(Qt.Key.Key_7, ALT)
    hand.ziet("Plan van aanpak")


def _pdf_text(path: Path) -> str:
    pdfium = pytest.importorskip("pypdfium2")
    document = pdfium.PdfDocument(path)
    text = " ".join(page.get_textpage().get_text_range() for page in document)
    return " ".join(text.split())


def _docx_text(path: Path) -> str:
    from docx import Document  # noqa: PLC0415 - slow, and only here

    document = Document(str(path))
    texts = [part.text or "" for part in document.element.body.iter() if part.tag.endswith("}t")]
    return " ".join(" ".join(texts).split())
