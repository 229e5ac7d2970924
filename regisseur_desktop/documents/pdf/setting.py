"""What every block needs to be set: the theme, the column, and the place in the structure."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from regisseur_desktop.documents.blocks import Runs, runs
from regisseur_desktop.documents.pdf.faces import family
from regisseur_desktop.documents.pdf.lines import break_lines
from regisseur_desktop.documents.pdf.pieces import Piece, TextLine
from regisseur_desktop.documents.tekst import writable
from regisseur_desktop.documents.theme import Theme, Type

if TYPE_CHECKING:
    from regisseur_desktop.documents.pdf.canvas import TaggedCanvas
    from regisseur_desktop.documents.pdf.tags import Elem

ROOM = 600.0
"""What is taller than this is set in parts, so that it can go over pages."""


@dataclass(slots=True)
class Setting:
    """The column that blocks are set in, and how deep the headings are so far."""

    theme: Theme
    x: float
    width: float
    root: "Elem"
    height: float = ROOM
    level: int = 0
    keys: int = 0
    marks: list[str] = field(default_factory=list)

    def text(
        self, content: Runs, style: Type, elem: "Elem", indent: float = 0.0, width: float = 0.0
    ) -> list[Piece]:
        """Return the lines of a text, `indent` points into the column."""
        wide = width or self.width - indent
        lines = break_lines(content, family(self.theme.family), style.size, wide, bold=style.bold)
        return [TextLine(self.x + indent, line, style, elem) for line in lines]

    def heading(
        self, level: int, text: str, style: Type, indent: float = 0.0, width: float = 0.0
    ) -> list[Piece]:
        """Return the lines of a heading with its bookmark; no level is ever skipped."""
        self.level = min(max(level, 0), self.level + 1)
        elem = self.root.add(f"H{self.level + 1}")
        pieces = self.text(runs(text), style, elem, indent, width)
        if isinstance(pieces[0], TextLine):
            self.keys += 1
            pieces[0].mark = _Bookmark(f"kop{self.keys}", self.level, writable(text))
        return pieces


@dataclass(frozen=True, slots=True)
class _Bookmark:
    """Puts a heading into the bookmarks when it is drawn."""

    key: str
    level: int
    title: str

    def __call__(self, canvas: "TaggedCanvas", base: float) -> None:
        canvas.bookmark(self.key, self.title, self.level, base)


@dataclass(slots=True)
class Block:
    """The pieces of one block and the room that it wants around it."""

    pieces: list[Piece]
    before: float = 0.0
    after: float = 0.0


def paint_stack(canvas: "TaggedCanvas", pieces: list[Piece], top: float) -> None:
    """Draw pieces under each other."""
    for piece in pieces:
        piece.paint(canvas, top)
        top += piece.height


def stack_height(pieces: list[Piece]) -> float:
    """Return how tall pieces are under each other."""
    return sum(piece.height for piece in pieces)
