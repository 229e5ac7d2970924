"""Large print, one sheet, and pictures: the letters never shrink, the meaning never changes."""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from typing import Any

import pikepdf
import pypdfium2
import pytest

from regisseur_desktop.documents import blocks
from regisseur_desktop.documents.blocks import Document, Vorm
from regisseur_desktop.documents.pdf.canvas import TaggedCanvas
from regisseur_desktop.documents.pdf.writer import count_pages
from regisseur_desktop.documents.pictogrammen import drawing
from regisseur_desktop.documents.preview import preview
from regisseur_desktop.documents.render import render_docx, render_pdf
from regisseur_desktop.documents.svg import Path
from regisseur_desktop.documents.theme import Type, theme_for
from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.zicht import Lezer
from tests.documents.families_samen import samen
from tests.documents.helpers import FAMILIES, SOORTEN, docx_text, make, pdf_text, squeezed

_MEANING = {
    "hart": {"Dit gaat al goed"},
    "schild": {"Zo is het veilig thuis", "Is er gevaar?"},
    "agenda": {"Wij praten weer op"},
    "telefoon": {"Wie bel je?", "Wie kan ik bellen?"},
    "vrienden": {"Wie helpt mij?", "Andere nummers"},
    "spreekballon": {"Dit willen wij", "Dit wil ik"},
}
"""What stands beside each picture of a fixed part; those of goals stand for their theme."""
_MOST = 10
_SHEETS = (Documentsoort.KORT, Documentsoort.KIND, Documentsoort.WIE_DOET_WAT)


@pytest.mark.parametrize("one_page", [False, True])
def test_that_large_print_has_letters_of_sixteen_points(*, one_page: bool) -> None:
    theme = theme_for(Vorm.GROOT, one_page=one_page)

    assert theme.body.size == 16
    assert theme.quote.size >= 16
    every = [getattr(theme, name) for name in theme.__slots__]
    assert all(each.size >= 11 for each in every if isinstance(each, Type))


@pytest.mark.parametrize("soort", SOORTEN)
@pytest.mark.parametrize("lezer", [Lezer.GEZIN, Lezer.PROFESSIONAL])
def test_that_large_print_says_the_same_in_both_writers(soort: Documentsoort, lezer: Lezer) -> None:
    large = make("samen", soort, lezer, groot=True).document

    assert large.vorm is Vorm.GROOT
    pdf = render_pdf(large)
    assert {"Marina", "Ivan"} <= set(squeezed(pdf_text(pdf)).replace(",", "").split())
    assert squeezed(docx_text(render_docx(large)))
    assert _body_sizes(pdf) >= {16.0}


def _body_sizes(pdf: bytes) -> set[float]:
    """Return the sizes of letters that are set in a file."""
    with pikepdf.open(BytesIO(pdf)) as file:
        return {
            round(float(each.operands[1]), 1)
            for page in file.pages
            for each in pikepdf.parse_content_stream(page)
            if str(each.operator) == "Tf"
        }


@pytest.mark.parametrize("soort", _SHEETS)
@pytest.mark.parametrize("times", [1, 8, 60])
def test_that_a_sheet_in_large_print_has_at_most_two_sides(
    soort: Documentsoort, times: int
) -> None:
    dossier = samen()
    long = replace(
        dossier,
        doelen=tuple(replace(each, wat=f"{each.wat} " * times) for each in dossier.doelen),
        afspraken=tuple(replace(each, wat=f"{each.wat} " * times) for each in dossier.afspraken),
    )

    made = make(long, soort, Lezer.GEZIN, groot=True)

    most = 1 if soort is Documentsoort.WIE_DOET_WAT else 2
    assert count_pages(made.document) <= most
    assert made.document.vorm is Vorm.GROOT
    if times == 60:
        assert made.meldingen


def test_that_a_second_side_says_which_it_is() -> None:
    made = make("samen", Documentsoort.KORT, Lezer.GEZIN, groot=True)

    text = squeezed(pdf_text(render_pdf(made.document)))

    assert "kant 1 van 2" in text
    assert "kant 2 van 2" in text


