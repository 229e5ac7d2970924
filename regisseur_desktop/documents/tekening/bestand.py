"""A drawing as a file of its own: SVG for who can draw on, PNG for who can only paste."""

from regisseur_desktop.documents.blocks import NATURAL
from regisseur_desktop.documents.opdracht import Opdracht
from regisseur_desktop.documents.raster import draw_png, fits
from regisseur_desktop.documents.tekening.bladen import SMALLEST
from regisseur_desktop.documents.tekening.bron import beeld_van
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.drawing.legend import with_frame
from regisseur_desktop.drawing.shapes import Drawing
from regisseur_desktop.drawing.svg import to_svg


def write_svg(dossier: Dossier, opdracht: Opdracht) -> bytes:
    """Return the drawing as lines and text, on a sheet of its own size."""
    return to_svg(framed(dossier, opdracht)).encode()


def write_png(dossier: Dossier, opdracht: Opdracht) -> bytes:
    """Return the drawing as pixels, 300 an inch; a large one at 6 mm for each symbol."""
    drawing = framed(dossier, opdracht)
    return draw_png(drawing, NATURAL if fits(drawing, NATURAL) else SMALLEST)


def with_legend(dossier: Dossier, opdracht: Opdracht) -> tuple[Drawing, str]:
    """Return the drawing with its legend, to stand inside a text, and the line below it."""
    beeld = beeld_van(dossier, opdracht)
    drawing = with_frame(beeld.drawing, beeld.legend, "")
    return drawing, f"{beeld.title}  ·  {beeld.subtitle}"


def framed(dossier: Dossier, opdracht: Opdracht) -> Drawing:
    """Return the drawing with its title, its legend, the day, and that it is confidential."""
    beeld = beeld_van(dossier, opdracht)
    under = "  ·  ".join((beeld.subtitle, f"versie {opdracht.versie}", "Vertrouwelijk"))
    return with_frame(beeld.drawing, beeld.legend, beeld.title, under)
