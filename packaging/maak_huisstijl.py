"""Make templates/huisstijl.docx: the lean house style that an organisation may replace.

Run: python packaging/maak_huisstijl.py
The parts are written here in full, so that the template holds nothing nobody asked for
(the template of python-docx carries 800 KB of styles).
"""

from pathlib import Path

from regisseur_desktop.documents.theme import ACCENT, EDGE, LINE, QUOTE, TEXT, TEXT_2, TEXT_3
from regisseur_desktop.documents.word.package import write_parts
from regisseur_desktop.documents.word.xml import R, W

TARGET = Path(__file__).resolve().parent.parent / "templates" / "huisstijl.docx"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_FONT = "Noto Sans"

_PARTS = {
    "document": "main",
    "styles": "styles",
    "settings": "settings",
    "fontTable": "fontTable",
    "numbering": "numbering",
    "header1": "header",
    "footer1": "footer",
}


def _style(style_id: str, name: str, ppr: str = "", rpr: str = "", extra: str = "") -> str:
    based = '<w:basedOn w:val="Normal"/>' if style_id != "Normal" else ""
    default = ' w:default="1"' if style_id == "Normal" else ""
    return (
        f'<w:style w:type="paragraph"{default} w:styleId="{style_id}"><w:name w:val="{name}"/>'
        f"{based}{extra}<w:qFormat/><w:pPr>{ppr}</w:pPr><w:rPr>{rpr}</w:rPr></w:style>"
    )


def _spacing(before: float, after: float, line: float = 1.2) -> str:
    return (
        f'<w:spacing w:before="{before * 20:.0f}" w:after="{after * 20:.0f}"'
        f' w:line="{line * 240:.0f}" w:lineRule="auto"/>'
    )


def _letters(size: float, color: str, *, bold: bool = False) -> str:
    weight = "<w:b/>" if bold else ""
    half = round(size * 2)
    return f'{weight}<w:color w:val="{color[1:]}"/><w:sz w:val="{half}"/><w:szCs w:val="{half}"/>'


def _heading(level: int, size: float, before: float, color: str) -> str:
    ppr = (
        f'<w:keepNext/><w:keepLines/>{_spacing(before, 4, 1.1)}<w:outlineLvl w:val="{level - 1}"/>'
    )
    follows = '<w:next w:val="Normal"/>'
    return _style(
        f"Heading{level}", f"heading {level}", ppr, _letters(size, color, bold=True), follows
    )


def _box(ink: str, soft: str) -> str:
    edges = "".join(
        f'<w:{side} w:val="single" w:sz="{size}" w:space="{space}" w:color="{color[1:]}"/>'
        for side, size, space, color in (
            ("top", 4, 5, soft),
            ("left", 24, 8, ink),
            ("bottom", 4, 5, soft),
        )
    )
    return f'<w:pBdr>{edges}</w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="{soft[1:]}"/>'


def _list(style_id: str, name: str, number: int) -> str:
    ppr = (
        f'<w:numPr><w:numId w:val="{number}"/></w:numPr>{_spacing(0, 3, 1.25)}'
        '<w:ind w:left="397" w:hanging="397"/>'
    )
    return _style(style_id, name, ppr)


def _table_style(style_id: str, name: str, borders: str, first_row: str, margin: int) -> str:
    return (
        f'<w:style w:type="table" w:styleId="{style_id}"><w:name w:val="{name}"/>'
        f"<w:tblPr><w:tblBorders>{borders}</w:tblBorders><w:tblCellMar>"
        f'<w:top w:w="{margin}" w:type="dxa"/><w:left w:w="0" w:type="dxa"/>'
        f'<w:bottom w:w="{margin}" w:type="dxa"/><w:right w:w="140" w:type="dxa"/></w:tblCellMar>'
        f'</w:tblPr><w:tblStylePr w:type="firstRow">{first_row}</w:tblStylePr></w:style>'
    )


def _edge(side: str, color: str, size: int = 6) -> str:
    return f'<w:{side} w:val="single" w:sz="{size}" w:space="0" w:color="{color[1:]}"/>'


