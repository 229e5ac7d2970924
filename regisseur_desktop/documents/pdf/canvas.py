"""A canvas that knows what it draws: every mark belongs to an element or is decoration.

Text is set by own code on ReportLab's canvas: no markup is ever read, each line keeps a
space at its end, and only embedded fonts are named. `y` counts down from the top.
"""

from collections.abc import Iterable
from io import BytesIO
from typing import TYPE_CHECKING

from reportlab import rl_config
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from regisseur_desktop.compat import override
from regisseur_desktop.documents.papier import A4, Papier
from regisseur_desktop.documents.pdf.faces import Face
from regisseur_desktop.documents.pdf.fonts import FontInUse
from regisseur_desktop.documents.pdf.objects import reference, text_string
from regisseur_desktop.documents.pdf.tags import Elem

if TYPE_CHECKING:
    from regisseur_desktop.documents.pdf.lines import Span
    from regisseur_desktop.documents.svg import Path
    from regisseur_desktop.documents.svg_shapes import Shapes

rl_config.trustedHosts = []
rl_config.pdfComments = 0
rl_config.pdfMultiLine = 0
rl_config.useA85 = 0  # bytes need no detour through letters: a fifth smaller, a third faster

_ARTIFACT = Elem("Artifact")


class TaggedCanvas(Canvas):  # type: ignore[misc]
    """Draws the pages of one file and remembers which element each mark belongs to."""

    def __init__(self, language: str, papier: Papier = A4) -> None:
        super().__init__(
            BytesIO(),
            pagesize=(papier.width, papier.height),
            pageCompression=1,
            invariant=1,
            lang=language,
            pdfVersion=(1, 7),
        )
        self.papier = papier
        self.fonts: dict[str, FontInUse] = {}
        self.marks: list[list[Elem]] = [[]]
        self._open: Elem | None = None
        self._font = ("", 0.0)
        self._fill = ""

    @override
    def _make_preamble(self) -> None:
        # ReportLab would name Helvetica here, which is never embedded
        self._preamble = ""

    def tag(self, elem: Elem) -> None:
        """Let what follows belong to `elem`; the same element keeps one mark on a page."""
        if self._open is elem:
            return
        self.close()
        page = len(self.marks) - 1
        mark = len(self.marks[page])
        self.marks[page].append(elem)
        elem.kids.append((page, mark))
        self._code.append(f"/{elem.tag} <</MCID {mark}>> BDC")
        self._open = elem

    def artifact(self) -> None:
        """Let what follows be decoration, which is not read aloud."""
        if self._open is not _ARTIFACT:
            self.close()
            self._code.append("/Artifact BMC")
            self._open = _ARTIFACT

    def close(self) -> None:
        """End the open mark."""
        if self._open is not None:
            self._code.append("EMC")
            self._open = None

    def bookmark(self, key: str, title: str, level: int, base: float) -> None:
        """Let the bookmarks of the file lead to this line."""
        self.bookmarkPage(key, fit="XYZ", top=round(self.papier.height - base + 30, 2))
        self.addOutlineEntry(title, key, level)

    def next_page(self) -> None:
        """Finish this page."""
        self.close()
        self.showPage()
        self.marks.append([])
        self._font, self._fill = ("", 0.0), ""

    def embed_fonts(self) -> None:
        """Put the letters that were used into the file; when every page is drawn."""
        named = self._doc.idToObject["BasicFonts"].dict
        for font in self.fonts.values():
            named[font.name] = reference(font.write(self._doc))

    def fill_with(self, color: str) -> None:
        """Set the colour of text and areas, written as #RRGGBB."""
        if color != self._fill:
            self._code.append(f"{_rgb(color)} rg")
            self._fill = color

    def text(self, x: float, y: float, spans: "Iterable[Span]", size: float) -> None:
        """Set spans on the line at `y`, in the colour that was set."""
        at = x
        for span in spans:
            self._span(at, self.papier.height - y, span, size)
            at += span.width

    def _span(self, x: float, y: float, span: "Span", size: float) -> None:
        font = self._use(span.face)
        choose = ""
        if self._font != (font.name, size):
            self._font = font.name, size
            choose = f"/{font.name} {size:g} Tf "
        shown = f"BT {choose}{x:.2f} {y:.2f} Td <{font.encode(span.text)}> Tj ET"
        if span.meaning is not None:
            meaning = text_string(span.meaning)
            shown = f"/Span <</ActualText {meaning}>> BDC {shown} EMC"
        self._code.append(shown)

    def _use(self, face: Face) -> FontInUse:
        font = self.fonts.get(face.name)
        if font is None:
            font = self.fonts[face.name] = FontInUse(face, f"F{len(self.fonts) + 1}")
        return font

    def box(self, x: float, y: float, width: float, height: float, color: str) -> None:
        """Fill a rectangle whose top left corner is given."""
        self.fill_with(color)
        self._code.append(
            f"{x:.2f} {self.papier.height - y - height:.2f} {width:.2f} {height:.2f} re f"
        )

    def rule(self, x: float, y: float, width: float, color: str, thick: float = 0.75) -> None:
        """Draw a horizontal line as a thin area, so that no line state is needed."""
        self.box(x, y, width, thick, color)

    def frame(self, outline: "tuple[float, float, float, float, float]", color: str) -> None:
        """Stroke a rounded box: x, y, width, height, radius."""
        x, y, width, height, radius = outline
        self._code.append(f"q {_rgb(color)} RG 1.1 w")
        self.roundRect(x, self.papier.height - y - height, width, height, radius)
        self._code.append("Q")

    def rounded(self, outline: "tuple[float, float, float, float, float]", color: str) -> None:
        """Fill a rounded box: x, y, width, height, radius."""
        x, y, width, height, radius = outline
        self.fill_with(color)
        self.roundRect(x, self.papier.height - y - height, width, height, radius, stroke=0, fill=1)

    def path(self, path: "Path", x: float, y: float, size: float, color: str) -> None:
        """Fill a drawn path in a square whose top left corner is given."""
        scale = size / path.side
        self.fill_with(color)
        place = f"{scale:.5f} 0 0 {-scale:.5f} {x:.2f} {self.papier.height - y:.2f} cm"
        self._code.append(f"q {place} {path.operators} Q")

    def shapes(self, shapes: "Shapes", x: float, y: float, width: float) -> None:
        """Draw lines and shapes, scaled to `width`."""
        scale = width / shapes.width
        place = f"{scale:.5f} 0 0 {-scale:.5f} {x:.2f} {self.papier.height - y:.2f} cm"
        self._code.append(f"q {place} {shapes.operators} Q")

    def outline(self, operators: str, x: float, y: float, scale: float) -> None:
        """Draw a path of a drawing whose corner is given; it brings its own colours along."""
        place = f"{scale:.5f} 0 0 {-scale:.5f} {x:.2f} {self.papier.height - y:.2f} cm"
        self._code.append(f"q {place} 1 j {operators} Q")

    def clip(self, x: float, y: float, width: float, height: float) -> None:
        """Show only what stands in a rectangle, until `unclip`."""
        bottom = self.papier.height - y - height
        self._code.append(f"q {x:.2f} {bottom:.2f} {width:.2f} {height:.2f} re W n")
        self._font, self._fill = ("", 0.0), ""

    def unclip(self) -> None:
        """Show everything again."""
        self._code.append("Q")
        self._font, self._fill = ("", 0.0), ""

    def picture(self, png: bytes, x: float, y: float, width: float, height: float) -> None:
        """Draw a picture whose top left corner is given."""
        self.drawImage(ImageReader(BytesIO(png)), x, self.papier.height - y - height, width, height)


def _rgb(color: str) -> str:
    value = int(color[1:], 16)
    return " ".join(f"{(value >> shift & 255) / 255:.3g}" for shift in (16, 8, 0))
