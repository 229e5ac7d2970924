"""Setting pictures: with a text alternative and the box they fill."""

from struct import unpack

from regisseur_desktop.compat import override
from regisseur_desktop.documents import blocks
from regisseur_desktop.documents.blocks import runs
from regisseur_desktop.documents.papier import MM
from regisseur_desktop.documents.pdf.canvas import TaggedCanvas
from regisseur_desktop.documents.pdf.pieces import Piece
from regisseur_desktop.documents.pdf.setting import ROOM, Block, Setting
from regisseur_desktop.documents.pdf.tags import Elem, alt
from regisseur_desktop.documents.svg_shapes import Shapes, read_shapes


class _Picture(Piece):
    """A picture of pixels or of lines."""

    __slots__ = ("_alt", "_elem", "_png", "_shapes", "_size", "_x")

    def __init__(
        self, block: blocks.Figure, elem: Elem, x: float, size: tuple[float, float]
    ) -> None:
        super().__init__(size[1])
        self._alt = block.alt
        self._png = block.png
        self._shapes: Shapes | None = read_shapes(block.svg) if block.svg else None
        self._elem = elem
        self._x = x
        self._size = size

    @override
    def paint(self, canvas: TaggedCanvas, top: float, *, is_repeat: bool = False) -> None:
        width, height = self._size
        bottom = canvas.papier.height - top - height
        box = f"{self._x:.2f} {bottom:.2f} {self._x + width:.2f} {bottom + height:.2f}"
        self._elem.attributes = f"{alt(self._alt)}/A<</O/Layout/Placement/Block/BBox[{box}]>>"
        canvas.tag(self._elem)
        if self._shapes:
            canvas.shapes(self._shapes, self._x, top, width)
        else:
            canvas.picture(self._png, self._x, top, width, height)


def figure(block: blocks.Figure, setting: Setting) -> Block:
    """Set a picture with its caption."""
    wide, tall = _proportions(block)
    width = min(block.width_mm * MM, setting.width, (ROOM * wide) / tall)
    elem = setting.root.add("Figure")
    pieces: list[Piece] = [_Picture(block, elem, setting.x, (width, width * tall / wide))]
    if block.caption:
        style = setting.theme.small
        pieces[0].keep = True
        pieces += setting.text(runs(block.caption), style, setting.root.add("P"))
    return Block(pieces, 0.0, setting.theme.gap)


def _proportions(block: blocks.Figure) -> tuple[float, float]:
    if block.svg:
        shapes = read_shapes(block.svg)
        return shapes.width, shapes.height
    width, height = unpack(">II", block.png[16:24])
    return float(width), float(height)