def _table_styles() -> str:
    rules = _edge("bottom", LINE) + _edge("insideH", LINE)
    first = (
        f'<w:rPr><w:b/><w:color w:val="{TEXT_2[1:]}"/><w:sz w:val="19"/></w:rPr>'
        f"<w:tcPr><w:tcBorders>{_edge('bottom', EDGE)}</w:tcBorders></w:tcPr>"
    )
    sides = "".join(_edge(side, EDGE, 8) for side in ("top", "left", "bottom", "right", "insideV"))
    cards = _table_style("KaartenRegisseur", "Kaarten Regisseur", sides, "", 60)
    wider = cards.replace('<w:left w:w="0"', '<w:left w:w="160"')
    return _table_style("TabelRegisseur", "Tabel Regisseur", rules, first, 70) + wider


def _styles() -> str:
    fonts = f'<w:rFonts w:ascii="{_FONT}" w:hAnsi="{_FONT}" w:cs="{_FONT}" w:eastAsia="{_FONT}"/>'
    defaults = (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{fonts}{_letters(11, TEXT)}"
        '<w:lang w:val="nl-NL" w:eastAsia="nl-NL" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        f"<w:pPrDefault><w:pPr>{_spacing(0, 6, 1.25)}</w:pPr></w:pPrDefault></w:docDefaults>"
    )
    facts_tab = '<w:tabs><w:tab w:val="left" w:pos="2835"/></w:tabs>'
    facts = f'{facts_tab}{_spacing(0, 2)}<w:ind w:left="2835" w:hanging="2835"/>'
    line = '<w:tabs><w:tab w:val="right" w:leader="underscore" w:pos="9000"/></w:tabs>'
    quote = f"<w:keepLines/>{_box(QUOTE.ink, QUOTE.soft)}{_spacing(0, 0, 1.3)}"
    callout = f"<w:keepLines/>{_box(ACCENT.ink, ACCENT.soft)}{_spacing(0, 0, 1.3)}"
    inset = '<w:ind w:left="227" w:right="227"/>'
    card_title = f'<w:keepNext/>{_spacing(0, 3, 1.1)}<w:outlineLvl w:val="0"/>'
    every = "".join(
        (
            _style("Normal", "Normal"),
            _style("Title", "Title", _spacing(0, 3, 1.0), _letters(24, TEXT, bold=True)),
            _style("Subtitle", "Subtitle", _spacing(0, 10), _letters(11, TEXT_3)),
            _heading(1, 15.5, 16, ACCENT.ink),
            _heading(2, 12.5, 12, TEXT),
            _heading(3, 11, 8, TEXT),
            _list("ListBullet", "List Bullet", 1),
            _list("ListNumber", "List Number", 2),
            _list("LijstVinkje", "Lijst vinkje", 3),
            _style("Tabeltekst", "Tabeltekst", _spacing(0, 0), _letters(10.5, TEXT)),
            _style("Kaartkop", "Kaartkop", card_title, _letters(12.5, ACCENT.ink, bold=True)),
            _style("Quote", "Quote", quote + inset, _letters(11.5, TEXT)),
            _style("Callout", "Callout", callout + inset),
            _style("Caption", "caption", _spacing(2, 8), _letters(9.5, TEXT_2)),
            _style("Klein", "Klein", _spacing(0, 5), _letters(9.5, TEXT_2)),
            _style("Gegevens", "Gegevens", facts),
            _style("Ondertekening", "Ondertekening", line + _spacing(16, 0)),
            _style("Header", "header", _spacing(0, 0), _letters(9, TEXT_3)),
            _style("Footer", "footer", _spacing(0, 0), _letters(9, TEXT_3)),
        )
    )
    return f'<w:styles xmlns:w="{W}">{defaults}{every}{_table_styles()}</w:styles>'


def _numbering() -> str:
    marks = (("bullet", "•"), ("decimal", "%1."), ("bullet", "✓"))
    abstracts = "".join(
        f'<w:abstractNum w:abstractNumId="{at}"><w:multiLevelType w:val="singleLevel"/>'
        f'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>'
        f'<w:lvlText w:val="{mark}"/><w:lvlJc w:val="left"/>'
        '<w:pPr><w:ind w:left="397" w:hanging="397"/></w:pPr>'
        f'<w:rPr><w:b/><w:color w:val="{ACCENT.ink[1:]}"/></w:rPr></w:lvl></w:abstractNum>'
        for at, (kind, mark) in enumerate(marks, 1)
    )
    nums = "".join(
        f'<w:num w:numId="{at}"><w:abstractNumId w:val="{at}"/></w:num>' for at in (1, 2, 3)
    )
    return f'<w:numbering xmlns:w="{W}">{abstracts}{nums}</w:numbering>'


