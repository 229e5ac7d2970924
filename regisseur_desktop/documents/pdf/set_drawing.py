"""Setting drawings: lines as lines and text as text, in one tagged figure, never as pixels."""

from collections.abc import Iterable

from regisseur_desktop.compat import override
from regisseur_desktop.documents import blocks
from regisseur_desktop.documents.blocks import runs
from regisseur_desktop.documents.pdf.canvas import TaggedCanvas
from regisseur_desktop.documents.pdf.faces import family
from regisseur_desktop.documents.pdf.lines import Line, break_lines
from regisseur_desktop.documents.pdf.pieces import Piece
from regisseur_desktop.documents.pdf.setting import Block, Setting
from regisseur_desktop.documents.pdf.tags import Elem, alt
from regisseur_desktop.documents.tekst import writable
from regisseur_desktop.documents.theme import EDGE, INKS
from regisseur_desktop.drawing.shapes import Anchor, Box, Mark, Path, Text, Verb

_OPERATORS = {Verb.MOVE: "m", Verb.LINE: "l", Verb.CURVE: "c", Verb.CLOSE: "h"}
_ENDLESS = 1e9
_CUT = 8.0
"""How long the marks to cut along are, in points."""
_ALWAYS_SANS = "gewoon"
"""The letters of a drawing; its labels were given room for these."""


def plate(block: blocks.Plate, setting: Setting) -> Block:
    """Set a drawing with its caption, no larger than the column and the page."""
    shown = block.shown
    scale = min(block.scale, setting.width / shown.width, setting.height / shown.height)
    elem = setting.root.add("Figure")
    left = setting.x + (setting.width - shown.width * scale) / 2
    pieces: list[Piece] = [_Plate(block, elem, left, scale)]
    if block.caption:
        pieces[0].keep = True
        pieces += setting.text(runs(block.caption), setting.theme.small, setting.root.add("P"))
    return Block(pieces, _CUT + 3.0 if block.cuts else 0.0, setting.theme.gap)


class _Plate(Piece):
    """A drawing, or the part of it that stands on this sheet."""

    __slots__ = ("_block", "_elem", "_part", "_scale", "_x")

    def __init__(self, block: blocks.Plate, elem: Elem, x: float, scale: float) -> None:
        self._part = block.shown
        super().__init__(self._part.height * scale)
        self._block = block
        self._elem = elem
        self._x = x
        self._scale = scale

    @override
    def paint(self, canvas: TaggedCanvas, top: float, *, is_repeat: bool = False) -> None:
        part, scale = self._part, self._scale
        bottom = canvas.papier.height - top - self.height
        sides = self._x, bottom, self._x + part.width * scale, bottom + self.height
        box = " ".join(f"{side:.2f}" for side in sides)
        self._elem.attributes = f"{alt(self._block.alt)}/A<</O/Layout/Placement/Block/BBox[{box}]>>"
        canvas.tag(self._elem)
        is_cut = self._block.part is not None
        if is_cut:
            canvas.clip(self._x, top, part.width * scale, self.height)
        corner = self._x - part.x * scale, top - part.y * scale
        paint_marks(canvas, self._block.drawing.marks, corner, scale)
        if is_cut:
            canvas.unclip()
        if self._block.cuts is not None:
            self._cut_marks(canvas, self._block.cuts, top)

    def _cut_marks(self, canvas: TaggedCanvas, cuts: Box, top: float) -> None:
        """Draw a cross where the sheet is cut, so that two sheets meet on it."""
        canvas.artifact()
        left = self._x + (cuts.x - self._part.x) * self._scale
        upper = top + (cuts.y - self._part.y) * self._scale
        for x in (left, left + cuts.width * self._scale):
            for y in (upper, upper + cuts.height * self._scale):
                canvas.box(x - _CUT, y - 0.25, 2 * _CUT, 0.5, EDGE)
                canvas.box(x - 0.25, y - _CUT, 0.5, 2 * _CUT, EDGE)


def paint_marks(
    canvas: TaggedCanvas, marks: Iterable[Mark], corner: tuple[float, float], scale: float
) -> None:
    """Draw marks with the corner of their drawing at `corner`, in points from the top left."""
    x, y = corner
    for mark in marks:
        if isinstance(mark, Text):
            _text(canvas, mark, corner, scale)
        else:
            canvas.outline(operators(mark), x, y, scale)


def operators(path: Path) -> str:
    """Return a path as operators of a page, in units with `y` counting down."""
    steps = " ".join(
        " ".join((*(f"{number:.2f}" for number in numbers), _OPERATORS[verb]))
        for verb, numbers in path.steps
    )
    look = []
    if path.fill is not None:
        look.append(f"{_color(INKS[path.fill])} rg")
    if path.stroke is not None:
        dash = " ".join(f"{length:.2f}" for length in path.stroke.dash)
        look.append(f"{_color(INKS[path.stroke.ink])} RG {path.stroke.width:.2f} w [{dash}] 0 d")
    return " ".join((*look, steps, _PAINT[path.fill is not None, path.stroke is not None]))


_PAINT = {(True, True): "B", (True, False): "f", (False, True): "S", (False, False): "n"}


def _color(color: str) -> str:
    return " ".join(f"{int(color[at : at + 2], 16) / 255:.3g}" for at in (1, 3, 5))


def _text(canvas: TaggedCanvas, mark: Text, corner: tuple[float, float], scale: float) -> None:
    size = round(mark.size * scale, 2)
    line = _line(mark, size)
    back = {Anchor.START: 0.0, Anchor.MIDDLE: line.width / 2, Anchor.END: line.width}[mark.anchor]
    canvas.fill_with(INKS[mark.ink])
    canvas.text(corner[0] + mark.x * scale - back, corner[1] + mark.y * scale, line.spans, size)


def _line(mark: Text, size: float) -> Line:
    text = writable(mark.text).replace("\n", " ")
    return break_lines(runs(text), family(_ALWAYS_SANS), size, _ENDLESS, bold=mark.bold)[0]
