"""Drawings as pixels, for programs that read nothing sharper: 300 dots an inch."""

from io import BytesIO

from regisseur_desktop.documents.preview import as_image
from regisseur_desktop.drawing.shapes import Box, Drawing
from regisseur_desktop.errors import Refused

DPI = 300
_MOST = 80_000_000
"""How many pixels a picture may have; a program that shows it needs four bytes for each."""
_COLOURS = 64
_NEARLY_WHITE = 250
"""Choosing few colours leaves the paper a shade too dark, which shows beside real white."""


def fits(shown: Drawing | Box, scale: float) -> bool:
    """Say whether a picture of it stays small enough to be shown."""
    return shown.width * shown.height * (scale * DPI / 72) ** 2 <= _MOST


def draw_png(drawing: Drawing, scale: float, part: Box | None = None) -> bytes:
    """Return a drawing or a part of it at `scale` points for each unit, on white."""
    from regisseur_desktop.documents.pdf.bare import write_bare  # noqa: PLC0415 - heavy

    if not fits(part or drawing, scale):
        raise Refused("Deze tekening is te groot voor een PNG. Kies PDF of SVG.")
    image = as_image(write_bare(drawing, scale, part), DPI)
    target = BytesIO()
    few = image.quantize(_COLOURS)
    few.putpalette([255 if value >= _NEARLY_WHITE else value for value in few.getpalette() or []])
    few.save(target, "PNG", dpi=(DPI, DPI), optimize=True)
    return target.getvalue()
