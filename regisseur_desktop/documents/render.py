"""From a dossier to a file: build the document, then write it as PDF or Word."""

from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256

from regisseur_desktop.documents.blocks import Document, to_json
from regisseur_desktop.documents.kort import build_kort
from regisseur_desktop.documents.opdracht import Opdracht, Resultaat
from regisseur_desktop.documents.plan import build_plan
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.regie import Documentsoort

_BUILDERS: dict[Documentsoort, Callable[[Dossier, Opdracht], Resultaat]] = {
    Documentsoort.PLAN: build_plan,
    Documentsoort.KORT: build_kort,
}


def build(dossier: Dossier, opdracht: Opdracht) -> Resultaat:
    """Return the document that was asked for, with a fingerprint of its content."""
    made = _BUILDERS[opdracht.soort](dossier, opdracht)
    mark = sha256(to_json(made.document).encode()).hexdigest()[:8]
    return replace(made, document=replace(made.document, fingerprint=mark))


def render_pdf(document: Document) -> bytes:
    """Return the document as tagged PDF."""
    from regisseur_desktop.documents.pdf.writer import write_pdf  # noqa: PLC0415 - heavy

    return write_pdf(document)


def render_docx(document: Document, template: bytes | None = None) -> bytes:
    """Return the document as Word, in the organisation's template or in ours."""
    from regisseur_desktop.documents.word.writer import write_docx  # noqa: PLC0415 - heavy

    return write_docx(document, template)
