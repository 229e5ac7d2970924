"""A drawing alone on a sheet of its own size: what pictures of pixels are made of."""

from regisseur_desktop.documents.papier import Papier
from regisseur_desktop.documents.pdf.canvas import TaggedCanvas
from regisseur_desktop.documents.pdf.set_drawing import paint_marks
from regisseur_desktop.drawing.shapes import Drawing


def write_bare(drawing: Drawing, scale: float) -> bytes:
    """Return a PDF of one page, as large as the drawing at `scale` points for each unit."""
    size = Papier(max(drawing.width * scale, 1.0), max(drawing.height * scale, 1.0))
    canvas = TaggedCanvas("nl-NL", size)
    canvas.artifact()
    paint_marks(canvas, drawing.marks, (0.0, 0.0), scale)
    canvas.next_page()
    canvas.embed_fonts()
    return bytes(canvas.getpdfdata())
