"""Writing a document as .docx: the body between the halves of the template, and its data."""

from regisseur_desktop.documents.blocks import Document
from regisseur_desktop.documents.word.body import Body
from regisseur_desktop.documents.word.package import write_parts
from regisseur_desktop.documents.word.template import (
    Template,
    default_template,
    fill_tokens,
    prepare,
)
from regisseur_desktop.documents.word.xml import escaped

_RELATIONS = "word/_rels/document.xml.rels"
_CORE = "docProps/core.xml"
_EDGES = ("word/header", "word/footer")


def write_docx(document: Document, template: bytes | None = None) -> bytes:
    """Return the document as .docx, the same bytes for the same document and template."""
    ready = prepare(
        template or default_template(),
        document.vorm,
        one_page=document.one_page,
        papier=document.papier,
    )
    body = Body(ready.styles, ready.room)
    inner = body.write(document).encode()
    values = _values(document)
    parts = _filled(ready, values)
    parts["word/document.xml"] = b"".join(
        (fill_tokens(ready.before, values), inner, fill_tokens(ready.after, values))
    )
    parts[_CORE] = _core(document)
    parts.update(body.pictures.parts)
    _add_before_end(parts, _RELATIONS, body.pictures.relations().encode())
    _add_before_end(parts, "word/numbering.xml", "".join(body.numberings).encode())
    return write_parts(parts)


def _filled(ready: Template, values: dict[str, bytes]) -> dict[str, bytes]:
    return {
        name: fill_tokens(content, values) if name.startswith(_EDGES) else content
        for name, content in ready.parts.items()
    }


def _values(document: Document) -> dict[str, bytes]:
    version = f"versie {document.version}" if document.version else ""
    trail = (document.date_in_words, version, document.fingerprint)
    values = {
        "organisatie": document.organisation,
        "titel": document.title,
        "datum": document.date_in_words,
        "versie": "  ·  ".join(part for part in trail if part),
        "koptekst": "  ·  ".join(filter(None, (document.organisation, document.title))),
        "vertrouwelijk": document.classification,
    }
    return {name: escaped(value).encode() for name, value in values.items()}


def _add_before_end(parts: dict[str, bytes], name: str, addition: bytes) -> None:
    """Put elements at the end of the root of a part."""
    if addition:
        whole = parts[name].rstrip()
        at = whole.rindex(b"</")
        parts[name] = whole[:at] + addition + whole[at:]


def _core(document: Document) -> bytes:
    title, author, subject = (
        escaped(text)
        for text in (document.title, document.organisation or "Regisseur", document.subtitle)
    )
    day = f"{document.date}T00:00:00Z"
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp='
        '"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{title}</dc:title><dc:subject>{subject}</dc:subject>"
        f"<dc:creator>{author}</dc:creator><dc:language>{document.language}</dc:language>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{day}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{day}</dcterms:modified>'
        "</cp:coreProperties>"
    ).encode()
