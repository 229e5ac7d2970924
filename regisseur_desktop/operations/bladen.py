"""The pages of a PDF as the screen shows them: their measure and their pixels."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Blad:
    """One page as pixels: three bytes each, or one in grey."""

    breedte: int
    hoogte: int
    pixels: bytes
    is_grijs: bool = False


def bladmaat(pdf: bytes) -> tuple[float, float]:
    """Return the width and height of the first page in millimetres."""
    from regisseur_desktop.documents.preview import sheet_size  # noqa: PLC0415 - heavy

    width, height = sheet_size(pdf)
    return width * 25.4 / 72, height * 25.4 / 72


def bladen(pdf: bytes, breedte: int = 900, *, grijs: bool = False) -> tuple[Blad, ...]:
    """Return the real pages of a PDF as pictures, `breedte` pixels wide."""
    from regisseur_desktop.documents.preview import preview  # noqa: PLC0415 - heavy

    pages = preview(pdf, width=breedte, grey=grijs)
    return tuple(Blad(page.width, page.height, page.pixels, page.is_grey) for page in pages)
