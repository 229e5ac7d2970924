"""Where sentences stand on the pages of a PDF, so that a finger on the page finds its sentence."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from regisseur_desktop.documents.preview import ONE_AT_A_TIME

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

Vlak = tuple[float, float, float, float]
"""Left, top, width and height as parts of the page, from 0 to 1."""


@dataclass(frozen=True, slots=True)
class Zinplek:
    """A sentence on a page (from 0): one rectangle for every line it takes."""

    id: str
    blad: int
    vlakken: tuple[Vlak, ...]


@dataclass(frozen=True, slots=True)
class _Letter:
    teken: str
    vlak: Vlak


def zinplekken(pdf: bytes, zinnen: Sequence[tuple[str, str]]) -> tuple[Zinplek, ...]:
    """Return where each of the sentences (id, text) stands first; what is not there is left out."""
    from pypdfium2 import PdfDocument  # noqa: PLC0415 - heavy

    with ONE_AT_A_TIME:
        document = PdfDocument(pdf)
        try:
            pages = [tuple(_letters(document[number])) for number in range(len(document))]
        finally:
            document.close()
    found = (_find(id_, tekst, pages) for id_, tekst in zinnen)
    return tuple(plek for plek in found if plek is not None)


def _letters(page: "PdfPage") -> Iterator[_Letter]:
    """Yield what is printed, without the white between words and lines."""
    from pypdfium2.raw import FPDFText_GetUnicode  # noqa: PLC0415 - heavy

    width, height = page.get_size()
    textpage = page.get_textpage()
    try:
        for index in range(textpage.count_chars()):
            teken = chr(FPDFText_GetUnicode(textpage.raw, index))
            if teken.isprintable() and not teken.isspace():
                left, bottom, right, top = textpage.get_charbox(index, loose=True)
                size = ((right - left) / width, (top - bottom) / height)
                yield _Letter(teken, (left / width, 1 - top / height, *size))
    finally:
        textpage.close()
        page.close()


def _find(id_: str, tekst: str, pages: Sequence[Sequence[_Letter]]) -> Zinplek | None:
    wanted = "".join(tekst.split())
    if not wanted:
        return None
    for number, letters in enumerate(pages):
        at = "".join(letter.teken for letter in letters).find(wanted)
        if at >= 0:
            return Zinplek(id_, number, tuple(_lines(letters[at : at + len(wanted)])))
    return None


def _lines(letters: Sequence[_Letter]) -> Iterator[Vlak]:
    """Yield one rectangle around the letters of each line."""
    line = letters[0].vlak
    for letter in letters[1:]:
        if abs(letter.vlak[1] - line[1]) < max(letter.vlak[3], line[3]) / 2:
            line = _around(line, letter.vlak)
        else:
            yield line
            line = letter.vlak
    yield line


def _around(one: Vlak, other: Vlak) -> Vlak:
    left, top = min(one[0], other[0]), min(one[1], other[1])
    right = max(one[0] + one[2], other[0] + other[2])
    bottom = max(one[1] + one[3], other[1] + other[3])
    return left, top, right - left, bottom - top
