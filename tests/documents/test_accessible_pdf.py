"""The PDF is tagged, titled, in Dutch, with its own fonts, and the checkers find nothing."""

import re
import subprocess
import sys
from pathlib import Path

import pikepdf
import pytest

from regisseur_desktop.documents.blocks import (
    Figure,
    Heading,
    KeyValue,
    PageBreak,
    Paragraph,
    Steps,
    Table,
    Vorm,
    runs,
)
from regisseur_desktop.documents.pictogrammen import png
from regisseur_desktop.documents.render import render_pdf
from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.zicht import Lezer
from tests.documents.helpers import EVERY, Struct, make, pdf_text, simple

_SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20">'
    '<rect x="1" y="1" width="10" height="10" fill="#ffffff" stroke="#1a3a5c" stroke-width="2"/>'
    '<circle cx="30" cy="10" r="6" fill="none" stroke="#0B5C6B"/>'
    '<line x1="11" y1="6" x2="24" y2="10" stroke="#000"/></svg>'
)


def _checked(tool: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [str(Path(sys.executable).with_name(tool)), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("pdf")
    paths = []
    for who, soort, lezer in EVERY:
        path = folder / f"{who}-{soort.value}-{lezer.value}.pdf"
        path.write_bytes(render_pdf(make(who, soort, lezer).document))
        paths.append(path)
    everything = simple(
        Heading(1, "Beeld"),
        Figure("Een tekening van een huis", svg=_SVG, caption="Het huis"),
        Figure("Een spreekballon", png("praten"), width_mm=20),
        Steps((runs("Eerst."), runs("Dan."))),
        KeyValue((("Een", runs("twee")),), "Feiten"),
        PageBreak(),
        Heading(3, "Twee treden lager"),
        Table(
            ("Wie", "Wat"), tuple((runs(f"Wie {n}"), runs("iets")) for n in range(80)), (1, 2), "t"
        ),
    )
    path = folder / "alles.pdf"
    path.write_bytes(render_pdf(everything))
    return [*paths, path]


def test_that_outloud_finds_nothing_in_any_kind_for_any_reader(printed: list[Path]) -> None:
    found = _checked("outloud", "--skip", "TBL-014", "--fail-on", "warning", *map(str, printed))

    assert found.returncode == 0, found.stdout
    assert found.stdout.count("PASS") == len(printed)


def test_that_pdfua_finds_no_error_in_any_kind_for_any_reader(printed: list[Path]) -> None:
    found = _checked("pdfua", "check", *map(str, printed))

    assert found.returncode in (0, 1), found.stdout
    assert "[ERROR]" not in found.stdout
    assert "[WARN" not in found.stdout


def test_that_every_font_is_embedded_and_none_is_helvetica(printed: list[Path]) -> None:
    for path in printed:
        pdf = pikepdf.open(path)
        for page in pdf.pages:
            for font in dict(page.Resources.Font).values():
                descendant = font.DescendantFonts[0]
                assert "/FontFile2" in descendant.FontDescriptor
                assert "Helvetica" not in str(font.BaseFont)
        assert b"Helvetica" not in path.read_bytes()


def test_that_the_file_says_what_it_is() -> None:
    document = make("marina", Documentsoort.PLAN, Lezer.GEZIN).document
    pdf = Struct(render_pdf(document)).pdf

    assert str(pdf.Root.Lang) == "nl-NL"
    assert bool(pdf.Root.MarkInfo.Marked)
    assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
    assert str(pdf.docinfo["/Title"]) == "Ons plan"
    assert str(pdf.docinfo["/CreationDate"]).startswith("D:20261123")
    metadata = pdf.Root.Metadata.read_bytes().decode()
    assert "<pdfuaid:part>1</pdfuaid:part>" in metadata
    assert "Ons plan" in metadata
    assert all(str(page.Tabs) == "/S" for page in pdf.pages)


def test_that_bookmarks_follow_the_headings() -> None:
    document = make("marina", Documentsoort.PLAN, Lezer.PROFESSIONAL).document
    struct = Struct(render_pdf(document))

    titles: list[str] = []
    with struct.pdf.open_outline() as outline:
        todo = list(outline.root)
        while todo:
            item = todo.pop(0)
            titles.append(item.title)
            todo[:0] = list(item.children)

    assert titles == struct.all("H1", "H2", "H3")


def test_that_a_table_over_pages_repeats_its_header_only_to_the_eye() -> None:
    rows = tuple((runs(f"Naam {number}"), runs("doet iets")) for number in range(90))
    pdf = render_pdf(simple(Table(("Kop een", "Kop twee"), rows, (1, 2), "Wie doet wat")))
    struct = Struct(pdf)

    assert len(struct.pdf.pages) > 2
    assert struct.all("TH") == ["Kop een", "Kop twee"]
    assert pdf_text(pdf).count("Kop een") == len(struct.pdf.pages)
    assert len(struct.find("Table")) == 1
    assert struct.all("TD")[::2] == [f"Naam {number}" for number in range(90)]


def test_that_column_headers_have_a_scope_and_tables_a_summary() -> None:
    struct = Struct(render_pdf(make("marina", Documentsoort.KORT, Lezer.GEZIN).document))

    assert all(str(elem.A.Scope) == "/Column" for elem in struct.find("TH"))
    assert all(str(elem.A.Summary) for elem in struct.find("Table"))


def test_that_a_paragraph_over_pages_stays_one_element() -> None:
    text = "Dit is een lange zin die over de bladzijde heen gaat. " * 120
    struct = Struct(render_pdf(simple(Paragraph(runs(text)))))

    assert len(struct.pdf.pages) > 1
    assert struct.all("P") == [text.strip()]


def test_that_no_heading_stands_last_on_a_page() -> None:
    parts = [
        block
        for number in range(40)
        for block in (Heading(1, f"Kop {number}"), Paragraph(runs("Een zin. " * (9 + number))))
    ]
    pdf = render_pdf(simple(*parts))

    for page in pdf_text(pdf).split("blad ")[:-1]:
        last = [line for line in page.splitlines() if line.strip()][-2]
        assert not re.match(r"Kop \d+$", last.strip())


def test_that_a_table_stays_with_its_lead_in_and_its_last_row_is_not_alone() -> None:
    row = (runs("naam"), runs("doet iets"))
    for filler in range(20, 45):
        parts = [Paragraph(runs(f"Regel {number}")) for number in range(filler)]
        table = Table(("Wie", "Wat"), (row, row, row, row), (1, 2), "t")
        pages = pdf_text(render_pdf(simple(*parts, Paragraph(runs("Inleiding")), table)))
        for page in pages.split("blad ")[1:]:
            assert "Inleiding" not in page or "naam" in page
            assert page.count("naam") != 1


def test_that_a_picture_has_words_and_a_box(printed: list[Path]) -> None:
    struct = Struct(printed[-1].read_bytes())

    figures = struct.find("Figure")

    assert [str(figure.Alt) for figure in figures] == [
        "Een tekening van een huis",
        "Een spreekballon",
    ]
    for figure in figures:
        left, bottom, right, top = (float(side) for side in figure.A.BBox)
        assert right > left
        assert top > bottom


@pytest.mark.parametrize("vorm", Vorm)
def test_that_the_same_document_gives_the_same_bytes(vorm: Vorm) -> None:
    document = simple(Paragraph(runs("Zelfde 😀 محمد tekst.")), vorm=vorm)

    assert render_pdf(document) == render_pdf(document)


def test_that_qpdf_finds_the_files_sound(printed: list[Path]) -> None:
    for path in printed:
        with pikepdf.open(path) as pdf:
            assert pdf.check_pdf_syntax() == []
