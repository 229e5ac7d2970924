"""Flow c: the plan of Marina made at the kitchen table, from nothing to paper (`ux.md` 3.4)."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter

from regisseur_desktop.domain.plan import Gezicht, Oordeel
from regisseur_desktop.operations import documenten_bewaren, logboek
from tests.ui.programma.hand import ALT, CTRL, Hand
from tests.ui.programma.tafel import (
    maak_plan_leeg,
    marina_van,
    tafel_van,
    werk_van,
)
from ui.aantafel.nakijken import NaKijken
from ui.documenten.afdrukken import make_printer, send
from ui.werk import Werk

WENS = "Ik wil dat Ivan weer lacht."
DOEL = "Marina werkt weer"
AFSPRAAK = "gaat kennismaken bij een winkel"
"""What is typed at the table, in her words."""


def _chord(hand: Hand, key: Qt.Key, modifier: Qt.KeyboardModifier = CTRL) -> None:
    """Press a chord and count it, as `ux.md` does."""
    hand.kliks += 1
    hand.toets(key, modifier)


def _zin(hand: Hand, tekst: str) -> None:
    """Type in a field where the cursor already is, and count the field."""
    hand.velden += 1
    hand.schrijf(tekst)


@pytest.fixture
def papier(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A printer that writes a file, in place of the print dialog of the system."""
    paper = tmp_path / "papier.pdf"

    def to_file(
        werk: Werk, pdf: bytes, _ouder: object, *, grijs: bool, on_printed: Callable[[], object]
    ) -> None:
        printer = make_printer(grijs=grijs)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(paper))
        send(werk, pdf, printer, on_printed)

    monkeypatch.setattr("ui.aantafel.meenemen.has_printer", lambda: True)
    monkeypatch.setattr("ui.aantafel.meenemen.print_pdf", to_file)
    return paper


@pytest.fixture
def leeg_plan(voorbeeld: Hand) -> Hand:
    """The program at Vandaag; Marina has a family, a netwerk and krachten, and no plan."""
    voorbeeld.toets(Qt.Key.Key_K, CTRL)
    voorbeeld.schrijf("marina")
    voorbeeld.enter()
    voorbeeld.wacht(lambda: "Marina" in voorbeeld.programma.venster.windowTitle())
    maak_plan_leeg(voorbeeld)
    voorbeeld.toets(Qt.Key.Key_1, CTRL)
    voorbeeld.kliks = voorbeeld.velden = 0
    return voorbeeld


def test_that_marina_makes_her_plan_at_the_table_and_takes_it_on_paper(
    leeg_plan: Hand, papier: Path
) -> None:
    hand = leeg_plan
    _ga_aan_tafel(hand)
    _wat_willen_jullie(hand)
    _een_doel(hand)
    _wat_gaat_goed(hand)
    _wie_bel_je(hand)
    _laat_zien(hand)
    _eens(hand)
    _chord(hand, Qt.Key.Key_P)
    hand.ziet("Het plan is afgedrukt.")
    assert papier.exists()
    text = _printed_text(hand)
    words = (WENS, "Marina", DOEL, "1 februari", "Marina vroeg zelf om hulp.", "Huisarts")
    for each in words:
        assert each in text, each
    assert "Jasper gaat graag naar school" not in text, "tapped off at the table"
    hand.klik("Stoppen")
    _terug_op_kantoor(hand)
    assert hand.kliks <= 16, "the clicks and chords of ux.md 3.4 c"
    assert hand.velden <= 5, "the fields of ux.md 3.4 c"


def _ga_aan_tafel(hand: Hand) -> None:
    """Step 1 and 2, 3 clicks: open Marina, the tab Plan, Aan tafel."""
    _chord(hand, Qt.Key.Key_K)
    hand.schrijf("marina")
    hand.enter()
    hand.wacht(lambda: "Marina" in hand.programma.venster.windowTitle())
    _chord(hand, Qt.Key.Key_4, ALT)
    _chord(hand, Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier)
    tafel_van(hand)
    assert hand.programma.venster.windowTitle() == "Ons plan"
    assert hand.programma.venster.isFullScreen()
    hand.ziet("Nog leeg: Wat willen jullie, Doelen en Wie bel je")


