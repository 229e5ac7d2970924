"""Drawings in Word: lines with pixels to fall back on, in words too, readable on A4."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx
import pikepdf
import pytest
from lxml import etree
from PIL import Image

from regisseur_desktop.documents.blocks import Document
from regisseur_desktop.documents.papier import MM
from regisseur_desktop.documents.render import render_docx
from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.zicht import Lezer
from regisseur_desktop.drawing.genogram.family import SYMBOL
from regisseur_desktop.operations.tekening import Wanted, maak_tekening
from tests.documents.helpers import pdf_text, squeezed, to_pdf_by_office
from tests.documents.tekeningen import (
    ECOGRAM,
    GENOGRAM,
    GEZINNEN,
    NETWERK,
    groot,
    marina,
    plates,
    teken,
    vijfentwintig,
)
from tests.dossiers import VANDAAG

_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main"
_WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_EMU = 12_700


def word(soort: Documentsoort, naam: str = "marina", lezer: Lezer = Lezer.OVERLEG) -> bytes:
    return maak_tekening(GEZINNEN[naam](), soort, Wanted(today=VANDAAG, lezer=lezer), "docx")


def pictures(data: bytes) -> list[tuple[bytes, bytes, str, float]]:
    """Return for each picture its pixels, its lines, its words and its width in points."""
    with ZipFile(BytesIO(data)) as package:
        links = {
            each.get("Id"): f"word/{each.get('Target')}"
            for each in etree.fromstring(package.read("word/_rels/document.xml.rels"))
        }
        body = etree.fromstring(package.read("word/document.xml"))
        return [
            (
                package.read(links[shown.find(f".//{{{_A}}}blip").get(f"{{{_R}}}embed")]),
                package.read(links[shown.find(f".//{{{_SVG}}}svgBlip").get(f"{{{_R}}}embed")]),
                shown.find(f"{{{_WP}}}docPr").get("descr"),
                int(shown.find(f"{{{_WP}}}extent").get("cx")) / _EMU,
            )
            for shown in body.iter(f"{{{_WP}}}inline")
        ]


@pytest.mark.eis("C-13")
@pytest.mark.parametrize("soort", [GENOGRAM, NETWERK, ECOGRAM])
def test_that_a_drawing_in_word_has_lines_pixels_words_and_a_legend(soort: Documentsoort) -> None:
    drawing, legend = pictures(word(soort))

    for png, svg, alt, wide in (drawing, legend):
        assert svg.startswith(b"<?xml")
        assert b"<text" in svg
        assert b"<image" not in svg
        with Image.open(BytesIO(png)) as image:
            assert image.width == pytest.approx(wide / 72 * 300, abs=2)
        assert alt
    assert "Marina" in drawing[2]
    assert legend[2].startswith("Legenda: ")


@pytest.mark.eis("C-13")
def test_that_twenty_five_people_are_readable_in_word_on_a4() -> None:
    data = word(GENOGRAM, "vijfentwintig")

    section = docx.Document(BytesIO(data)).sections[-1]
    assert section.orientation == 1
    size = [int(side or 0) / _EMU / MM for side in (section.page_width, section.page_height)]
    assert size == pytest.approx([297, 210], abs=0.5)
    (_png, _svg, alt, wide), _legend = pictures(data)
    drawn = plates(teken(vijfentwintig()).document)[0].drawing
    assert wide / drawn.width * SYMBOL >= 6 * MM
    assert "25 personen" in alt


def test_that_a_family_too_large_for_word_is_told_to_take_the_pdf() -> None:
    made = teken(groot(150), formaat="docx")

    assert made.meldingen == (
        "De tekening is groot: in Word worden de tekens klein. Neem voor papier de PDF.",
    )
    assert [plate.part for plate in plates(made.document)] == [None, None]


def test_that_word_turns_the_sheet_and_moves_header_and_footer_along() -> None:
    data = word(GENOGRAM)
    document = docx.Document(BytesIO(data))
    section = document.sections[-1]

    sides = section.page_width, section.left_margin, section.right_margin
    wide, left, right = (int(side or 0) for side in sides)
    room = wide - left - right
    for part in (section.header, section.footer):
        stops = [stop.position for stop in part.paragraphs[0].paragraph_format.tab_stops]
        assert stops == [pytest.approx(room, abs=2 * _EMU)]
    assert "Vertrouwelijk" in section.header.paragraphs[0].text


def test_that_libreoffice_prints_each_drawing_on_one_sheet(tmp_path: Path) -> None:
    files = []
    for naam in GEZINNEN:
        for lezer in (Lezer.GEZIN, Lezer.OVERLEG):
            files.append(tmp_path / f"{naam}-{lezer.value}.docx")
            files[-1].write_bytes(word(GENOGRAM, naam, lezer))
    for soort in (NETWERK, ECOGRAM, Documentsoort.NETWERKLIJST):
        files.append(tmp_path / f"soort-{soort.value}.docx")
        files[-1].write_bytes(render_docx(teken(marina(), soort, formaat="docx").document))

    for printed in to_pdf_by_office(tmp_path, files):
        pdf = printed.read_bytes()
        with pikepdf.open(BytesIO(pdf)) as opened:
            assert len(opened.pages) == 1, printed.name
            _left, _low, wide, high = (float(side) for side in opened.pages[0].MediaBox)
        assert wide > high
        assert "23 november 2026" in squeezed(pdf_text(pdf))


def test_that_the_plan_in_word_shows_the_same_drawings_as_in_pdf() -> None:
    document = teken(marina(), Documentsoort.PLAN).document

    assert [alt for _png, _svg, alt, _wide in pictures(_only_drawings(document))] == [
        plate.alt for plate in plates(document)
    ]
    assert len(plates(document)) == 2


def _only_drawings(document: Document) -> bytes:
    return render_docx(replace(document, blocks=tuple(plates(document))))
