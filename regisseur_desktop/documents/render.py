"""From a dossier to a file: build the document, then write it as PDF or Word."""

from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256

from regisseur_desktop.documents.blocks import Document, to_json
from regisseur_desktop.documents.eindevaluatie import build_eindevaluatie
from regisseur_desktop.documents.keuze import kies
from regisseur_desktop.documents.kind import build_kind
from regisseur_desktop.documents.koelkast import build_koelkast
from regisseur_desktop.documents.kort import build_kort
from regisseur_desktop.documents.lezing import nakijken, voor_lezer
from regisseur_desktop.documents.opdracht import Opdracht, Resultaat
from regisseur_desktop.documents.plan import build_plan
from regisseur_desktop.documents.tekening.bestand import write_png, write_svg
from regisseur_desktop.documents.tekening.bouw import build_tekening
from regisseur_desktop.documents.tekening.lijst import build_lijst
from regisseur_desktop.documents.verschil.bouw import build_verschil
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.errors import Refused

_BUILDERS: dict[Documentsoort, Callable[[Dossier, Opdracht], Resultaat]] = {
    Documentsoort.PLAN: build_plan,
    Documentsoort.KORT: build_kort,
    Documentsoort.KIND: build_kind,
    Documentsoort.WIE_DOET_WAT: build_koelkast,
    Documentsoort.VERSCHIL: build_verschil,
    Documentsoort.EINDEVALUATIE: build_eindevaluatie,
    Documentsoort.GENOGRAM: build_tekening,
    Documentsoort.NETWERK: build_tekening,
    Documentsoort.ECOGRAM: build_tekening,
    Documentsoort.NETWERKLIJST: build_lijst,
}

_DRAWN: dict[str, Callable[[Dossier, Opdracht], bytes]] = {"svg": write_svg, "png": write_png}
"""The forms of a drawing that is no document with pages."""


def build(dossier: Dossier, opdracht: Opdracht) -> Resultaat:
    """Return the document that was asked for, with a fingerprint of its content."""
    read = voor_lezer(dossier, opdracht)
    made = _BUILDERS[opdracht.soort](read, opdracht)
    mark = sha256(to_json(made.document).encode()).hexdigest()[:8]
    behind = nakijken(read, opdracht, kies(read, opdracht)) if read.vakteksten else ()
    return replace(
        made,
        document=replace(made.document, fingerprint=mark),
        meldingen=(*made.meldingen, *behind),
    )


def render(
    dossier: Dossier, opdracht: Opdracht, template: bytes | None = None
) -> tuple[Resultaat, bytes]:
    """Return the document that was asked for and its bytes, in the form that was asked for."""
    made = build(dossier, opdracht)
    if opdracht.formaat == "docx":
        return made, render_docx(made.document, template)
    if opdracht.formaat in _DRAWN:
        if not opdracht.soort.is_tekening:
            raise Refused("Dit document is geen tekening. Kies PDF of Word.")
        return replace(made, meldingen=()), _DRAWN[opdracht.formaat](
            voor_lezer(dossier, opdracht), opdracht
        )
    return made, render_pdf(made.document)


def render_pdf(document: Document) -> bytes:
    """Return the document as tagged PDF."""
    from regisseur_desktop.documents.pdf.writer import write_pdf  # noqa: PLC0415 - heavy

    return write_pdf(document)


def render_docx(document: Document, template: bytes | None = None) -> bytes:
    """Return the document as Word, in the organisation's template or in ours."""
    from regisseur_desktop.documents.word.writer import write_docx  # noqa: PLC0415 - heavy

    return write_docx(document, template)
