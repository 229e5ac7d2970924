"""Ready-made bytes as objects of a ReportLab file, with their numbers known at once."""

from typing import TYPE_CHECKING

from reportlab.pdfbase.pdfdoc import PDFObject, PDFObjectReference

from regisseur_desktop.compat import override
from regisseur_desktop.documents.tekst import writable

if TYPE_CHECKING:
    from reportlab.pdfbase.pdfdoc import PDFDocument


class _Formatted(PDFObject):  # type: ignore[misc]
    """The part of ReportLab's protocol that an object has to follow."""

    __RefOnly__ = 1

    def format(self, _document: "PDFDocument") -> bytes:
        """Return the bytes of the object."""
        raise NotImplementedError


class Raw(_Formatted):
    """An object whose bytes are already written."""

    def __init__(self, content: bytes = b"") -> None:
        self.content = content

    @override
    def format(self, _document: "PDFDocument") -> bytes:
        return self.content


def register(document: "PDFDocument", value: Raw) -> int:
    """Give `value` the next object number of the file and return it."""
    document.Reference(value)
    return int(document.objectcounter)


def reference(number: int) -> PDFObjectReference:
    """Return a reference to an object that `register` numbered."""
    return PDFObjectReference(f"R{number}")


def stream(document: "PDFDocument", compressed: bytes, entries: str = "") -> int:
    """Add a stream of already compressed bytes and return its number."""
    head = f"<</Filter/FlateDecode/Length {len(compressed)}{entries}>>\nstream\n".encode()
    return register(document, Raw(head + compressed + b"\nendstream"))


def text_string(text: str) -> str:
    """Return `text` as a PDF string that holds any character."""
    return f"<FEFF{writable(text).encode('utf-16-be').hex()}>"
