"""The real pages of a PDF as pictures, for the preview and for files of pixels."""

from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image
    from pypdfium2 import PdfDocument

ONE_AT_A_TIME = Lock()
"""PDFium may be in use by one thread only."""


@dataclass(frozen=True, slots=True)
class Pagina:
    """One page as pixels: three bytes each, or one in grey, row after row without padding."""

    width: int
    height: int
    pixels: bytes
    is_grey: bool = False


def preview(pdf: bytes, *, width: int = 900, grey: bool = False) -> tuple[Pagina, ...]:
    """Return the pages of `pdf`, each `width` pixels wide."""
    from pypdfium2 import PdfDocument  # noqa: PLC0415 - heavy

    with ONE_AT_A_TIME:
        document = PdfDocument(pdf)
        try:
            return tuple(_page(document, index, width, grey=grey) for index in range(len(document)))
        finally:
            document.close()


def sheet_size(pdf: bytes) -> tuple[float, float]:
    """Return the width and height of the first page, in points."""
    from pypdfium2 import PdfDocument  # noqa: PLC0415 - heavy

    with ONE_AT_A_TIME:
        document = PdfDocument(pdf)
        try:
            width, height = document[0].get_size()
        finally:
            document.close()
    return width, height


def _page(document: "PdfDocument", index: int, width: int, *, grey: bool) -> Pagina:
    page = document[index]
    bitmap = page.render(scale=width / page.get_width(), grayscale=grey, rev_byteorder=True)
    try:
        step = bitmap.width * bitmap.n_channels
        data = bytes(bitmap.buffer)
        rows = (data[at * bitmap.stride : at * bitmap.stride + step] for at in range(bitmap.height))
        return Pagina(bitmap.width, bitmap.height, b"".join(rows), grey)
    finally:
        bitmap.close()
        page.close()


def as_image(pdf: bytes, dpi: int) -> "Image":
    """Return the first page of `pdf` with so many dots an inch."""
    from PIL import Image as Images  # noqa: PLC0415 - heavy
    from pypdfium2 import PdfDocument  # noqa: PLC0415 - heavy

    with ONE_AT_A_TIME:
        document = PdfDocument(pdf)
        try:
            page = _page(document, 0, round(document[0].get_width() * dpi / 72), grey=False)
        finally:
            document.close()
    return Images.frombytes("RGB", (page.width, page.height), page.pixels)
