"""Drawings as pixels, for programs that read nothing sharper: 300 dots an inch."""

from functools import cache
from io import BytesIO

from regisseur_desktop.documents.preview import as_image
from regisseur_desktop.documents.theme import INKS
from regisseur_desktop.drawing.shapes import Box, Drawing
from regisseur_desktop.errors import Refused

DPI = 300
_MOST = 80_000_000
"""How many pixels a picture may have; a program that shows it needs four bytes for each."""
_WHITE = 255


def fits(shown: Drawing | Box, scale: float) -> bool:
    """Say whether a picture of it stays small enough to be shown."""
    return shown.width * shown.height * (scale * DPI / 72) ** 2 <= _MOST


def draw_png(drawing: Drawing, scale: float, part: Box | None = None) -> bytes:
    """Return a drawing or a part of it at `scale` points for each unit, on white."""
    from PIL import Image  # noqa: PLC0415 - heavy

    from regisseur_desktop.documents.pdf.bare import write_bare  # noqa: PLC0415 - heavy

    if not fits(part or drawing, scale):
        raise Refused("Deze tekening is te groot voor een PNG. Kies PDF of SVG.")
    image = as_image(write_bare(drawing, scale, part), DPI)
    colours = Image.new("P", (1, 1))
    colours.putpalette(list(_palette()))
    few = image.quantize(palette=colours, dither=Image.Dither.NONE)
    # the nearest colour is found by and large; paper must be white itself beside other paper
    paper = image.convert("L").point(lambda grey: _WHITE if grey == _WHITE else 0)
    few.paste(len(_palette()) // 3 - 1, mask=paper)
    target = BytesIO()
    few.save(target, "PNG", dpi=(DPI, DPI))
    return target.getvalue()


@cache
def _palette() -> tuple[int, ...]:
    """Return every ink with its way to white: all that a drawing on paper can show.

    Choosing colours from the picture itself takes fifty times longer and loses the faint ones.
    White is the last.
    """
    inks = sorted(set(INKS.values()))
    steps = 255 // len(inks)
    found = [
        tuple(_WHITE + (int(ink[at : at + 2], 16) - _WHITE) * step // steps for at in (1, 3, 5))
        for ink in inks
        for step in range(1, steps + 1)
    ]
    return tuple(value for colour in (*found, (_WHITE,) * 3) for value in colour)
