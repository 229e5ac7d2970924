"""How marks look: a line of its own for each kind, in the colours of the theme."""

from PySide6.QtGui import QColor, QTextCharFormat

from ui.leeshulp.tip import Merk
from ui.theme.tokens import Tokens

_Line = QTextCharFormat.UnderlineStyle
_LOOKS: dict[Merk, tuple[_Line, str]] = {
    Merk.ZIN: (_Line.DotLine, "control"),
    Merk.BOUW: (_Line.DashDotLine, "accent"),
    Merk.VAK: (_Line.SingleUnderline, "info"),
    Merk.WOORD: (_Line.DashUnderline, "warn"),
    Merk.SPELLING: (_Line.WaveUnderline, "danger"),
}
"""Later ones go before earlier ones where marks meet: a word stands inside its sentence."""

_ORDER = tuple(_LOOKS)


def opmaak(merken: frozenset[Merk], tokens: Tokens) -> QTextCharFormat:
    """Return the look of a piece of text with these marks; it never reaches the text itself."""
    style, colour = _LOOKS[max(merken, key=_ORDER.index)]
    made = QTextCharFormat()
    made.setUnderlineStyle(style)
    made.setUnderlineColor(QColor(tokens[colour]))
    if Merk.ZIN in merken:
        made.setBackground(QColor(tokens["warn_soft"]))
    return made
