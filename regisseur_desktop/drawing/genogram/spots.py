"""Blocks of text that look for a free spot; nothing is written before one is found."""

from collections.abc import Sequence
from dataclasses import dataclass

from regisseur_desktop.drawing.genogram.room import Edges
from regisseur_desktop.drawing.shapes import Ink, Text
from regisseur_desktop.drawing.text import text_width

_LEADING, _RISE, _SINK = 1.1, 0.8, 0.25
"""The line height, and what stands above and below a baseline, as parts of the size."""


@dataclass(slots=True)
class Block:
    """A few centred lines of one look."""

    lines: Sequence[str]
    size: float
    ink: Ink
    owner: str
    bold: bool = False
    width: float = 0.0

    def __post_init__(self) -> None:
        """Measure the widest line."""
        self.width = max(text_width(line, self.size, self.bold) for line in self.lines)

    def at(self, x: float, y: float) -> "Spot":
        """Return the block with its middle at `x` and its last baseline at `y`."""
        height = (len(self.lines) - 1) * _LEADING + _RISE
        half = self.width / 2 + 1
        top, bottom = y - height * self.size - 1, y + _SINK * self.size + 1
        return Spot(self, x, y, (x - half, top, x + half, bottom))


@dataclass(slots=True)
class Spot:
    """A place where a block may stand."""

    block: Block
    x: float
    y: float
    edges: Edges

    def texts(self) -> list[Text]:
        """Return the lines written there."""
        block = self.block
        step = block.size * _LEADING
        return [
            Text(
                self.x,
                self.y - place * step,
                line,
                block.size,
                bold=block.bold,
                ink=block.ink,
                owner=block.owner,
            )
            for place, line in enumerate(reversed(block.lines))
        ]
