"""Whatever somebody types: never lost, never a crash, never markup, in both formats."""

from io import BytesIO
from unicodedata import category, normalize

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regisseur_desktop.documents.blocks import (
    Block,
    BulletList,
    Callout,
    Card,
    Cards,
    Document,
    Glossary,
    Heading,
    KeyValue,
    Paragraph,
    Quote,
    Run,
    Signature,
    Steps,
    Table,
    Toon,
    Vorm,
    runs,
)
from regisseur_desktop.documents.render import render_docx, render_pdf
from regisseur_desktop.documents.tekst import MISSING, writable
from tests.documents.helpers import Struct, docx_text, pdf_text, simple, squeezed

_NASTY = (
    "Jan & Els <thuis> 3 < 4",
    "{{inhoud}} {% for x in y %} {{ titel }}",
    "<b>vet</b> </w:t></w:r> ]]> <!-- -->",
    "&amp; &lt; &#65; \\n \\u0041 %s %(naam)s ${x} (a) \\( )",
    "😀 ✓ ❤️ 👨‍👩‍👧 → ☐ ½ € ĳ",
    "محمد بن علي",
    "דוד בן־גוריון",
    "Naam: محمد (9 jaar), en דוד.",
    "a\x00b\x07c\x1bd\x7fe\x85f\u2028g\ufffeh",
    "zacht\u00adafbreken nul\u200bbreed \u202eomgekeerd\u202c",
    "中文 日本語 한국어",
    "cafe\u0301 e\u0301\u0301 ﬁ",
    "\ud800los",
    "tab\there\r\nnieuwe\rregel\x0bverticaal",
    "   voor en   achter   ",
    "",
    "-" * 400,
    "/".join("pad" for _ in range(300)),
)
_anything = st.one_of(
    st.sampled_from(_NASTY),
    st.text(max_size=80),
    st.text(alphabet="אבגמحملي aB(1)", max_size=40),
    st.text(alphabet="&<>{}%\"'\\/#;", max_size=40),
)


def _visible(text: str) -> str:
    """Return what a reader must find back: without spaces and without what only steers."""
    kept = (
        char
        for char in normalize("NFC", writable(text))
        if category(char) != "Cf" and not "\ufe00" <= char <= "\ufe0f" and not char.isspace()
    )
    return "".join(kept)


def _every_place(text: str) -> tuple[Block, ...]:
    return (
        Heading(1, text),
        Paragraph((Run("voor "), Run(text, bold=True), Run(" na"))),
        BulletList((runs(text), runs("twee")), checked=True),
        Steps((runs(text),)),
        Table((text, "Kop"), ((runs(text), runs("cel")),), (1, 2), text),
        Callout(Toon.LET_OP, text, runs(text), "schild"),
        Quote(text, text, text, title=text),
        KeyValue(((text, runs(text)),), text),
        Cards(Card(text, "hart", (runs(text),), checked=True), Card("B", "agenda", (runs(text),))),
        Signature(text, ((text, text),)),
        Glossary(((text, text),)),
    )


_WORD_TIMES = 1 + 1 + 1 + 1 + 2 + 2 + 4 + 2 + 3 + 3 + 2
"""How often `_every_place` shows a text in Word; that of a description is no content."""


@given(_anything)
@settings(max_examples=80)
def test_that_word_keeps_every_text_everywhere(text: str) -> None:
    document = simple(*_every_place(text), title=text or "t", organisation=text, subtitle="s")

    found = _visible(docx_text(render_docx(document)))

    wanted = _visible(text)
    if wanted:
        assert found.count(wanted) >= _WORD_TIMES


@given(_anything)
@settings(max_examples=80)
def test_that_pdf_keeps_every_text_everywhere(text: str) -> None:
    document = simple(*_every_place(text), title=text or "t", organisation=text, subtitle="s")

    struct = Struct(render_pdf(document))

    wanted = _visible(text)
    assert _visible(struct.text(struct.root)).count(wanted) >= _WORD_TIMES or not wanted
    assert _visible(struct.all("TD")[0]) == wanted
    assert _visible(struct.all("TH")[0]) == wanted


