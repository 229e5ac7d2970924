"""Pictures in a Word document: the parts, their relations, and the runs that show them."""

from hashlib import sha256
from struct import unpack

from regisseur_desktop.documents.word.xml import escaped

_EMU = 12_700
_PREFIX = "rIdRegisseur"
_DECORATIVE = (
    '<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
    '<a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">'
    '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative"'
    ' val="1"/></a:ext></a:extLst>'
)
_DRAWING = (
    '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">'
    '<wp:extent cx="{cx}" cy="{cy}"/><wp:docPr id="{number}" name="Beeld {number}" descr="{alt}">'
    "{decorative}</wp:docPr>"
    '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">'
    '<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">'
    '<pic:nvPicPr><pic:cNvPr id="{number}" name="Beeld {number}" descr="{alt}"/><pic:cNvPicPr/>'
    "</pic:nvPicPr><pic:blipFill>"
    '<a:blip r:embed="{relation}" xmlns:r='
    '"http://schemas.openxmlformats.org/officeDocument/2006/relationships">{sharp}</a:blip>'
    "<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>"
    '<a:off x="0" y="0"/><a:ext cx="{cx}" cy="{cy}"/></a:xfrm>'
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
    "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
)


_SHARP = (
    '<a:extLst><a:ext uri="{{96DAC541-7B7A-43D3-8B79-37D633B846F1}}">'
    '<asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main"'
    ' r:embed="{relation}"/></a:ext></a:extLst>'
)
"""The same picture as lines, for a Word that can show them; an older one shows the pixels."""


class Pictures:
    """The pictures of one document; the same bytes are stored once."""

    def __init__(self) -> None:
        self.parts: dict[str, bytes] = {}
        self._relations: dict[str, str] = {}
        self._shown = 0

    def run(self, png: bytes, size: tuple[float, float], alt: str, svg: str = "") -> str:
        """Return a run that shows a picture; a height of 0 follows from its proportions."""
        relation = self._part(png, "png")
        sharp = _SHARP.format(relation=self._part(svg.encode(), "svg")) if svg else ""
        self._shown += 1
        width, height = size
        if not height:
            across, down = unpack(">II", png[16:24])
            height = width * down / across
        return _DRAWING.format(
            cx=round(width * _EMU),
            cy=round(height * _EMU),
            number=9000 + self._shown,
            alt=escaped(alt),
            decorative="" if alt else _DECORATIVE,
            relation=relation,
            sharp=sharp,
        )

    def _part(self, content: bytes, kind: str) -> str:
        """Keep the bytes of a picture and return the name of the relation that leads to them."""
        name = f"media/regisseur-{sha256(content).hexdigest()[:16]}.{kind}"
        self.parts[f"word/{name}"] = content
        return self._relations.setdefault(name, f"{_PREFIX}{len(self._relations) + 1}")

    def relations(self) -> str:
        """Return the relations to add to those of the document."""
        kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
        return "".join(
            f'<Relationship Id="{relation}" Type="{kind}" Target="{name}"/>'
            for name, relation in self._relations.items()
        )
