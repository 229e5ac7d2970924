"""Making a drawing: with or without names, on which day, and as which kind of file."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.zicht import Lezer
from regisseur_desktop.operations.bladen import bladmaat
from regisseur_desktop.operations.documentopdracht import Documentopdracht
from tests.documents.tekeningen import everything_in, images
from tests.ui.documenten.conftest import dossier_of
from tests.ui.documenten.test_maak import pick, ready, save_to
from ui.documenten import print_document
from ui.documenten.afdrukken import make_printer
from ui.documenten.maak import MaakDocument
from ui.documenten.page import DocumentenPage
from ui.werk import Werk
from ui.widgets.date_field import DateField

NAMEN = ("Marina", "Ivan", "Jasper", "Liselot")


@pytest.fixture
def tekening(page: DocumentenPage, werk: Werk, qtbot: QtBot) -> Iterator[MaakDocument]:
    """The dialog, as Ctrl+P on the genogram opens it."""
    wens = Documentopdracht(soort=Documentsoort.GENOGRAM, lezer=Lezer.OVERLEG)
    dialog = print_document(werk, dossier_of(werk), page, wens)
    ready(qtbot, dialog)
    yield dialog
    qtbot.waitUntil(lambda: not werk.jobs.running, timeout=15_000)
    if isValid(dialog):
        dialog.close()


def press(qtbot: QtBot, dialog: MaakDocument, text: str) -> None:
    """Press one of the buttons of the choices."""
    found = [b for b in dialog.paneel.findChildren(QPushButton) if b.text() == text]
    qtbot.mouseClick(found[0], Qt.MouseButton.LeftButton)


@pytest.mark.eis("D-15")
@pytest.mark.parametrize("soort", ["Genogram", "Netwerk", "Netwerk toen en nu"])
@pytest.mark.parametrize("lezer", ["het gezin", "het overleg"])
def test_that_a_drawing_is_saved_in_each_form_with_legend_and_day(
    tekening: MaakDocument, qtbot: QtBot, tmp_path: Path, soort: str, lezer: str
) -> None:
    pick(qtbot, tekening.paneel.soort.control, soort)
    pick(qtbot, tekening.paneel.voorwie.lezer.control, lezer)
    ready(qtbot, tekening)
    made = {}
    for form, suffix in (("PDF", "pdf"), ("Word", "docx"), ("SVG", "svg"), ("PNG", "png")):
        press(qtbot, tekening, form)
        assert tekening.meenemen.bewaren.text() == f"Bewaren als {form}"
        place = tmp_path / f"tekening.{suffix}"
        save_to(qtbot, tekening, place)
        qtbot.waitUntil(place.exists, timeout=15_000)
        qtbot.waitUntil(lambda: not tekening.findChildren(QFileDialog), timeout=15_000)
        made[suffix] = place.read_bytes()

    assert images(made["pdf"]) == []
    for suffix in ("pdf", "docx", "svg"):
        everything = b"".join(everything_in(made[suffix]))
        assert b"Marina" in everything
        assert b"23 november 2026" in everything
        assert (b"man of jongen" if soort == "Genogram" else b"professionals") in everything
    with Image.open(BytesIO(made["png"])) as picture:
        assert picture.info["dpi"] == pytest.approx((300, 300), abs=0.1)
        assert picture.width > 1000


@pytest.mark.eis("B-21")
def test_that_without_names_none_is_in_the_pages_the_file_or_its_name(
    tekening: MaakDocument, werk: Werk, qtbot: QtBot, tmp_path: Path
) -> None:
    press(qtbot, tekening, "Zonder namen")
    ready(qtbot, tekening)
    qtbot.mouseClick(tekening.meenemen.bewaren, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(tekening.findChildren(QFileDialog)), timeout=15_000)
    field = tekening.findChildren(QFileDialog)[-1].findChild(QLineEdit)
    assert field is not None
    proposed = field.text()
    field.setText(str(tmp_path / "a.pdf"))
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil((tmp_path / "a.pdf").exists, timeout=15_000)
    qtbot.waitUntil(lambda: not tekening.findChildren(QFileDialog), timeout=15_000)

    everything = b"".join(everything_in((tmp_path / "a.pdf").read_bytes()))
    (record,) = dossier_of(werk).documenten
    assert proposed.startswith("Genogram zonder namen voor het overleg")
    for naam in NAMEN:
        assert naam not in proposed
        assert naam not in record.titel
        assert naam.encode() not in everything


def test_that_the_form_goes_back_to_pdf_where_svg_is_no_choice(
    tekening: MaakDocument, qtbot: QtBot
) -> None:
    press(qtbot, tekening, "SVG")
    pick(qtbot, tekening.paneel.soort.control, "Plan van aanpak")

    assert tekening.paneel.formaat.control.value() == "pdf"
    assert tekening.meenemen.bewaren.text() == "Bewaren als PDF"
    assert not any(
        b.isVisible() for b in tekening.paneel.findChildren(QPushButton) if b.text() == "SVG"
    )


def test_that_a_day_is_asked_and_what_is_no_day_is_told(
    tekening: MaakDocument, qtbot: QtBot
) -> None:
    field = tekening.paneel.tekenkeuze.dag
    control = field.control
    assert isinstance(control, DateField)
    before = tekening.gemaakt

    qtbot.keyClicks(control.edit, "1 mei 2024")
    qtbot.keyClick(control.edit, Qt.Key.Key_Return)
    ready(qtbot, tekening)
    assert tekening.gemaakt is not None
    assert before is not None
    assert tekening.gemaakt.inhoud != before.inhoud
    assert tekening.paneel.opdracht().dag is not None

    control.edit.clear()
    qtbot.keyClicks(control.edit, "ooit")
    qtbot.keyClick(control.edit, Qt.Key.Key_Return)
    assert field.error


def test_that_only_an_ecogram_asks_for_a_second_day(tekening: MaakDocument, qtbot: QtBot) -> None:
    keuze = tekening.paneel.tekenkeuze
    shown = {}
    for soort in ("Netwerk", "Netwerk toen en nu", "Plan van aanpak", "Ons plan in het kort"):
        pick(qtbot, tekening.paneel.soort.control, soort)
        parts = keuze.namen, keuze.alleen_a4, keuze.eerder, keuze.met_tekening
        shown[soort] = [part.isVisible() for part in parts]

    assert shown == {
        "Netwerk": [True, True, False, False],
        "Netwerk toen en nu": [True, True, True, False],
        "Plan van aanpak": [False, False, False, True],
        "Ons plan in het kort": [False, False, False, False],
    }


def test_that_the_plan_is_made_with_or_without_its_drawings(
    tekening: MaakDocument, qtbot: QtBot
) -> None:
    pick(qtbot, tekening.paneel.soort.control, "Plan van aanpak")
    ready(qtbot, tekening)
    figures = [_figures(tekening)]
    qtbot.mouseClick(tekening.paneel.tekenkeuze.met_tekening.box, Qt.MouseButton.LeftButton)
    ready(qtbot, tekening)
    figures.append(_figures(tekening))

    assert figures == [2, 0]


def _figures(dialog: MaakDocument) -> int:
    assert dialog.gemaakt is not None
    with pikepdf.open(BytesIO(dialog.gemaakt.inhoud)) as opened:
        dictionaries = [each for each in opened.objects if isinstance(each, pikepdf.Dictionary)]
        return sum(each.get("/S") == "/Figure" for each in dictionaries)


def test_that_the_printer_takes_the_sheet_as_it_lies(tekening: MaakDocument) -> None:
    assert tekening.gemaakt is not None
    printer = make_printer(grijs=False, maat=bladmaat(tekening.gemaakt.inhoud))

    layout = printer.pageLayout()
    assert layout.orientation() == QPageLayout.Orientation.Landscape
    assert layout.pageSize().id() == QPageSize.PageSizeId.A4
