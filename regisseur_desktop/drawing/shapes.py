"""The display list: a drawing as frozen paths and texts, read by every writer and the screen.

Lengths are in units; one unit is one pixel on a screen at 100 %. `x` grows to the right and `y`
downwards, from the top left corner. A colour is named by what it says, never by its value: each
writer has its own table from `Ink` to a colour.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

Point: TypeAlias = tuple[float, float]


class Ink(StrEnum):
    """What a colour says; every meaning is told by shape or dash as well."""

    LINE = "line"
    MUTED = "muted"
    PAPER = "paper"
    INDEX = "index"  # the soft fill of the person it is about
    HOUSEHOLD = "household"
    CONDITION = "condition"
    SUPPORT = "support"
    TENSION = "tension"
    DISTANCE = "distance"
    DANGER = "danger"
    NEW = "new"
    GONE = "gone"
    SECTOR = "sector"  # the faint ground of a sector or ring of the netwerk


class Verb(StrEnum):
    """One step of a path: move, line, curve (cubic Bézier) or close."""

    MOVE = "M"
    LINE = "L"
    CURVE = "C"
    CLOSE = "Z"


Step: TypeAlias = tuple[Verb, tuple[float, ...]]
"""A step with its numbers: 2 for a move or line, 6 for a curve, none to close."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """How a line is drawn; `dash` is on, off, on, off, … in units."""

    ink: Ink = Ink.LINE
    width: float = 1.6
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Path:
    """A line or area; `owner` is the id of the value it shows ('' for none)."""

    steps: tuple[Step, ...]
    stroke: Stroke | None = Stroke()
    fill: Ink | None = None
    owner: str = ""


class Anchor(StrEnum):
    """Where a text stands from its point, as SVG calls it."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text; `y` is its baseline and `size` its height in units."""

    x: float
    y: float
    text: str
    size: float = 13.0
    anchor: Anchor = Anchor.MIDDLE
    bold: bool = False
    ink: Ink = Ink.LINE
    owner: str = ""


Mark: TypeAlias = Path | Text


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle: left, top, width and height."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Return the right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Return the lower edge."""
        return self.y + self.height

    @property
    def centre(self) -> Point:
        """Return the middle."""
        return self.x + self.width / 2, self.y + self.height / 2

    def grown(self, by: float) -> "Box":
        """Return the box with room around it."""
        return Box(self.x - by, self.y - by, self.width + 2 * by, self.height + 2 * by)

    def overlaps(self, other: "Box") -> bool:
        """Say whether the two share an area."""
        return (
            self.x < other.right
            and other.x < self.right
            and self.y < other.bottom
            and other.y < self.bottom
        )


def around(boxes: Iterable[Box]) -> Box:
    """Return the smallest box around all; an empty one at the corner when there are none."""
    every = tuple(boxes)
    if not every:
        return Box(0, 0, 0, 0)
    left, top = min(b.x for b in every), min(b.y for b in every)
    right, bottom = max(b.right for b in every), max(b.bottom for b in every)
    return Box(left, top, right - left, bottom - top)


class AreaKind(StrEnum):
    """What an area of a drawing stands for."""

    PERSON = "person"
    COUPLE = "couple"
    PARENT = "parent"
    TIE = "tie"  # an emotional relation
    CONTACT = "contact"
    HOUSEHOLD = "household"


@dataclass(frozen=True, slots=True)
class Area:
    """Something that can be pointed at: `symbol` is its shape, `box` holds its labels too.

    `name` is what a screen reader says: "Marina, moeder van Ivan, Jasper en Liselot".
    """

    owner: str
    kind: AreaKind
    symbol: Box
    box: Box
    name: str


@dataclass(frozen=True, slots=True)
class Drawing:
    """A whole drawing; `alt` says in words what it shows, `areas` stand in reading order."""

    width: float
    height: float
    marks: tuple[Mark, ...]
    areas: tuple[Area, ...] = ()
    title: str = ""
    alt: str = ""
