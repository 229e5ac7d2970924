"""The Word document has its six settings for reading aloud, and opens in the house style."""

from io import BytesIO
from zipfile import ZipFile

import docx
import pytest

from regisseur_desktop.documents.blocks import (
    Figure,
    Heading,
    Paragraph,
    Quote,
    Steps,
    Table,
    Vorm,
    runs,
)
from regisseur_desktop.documents.pictogrammen import png
from regisseur_desktop.documents.render import render_docx
from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.zicht import Lezer
from tests.documents.helpers import make, simple

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def _part(data: bytes, name: str) -> str:
    with ZipFile(BytesIO(data)) as package:
        return package.read(name).decode()


def test_that_title_and_language_are_set() -> None:
    data = render_docx(make("marina", Documentsoort.PLAN, Lezer.GEZIN).document)

    properties = docx.Document(BytesIO(data)).core_properties

    assert properties.title == "Ons plan"
    assert properties.language == "nl-NL"
    assert 'w:lang w:val="nl-NL"' in _part(data, "word/styles.xml")


def test_that_tables_have_a_header_row_whole_rows_and_a_description() -> None:
    table = Table(("Wie", "Wat"), ((runs("Ik"), runs("iets")),), (1, 2), "Wie doet & wat")
    document = docx.Document(BytesIO(render_docx(simple(table))))

    made = document.tables[0]

    assert made.rows[0]._tr.find(f"{_W}trPr/{_W}tblHeader") is not None
    assert all(row._tr.find(f"{_W}trPr/{_W}cantSplit") is not None for row in made.rows)
    description = made._tbl.find(f"{_W}tblPr/{_W}tblDescription")
    assert description is not None
    assert description.get(f"{_W}val") == "Wie doet & wat"


def test_that_pictures_have_words_and_pictograms_have_none() -> None:
    figure = Figure("Een huis & tuin", png("wonen"), width_mm=20)
    table = Table(("Wat",), ((runs("Rust"),),), (1,), "Doelen", ("rust",))
    data = render_docx(simple(figure, table))

    shown = [
        node.get("descr")
        for node in docx.Document(BytesIO(data)).element.body.iter()
        if node.tag.endswith("}docPr")
    ]

    assert shown == ["Een huis & tuin", ""]
    assert "decorative" in _part(data, "word/document.xml")


def test_that_headings_and_lists_use_the_styles_of_word() -> None:
    document = docx.Document(
        BytesIO(render_docx(make("marina", Documentsoort.PLAN, Lezer.PROFESSIONAL).document))
    )
    names = {paragraph.style.name for paragraph in document.paragraphs if paragraph.style}

    assert {"Title", "Subtitle", "Heading 1", "Heading 2", "List Bullet", "Quote"} <= names


def test_that_two_quotations_do_not_run_into_one_box() -> None:
    document = simple(Quote("Een.", "Ivan"), Quote("Twee.", "Marina"))
    word = docx.Document(BytesIO(render_docx(document)))

    styles = [each.style.name for each in word.paragraphs[1:] if each.style]

    assert styles == ["Quote", "Quote", "Klein", "Quote", "Quote"]


def test_that_each_list_of_steps_starts_at_one() -> None:
    steps = Steps((runs("een"), runs("twee")))
    data = render_docx(simple(steps, Paragraph(runs("tussen")), steps))

    numbers = [
        node.get(f"{_W}val")
        for node in docx.Document(BytesIO(data)).element.body.iter(f"{_W}numId")
    ]

    assert numbers[0] == numbers[1] != numbers[2] == numbers[3]
    numbering = _part(data, "word/numbering.xml")
    assert numbering.count('<w:startOverride w:val="1"/>') == 2


def test_that_family_letters_are_large_and_professional_ones_are_not() -> None:
    sizes = {}
    for vorm in Vorm:
        document = docx.Document(BytesIO(render_docx(simple(Heading(1, "K"), vorm=vorm))))
        defaults = document.styles.element.find(f"{_W}docDefaults//{_W}sz")
        assert defaults is not None
        sizes[vorm] = int(defaults.get(f"{_W}val", "0")) / 2

    assert sizes == {Vorm.RUIM: 13, Vorm.GEWOON: 11, Vorm.GROOT: 16}


def test_that_header_and_footer_say_who_what_and_which_version() -> None:
    made = make("marina", Documentsoort.PLAN, Lezer.OVERLEG).document
    section = docx.Document(BytesIO(render_docx(made))).sections[0]

    header = section.header.paragraphs[0].text
    footer = section.footer.paragraphs[0].text

    assert "Zorggroep De Brug" in header
    assert "Plan van aanpak" in header
    assert "Vertrouwelijk" in header
    assert f"versie 2  ·  {made.fingerprint}" in footer
    assert "NUMPAGES" in section.footer._element.xml


@pytest.mark.parametrize("lezer", Lezer)
def test_that_the_same_document_gives_the_same_bytes(lezer: Lezer) -> None:
    document = make("marina", Documentsoort.KORT, lezer).document

    assert render_docx(document) == render_docx(document)


def test_that_the_template_stays_lean() -> None:
    assert len(render_docx(simple(Paragraph(runs("x"))))) < 12_000
