"""The same house style in the large letters of a family, close enough for one sheet, or wide."""

from collections.abc import Iterable
from typing import Any

from regisseur_desktop.documents.blocks import Vorm
from regisseur_desktop.documents.papier import A4, MM, Papier
from regisseur_desktop.documents.theme import theme_for
from regisseur_desktop.documents.word.styles import NAMES
from regisseur_desktop.documents.word.xml import w

_OPEN_LINE = 264
"""Lines of running text, in 240ths; headings are set closer."""


def enlarge(styles: Any, vorm: Vorm = Vorm.RUIM) -> None:  # noqa: ANN401
    """Make every style as large and open as a family version or large print asks."""
    large = theme_for(vorm)
    factor = large.body.size / theme_for(Vorm.GEWOON).body.size
    for size in (*styles.iter(w("sz")), *styles.iter(w("szCs"))):
        size.set(w("val"), str(max(round(int(size.get(w("val"))) * factor), 23)))
    for spacing in styles.iter(w("spacing")):
        if spacing.get(w("lineRule")) == "auto" and int(spacing.get(w("line"), "0")) >= _OPEN_LINE:
            spacing.set(w("line"), str(round(large.body.leading * 20)))
            spacing.set(w("lineRule"), "atLeast")
    for fonts in styles.iterfind(f"{w('docDefaults')}//{w('rFonts')}"):
        if fonts.get(w("ascii")) == theme_for(Vorm.GEWOON).word_fonts[0]:
            for which in ("ascii", "hAnsi", "cs", "eastAsia"):
                fonts.set(w(which), large.word_fonts[0])


def narrow(document: Any, styles: Any, vorm: Vorm = Vorm.RUIM) -> None:  # noqa: ANN401
    """Give a single sheet the room it needs; the letters keep their size."""
    line = str(round(theme_for(vorm, one_page=True).body.leading * 19.4))
    for margins in document.iter(w("pgMar")):
        for side, value in (("top", 737), ("bottom", 737), ("left", 1021), ("right", 1021)):
            margins.set(w(side), str(value))
        margins.set(w("header"), "397")
        margins.set(w("footer"), "397")
    for spacing in styles.iter(w("spacing")):
        if spacing.get(w("lineRule")) == "atLeast":
            spacing.set(w("line"), line)
            # Andika asks for more air by itself; a picture would be cut off by an exact line
            spacing.set(w("lineRule"), "atLeast" if _holds_pictures(spacing) else "exact")
        for side in (w("before"), w("after")):
            most = _HEADING_ROOM if side == w("before") and _style_name(spacing) in _HEADS else 150
            spacing.set(side, str(min(int(spacing.get(side, "0")), most)))
    for margin in styles.iter(w("tblCellMar")):
        for edge in (margin.find(w("top")), margin.find(w("bottom"))):
            edge.set(w("w"), "36")


def turn(document: Any, edges: Iterable[Any], papier: Papier) -> None:  # noqa: ANN401
    """Lay the sheet on its side, with low edges, and move what stands at the right with it."""
    before, _tall = text_room(document)
    for size in document.iter(w("pgSz")):
        for side, value in (("w", papier.width), ("h", papier.height)):
            size.set(w(side), str(round(value * _TWIPS)))
        size.set(w("orient"), "landscape")
    for margins in document.iter(w("pgMar")):
        for side, most in _LOW_EDGES.items():
            margins.set(w(side), str(min(int(float(margins.get(w(side), most))), most)))
    shift = round((text_room(document)[0] - before) * _TWIPS)
    for edge in edges:
        for tab in edge.iter(w("tab")):
            if tab.get(w("val")) == "right":
                tab.set(w("pos"), str(int(tab.get(w("pos"), "0")) + shift))


def text_room(document: Any) -> tuple[float, float]:  # noqa: ANN401
    """Return the width and height that the last section has for text, in points."""
    sizes, margins = list(document.iter(w("pgSz"))), list(document.iter(w("pgMar")))
    wide, tall = A4.width * _TWIPS, A4.height * _TWIPS
    if sizes:
        wide, tall = _length(sizes[-1], "w", wide), _length(sizes[-1], "h", tall)
    if margins:
        wide -= _length(margins[-1], "left") + _length(margins[-1], "right")
        tall -= _length(margins[-1], "top") + _length(margins[-1], "bottom")
    return wide / _TWIPS, tall / _TWIPS


def _length(element: Any, side: str, default: float = 0.0) -> float:  # noqa: ANN401
    # a negative margin is a fixed one: the text may run into the header
    return abs(float(element.get(w(side), default)))


_TWIPS = 20
_LOW_EDGES = {
    side: round(length * MM * _TWIPS)
    for side, length in (
        ("top", 19),
        ("bottom", 16),
        ("left", 15),
        ("right", 15),
        ("header", 9),
        ("footer", 8),
    )
}


_HEADS = NAMES["heading1"], NAMES["heading2"]
_HEADING_ROOM = 240


def _holds_pictures(spacing: Any) -> bool:  # noqa: ANN401
    return _style_name(spacing) in (NAMES["cell"], NAMES["card_title"])


def _style_name(spacing: Any) -> str:  # noqa: ANN401
    name = spacing.getparent().getparent().find(w("name"))
    return "" if name is None else name.get(w("val"), "")
