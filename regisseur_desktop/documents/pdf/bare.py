"""A drawing alone on a sheet of its own size: what pictures of pixels are made of."""

from regisseur_desktop.documents.papier import Papier
from regisseur_desktop.documents.pdf.canvas import TaggedCanvas
from regisseur_desktop.documents.pdf.set_drawing import paint_marks
from regisseur_desktop.drawing.shapes import Box, Drawing


def write_bare(drawing: Drawing, scale: float, part: Box | None = None) -> bytes:
    """Return a PDF of one page: the drawing or a part of it at `scale` points for each unit."""
    shown = part or Box(0.0, 0.0, drawing.width, drawing.height)
    size = Papier(max(shown.width * scale, 1.0), max(shown.height * scale, 1.0))
    canvas = TaggedCanvas("nl-NL", size)
    canvas.artifact()
    paint_marks(canvas, drawing.marks, (-shown.x * scale, -shown.y * scale), scale)
    canvas.next_page()
    canvas.embed_fonts()
    return bytes(canvas.getpdfdata())
