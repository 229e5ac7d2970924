"""Tables with what makes them readable aloud: a header row, whole rows, a description."""

from regisseur_desktop.documents.blocks import Table, runs
from regisseur_desktop.documents.word.styles import Styles
from regisseur_desktop.documents.word.xml import TAB, escaped, paragraph, run_all

_WIDTH = 5000
"""The full width of the text, in fiftieths of a percent."""
_MIDDLE = '<w:textAlignment w:val="center"/>'
"""Text beside the middle of a picture that is taller than its line."""
_LEAD, _PICTURE = 220, 340
"""The room after a pictogram and the width of one, in twentieths of a point."""


def _opening(style: str, description: str, widths: list[int]) -> str:
    columns = "".join(f'<w:gridCol w:w="{width * 2}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="{_WIDTH}" w:type="pct"/>'
        '<w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0"'
        ' w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>'
        f'<w:tblDescription w:val="{escaped(description)}"/>'
        f"</w:tblPr><w:tblGrid>{columns}</w:tblGrid>"
    )


def _shares(widths: tuple[float, ...]) -> list[int]:
    whole = sum(widths)
    return [round(width / whole * _WIDTH) for width in widths]


def _row(
    cells: list[str], widths: list[int], *, is_header: bool = False, is_centred: bool = False
) -> str:
    header = "<w:tblHeader/>" if is_header else ""
    middle = '<w:vAlign w:val="center"/>' if is_centred else ""
    inner = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="pct"/>{middle}</w:tcPr>{cell}</w:tc>'
        for cell, width in zip(cells, widths, strict=True)
    )
    return f"<w:tr><w:trPr><w:cantSplit/>{header}</w:trPr>{inner}</w:tr>"


def data_table(block: Table, styles: Styles, pictograms: list[str]) -> str:
    """Return a table; a pictogram hangs before the text of the first cell of its row."""
    widths = _shares(block.widths)
    cell = styles["cell"]
    is_centred = block.picture_scale > 1
    parts = [_opening(styles["table"], block.description, widths)]
    heads = [paragraph(cell, run_all(runs(text)), "<w:keepNext/>") for text in block.header]
    parts.append(_row(heads, widths, is_header=True))
    for at, row in enumerate(block.rows):
        keep = "<w:keepNext/>" if at == len(block.rows) - 2 else ""
        cells = [paragraph(cell, run_all(content), keep) for content in row]
        picture = pictograms[at] if at < len(pictograms) else ""
        if picture:
            look = keep + _hanging(block.picture_scale) + (_MIDDLE if is_centred else "")
            cells[0] = paragraph(cell, picture + TAB + run_all(row[0]), look)
        parts.append(_row(cells, widths, is_centred=is_centred))
    parts.append("</w:tbl>")
    return "".join(parts)


def _hanging(scale: float) -> str:
    """Return what keeps a text beside its picture, also on its second line."""
    at = round(_LEAD + _PICTURE * scale)
    return (
        f'<w:tabs><w:tab w:val="left" w:pos="{at}"/></w:tabs>'
        f'<w:ind w:left="{at}" w:hanging="{at}"/>'
    )


def cards_table(titles: list[str], bodies: list[str], style: str, description: str) -> str:
    """Return two cards side by side: their titles are the header row of a table."""
    widths = [_WIDTH // 2, _WIDTH // 2]
    head = _row(titles, widths, is_header=True)
    return f"{_opening(style, description, widths)}{head}{_row(bodies, widths)}</w:tbl>"
