"""Blocks as the body of a Word document."""

from collections.abc import Callable
from itertools import zip_longest
from typing import Any

from regisseur_desktop.documents import blocks
from regisseur_desktop.documents.blocks import Runs, Toon, runs
from regisseur_desktop.documents.papier import MM
from regisseur_desktop.documents.pictogrammen import png
from regisseur_desktop.documents.raster import draw_png
from regisseur_desktop.documents.theme import ACCENT, PANELS
from regisseur_desktop.documents.word.pictures import Pictures
from regisseur_desktop.documents.word.styles import Styles
from regisseur_desktop.documents.word.tables import cards_table, data_table
from regisseur_desktop.documents.word.xml import TAB, paragraph, run, run_all
from regisseur_desktop.drawing.svg import to_svg

_PICTOGRAM = 17.0
_FACE = 40.0
_AS_TALL_AS_NEEDED = '<w:spacing w:line="240" w:lineRule="auto"/>'
"""A line of an exact height would cut off a picture."""
_IN_THREE = "".join(
    (
        "<w:tabs>",
        *(f'<w:tab w:val="left" w:pos="{at}"/>' for at in (3300, 6600)),
        '</w:tabs><w:textAlignment w:val="center"/>',
    )
)
_KEEP = "<w:keepNext/>"
_TABLES = blocks.Table, blocks.Cards
_BOXES = blocks.Quote, blocks.Callout


