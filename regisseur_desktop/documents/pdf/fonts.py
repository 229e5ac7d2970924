"""Putting a face into a file: codes for its characters and the embedded subset.

Characters are written as two-byte codes of a CID font, so one subset holds them all.
Every subset starts with the same Dutch characters; documents without others share the
compressed bytes, which is what makes a batch quick.
"""

from collections import OrderedDict
from dataclasses import dataclass
from hashlib import sha256
from threading import Lock
from typing import TYPE_CHECKING
from zlib import compress

from regisseur_desktop.documents.pdf.faces import Face
from regisseur_desktop.documents.pdf.objects import Raw, register, stream

if TYPE_CHECKING:
    from reportlab.pdfbase.pdfdoc import PDFDocument

_BASE = (
    "".join(map(chr, range(0x20, 0x7F)))
    + "\u00a0·«»°²½áàâäãåæçéèêëíìîïñóòôöõøúùûüýÿßÁÀÄÉÈËÍÏÓÖÚÜÇ‘’“”–—…•€"
)
_KEPT = 12
_BUILDING = Lock()


class Codes(dict[int, int]):
    """The code of each character; a new character gets the next one."""

    def __missing__(self, ordinal: int) -> int:
        code = self[ordinal] = len(self) + 1
        return code


@dataclass(frozen=True, slots=True)
class _Subset:
    """The parts of an embedded font, ready to be written."""

    tag: str
    program: bytes
    length: int
    to_glyph: bytes
    to_unicode: bytes
    widths: bytes


_SUBSETS: OrderedDict[tuple[str, tuple[int, ...]], _Subset] = OrderedDict()


class FontInUse:
    """A face in one file: `name` in the page, and its codes."""

    def __init__(self, face: Face, name: str) -> None:
        self.face = face
        self.name = name
        self.codes = Codes({ord(c): i for i, c in enumerate(filter(face.has, _BASE), 1)})

    def encode(self, text: str) -> str:
        """Return the hexadecimal string that shows `text`."""
        return text.translate(self.codes).encode("utf-16-be").hex()

    def write(self, document: "PDFDocument") -> int:
        """Add the embedded font to the file and return its number."""
        subset = _subset(self.face, tuple(self.codes))
        base = f"/{subset.tag}+{self.face.ttf.name.decode('ascii')}"
        program = stream(document, subset.program, f"/Length1 {subset.length}")
        to_glyph = stream(document, subset.to_glyph)
        to_unicode = stream(document, subset.to_unicode)
        descriptor = register(document, Raw(_descriptor(self.face, base, program)))
        cid = register(
            document,
            Raw(
                f"<</Type/Font/Subtype/CIDFontType2/BaseFont{base}/CIDSystemInfo"
                f"<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor "
                f"{descriptor} 0 R/DW 0/CIDToGIDMap {to_glyph} 0 R/W[1[".encode()
                + subset.widths
                + b"]]>>"
            ),
        )
        return register(
            document,
            Raw(
                f"<</Type/Font/Subtype/Type0/BaseFont{base}/Encoding/Identity-H"
                f"/DescendantFonts[{cid} 0 R]/ToUnicode {to_unicode} 0 R>>".encode()
            ),
        )


def _descriptor(face: Face, base: str, program: int) -> bytes:
    ttf = face.ttf
    box = " ".join(f"{side:.0f}" for side in ttf.bbox)
    return (
        f"<</Type/FontDescriptor/FontName{base}/Flags 4/FontBBox[{box}]"
        f"/ItalicAngle 0/Ascent {ttf.ascent:.0f}/Descent {ttf.descent:.0f}"
        f"/CapHeight {ttf.capHeight:.0f}/StemV {ttf.stemV}/FontFile2 {program} 0 R>>"
    ).encode()


def _subset(face: Face, ordinals: tuple[int, ...]) -> _Subset:
    key = face.name, ordinals
    with _BUILDING:
        if key not in _SUBSETS:
            _SUBSETS[key] = _build(face, ordinals)
        _SUBSETS.move_to_end(key)
        if len(_SUBSETS) > _KEPT:
            _SUBSETS.popitem(last=False)
        return _SUBSETS[key]


def _build(face: Face, ordinals: tuple[int, ...]) -> _Subset:
    program = face.ttf.makeSubset(ordinals)
    digest = sha256(f"{face.name}{ordinals}".encode()).digest()
    new_glyph = {0: 0}
    for ordinal in ordinals:
        new_glyph.setdefault(face.ttf.charToGlyph[ordinal], len(new_glyph))
    glyphs = [0, *(new_glyph[face.ttf.charToGlyph[ordinal]] for ordinal in ordinals)]
    return _Subset(
        tag="".join(chr(65 + byte % 26) for byte in digest[:6]),
        program=compress(program),
        length=len(program),
        to_glyph=compress(b"".join(glyph.to_bytes(2, "big") for glyph in glyphs)),
        to_unicode=compress(_to_unicode(ordinals)),
        widths=" ".join(f"{face.ttf.getCharWidth(each):.6g}" for each in ordinals).encode(),
    )


def _to_unicode(ordinals: tuple[int, ...]) -> bytes:
    """Return the map back to text, in the blocks of at most 100 that the format allows."""
    lines = [
        f"<{code:04X}> <{chr(ordinal).encode('utf-16-be').hex().upper()}>"
        for code, ordinal in enumerate(ordinals, 1)
    ]
    blocks = [lines[at : at + 100] for at in range(0, len(lines), 100)]
    body = "\n".join(
        f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks
    )
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
        f"{body}\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"
    ).encode()
