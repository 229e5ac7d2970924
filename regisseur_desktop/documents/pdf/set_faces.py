"""Setting faces beside each other, with room to draw a circle around one."""

from regisseur_desktop.documents import blocks
from regisseur_desktop.documents.blocks import runs
from regisseur_desktop.documents.pdf.canvas import TaggedCanvas
from regisseur_desktop.documents.pdf.pieces import Drawn, Piece
from regisseur_desktop.documents.pdf.setting import Block, Setting, paint_stack, stack_height
from regisseur_desktop.documents.pictogrammen import drawing
from regisseur_desktop.documents.theme import ACCENT

_ACROSS = 3


def faces(block: blocks.Faces, setting: Setting) -> Block:
    """Set faces with their words beside them; the picture is decoration."""
    theme = setting.theme
    size = theme.pictogram * 1.7
    width = setting.width / _ACROSS
    placed: list[tuple[str, float, list[Piece]]] = []
    for at, (name, word) in enumerate(block.faces[:_ACROSS]):
        begin = at * width
        indent = begin + size + 12
        lines = setting.text(
            runs(word), theme.body, setting.root.add("P"), indent, width - size - 20
        )
        placed.append((name, begin, lines))
    tall = max([size, *(stack_height(lines) for _name, _begin, lines in placed)])

    def draw(canvas: TaggedCanvas, top: float) -> None:
        for name, begin, lines in placed:
            canvas.artifact()
            canvas.path(drawing(name), setting.x + begin + 4, top, size, ACCENT.ink)
            paint_stack(canvas, lines, top + (tall - stack_height(lines)) / 2)

    return Block([Drawn(tall, draw)], 0.0, theme.gap)
