"""From what a colour says (`Ink`) to the colour of the theme in force, as pens and brushes."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPen

from regisseur_desktop.drawing.shapes import Ink, Stroke
from ui.theme.apply import theme

TOKENS: Mapping[Ink, str] = {
    Ink.LINE: "text",
    Ink.MUTED: "text2",
    Ink.PAPER: "surface",
    Ink.INDEX: "accent_soft",
    Ink.HOUSEHOLD: "accent",
    Ink.CONDITION: "condition",
    Ink.SUPPORT: "ok",
    Ink.TENSION: "warn",
    Ink.DISTANCE: "info",
    Ink.DANGER: "danger",
    Ink.NEW: "ok",
    Ink.GONE: "text3",
    Ink.SECTOR: "bg",
}
"""The token of each ink; in high contrast the table of tokens itself has two colours or three."""


def ink_colour(ink: Ink) -> QColor:
    """Return the colour of an ink in the theme in force."""
    return theme().color(TOKENS[ink])


class Colours:
    """Pens and brushes of one theme, made once each; ask for a new one when the theme changes."""

    def __init__(self) -> None:
        self._inks = {ink: ink_colour(ink) for ink in Ink}
        self._pens: dict[Stroke, QPen] = {}
        self._brushes = {ink: QBrush(colour) for ink, colour in self._inks.items()}
        if self._inks[Ink.CONDITION] == self._inks[Ink.LINE]:
            # the system's high contrast has no grey: hatched, an age on it can still be read
            self._brushes[Ink.CONDITION].setStyle(Qt.BrushStyle.BDiagPattern)

    def ink(self, ink: Ink) -> QColor:
        """Return the colour of an ink."""
        return self._inks[ink]

    def brush(self, fill: Ink | None) -> QBrush:
        """Return what fills an area; nothing for `None`."""
        return self._brushes[fill] if fill is not None else QBrush(Qt.BrushStyle.NoBrush)

    def pen(self, stroke: Stroke | None) -> QPen:
        """Return what draws a line; nothing for `None`."""
        if stroke is None:
            return QPen(Qt.PenStyle.NoPen)
        if stroke not in self._pens:
            self._pens[stroke] = self._made(stroke)
        return self._pens[stroke]

    def _made(self, stroke: Stroke) -> QPen:
        pen = QPen(self._inks[stroke.ink], stroke.width)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        pen.setCapStyle(Qt.PenCapStyle.SquareCap)
        if stroke.dash:
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            # Qt counts dashes in widths of the pen, the display list in units
            pen.setDashPattern([length / stroke.width for length in stroke.dash])
        return pen
