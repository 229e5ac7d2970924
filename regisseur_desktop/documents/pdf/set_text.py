"""Setting headings, paragraphs, lists, facts and word lists."""

from regisseur_desktop.compat import override
from regisseur_desktop.documents import blocks
from regisseur_desktop.documents.blocks import Run, Runs, runs
from regisseur_desktop.documents.pdf.canvas import TaggedCanvas
from regisseur_desktop.documents.pdf.faces import face
from regisseur_desktop.documents.pdf.lines import Span
from regisseur_desktop.documents.pdf.pieces import (
    Piece,
    TextLine,
    keep_ends,
    keep_together,
)
from regisseur_desktop.documents.pdf.setting import Block, Setting
from regisseur_desktop.documents.pdf.tags import BULLETED, NUMBERED, Elem
from regisseur_desktop.documents.pictogrammen import drawing
from regisseur_desktop.documents.theme import ACCENT, Type

_SHORT_LIST = 12
_SHORT = 4
"""An item of so few lines does not stand alone above or below a page break."""


def heading(block: blocks.Heading, setting: Setting) -> Block:
    """Set a heading; it stays with what follows."""
    style = setting.theme.heading(block.level)
    indent = style.size * 2 if block.pictogram else 0.0
    pieces = keep_together(setting.heading(block.level, block.text, style, indent), with_next=True)
    first = pieces[0]
    if block.pictogram and isinstance(first, TextLine):
        first.picture = block.pictogram, setting.x, style.size * 1.45
    return Block(pieces, style.before, style.after)


def paragraph(block: blocks.Paragraph, setting: Setting) -> Block:
    """Set a paragraph."""
    style = setting.theme.small if block.small else setting.theme.body
    pieces = keep_ends(setting.text(block.runs, style, setting.root.add("P")))
    return Block(pieces, 0.0, style.after)


def bullets(block: blocks.BulletList, setting: Setting) -> Block:
    """Set a list with bullets or ticks."""
    return _list(block.items, setting, BULLETED, "vinkje" if block.checked else "bullet")


def steps(block: blocks.Steps, setting: Setting) -> Block:
    """Set a numbered list."""
    return _list(block.items, setting, NUMBERED, "number")


def _list(items: tuple[Runs, ...], setting: Setting, kind: str, mark: str) -> Block:
    style = setting.theme.body
    found = setting.root.add("L", kind)
    entries: list[list[Piece]] = []
    for number, item in enumerate(items, 1):
        lines = keep_ends(item_lines(item, setting, found, style, (mark, number)))
        lines[0].before = style.after * 0.4 if entries else 0.0
        entries.append(lines)
    for entry in (*entries[:1], *entries[-2:-1]):
        if len(entry) <= _SHORT:
            keep_together(entry, with_next=len(entries) > 1)
    return Block([piece for entry in entries for piece in entry], 0.0, style.after)


def item_lines(
    item: Runs,
    setting: Setting,
    parent: Elem,
    style: Type,
    mark: tuple[str, int],
    column: tuple[float, float] = (0.0, 0.0),
) -> list[Piece]:
    """Return the lines of one list item with its mark before the first."""
    entry = parent.add("LI")
    kind, number = mark
    label = entry.add("Lbl") if kind != "vinkje" else None
    indent = style.size * 1.55
    begin, width = column
    lines = setting.text(
        item, style, entry.add("LBody"), begin + indent, (width or setting.width) - indent
    )
    first = lines[0]
    if isinstance(first, TextLine):
        shown = f"{number}." if kind == "number" else "•"
        first.mark = _Mark(setting, begin, style, label, shown)
    return lines


class _Mark:
    """Draws the bullet, number or tick of a list item."""

    __slots__ = ("_indent", "_label", "_setting", "_shown", "_style")

    def __init__(
        self, setting: Setting, indent: float, style: Type, label: Elem | None, shown: str
    ) -> None:
        self._setting = setting
        self._indent = indent
        self._style = style
        self._label = label
        self._shown = shown

    def __call__(self, canvas: TaggedCanvas, base: float) -> None:
        x = self._setting.x + self._indent
        size = self._style.size
        if self._label is None:
            canvas.artifact()
            canvas.path(drawing("vinkje"), x, base - size * 0.76, size * 0.9, ACCENT.ink)
            return
        canvas.tag(self._label)
        canvas.fill_with(ACCENT.ink)
        regular = face("NotoSans-Bold" if self._setting.theme.family == "gewoon" else "Andika-Bold")
        shown = f"{self._shown} "
        width = regular.width(shown) * size / 1000
        canvas.text(x + size * 0.3, base, (Span(regular, shown, width),), size)


def key_values(block: blocks.KeyValue, setting: Setting) -> Block:
    """Set facts: the name at the left, the value beside it."""
    style = setting.theme.body
    indent = min(setting.width * 0.3, 150.0)
    pieces: list[Piece] = []
    for name, value in block.items:
        elem = setting.root.add("P")
        label = Type(style.size, style.leading, bold=True, color=style.color)
        # two elements, or lines of the one would be read between lines of the other
        names = setting.text(runs(f"{name} "), label, elem.add("Span"), 0.0, indent - 10)
        values = setting.text(value, style, elem.add("Span"), indent)
        pairs = [
            _Pair(
                names[at] if at < len(names) else None,
                values[at] if at < len(values) else None,
                style.leading,
            )
            for at in range(max(len(names), len(values)))
        ]
        pairs[0].before = style.after * 0.3 if pieces else 0.0
        pieces.extend(keep_ends(list(pairs)))
    return Block(pieces, 0.0, style.after)


class _Pair(Piece):
    """A line of a name and a line of its value beside it."""

    __slots__ = ("_left", "_right")

    def __init__(self, left: Piece | None, right: Piece | None, height: float) -> None:
        super().__init__(height)
        self._left = left
        self._right = right

    @override
    def paint(self, canvas: TaggedCanvas, top: float, *, is_repeat: bool = False) -> None:
        for piece in (self._left, self._right):
            if piece is not None:
                piece.paint(canvas, top)


def glossary(block: blocks.Glossary, setting: Setting) -> Block:
    """Set words and what they mean."""
    style = setting.theme.body
    pieces: list[Piece] = []
    for word, meaning in block.entries:
        content = (Run(f"{word}: ", bold=True), Run(meaning))
        lines = setting.text(content, style, setting.root.add("P"))
        if pieces:
            lines[0].before = style.after * 0.4
        pieces.extend(keep_together(lines))
    if len(pieces) <= _SHORT_LIST:
        keep_together(pieces)
    return Block(pieces, 0.0, style.after)
