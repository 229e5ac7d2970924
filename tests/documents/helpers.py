"""What the tests of documents share: making them, and reading them back.

python -m tests.documents.helpers    # keep the plan as it is now as the right one
"""

import re
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import docx
import pikepdf
import pypdfium2

from regisseur_desktop.documents.blocks import Block, Document, Plate, Vorm, to_json
from regisseur_desktop.documents.opdracht import Opdracht, Resultaat
from regisseur_desktop.documents.render import build, render_docx, render_pdf
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.zicht import Lezer
from regisseur_desktop.drawing.shapes import Drawing, Text
from regisseur_desktop.operations.methode import load_methode
from tests.documents.eerder import eerder, naast
from tests.documents.families import VANDAAG, marina, stien_en_aad
from tests.documents.families_samen import samen

FAMILIES = {"marina": marina, "stien": stien_en_aad, "samen": samen}
SOORTEN = (
    Documentsoort.PLAN,
    Documentsoort.KORT,
    Documentsoort.KIND,
    Documentsoort.WIE_DOET_WAT,
    Documentsoort.VERSCHIL,
    Documentsoort.EINDEVALUATIE,
)
GOLDEN = Path(__file__).parent / "data"
EVERY = [
    (who, soort, lezer)
    for who in FAMILIES
    for soort in SOORTEN
    for lezer in (Lezer if soort is not Documentsoort.KIND else (Lezer.KIND,))
]
NOODHULP = load_methode().noodhulp


def make(
    who: str | Dossier,
    soort: Documentsoort,
    lezer: Lezer,
    weg: frozenset[str] = frozenset(),
    **more: Any,  # noqa: ANN401 - any other wish
) -> Resultaat:
    """Build a document of one of the families; the page of a child is for their eldest.

    What changed is told since the plan of `eerder`.
    """
    dossier = FAMILIES[who]() if isinstance(who, str) else who
    if soort is Documentsoort.KIND and "persoon_id" not in more:
        more["persoon_id"] = "stien" if dossier.persoon("stien") else "ivan"
    if soort is Documentsoort.VERSCHIL and "vergelijking" not in more:
        more["vergelijking"] = naast(eerder(dossier), dossier)
    opdracht = Opdracht(
        soort=soort,
        lezer=lezer,
        vandaag=VANDAAG,
        organisatie="Zorggroep De Brug",
        telefoon="06 00 00 00 10",
        versie=2,
        weggelaten=weg,
        noodhulp=NOODHULP,
        **more,
    )
    return build(dossier, opdracht)


def simple(*blocks: Block, **more: Any) -> Document:  # noqa: ANN401
    """Return a document of these blocks."""
    values: dict[str, Any] = {"title": "Titel", "date": "2026-11-23", "vorm": Vorm.GEWOON, **more}
    return Document(blocks=blocks, **values)


def squeezed(text: str) -> str:
    """Return a text with every stretch of white space as one space."""
    return re.sub(r"\s+", " ", text).strip()


