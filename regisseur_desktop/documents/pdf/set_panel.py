"""Setting what stands in a box: callouts, quotations, cards, and the lines to sign on."""

from regisseur_desktop.compat import override
from regisseur_desktop.documents import blocks
from regisseur_desktop.documents.blocks import Card, runs
from regisseur_desktop.documents.pdf.canvas import TaggedCanvas
from regisseur_desktop.documents.pdf.pieces import Drawn, Framed, Piece, keep_together
from regisseur_desktop.documents.pdf.set_text import item_lines
from regisseur_desktop.documents.pdf.setting import (
    ROOM,
    Block,
    Setting,
    paint_stack,
    stack_height,
)
from regisseur_desktop.documents.pdf.tags import BULLETED
from regisseur_desktop.documents.pictogrammen import drawing
from regisseur_desktop.documents.theme import ACCENT, EDGE, PANELS, QUOTE, Panel, Type

_RADIUS = 9.0


class _Box(Piece):
    """A coloured box with rounded corners around a stack of pieces."""

    __slots__ = ("_inner", "_outline", "_padding", "_panel", "_picture")

    def __init__(
        self, inner: list[Piece], panel: Panel, column: tuple[float, float], picture: str
    ) -> None:
        self._padding = 12.0
        self._inner = inner
        self._panel = panel
        self._outline = column
        self._picture = picture
        super().__init__(stack_height(inner) + 2 * self._padding)

    @override
    def paint(self, canvas: TaggedCanvas, top: float, *, is_repeat: bool = False) -> None:
        x, width = self._outline
        canvas.artifact()
        canvas.rounded((x, top, width, self.height, _RADIUS), self._panel.soft)
        if self._picture:
            size = 30.0
            canvas.path(
                drawing(self._picture),
                x + 16,
                top + (self.height - size) / 2,
                size,
                self._panel.ink,
            )
        paint_stack(canvas, self._inner, top + self._padding)


def _boxed(setting: Setting, lines: list[Piece], panel: Panel, picture: str) -> list[Piece]:
    """Return lines in a box, or as slices of a panel when no page can hold them."""
    if stack_height(lines) <= ROOM * 0.6:
        return [_Box(lines, panel, (setting.x, setting.width), picture)]
    return [Framed(line, panel, setting.x, setting.width) for line in lines]


def _indent(picture: str) -> float:
    return 62.0 if picture else 16.0


def callout(block: blocks.Callout, setting: Setting) -> Block:
    """Set a short text that stands out."""
    panel = PANELS[block.toon]
    body = setting.theme.body
    indent = _indent(block.pictogram)
    width = setting.width - indent - 16
    lines: list[Piece] = []
    if block.title:
        title = Type(body.size, body.leading, bold=True, color=panel.ink)
        lines += setting.text(runs(block.title), title, setting.root.add("P"), indent, width)
    lines += setting.text(block.runs, body, setting.root.add("P"), indent, width)
    pieces = _boxed(setting, lines, panel, block.pictogram)
    return Block(pieces, 0.0, setting.theme.gap)


def quote(block: blocks.Quote, setting: Setting) -> Block:
    """Set somebody's own words; with a title they are the banner of the sheet."""
    panel = ACCENT if block.title else QUOTE
    picture = "spreekballon" if block.title else ""
    theme = setting.theme
    indent = _indent(picture)
    width = setting.width - indent - 16
    lines: list[Piece] = []
    if block.title:
        lines += setting.heading(1, block.title, theme.panel_title, indent, width)
    elem = setting.root.add("BlockQuote")
    text = f"“{block.text}”" if block.who or not block.title else block.text
    lines += setting.text(runs(text), theme.quote, elem.add("P"), indent, width)
    if block.who:
        said = f"{block.who}, {block.when}" if block.when else block.who
        lines += setting.text(runs(said), theme.small, elem.add("P"), indent, width)
    return Block(_boxed(setting, lines, panel, picture), 0.0, theme.gap)


