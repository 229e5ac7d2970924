"""Word and PDF say the same, in the same order, for every kind, reader and family."""

import re
from io import BytesIO
from pathlib import Path

import docx
import pikepdf
import pytest

from regisseur_desktop.documents import blocks
from regisseur_desktop.documents.blocks import Document
from regisseur_desktop.documents.render import render_docx, render_pdf
from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.zicht import Lezer
from tests.documents.helpers import (
    EVERY,
    Struct,
    make,
    pdf_text,
    simple,
    squeezed,
    to_pdf_by_office,
)

_HEADINGS = ("Title", "Heading 1", "Heading 2", "Heading 3", "Kaartkop")


def _expected_headings(document: Document) -> list[str]:
    found = [document.title]
    for block in document.blocks:
        match block:
            case blocks.Heading():
                found.append(block.text)
            case blocks.Quote() if block.title:
                found.append(block.title)
            case blocks.Cards():
                found += [block.left.title, block.right.title]
            case _:
                pass
    return [squeezed(text) for text in found]


def _expected_cells(document: Document) -> list[str]:
    return [
        squeezed("".join(run.text for run in cell))
        for block in document.blocks
        if isinstance(block, blocks.Table)
        for row in (tuple(blocks.runs(text) for text in block.header), *block.rows)
        for cell in row
    ]


def _word_headings(data: bytes) -> list[str]:
    body = docx.Document(BytesIO(data)).element.body
    document = docx.Document(BytesIO(data))
    names = {style.style_id: style.name for style in document.styles}
    found = []
    for paragraph in body.iter(f"{{{_W}}}p"):
        style = paragraph.find(f"{{{_W}}}pPr/{{{_W}}}pStyle")
        if style is not None and names[style.get(f"{{{_W}}}val")] in _HEADINGS:
            found.append(squeezed("".join(t.text or "" for t in paragraph.iter(f"{{{_W}}}t"))))
    return found


_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def _word_cells(data: bytes) -> list[str]:
    tables = docx.Document(BytesIO(data)).tables
    return [
        squeezed(cell.text)
        for table in tables
        if table.style is not None and table.style.name == "Tabel Regisseur"
        for row in table.rows
        for cell in row.cells
    ]


@pytest.mark.parametrize(("who", "soort", "lezer"), EVERY)
def test_that_both_writers_give_the_same_headings_and_cells(
    who: str, soort: Documentsoort, lezer: Lezer
) -> None:
    document = make(who, soort, lezer).document
    word, struct = render_docx(document), Struct(render_pdf(document))

    assert _word_headings(word) == _expected_headings(document)
    assert struct.all("H1", "H2", "H3", "H4") == _expected_headings(document)
    assert _word_cells(word) == _expected_cells(document)
    assert struct.all("TH", "TD") == _expected_cells(document)


def test_that_libreoffice_opens_every_word_document_with_the_same_headings_and_cells(
    tmp_path: Path,
) -> None:
    documents = {}
    for who, soort, lezer in EVERY:
        path = tmp_path / f"{who}-{soort.value}-{lezer.value}.docx"
        documents[path] = make(who, soort, lezer).document
        path.write_bytes(render_docx(documents[path]))

    printed = to_pdf_by_office(tmp_path, list(documents))

    for path, document in zip(printed, documents.values(), strict=True):
        text = _office_text(path)
        at = 0
        for wanted in _in_order(document):
            found = text.find(wanted.replace(" ", ""), at)
            assert found >= 0, f"{path.name}: {wanted!r} is missing or out of order"
            at = found


def test_that_word_keeps_each_sheet_on_one_page(tmp_path: Path) -> None:
    sheets = (Documentsoort.KORT, Documentsoort.KIND, Documentsoort.WIE_DOET_WAT)
    paths = []
    for who in ("marina", "samen"):
        for soort in sheets:
            path = tmp_path / f"{who}-{soort.value}.docx"
            path.write_bytes(render_docx(make(who, soort, Lezer.GEZIN).document))
            paths.append(path)

    for printed in to_pdf_by_office(tmp_path, paths):
        with pikepdf.open(printed) as pdf:
            assert len(pdf.pages) == 1, printed.name


def test_that_libreoffice_opens_hostile_text_to_the_last_word(tmp_path: Path) -> None:
    texts = ("Jan & Els <thuis> 3 < 4", "{{inhoud}}", "😀 ❤️", "a\x00b\x0bc", "محمد", "x" * 10_000)
    parts = [blocks.Paragraph(blocks.runs(text)) for text in texts]
    rows = tuple((blocks.runs(text), blocks.runs("cel")) for text in texts)
    table = blocks.Table(("A & B", "<C>"), rows, (1, 2), "&<>")
    path = tmp_path / "vijandig.docx"
    path.write_bytes(render_docx(simple(*parts, table, blocks.Heading(1, "Het einde"))))

    (printed,) = to_pdf_by_office(tmp_path, [path])

    text = _office_text(printed)
    assert "Jan&Els<thuis>3<4" in text
    assert text.count("x") >= 20_000
    assert "Heteinde" in text


def _in_order(document: Document) -> list[str]:
    """Return the headings and the cells of tables as they follow each other."""
    found = [document.title]
    for block in document.blocks:
        part = Document(title="", date=document.date, blocks=(block,))
        found += _expected_headings(part)[1:] + _expected_cells(part)
    return [squeezed(text) for text in found if text]


def _office_text(path: Path) -> str:
    return re.sub(r"\s", "", pdf_text(path.read_bytes()))