def pdf_text(pdf: bytes) -> str:
    """Return the text of a PDF as a reader copies it."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)
    finally:
        document.close()


def docx_text(data: bytes) -> str:
    """Return all the text of the body of a Word document."""
    body = docx.Document(BytesIO(data)).element.body
    pieces = []
    for node in body.iter():
        tag = node.tag.rpartition("}")[2]
        if tag == "t":
            pieces.append(node.text or "")
        elif tag in ("br", "tab", "p"):
            pieces.append(" ")
    return "".join(pieces)


def text_of(document: Document) -> str:
    """Return the text of a document as a reader copies it from the PDF, on one line."""
    return squeezed(pdf_text(render_pdf(document)))


def texts_of(document: Document) -> tuple[str, str]:
    """Return the text of a document as PDF and as Word."""
    return text_of(document), squeezed(docx_text(render_docx(document)))


class Struct:
    """The structure tree of a PDF, with the text of each element."""

    def __init__(self, pdf: bytes) -> None:
        self.pdf = pikepdf.open(BytesIO(pdf))
        self.texts = self._marked_texts()
        self.root = self.pdf.Root.StructTreeRoot.K[0]

    def _marked_texts(self) -> dict[tuple[int, int], str]:
        found: dict[tuple[int, int], str] = {}
        for number, page in enumerate(self.pdf.pages):
            for mark, text in _page_texts(page):
                found[number, mark] = found.get((number, mark), "") + text
        return found

    def text(self, elem: Any) -> str:  # noqa: ANN401
        """Return the text of an element with all that is in it."""
        page = self._page(elem.Pg) if "/Pg" in elem else -1
        return squeezed("".join(self._kid(kid, page) for kid in _kids(elem)))

    def _kid(self, kid: Any, page: int) -> str:  # noqa: ANN401
        if isinstance(kid, int):
            return self.texts.get((page, kid), "")
        if "/MCID" in kid:
            return self.texts.get((self._page(kid.Pg), int(kid.MCID)), "")
        return f"{self.text(kid)} "

    def _page(self, page: Any) -> int:  # noqa: ANN401
        return next(at for at, each in enumerate(self.pdf.pages) if each.objgen == page.objgen)

    def find(self, *tags: str) -> list[Any]:
        """Return the elements with these tags, in reading order."""
        return [elem for elem in _walk(self.root) if str(elem.S)[1:] in tags]

    def all(self, *tags: str) -> list[str]:
        """Return the texts of the elements with these tags."""
        return [self.text(elem) for elem in self.find(*tags)]


def _page_texts(page: Any) -> Iterator[tuple[int, str]]:  # noqa: ANN401
    """Yield the marked stretches of a page: the number of the mark, and what is read."""
    maps = {name: _to_unicode(font) for name, font in page.Resources.Font.items()}
    open_marks: list[tuple[int | None, str | None]] = []
    font = ""
    for instruction in pikepdf.parse_content_stream(page):
        operands, name = list(instruction.operands), str(instruction.operator)
        text = None
        if name in ("BDC", "BMC"):
            open_marks.append(_mark(operands))
            text = open_marks[-1][1]
        elif name == "EMC":
            open_marks.pop()
        elif name == "Tf":
            font = str(operands[0])
        elif name == "Tj" and not any(meaning is not None for _, meaning in open_marks):
            text = _decode(bytes(operands[0]), maps[font])
        mark = next((each for each, _ in reversed(open_marks) if each is not None), None)
        if text is not None and mark is not None:
            yield mark, text


def _mark(operands: list[Any]) -> tuple[int | None, str | None]:
    values = operands[1] if len(operands) > 1 else {}
    number = int(values["/MCID"]) if "/MCID" in values else None
    return number, str(values["/ActualText"]) if "/ActualText" in values else None


def _decode(codes: bytes, names: dict[int, str]) -> str:
    pairs = (int.from_bytes(codes[at : at + 2], "big") for at in range(0, len(codes), 2))
    return "".join(names[code] for code in pairs)


def _to_unicode(font: Any) -> dict[int, str]:  # noqa: ANN401
    text = font.ToUnicode.read_bytes().decode("ascii")
    return {
        int(code, 16): bytes.fromhex(value).decode("utf-16-be")
        for code, value in re.findall(r"<([0-9A-F]{4})> <([0-9A-F]+)>\n", text)
        if (code, value) != ("0000", "FFFF")
    }


def _kids(elem: Any) -> list[Any]:  # noqa: ANN401
    kids = elem.K
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]


def _walk(elem: Any) -> list[Any]:  # noqa: ANN401
    found = [elem]
    for kid in _kids(elem):
        if not isinstance(kid, int) and "/S" in kid:
            found.extend(_walk(kid))
    return found


def to_pdf_by_office(folder: Path, files: Sequence[Path]) -> list[Path]:
    """Let LibreOffice open Word documents and print them."""
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    options = 'pdf:writer_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"}}'
    target = folder / "office"
    command = ["soffice", profile, "--headless", "--convert-to", options, "--outdir", str(target)]
    subprocess.run([*command, *map(str, files)], check=True, capture_output=True, timeout=180)
    return [target / f"{each.stem}.pdf" for each in files]


def without_places(document: Document) -> Document:
    """Return a document in which each drawing is only what it says, not where its lines are."""
    return replace(document, fingerprint="", blocks=tuple(map(_said, document.blocks)))


def _said(block: Block) -> Block:
    if not isinstance(block, Plate):
        return block
    texts = (mark for mark in block.drawing.marks if isinstance(mark, Text))
    said = tuple(Text(0, 0, text) for text in sorted(mark.text for mark in texts))
    return replace(block, drawing=Drawing(0, 0, said, alt=block.drawing.alt))


def keep_golden() -> None:
    """Write anew what the plan of Marina says; for after a change that was meant."""
    for lezer in Lezer:
        made = to_json(without_places(make("marina", Documentsoort.PLAN, lezer).document))
        GOLDEN.mkdir(exist_ok=True)
        (GOLDEN / f"plan-marina-{lezer.value}.json").write_text(f"{made}\n", encoding="utf-8")


if __name__ == "__main__":
    keep_golden()
