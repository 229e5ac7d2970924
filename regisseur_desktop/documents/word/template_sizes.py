"""The same house style in the large letters of a family, and close enough for one sheet."""

from typing import Any

from regisseur_desktop.documents.blocks import Vorm
from regisseur_desktop.documents.theme import theme_for
from regisseur_desktop.documents.word.styles import NAMES
from regisseur_desktop.documents.word.xml import w

_OPEN_LINE = 264
"""Lines of running text, in 240ths; headings are set closer."""
_FAMILY_LINE = str(round(theme_for(Vorm.RUIM).body.leading * 20))
_SHEET_LINE = str(round(theme_for(Vorm.RUIM, one_page=True).body.leading * 19.4))


def enlarge(styles: Any) -> None:  # noqa: ANN401
    """Make every style as large and open as a family version asks."""
    factor = theme_for(Vorm.RUIM).body.size / theme_for(Vorm.GEWOON).body.size
    for size in (*styles.iter(w("sz")), *styles.iter(w("szCs"))):
        size.set(w("val"), str(max(round(int(size.get(w("val"))) * factor), 23)))
    for spacing in styles.iter(w("spacing")):
        if spacing.get(w("lineRule")) == "auto" and int(spacing.get(w("line"), "0")) >= _OPEN_LINE:
            spacing.set(w("line"), _FAMILY_LINE)
            spacing.set(w("lineRule"), "atLeast")
    for fonts in styles.iterfind(f"{w('docDefaults')}//{w('rFonts')}"):
        if fonts.get(w("ascii")) == theme_for(Vorm.GEWOON).word_fonts[0]:
            for which in ("ascii", "hAnsi", "cs", "eastAsia"):
                fonts.set(w(which), theme_for(Vorm.RUIM).word_fonts[0])


def narrow(document: Any, styles: Any) -> None:  # noqa: ANN401
    """Give a single sheet the room it needs; the letters keep their size."""
    for margins in document.iter(w("pgMar")):
        for side, value in (("top", 737), ("bottom", 737), ("left", 1021), ("right", 1021)):
            margins.set(w(side), str(value))
        margins.set(w("header"), "397")
        margins.set(w("footer"), "397")
    for spacing in styles.iter(w("spacing")):
        if spacing.get(w("lineRule")) == "atLeast":
            spacing.set(w("line"), _SHEET_LINE)
            # Andika asks for more air by itself; a picture would be cut off by an exact line
            spacing.set(w("lineRule"), "atLeast" if _holds_pictures(spacing) else "exact")
        for side in (w("before"), w("after")):
            spacing.set(side, str(min(int(spacing.get(side, "0")), 150)))
    for margin in styles.iter(w("tblCellMar")):
        for edge in (margin.find(w("top")), margin.find(w("bottom"))):
            edge.set(w("w"), "36")


def _holds_pictures(spacing: Any) -> bool:  # noqa: ANN401
    style = spacing.getparent().getparent()
    name = style.find(w("name"))
    return name is not None and name.get(w("val")) in (NAMES["cell"], NAMES["card_title"])
