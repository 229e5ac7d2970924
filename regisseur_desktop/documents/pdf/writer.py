"""Writing a document as a tagged PDF: set the blocks, fill the pages, draw, tie it together."""

from collections.abc import Callable
from datetime import date
from html import escape
from itertools import zip_longest
from typing import Any

from reportlab.pdfbase.pdfdoc import XMP, PDFPage

from regisseur_desktop.documents import blocks
from regisseur_desktop.documents.blocks import Document, runs
from regisseur_desktop.documents.pdf import (
    set_drawing,
    set_faces,
    set_figure,
    set_panel,
    set_table,
    set_text,
)
from regisseur_desktop.documents.pdf.canvas import TaggedCanvas
from regisseur_desktop.documents.pdf.flow import Placed, fill
from regisseur_desktop.documents.pdf.furniture import Furniture, edges
from regisseur_desktop.documents.pdf.objects import Raw, reference
from regisseur_desktop.documents.pdf.pieces import NewPage, Piece, keep_together
from regisseur_desktop.documents.pdf.setting import Block, Setting
from regisseur_desktop.documents.pdf.tags import Elem, write
from regisseur_desktop.documents.tekst import writable
from regisseur_desktop.documents.theme import Theme, theme_for

_SHORT = 4
_SETTERS: dict[type, Callable[[Any, Setting], Block]] = {
    blocks.Heading: set_text.heading,
    blocks.Paragraph: set_text.paragraph,
    blocks.BulletList: set_text.bullets,
    blocks.Steps: set_text.steps,
    blocks.KeyValue: set_text.key_values,
    blocks.Glossary: set_text.glossary,
    blocks.Table: set_table.table,
    blocks.Figure: set_figure.figure,
    blocks.Plate: set_drawing.plate,
    blocks.Callout: set_panel.callout,
    blocks.Quote: set_panel.quote,
    blocks.Cards: set_panel.cards,
    blocks.Signature: set_panel.signature,
    blocks.Faces: set_faces.faces,
    blocks.PageBreak: lambda _block, _setting: Block([NewPage()]),
}


def write_pdf(document: Document) -> bytes:
    """Return the document as PDF/UA-1, the same bytes for the same document."""
    theme = theme_for(document.vorm, one_page=document.one_page)
    root = Elem("Document")
    pages = _lay_out(document, theme, root)
    canvas = TaggedCanvas(document.language, document.papier)
    furniture = Furniture(document, theme, len(pages))
    for number, page in enumerate(pages, 1):
        for placed in page:
            placed.piece.paint(canvas, placed.top, is_repeat=placed.is_repeat)
        furniture.paint(canvas, number)
        canvas.next_page()
    return _finish(canvas, document, root)


def count_pages(document: Document) -> int:
    """Return how many pages the document takes, without drawing them."""
    theme = theme_for(document.vorm, one_page=document.one_page)
    return len(_lay_out(document, theme, Elem("Document")))


def _lay_out(document: Document, theme: Theme, root: Elem) -> list[list[Placed]]:
    room = edges(document, theme)
    setting = Setting(
        theme, room.margin, document.papier.width - 2 * room.margin, root, room.height
    )
    pieces = _title(document, theme, setting)
    after = theme.subtitle.after
    for block, coming in zip_longest(document.blocks, document.blocks[1:]):
        found = _SETTERS[type(block)](block, setting)
        if isinstance(block, blocks.Paragraph) and isinstance(coming, blocks.INTRODUCED):
            _lead_in(found.pieces)
        if found.pieces:
            found.pieces[0].before = max(found.before, after)
            pieces.extend(found.pieces)
            after = found.after
    return fill(pieces, room.top, room.height)


def _lead_in(pieces: list[Piece]) -> None:
    """Hold a short paragraph together with the table or list that it introduces."""
    if len(pieces) <= _SHORT:
        keep_together(pieces, with_next=True)


def _title(document: Document, theme: Theme, setting: Setting) -> list[Piece]:
    pieces = setting.heading(0, document.title, theme.title)
    if document.subtitle:
        below = setting.text(runs(document.subtitle), theme.subtitle, setting.root.add("P"))
        below[0].before = theme.title.after
        pieces += below
    return keep_together(pieces, with_next=True)


def _finish(canvas: TaggedCanvas, document: Document, root: Elem) -> bytes:
    """Add fonts, structure and file data, and return the file."""
    pdf = canvas._doc  # noqa: SLF001 - ReportLab's canvas offers no other way in
    canvas.embed_fonts()
    numbers = []
    for index, page in enumerate(pdf.Pages.pages):
        page.__NoDefault__ = [*PDFPage.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents, page.Tabs = index, "/S"
        numbers.append(pdf.idToObjectNumberAndVersion[f"Page{index + 1}"][0])
    tree = write(pdf, root, numbers, canvas.marks[: len(numbers)])
    catalog = pdf.Catalog
    catalog.StructTreeRoot = reference(tree)
    catalog.MarkInfo = Raw(b"<</Marked true>>")
    catalog.ViewerPreferences = Raw(b"<</DisplayDocTitle true>>")
    catalog.Metadata = XMP(creator=lambda _pdf: _metadata(document))
    _file_data(canvas, document)
    pdf.updateSignature(f"{document.fingerprint}{document.date}".encode())
    return bytes(canvas.getpdfdata())


def _file_data(canvas: TaggedCanvas, document: Document) -> None:
    canvas.setTitle(writable(document.title))
    canvas.setAuthor(writable(document.organisation) or "Regisseur")
    canvas.setSubject(writable(document.subtitle))
    canvas.setCreator("Regisseur")
    day = date.fromisoformat(document.date)
    stamp = canvas._doc._timeStamp  # noqa: SLF001 - the only way to a fixed date
    stamp.YMDhms = (day.year, day.month, day.day, 0, 0, 0)


def _metadata(document: Document) -> bytes:
    title, author = (
        escape(writable(text)) for text in (document.title, document.organisation or "Regisseur")
    )
    day = f"{document.date}T00:00:00Z"
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:xmp="http://ns.adobe.com/xap/1.0/"'
        ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">'
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>'
        f"<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>"
        f"<dc:language><rdf:Bag><rdf:li>{document.language}</rdf:li></rdf:Bag></dc:language>"
        f"<xmp:CreatorTool>Regisseur</xmp:CreatorTool><xmp:CreateDate>{day}</xmp:CreateDate>"
        f"<xmp:ModifyDate>{day}</xmp:ModifyDate><pdfuaid:part>1</pdfuaid:part>"
        "</rdf:Description></rdf:RDF></x:xmpmeta>\n"
        '<?xpacket end="w"?>'
    ).encode()
