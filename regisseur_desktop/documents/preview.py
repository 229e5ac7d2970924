"""The real pages of a PDF as pictures, for the preview."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument


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

    document = PdfDocument(pdf)
    try:
        return tuple(_page(document, index, width, grey=grey) for index in range(len(document)))
    finally:
        document.close()


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
