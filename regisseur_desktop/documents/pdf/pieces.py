"""Pieces: the smallest things a page is filled with, each a strip of its full width."""

from typing import TYPE_CHECKING

from regisseur_desktop.compat import override
from regisseur_desktop.documents.pictogrammen import drawing
from regisseur_desktop.documents.theme import ACCENT

if TYPE_CHECKING:
    from collections.abc import Callable

    from regisseur_desktop.documents.pdf.canvas import TaggedCanvas
    from regisseur_desktop.documents.pdf.lines import Line
    from regisseur_desktop.documents.pdf.tags import Elem
    from regisseur_desktop.documents.theme import Panel, Type


class Piece:
    """A strip of a page.

    `before` is the room above it, left out at the top of a page. `keep` holds it together
    with the next piece. `header` is repeated, as decoration, when a page begins with it.
    """

    __slots__ = ("before", "header", "height", "keep")

    def __init__(self, height: float, before: float = 0.0, *, keep: bool = False) -> None:
        self.height = height
        self.before = before
        self.keep = keep
        self.header: tuple[Piece, ...] = ()

    def paint(self, canvas: "TaggedCanvas", top: float, *, is_repeat: bool = False) -> None:
        """Draw the strip with its upper edge at `top`."""


class NewPage(Piece):
    """What follows starts on a new page."""

    __slots__ = ()

    def __init__(self) -> None:
        super().__init__(0.0)


class TextLine(Piece):
    """One line of a text."""

    __slots__ = ("elem", "line", "mark", "picture", "style", "x")

    def __init__(self, x: float, line: "Line", style: "Type", elem: "Elem") -> None:
        super().__init__(style.leading)
        self.x = x
        self.line = line
        self.style = style
        self.elem = elem
        self.mark: Callable[[TaggedCanvas, float], None] | None = None
        self.picture: tuple[str, float, float] | None = None

    @override
    def paint(self, canvas: "TaggedCanvas", top: float, *, is_repeat: bool = False) -> None:
        base = top + baseline(self.style)
        if self.picture:
            name, x, size = self.picture
            canvas.artifact()
            canvas.path(drawing(name), x, base - size * 0.78, size, ACCENT.ink)
        if self.mark:
            self.mark(canvas, base)
        canvas.tag(self.elem)
        canvas.fill_with(self.style.color)
        canvas.text(self.x, base, self.line.spans, self.style.size)


class Framed(Piece):
    """A piece on the coloured ground of a panel, as one slice of it."""

    __slots__ = ("inner", "panel", "width", "x")

    def __init__(self, inner: Piece, panel: "Panel", x: float, width: float) -> None:
        super().__init__(inner.height, inner.before, keep=inner.keep)
        self.inner = inner
        self.panel = panel
        self.x = x
        self.width = width

    @override
    def paint(self, canvas: "TaggedCanvas", top: float, *, is_repeat: bool = False) -> None:
        canvas.artifact()
        canvas.box(self.x, top, self.width, self.height + 0.3, self.panel.soft)
        canvas.box(self.x, top, 3.0, self.height + 0.3, self.panel.ink)
        self.inner.paint(canvas, top)


class Drawn(Piece):
    """A strip that draws itself by a function."""

    __slots__ = ("draw",)

    def __init__(self, height: float, draw: "Callable[[TaggedCanvas, float], None]") -> None:
        super().__init__(height)
        self.draw = draw

    @override
    def paint(self, canvas: "TaggedCanvas", top: float, *, is_repeat: bool = False) -> None:
        self.draw(canvas, top)


def baseline(style: "Type") -> float:
    """Return how far below the top of a line its letters stand."""
    return (style.leading - style.size) / 2 + style.size * 0.84


def keep_together(pieces: "list[Piece]", *, with_next: bool = False) -> "list[Piece]":
    """Hold pieces on one page, and if asked with what follows."""
    for piece in pieces:
        piece.keep = True
    if pieces and not with_next:
        pieces[-1].keep = False
    return pieces


def keep_ends(pieces: "list[Piece]") -> "list[Piece]":
    """Let no first or last line of a text stand alone."""
    if len(pieces) > 1:
        pieces[0].keep = pieces[-2].keep = True
    return pieces