def _pictures(document: Document) -> Iterator[tuple[str, str]]:
    """Yield each picture of a document, ticks apart, with the words beside it."""
    for block in document.blocks:
        match block:
            case blocks.Heading() | blocks.Callout() if block.pictogram:
                yield block.pictogram, block.text if isinstance(block, blocks.Heading) else ""
            case blocks.Quote() if block.title:
                yield "spreekballon", block.title
            case blocks.Cards():
                yield block.left.pictogram, block.left.title
                yield block.right.pictogram, block.right.title
            case blocks.Table():
                yield from ((name, "") for name in block.pictograms if name)
            case blocks.Faces():
                yield from block.faces
            case blocks.Signature():
                yield from ((name, "") for name in block.pictograms if name)
            case _:
                pass


@pytest.mark.parametrize("who", FAMILIES)
@pytest.mark.parametrize("soort", _SHEETS)
@pytest.mark.parametrize("persoon_id", ["ivan", "jasper", "stien"])
def test_that_a_sheet_has_at_most_ten_pictures(
    who: str, soort: Documentsoort, persoon_id: str
) -> None:
    dossier = FAMILIES[who]()
    if dossier.persoon(persoon_id) is None:
        persoon_id = dossier.personen[0].id
    more = tuple(
        replace(each, id=f"{each.id}-{at}", over=(), pictogram="spelen", volgorde=at)
        for at in range(4)
        for each in dossier.doelen
    )
    busy = replace(dossier, doelen=(*dossier.doelen, *more))

    for groot in (False, True):
        document = make(busy, soort, Lezer.GEZIN, persoon_id=persoon_id, groot=groot).document
        assert len(list(_pictures(document))) <= _MOST


@pytest.mark.parametrize("soort", SOORTEN)
@pytest.mark.parametrize("lezer", [Lezer.GEZIN, Lezer.KIND])
@pytest.mark.parametrize("groot", [False, True])
def test_that_no_page_has_more_than_ten_pictures(
    monkeypatch: pytest.MonkeyPatch, soort: Documentsoort, lezer: Lezer, *, groot: bool
) -> None:
    document = make("samen", soort, lezer, groot=groot).document
    pages, draw, turn = [0], TaggedCanvas.path, TaggedCanvas.next_page

    def counted(canvas: TaggedCanvas, path: Path, *place: Any) -> None:  # noqa: ANN401
        pages[-1] += path != drawing("vinkje")
        draw(canvas, path, *place)

    def turned(canvas: TaggedCanvas) -> None:
        pages.append(0)
        turn(canvas)

    monkeypatch.setattr(TaggedCanvas, "path", counted)
    monkeypatch.setattr(TaggedCanvas, "next_page", turned)
    render_pdf(document)

    assert max(pages) <= _MOST
    assert sum(pages) == len(list(_pictures(document)))


@pytest.mark.parametrize("soort", SOORTEN)
@pytest.mark.parametrize("who", FAMILIES)
def test_that_a_picture_means_the_same_everywhere(soort: Documentsoort, who: str) -> None:
    for name, words in _pictures(make(who, soort, Lezer.GEZIN).document):
        if words and name in _MEANING:
            assert words in _MEANING[name]


@pytest.mark.parametrize("soort", SOORTEN)
def test_that_every_kind_can_be_read_in_grey(soort: Documentsoort) -> None:
    pdf = render_pdf(make("samen", soort, Lezer.GEZIN).document)

    for page in preview(pdf, width=500, grey=True):
        dark = sum(value < 110 for value in page.pixels)
        middle = sum(110 <= value < 190 for value in page.pixels)
        assert dark > 1_000
        assert middle < dark * 2


def test_that_a_picture_is_no_text_to_read_aloud() -> None:
    pdf = render_pdf(make("samen", Documentsoort.KIND, Lezer.KIND, persoon_id="jasper").document)
    document = pypdfium2.PdfDocument(pdf)
    try:
        assert "nietblij" not in pdf_text(pdf)
        assert len(document) == 1
    finally:
        document.close()