class _CardBox(Piece):
    """Two cards side by side, as tall as the taller."""

    __slots__ = ("_cards", "_columns", "_stacks")

    def __init__(
        self,
        cards: tuple[Card, Card],
        stacks: list[tuple[list[Piece], list[Piece]]],
        columns: list[tuple[float, float]],
    ) -> None:
        self._cards = cards
        self._stacks = stacks
        self._columns = columns
        tallest = max(stack_height(title) + stack_height(lines) for title, lines in stacks)
        super().__init__(tallest + 2 * _CARD_PADDING + _CARD_GAP)

    @override
    def paint(self, canvas: TaggedCanvas, top: float, *, is_repeat: bool = False) -> None:
        for card, (title, lines), (x, width) in zip(
            self._cards, self._stacks, self._columns, strict=True
        ):
            canvas.artifact()
            canvas.frame((x, top, width, self.height, _RADIUS), EDGE)
            inside = top + _CARD_PADDING
            tall = title[0].height
            canvas.path(drawing(card.pictogram), x + 12, inside + tall / 2 - 11, 22, ACCENT.ink)
            paint_stack(canvas, title, inside)
            paint_stack(canvas, lines, inside + stack_height(title) + _CARD_GAP)


_CARD_PADDING = 11.0
_CARD_GAP = 4.0


def cards(block: blocks.Cards, setting: Setting) -> Block:
    """Set two boxes side by side; boxes too tall for a page are set under each other."""
    between = 12.0
    width = (setting.width - between) / 2
    offsets = [0.0, width + between]
    pair = block.left, block.right
    stacks = [
        _card(card, setting, (offset, width)) for card, offset in zip(pair, offsets, strict=True)
    ]
    if max(stack_height(lines) for _title, lines in stacks) > ROOM * 0.5:
        under = [
            piece
            for title, lines in stacks
            for piece in (*keep_together(title, with_next=True), *lines)
        ]
        return Block(under, 0.0, setting.theme.gap)
    columns = [(setting.x + offset, width) for offset in offsets]
    return Block([_CardBox(pair, stacks, columns)], 0.0, setting.theme.gap)


def _card(
    card: Card, setting: Setting, column: tuple[float, float]
) -> tuple[list[Piece], list[Piece]]:
    offset, width = column
    style = setting.theme.cell
    title = setting.heading(1, card.title, setting.theme.panel_title, offset + 43, width - 43 - 12)
    inner = offset + 14, width - 28
    if not card.checked:
        lines = [
            piece
            for line in card.lines
            for piece in setting.text(line, style, setting.root.add("P"), *inner)
        ]
        return title, lines
    found = setting.root.add("L", BULLETED)
    return title, [
        piece
        for line in card.lines
        for piece in item_lines(line, setting, found, style, ("vinkje", 0), inner)
    ]


def signature(block: blocks.Signature, setting: Setting) -> Block:
    """Set lines to sign on, three beside each other."""
    theme = setting.theme
    pieces: list[Piece] = []
    if block.statement:
        bold = Type(theme.body.size, theme.body.leading, bold=True, color=theme.body.color)
        pieces += setting.text(runs(block.statement), bold, setting.root.add("P"))
    for at in range(0, len(block.names), 3):
        pictures = block.pictograms[at : at + 3]
        pieces.append(_signature_row(block.names[at : at + 3], pictures, setting))
    return Block(keep_together(pieces) if len(pieces) < 6 else pieces, theme.gap, theme.gap)


def _signature_row(
    names: tuple[tuple[str, str], ...], pictures: tuple[str, ...], setting: Setting
) -> Piece:
    theme = setting.theme
    between = 16.0
    width = (setting.width - 2 * between) / 3
    room = theme.body.leading * 1.7
    stacks = []
    for at, (name, said) in enumerate(names):
        elem = setting.root.add("P")
        offset = at * (width + between)
        stack = setting.text(runs(name), theme.cell, elem, offset, width)
        if said:
            stack += setting.text(runs(said), theme.small, setting.root.add("P"), offset, width)
        stacks.append((offset, stack))

    faces = (*pictures, *("" for _ in range(len(names) - len(pictures))))

    def draw(canvas: TaggedCanvas, top: float) -> None:
        for (offset, stack), picture in zip(stacks, faces, strict=True):
            canvas.artifact()
            canvas.rule(setting.x + offset, top + room, width, EDGE)
            if picture:
                size = theme.pictogram
                canvas.path(
                    drawing(picture), setting.x + offset, top + room - size - 4, size, ACCENT.ink
                )
            paint_stack(canvas, stack, top + room + 3)

    return Drawn(room + 5 + max(stack_height(stack) for _offset, stack in stacks), draw)
