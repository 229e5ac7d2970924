"""The symbol of a person: outline, double outline, conditions, cross and what is written inside."""

from regisseur_desktop.drawing.genogram.family import SYMBOL
from regisseur_desktop.drawing.genogram.fills import corners, filled
from regisseur_desktop.drawing.genogram.looks import PersonLook, Quarter
from regisseur_desktop.drawing.pen import circle, polygon, rectangle, segments
from regisseur_desktop.drawing.shapes import Box, Ink, Mark, Path, Point, Step, Stroke, Text
from regisseur_desktop.drawing.styles import Symbool, Vorm, styles
from regisseur_desktop.drawing.text import text_width

_INSET, _INSIDE, _WIDEST = 0.17, 13.0, 0.86
_REACH = {Vorm.VIERKANT: 1.0, Vorm.CIRKEL: 0.7071, Vorm.RUIT: 0.72}
"""How far the cross of who died goes, as a part of half the symbol; out of a diamond."""


def box(look: PersonLook, x: float, y: float, side: float = SYMBOL) -> Box:
    """Return the room of a symbol whose full square has this middle; small ones hang at its top."""
    style = styles().symbool(look.symbol)
    size = side * max(style.maat, style.kruis)
    return Box(x - size / 2, y - side / 2, size, size)


def symbol(look: PersonLook, x: float, y: float, side: float = SYMBOL) -> list[Mark]:
    """Return the marks of a symbol; `side` is that of a whole one, smaller in a legend."""
    style = styles().symbool(look.symbol)
    room = box(look, x, y, side)
    return _Symbol(look, style, room, side).marks()


class _Symbol:
    """One symbol being drawn."""

    def __init__(self, look: PersonLook, style: Symbool, room: Box, side: float) -> None:
        self.look, self.style = look, style
        self.x, self.y = room.centre
        self.half = side * style.maat / 2
        self.side = side
        self.top = room.y
        self.line = Stroke(width=1.6 if side > SYMBOL / 2 else 1.2)

    def marks(self) -> list[Mark]:
        """Return everything from the ground up."""
        marks: list[Mark] = [self._path(self.half, fill=Ink.PAPER)]
        if self.look.is_index:
            marks.append(self._path(self.half * (1 - _INSET), fill=Ink.INDEX))
        if self.look.fills:
            marks += filled(self.look.fills, self.style.vorm, self.x, self.y, self.half)
            marks.append(self._path(self.half))
        if self.crosses():
            marks.append(Path(segments(*self.crosses()), self.line))
        marks += self._inside()
        return [_owned(mark, self.look.id) for mark in marks]

    def _path(self, half: float, fill: Ink | None = None) -> Path:
        return Path(_outline(self.style.vorm, self.x, self.y, half), self.line, fill)

    def crosses(self) -> list[tuple[Point, Point]]:
        """Return the lines through a symbol of somebody who died or was not born alive."""
        if self.style.kruis:
            return self._lost()
        if not self.look.is_dead:
            return []
        reach = self.half * _REACH.get(self.style.vorm, 0.5)
        return self._cross(reach, self.y)

    def _cross(self, reach: float, y: float) -> list[tuple[Point, Point]]:
        x = self.x
        return [
            ((x - reach, y - reach), (x + reach, y + reach)),
            ((x + reach, y - reach), (x - reach, y + reach)),
        ]

    def _lost(self) -> list[tuple[Point, Point]]:
        lines = self._cross(self.side * self.style.kruis / 2, self.y)
        if self.style.streep:
            reach = self.half * 1.6
            lines.append(((self.x - reach, self.y), (self.x + reach, self.y)))
        if (
            self.style.kruis > self.style.maat and self.side == SYMBOL
        ):  # the line from above must reach the small symbol
            lines.append(((self.x, self.top), (self.x, self.y - self.half)))
        return lines

    def _inside(self) -> list[Mark]:
        text = self.style.teken or self.look.inside
        if not text:
            return []
        size = _INSIDE * min(1.0, self.side / SYMBOL + 0.2)
        width = text_width(text, size, bold=True)
        if width > self.side * _WIDEST:
            size, width = size * self.side * _WIDEST / width, self.side * _WIDEST
        x, y, is_free = self._free_half(width)
        marks: list[Mark] = []
        if (self.look.is_dead or self.look.fills) and not is_free:
            plate = rectangle(x - width / 2 - 1, y - size * 0.6, width + 2, size * 1.2)
            marks.append(Path(plate, None, Ink.PAPER))
        return [*marks, Text(x, y + size * 0.36, text, size, bold=True)]

    def _free_half(self, width: float) -> tuple[float, float, bool]:
        """Return where a text stands: in the half that no condition fills, when it fits there."""
        filled = Quarter(0)
        for fill in self.look.fills:
            filled |= fill.quarters
        is_roomy = self.style.vorm in (Vorm.VIERKANT, Vorm.CIRKEL) and not self.look.is_dead
        if is_roomy and filled == Quarter.BOTTOM:
            return self.x, self.y - self.half * 0.45, True
        is_roomy = is_roomy and not self.look.is_index  # the inner outline takes room aside
        if is_roomy and filled == Quarter.LEFT and width < self.half * 0.8:
            return self.x + self.half * 0.44, self.y, True
        return self.x, self.y, False


def _outline(vorm: Vorm, x: float, y: float, half: float) -> tuple[Step, ...]:
    return circle(x, y, half) if vorm is Vorm.CIRKEL else polygon(corners(vorm, x, y, half))


def _owned(mark: Mark, owner: str) -> Mark:
    if isinstance(mark, Path):
        return Path(mark.steps, mark.stroke, mark.fill, owner)
    return Text(mark.x, mark.y, mark.text, mark.size, mark.anchor, mark.bold, mark.ink, owner)