@given(st.lists(_anything, min_size=1, max_size=6), st.sampled_from(Vorm))
@settings(max_examples=60)
def test_that_paragraphs_come_back_one_by_one_in_order(texts: list[str], vorm: Vorm) -> None:
    document = simple(*(Paragraph(runs(text)) for text in texts), vorm=vorm)

    struct = Struct(render_pdf(document))
    word = docx.Document(BytesIO(render_docx(document)))

    assert [_visible(text) for text in struct.all("P")] == [_visible(text) for text in texts]
    assert [_visible(each.text) for each in word.paragraphs][1:] == [_visible(t) for t in texts]


@pytest.mark.parametrize("vorm", Vorm)
def test_that_a_word_of_ten_thousand_letters_is_broken_and_stays_whole(vorm: Vorm) -> None:
    word = "".join(chr(97 + at % 26) for at in range(10_000))
    pdf = render_pdf(simple(*_every_place(word), title="Lang", vorm=vorm))

    struct = Struct(pdf)

    assert struct.all("TD")[0].replace(" ", "") == word
    assert struct.text(struct.root).replace(" ", "").count(word) == _WORD_TIMES
    assert word in _visible(docx_text(render_docx(simple(*_every_place(word)))))


def test_that_no_text_sticks_out_of_the_page() -> None:
    import pypdfium2  # noqa: PLC0415

    words = ("x" * 900, "w/" * 500, "محمد" * 200, "中" * 300, "a b " * 300)
    document = pypdfium2.PdfDocument(
        render_pdf(simple(*(block for word in words for block in _every_place(word))))
    )

    for page in document:
        text = page.get_textpage()
        for at in range(text.count_rects()):
            left, _bottom, right, _top = text.get_rect(at)
            assert left >= 50
            assert right <= 595.3 - 50
    document.close()


def test_that_words_stay_apart_when_copied_from_a_page() -> None:
    sentence = "Als er ruzie is gaat Noor naar buiten en belt oma of de regisseur op. " * 12
    text = pdf_text(render_pdf(simple(Paragraph(runs(sentence)))))

    assert squeezed(sentence) in squeezed(text)


@pytest.mark.parametrize("name", ["محمد بن علي", "דוד לוי", "فاطمة"])
def test_that_a_name_written_from_right_to_left_is_read_in_its_own_order(name: str) -> None:
    struct = Struct(render_pdf(simple(Paragraph(runs(f"Dit is {name} van hiernaast.")))))

    assert struct.all("P") == [f"Dit is {name} van hiernaast."]


def test_that_a_character_without_a_glyph_is_shown_and_read() -> None:
    pdf = render_pdf(simple(Paragraph(runs("Opa heet 龍 en lacht 😀."))))

    struct = Struct(pdf)

    assert struct.all("P") == ["Opa heet 龍 en lacht 😀."]
    assert MISSING.encode("utf-16-be").hex() in _maps(struct)


def _maps(struct: Struct) -> str:
    fonts = struct.pdf.pages[0].Resources.Font
    return "".join(
        font.ToUnicode.read_bytes().decode("ascii").lower() for _name, font in fonts.items()
    )


def test_that_tokens_of_the_template_are_plain_text_in_the_body() -> None:
    document = simple(
        Paragraph(runs("{{titel}} {{organisatie}}")),
        title="{{organisatie}}",
        organisation="{{titel}} & co",
    )

    word = docx.Document(BytesIO(render_docx(document)))

    assert [each.text for each in word.paragraphs[:2]] == [
        "{{organisatie}}",
        "{{titel}} {{organisatie}}",
    ]
    assert "{{titel}} & co" in word.sections[0].header.paragraphs[0].text


def test_that_markup_is_shown_as_it_was_typed() -> None:
    document = Document(
        title="<b>T</b>", date="2026-11-23", blocks=(Paragraph(runs("<para>& <br/></para>")),)
    )

    assert "<para>& <br/></para>" in pdf_text(render_pdf(document))
    assert "<para>& <br/></para>" in docx_text(render_docx(document))