def _wat_willen_jullie(hand: Hand) -> None:
    """Step 3, 1 click and 1 field: her sentence, and that it is hers."""
    _zin(hand, WENS)
    hand.klik("Marina zegt dit")
    hand.ziet("Dat zegt Marina.")
    (wens,) = marina_van(hand).hulpvragen
    assert (wens.tekst, wens.is_citaat) == (WENS, True)


def _een_doel(hand: Hand) -> None:
    """Step 4 and 5, 1 click and 4 fields: the goal, who, what, when; the pictogram comes along."""
    hand.klik("Doelen")
    _zin(hand, DOEL)
    hand.enter()  # to Hoe
    hand.enter()  # past Hoe, to the agreement
    for tekst in ("Marina", AFSPRAAK, "1 febr"):
        _zin(hand, tekst)
        hand.toets(Qt.Key.Key_Tab) if tekst != "1 febr" else hand.enter()
    (doel,) = marina_van(hand).doelen
    (afspraak,) = marina_van(hand).afspraken
    assert (doel.wat, doel.pictogram) == (DOEL, "werk")
    assert (afspraak.wat, afspraak.klaar_op) == (AFSPRAAK, _next_first_of_february(hand))
    assert [marina_van(hand).naam_van(wie) for wie in afspraak.wie] == ["Marina"]


def _next_first_of_february(hand: Hand) -> date:
    vandaag = werk_van(hand).vandaag()
    this_year = date(vandaag.year, 2, 1)
    return this_year if this_year >= vandaag else date(vandaag.year + 1, 2, 1)


def _wat_gaat_goed(hand: Hand) -> None:
    """Step 6, 2 clicks: what stands on the sheet already, minus one."""
    hand.klik("Gaat al goed")
    hand.klik("Op het blad: Jasper gaat graag naar school.")


def _wie_bel_je(hand: Hand) -> None:
    """Step 7, 2 clicks."""
    hand.klik("Wie bel je?")
    hand.klik("Wie bel je: Huisarts")
    hand.wacht(lambda: any(band.bellen_bij_nood for band in marina_van(hand).netwerk))


def _laat_zien(hand: Hand) -> None:
    """Step 8, 1 click: the page itself, with her sentences where a finger finds them."""
    hand.klik("Klaar, laat zien")
    tafel = tafel_van(hand)
    hand.wacht(lambda: tafel.zien.is_ready, "het blad")
    spoken = [knop.accessibleName() for knop in tafel.zien.blad.knoppen]
    assert f"Veranderen: {WENS}" in spoken
    assert f"Veranderen: {DOEL}" in spoken


def _eens(hand: Hand) -> None:
    """Step 9, 3 clicks: Marina agrees, Ivan chooses a face."""
    hand.klik("Verder: zijn jullie het eens?")
    hand.klik("Marina: eens")
    hand.klik("Ivan kiest: blij")
    said = {marina_van(hand).naam_van(een.wie): een for een in marina_van(hand).akkoorden}
    assert said["Marina"].oordeel is Oordeel.EENS
    assert said["Ivan"].gezicht is Gezicht.BLIJ


def _printed_text(hand: Hand) -> str:
    """Read the words of the document that was kept when it was printed."""
    dossier = marina_van(hand)
    record, kluis = dossier.documenten[-1], werk_van(hand).kluis
    assert "afgedrukt" in " ".join(regel.gebeurtenis for regel in logboek.lijst(kluis, dossier.id))
    return pdf_text(documenten_bewaren.inhoud(kluis, record))


def pdf_text(content: bytes) -> str:
    pdfium = pytest.importorskip("pypdfium2")
    document = pdfium.PdfDocument(content)
    text = " ".join(page.get_textpage().get_text_range() for page in document)
    return " ".join(text.split())


def _terug_op_kantoor(hand: Hand) -> None:
    """Step 11, 1 click: the window of before, and what is left to look at."""
    venster = hand.programma.venster
    assert "Marina" in venster.windowTitle()
    assert not venster.isFullScreen()
    assert venster.findChild(NaKijken) is None
    assert hand.melding() == "Alles van het plan is rond."
