"""The running header and footer of a page: decoration, so never read aloud."""

from dataclasses import dataclass, replace

from regisseur_desktop.documents.blocks import Document, runs
from regisseur_desktop.documents.papier import MM
from regisseur_desktop.documents.pdf.canvas import TaggedCanvas
from regisseur_desktop.documents.pdf.faces import family
from regisseur_desktop.documents.pdf.lines import Line, break_lines
from regisseur_desktop.documents.theme import LINE, Theme


@dataclass(frozen=True, slots=True)
class Edges:
    """Where the text of a page begins and how much room it has."""

    top: float
    height: float
    margin: float


def edges(document: Document, theme: Theme) -> Edges:
    """Return the room on a page; a single sheet has no header, a wide one has low edges."""
    tall = document.papier.height
    if document.one_page:
        return Edges(13 * MM, tall - 13 * MM - 13 * MM, 18 * MM)
    if document.papier.is_wide:
        return Edges(17 * MM, tall - 17 * MM - 16 * MM, 15 * MM)
    return Edges(27 * MM, tall - 27 * MM - 24 * MM, theme.margin)


class Furniture:
    """Draws the header and the footer of each page."""

    def __init__(self, document: Document, theme: Theme, count: int) -> None:
        self._document = document
        self._theme = theme
        self._count = count
        self._edges = edges(document, theme)
        self._width = document.papier.width - 2 * self._edges.margin
        self._tall = document.papier.height
        self._near = 8 * MM if document.papier.is_wide else 13 * MM
        self._left = _joined(document.organisation, document.title)
        self._below = footer_text(document)

    def paint(self, canvas: TaggedCanvas, number: int) -> None:
        """Draw both on page `number`."""
        canvas.artifact()
        canvas.fill_with(self._theme.furniture.color)
        if self._document.one_page:
            side = f"kant {number} van {self._count}" if self._count > 1 else ""
            right = _joined(self._document.classification, side)
            self._row(canvas, self._tall - 8 * MM, self._below, right)
            return
        first = number == 1
        self._row(
            canvas,
            self._near + 2 * MM,
            self._document.organisation if first else self._left,
            self._document.classification,
        )
        base = self._tall - self._near
        canvas.rule(self._edges.margin, base - 14, self._width, LINE)
        canvas.fill_with(self._theme.furniture.color)
        self._row(canvas, base, self._below, f"blad {number} van {self._count}")

    def _row(self, canvas: TaggedCanvas, base: float, left: str, right: str) -> None:
        """Set two texts on one line; the left one is cut when they would meet."""
        style = replace(self._theme.furniture, leading=0.0)
        end = self._line(right, self._width)
        begin = self._line(left, max(self._width - end.width - 16, 60.0))
        canvas.text(self._edges.margin, base, begin.spans, style.size)
        canvas.text(self._edges.margin + self._width - end.width, base, end.spans, style.size)

    def _line(self, text: str, width: float) -> Line:
        size = self._theme.furniture.size
        faces = family(self._theme.family)
        found = break_lines(runs(text), faces, size, width)
        if len(found) == 1:
            return found[0]
        short = "".join(span.text for span in found[0].spans).rstrip()
        return break_lines(runs(f"{short[:-2]}…"), faces, size, width)[0]


def footer_text(document: Document) -> str:
    """Return what the footer says about this version of the document."""
    version = f"versie {document.version}" if document.version else ""
    return _joined(document.date_in_words, version, document.fingerprint)


def _joined(*parts: str) -> str:
    return "  ·  ".join(part for part in parts if part)
