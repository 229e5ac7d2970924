"""The text of a Word file, for the leeshulp: paragraphs and cells in their order."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any

from docx import Document
from docx.oxml.ns import qn

from regisseur_desktop.errors import Refused

_ALINEA = qn("w:p")
_TEKST = qn("w:t")
_TEKENS = {
    qn("w:tab"): "\t",
    qn("w:br"): "\n",
    qn("w:cr"): "\n",
    qn("w:noBreakHyphen"): "-",
}
_WEG = frozenset(
    (
        qn("w:del"),  # what a reviewer took away
        qn("w:moveFrom"),
        qn("w:pPr"),  # the looks of a paragraph: its tab stops are no tabs
        "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",  # said twice
    )
)


def lees_tekst(content: bytes) -> str:
    """Return the text, a line for each paragraph; pictures and notes are left out.

    It is the text as Word shows it: with what was added while changes are followed, with the
    fields of a template and its text boxes, and with a cell that was merged once.
    """
    try:
        document = Document(BytesIO(content))
        return "\n".join(_lines(document.element.body))
    except Exception as error:  # a broken file can fail in zip, XML or docx itself
        raise Refused(
            "Dit Word-bestand is niet te lezen. Open het en bewaar het opnieuw."
        ) from error


def _lines(part: Any) -> Iterator[str]:  # noqa: ANN401 - an element of lxml, which has no types
    """Yield the paragraphs in this part; a text box follows the paragraph it is tied to."""
    for child in part:
        if child.tag in _WEG:
            continue
        if child.tag == _ALINEA:
            yield "".join(_signs(child))
        yield from _lines(child)


def _signs(part: Any) -> Iterator[str]:  # noqa: ANN401 - an element of lxml
    """Yield the text of one paragraph, without that of a box in it."""
    for child in part:
        if child.tag == _TEKST:
            yield child.text or ""
        elif child.tag in _TEKENS:
            yield _TEKENS[child.tag]
        elif child.tag != _ALINEA and child.tag not in _WEG:
            yield from _signs(child)
