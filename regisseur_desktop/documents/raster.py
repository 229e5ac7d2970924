"""Drawings as pixels, for programs that read nothing sharper: 300 dots an inch."""

from io import BytesIO

from regisseur_desktop.documents.preview import as_image
from regisseur_desktop.drawing.shapes import Drawing
from regisseur_desktop.errors import Refused

DPI = 300
_MOST = 80_000_000
"""How many pixels a picture may have; a program that shows it needs four bytes for each."""
_COLOURS = 64


def draw_png(drawing: Drawing, scale: float) -> bytes:
    """Return a drawing at `scale` points for each unit, on white; it holds nothing else."""
    from regisseur_desktop.documents.pdf.bare import write_bare  # noqa: PLC0415 - heavy

    dots = (drawing.width * scale * DPI / 72) * (drawing.height * scale * DPI / 72)
    if dots > _MOST:
        raise Refused("Deze tekening is te groot voor een PNG. Kies PDF of SVG.")
    image = as_image(write_bare(drawing, scale), DPI)
    target = BytesIO()
    few = image.quantize(_COLOURS)
    few.save(target, "PNG", dpi=(DPI, DPI), optimize=True)
    return target.getvalue()