def _text(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def _field(name: str) -> str:
    return f'<w:fldSimple w:instr=" {name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'


def _edge_paragraph(style: str, left: str, right: str) -> str:
    tabs = '<w:tabs><w:tab w:val="right" w:pos="9412"/></w:tabs>'
    return (
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{tabs}</w:pPr>'
        f"{left}<w:r><w:tab/></w:r>{right}</w:p>"
    )


def _document() -> str:
    section = (
        '<w:sectPr><w:headerReference w:type="default" r:id="rId10"/>'
        '<w:footerReference w:type="default" r:id="rId11"/>'
        '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1531" w:right="1247" w:bottom="1361"'
        ' w:left="1247" w:header="680" w:footer="567" w:gutter="0"/></w:sectPr>'
    )
    marker = f"<w:p>{_text('{{inhoud}}')}</w:p>"
    return (
        f'<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body>{marker}{section}</w:body></w:document>'
    )


def _fonts() -> str:
    named = (("Noto Sans", "Calibri"), ("Andika", "Verdana"))
    return (
        f'<w:fonts xmlns:w="{W}">'
        + "".join(
            f'<w:font w:name="{name}"><w:altName w:val="{other}"/><w:family w:val="swiss"/>'
            '<w:pitch w:val="variable"/></w:font>'
            for name, other in named
        )
        + "</w:fonts>"
    )


def _relations(targets: list[tuple[str, str, str]]) -> str:
    inner = "".join(
        f'<Relationship Id="{number}" Type="{kind}" Target="{target}"/>'
        for number, kind, target in targets
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{inner}</Relationships>'


def _content_types() -> str:
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_WORD_TYPE}.{kind}+xml"/>'
        if kind != "main"
        else f'<Override PartName="/word/{name}.xml" ContentType="{_WORD_TYPE}.document.main+xml"/>'
        for name, kind in _PARTS.items()
    )
    core = "application/vnd.openxmlformats-package.core-properties+xml"
    return (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Default Extension="png" ContentType="image/png"/>'
        f'{overrides}<Override PartName="/docProps/core.xml" ContentType="{core}"/></Types>'
    )


def _parts() -> dict[str, str]:
    header = _edge_paragraph("Header", _text("{{koptekst}}"), _text("{{vertrouwelijk}}"))
    pages = _text("blad ") + _field("PAGE") + _text(" van ") + _field("NUMPAGES")
    footer = _edge_paragraph("Footer", _text("{{versie}}"), pages)
    document_relations = [
        (f"rId{at}", f"{_OFFICE}/{_PARTS[name]}", f"{name}.xml")
        for at, name in enumerate(_PARTS, 5)
        if name != "document"
    ]
    return {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relations(
            [
                ("rId1", f"{_OFFICE}/officeDocument", "word/document.xml"),
                (
                    "rId2",
                    f"{_PACKAGE}/relationships/metadata/core-properties",
                    "docProps/core.xml",
                ),
            ]
        ),
        "docProps/core.xml": (
            f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"'
            ' xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Huisstijl</dc:title>'
            "<dc:language>nl-NL</dc:language></cp:coreProperties>"
        ),
        "word/document.xml": _document(),
        "word/_rels/document.xml.rels": _relations(document_relations),
        "word/styles.xml": _styles(),
        "word/numbering.xml": _numbering(),
        "word/settings.xml": (
            f'<w:settings xmlns:w="{W}"><w:autoHyphenation w:val="false"/>'
            '<w:compat><w:compatSetting w:name="compatibilityMode"'
            ' w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
            '<w:themeFontLang w:val="nl-NL"/></w:settings>'
        ),
        "word/fontTable.xml": _fonts(),
        "word/header1.xml": f'<w:hdr xmlns:w="{W}">{header}</w:hdr>',
        "word/footer1.xml": f'<w:ftr xmlns:w="{W}">{footer}</w:ftr>',
    }


def make(target: Path = TARGET) -> None:
    """Write the template."""
    target.parent.mkdir(exist_ok=True)
    target.write_bytes(
        write_parts({name: (_HEAD + text).encode() for name, text in _parts().items()})
    )


if __name__ == "__main__":
    make()