class Body:
    """Turns blocks into WordprocessingML and collects pictures and numbered lists."""

    def __init__(self, styles: Styles, room: tuple[float, float]) -> None:
        self.styles = styles
        self.room = room
        self.pictures = Pictures()
        self.numberings: list[str] = []
        self._writers: dict[type, Callable[[Any], str]] = {
            blocks.Heading: self._heading,
            blocks.Paragraph: self._paragraph,
            blocks.BulletList: self._bullets,
            blocks.Steps: self._steps,
            blocks.Table: self._table,
            blocks.Figure: self._figure,
            blocks.Plate: self._plate,
            blocks.Callout: self._callout,
            blocks.Quote: self._quote,
            blocks.KeyValue: self._facts,
            blocks.Cards: self._cards,
            blocks.Signature: self._signature,
            blocks.Faces: self._faces,
            blocks.PageBreak: self._page_break,
            blocks.Glossary: self._glossary,
        }

    def write(self, document: blocks.Document) -> str:
        """Return the title and all blocks."""
        parts = [paragraph(self.styles["title"], run(document.title))]
        if document.subtitle:
            parts.append(paragraph(self.styles["subtitle"], run(document.subtitle)))
        for block, after in zip_longest(document.blocks, document.blocks[1:]):
            written = self._writers[type(block)](block)
            if isinstance(block, blocks.Paragraph) and isinstance(after, blocks.INTRODUCED):
                written = written.replace("</w:pPr>", f"{_KEEP}</w:pPr>", 1)
            parts.append(written)
            if _would_touch(block, after):
                parts.append(self._gap())
        return "".join(parts)

    def pictogram(self, name: str, size: float = _PICTOGRAM) -> str:
        """Return a pictogram as a run; it is decoration."""
        return self.pictures.run(png(name), (size, size), "") if name else ""

    def _heading(self, block: blocks.Heading) -> str:
        level = min(max(block.level, 1), 3)
        picture = self.pictogram(block.pictogram)
        space = run("  ") if picture else ""
        return paragraph(self.styles[f"heading{level}"], picture + space + run(block.text))

    def _paragraph(self, block: blocks.Paragraph) -> str:
        return paragraph(self.styles["small" if block.small else "normal"], run_all(block.runs))

    def _bullets(self, block: blocks.BulletList) -> str:
        style = self.styles["tick" if block.checked else "bullet"]
        return _kept_list(style, block.items)

    def _steps(self, block: blocks.Steps) -> str:
        number = self.styles.next_number + len(self.numberings)
        self.numberings.append(
            f'<w:num w:numId="{number}"><w:abstractNumId w:val="{self.styles.number_abstract}"/>'
            '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
        )
        place = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>'
        style = self.styles["number"]
        return "".join(paragraph(style, run_all(item), place) for item in block.items)

    def _table(self, block: blocks.Table) -> str:
        size = _PICTOGRAM * block.picture_scale
        pictograms = [self.pictogram(name, size) for name in block.pictograms]
        return data_table(block, self.styles, pictograms)

    def _cards(self, block: blocks.Cards) -> str:
        titles = [
            paragraph(
                self.styles["card_title"],
                self.pictogram(card.pictogram, 15) + run(f"  {card.title}"),
            )
            for card in (block.left, block.right)
        ]
        bodies = [self._card(card) for card in (block.left, block.right)]
        description = f"{block.left.title} en {block.right.title}"
        return cards_table(titles, bodies, self.styles["cards"], description)

    def _card(self, card: blocks.Card) -> str:
        style = self.styles["tick" if card.checked else "cell"]
        lines = [paragraph(style, run_all(line)) for line in card.lines]
        return "".join(lines) or paragraph(style, "")

    def _figure(self, block: blocks.Figure) -> str:
        if not block.png:
            return paragraph(self.styles["caption"], run(block.alt))
        picture = self.pictures.run(block.png, (block.width_mm * MM, 0.0), block.alt)
        keep = _KEEP if block.caption else ""
        caption = paragraph(self.styles["caption"], run(block.caption)) if block.caption else ""
        return paragraph(self.styles["normal"], picture, keep) + caption

    def _plate(self, block: blocks.Plate) -> str:
        """Show a drawing as lines, and as pixels where these cannot be read."""
        part = block.shown
        width, height = self.room
        scale = min(block.scale, width / part.width, height / part.height)
        size = part.width * scale, part.height * scale
        svg = "" if block.part else to_svg(block.drawing)
        pixels = draw_png(block.drawing, scale, block.part)
        picture = self.pictures.run(pixels, size, block.alt, svg)
        keep = _KEEP if block.caption else ""
        caption = paragraph(self.styles["caption"], run(block.caption)) if block.caption else ""
        return paragraph(self.styles["normal"], picture, f'{keep}<w:jc w:val="center"/>') + caption

    def _callout(self, block: blocks.Callout) -> str:
        style, look = self.styles["callout"], _panel(block.toon)
        title = ""
        if block.title:
            title = paragraph(style, run(block.title, bold=True), f"{_KEEP}{look}")
        return title + paragraph(style, run_all(block.runs), look)

    def _quote(self, block: blocks.Quote) -> str:
        # the banner of the sheet keeps to its one colour
        style = self.styles["callout" if block.title else "quote"]
        title = ""
        if block.title:
            title = paragraph(self.styles["heading1"], run(block.title))
        quoted = f"“{block.text}”" if block.who or not block.title else block.text
        said = ", ".join(part for part in (block.who, block.when) if part)
        lines: list[Runs] = [runs(quoted), *([runs(said, bold=True)] if said else [])]
        return title + "".join(paragraph(style, run_all(line)) for line in lines)

    def _facts(self, block: blocks.KeyValue) -> str:
        last = len(block.items) - 1
        return "".join(
            paragraph(
                self.styles["facts"],
                run(name, bold=True) + TAB + run_all(value),
                _KEEP if at < last else "",
            )
            for at, (name, value) in enumerate(block.items)
        )

    def _signature(self, block: blocks.Signature) -> str:
        parts = []
        if block.statement:
            parts.append(
                paragraph(
                    self.styles["normal"],
                    run(block.statement, bold=True),
                    f'{_KEEP}<w:spacing w:before="160"/>',
                )
            )
        for at, (name, said) in enumerate(block.names, 1):
            face = self.pictogram(block.pictograms[at - 1]) if block.pictograms else ""
            shown = face + run(f"{'  ' if face else ''}{name}{'  ' if said else ''}{said}")
            keep = _KEEP if at < len(block.names) else ""
            room = _AS_TALL_AS_NEEDED if face else ""
            parts.append(paragraph(self.styles["sign"], shown + TAB, keep + room))
        return "".join(parts)

    def _faces(self, block: blocks.Faces) -> str:
        shown = (self.pictogram(name, _FACE) + run(f"  {word}") for name, word in block.faces)
        return paragraph(self.styles["cell"], TAB.join(shown), _IN_THREE)

    def _glossary(self, block: blocks.Glossary) -> str:
        return "".join(
            paragraph(self.styles["normal"], run(f"{word}: ", bold=True) + run(meaning))
            for word, meaning in block.entries
        )

    def _page_break(self, _block: blocks.PageBreak) -> str:
        return paragraph("", '<w:r><w:br w:type="page"/></w:r>')

    def _gap(self) -> str:
        """Return what keeps two tables apart: Word would join them."""
        tight = '<w:spacing w:before="0" w:after="0" w:line="160" w:lineRule="exact"/>'
        return paragraph(self.styles["small"], "", tight)


def _would_touch(block: blocks.Block, after: blocks.Block | None) -> bool:
    """Say whether Word would join two blocks, or set text right under a table."""
    if isinstance(block, _BOXES) and isinstance(after, (*_BOXES, *_TABLES)):
        return True
    return isinstance(block, _TABLES) and not isinstance(after, blocks.Heading)


def _kept_list(style: str, items: tuple[Runs, ...]) -> str:
    """Return list items of which the first and the last never stand alone on a page."""
    kept = {0, len(items) - 2} if len(items) > 1 else set()
    return "".join(
        paragraph(style, run_all(item), _KEEP if at in kept else "")
        for at, item in enumerate(items)
    )


def _panel(toon: Toon) -> str:
    panel = PANELS[toon]
    if panel is ACCENT:
        return ""
    edge = f'<w:left w:val="single" w:sz="24" w:space="8" w:color="{panel.ink[1:]}"/>'
    return f'<w:pBdr>{edge}</w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="{panel.soft[1:]}"/>'
