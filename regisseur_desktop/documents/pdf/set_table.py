"""Setting tables: rules only, the header again on each page, rows whole where they fit."""

from dataclasses import dataclass

from regisseur_desktop.compat import override
from regisseur_desktop.documents import blocks
from regisseur_desktop.documents.blocks import Runs, runs
from regisseur_desktop.documents.pdf.canvas import TaggedCanvas
from regisseur_desktop.documents.pdf.faces import family
from regisseur_desktop.documents.pdf.lines import Line, break_lines
from regisseur_desktop.documents.pdf.pieces import Piece, baseline
from regisseur_desktop.documents.pdf.setting import Block, Setting
from regisseur_desktop.documents.pdf.tags import COLUMN_HEADER, Elem, table_summary
from regisseur_desktop.documents.pictogrammen import drawing
from regisseur_desktop.documents.theme import ACCENT, EDGE, LINE, Type

_TALL = 360.0


@dataclass(slots=True)
class _Cell:
    """The lines of a cell, where they begin, and what they are."""

    x: float
    lines: list[Line]
    elem: Elem


class Row(Piece):
    """A row of a table, or some of its lines when it is too tall for a page."""

    __slots__ = ("cells", "is_first", "is_last", "padding", "part", "pictogram", "rule", "style")

    def __init__(self, cells: list[_Cell], style: Type, padding: float) -> None:
        self.cells = cells
        self.style = style
        self.padding = padding
        self.part = (0, max((len(cell.lines) for cell in cells), default=0))
        self.pictogram: tuple[str, float, float] | None = None
        self.rule = (0.0, 0.0, LINE)
        self.is_first = self.is_last = True
        super().__init__(self._tall())

    def _tall(self) -> float:
        lines = (self.part[1] - self.part[0]) * self.style.leading
        return lines + self.padding * (self.is_first + self.is_last)

    def with_pictogram(self, name: str, x: float, size: float) -> None:
        """Put a picture before the first cell."""
        self.pictogram = name, x, size
        self.height = max(self.height, size + 2 * self.padding)

    def slices(self) -> list["Piece"]:
        """Return the row in strips of one line when it is too tall for a page."""
        if self.height <= _TALL:
            return [self]
        found: list[Piece] = []
        for at in range(self.part[1]):
            strip = Row(self.cells, self.style, self.padding)
            strip.part = at, at + 1
            strip.is_first, strip.is_last = at == 0, at == self.part[1] - 1
            strip.rule = self.rule
            strip.pictogram = self.pictogram if at == 0 else None
            strip.height = strip._tall()
            found.append(strip)
        return found

    @override
    def paint(self, canvas: TaggedCanvas, top: float, *, is_repeat: bool = False) -> None:
        if self.pictogram and not is_repeat:
            name, x, size = self.pictogram
            canvas.artifact()
            canvas.path(drawing(name), x, top + self.padding * 0.8, size, ACCENT.ink)
        begin, end = self.part
        beside_picture = (self.height - self._tall()) / 2
        base = top + (self.padding if self.is_first else 0.0) + baseline(self.style)
        base += beside_picture
        for cell in self.cells:
            if is_repeat:
                canvas.artifact()
            elif cell.lines[begin:end]:
                canvas.tag(cell.elem)
            canvas.fill_with(self.style.color)
            for at, line in enumerate(cell.lines[begin:end]):
                canvas.text(cell.x, base + at * self.style.leading, line.spans, self.style.size)
        if self.is_last:
            canvas.artifact()
            x, width, color = self.rule
            canvas.rule(x, top + self.height - 0.75, width, color)


def table(block: blocks.Table, setting: Setting) -> Block:
    """Set a table."""
    theme = setting.theme
    size = theme.pictogram * block.picture_scale
    lead = size + theme.pictogram * 0.5 if block.pictograms else 0.0
    columns = _columns(block.widths, setting.width - lead, setting.x + lead)
    found = setting.root.add("Table", table_summary(block.description))
    head_row = found.add("TR")
    heads = [
        _cell(runs(text), column, (head_row, "TH", COLUMN_HEADER), theme.cell_head, setting)
        for text, column in zip(block.header, columns, strict=True)
    ]
    head = Row(heads, theme.cell_head, theme.body.size * 0.3)
    head.rule = setting.x, setting.width, EDGE
    head.keep = True
    pieces: list[Piece] = [head]
    for at, cells in enumerate(block.rows):
        picture = _picture(block, at), size
        for piece in _row(cells, columns, found.add("TR"), setting, picture):
            piece.header = (head,)
            pieces.append(piece)
    if len(block.rows) > 1:
        pieces[-2].keep = True  # no last row stands alone under a repeated header
    return Block(pieces, 0.0, theme.gap)


def _picture(block: blocks.Table, at: int) -> str:
    return block.pictograms[at] if at < len(block.pictograms) else ""


def _row(
    cells: tuple[Runs, ...],
    columns: list[tuple[float, float]],
    elem: Elem,
    setting: Setting,
    picture: tuple[str, float],
) -> list[Piece]:
    style = setting.theme.cell
    padding = style.size * 0.5
    made = [
        _cell(content, column, (elem, "TD", ""), style, setting)
        for content, column in zip(cells, columns, strict=True)
    ]
    row = Row(made, style, padding)
    row.rule = setting.x, setting.width, LINE
    pictogram, size = picture
    if pictogram:
        row.with_pictogram(pictogram, setting.x + 2, size)
    return row.slices()


def _cell(
    content: Runs,
    column: tuple[float, float],
    place: tuple[Elem, str, str],
    style: Type,
    setting: Setting,
) -> _Cell:
    x, width = column
    row, tag, attributes = place
    lines = break_lines(content, family(setting.theme.family), style.size, width, bold=style.bold)
    return _Cell(x, lines, row.add(tag, attributes))


def _columns(widths: tuple[float, ...], whole: float, x: float) -> list[tuple[float, float]]:
    """Return where each column begins and how wide its text may be."""
    gap = 12.0
    share = whole / sum(widths)
    found = []
    for at, width in enumerate(widths):
        is_last = at == len(widths) - 1
        found.append((x, max(width * share - (0.0 if is_last else gap), 20.0)))
        x += width * share
    return found
