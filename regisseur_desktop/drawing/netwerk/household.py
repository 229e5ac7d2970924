"""The household in the middle of the netwerk: its members by name, or a small genogram of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from regisseur_desktop.drawing.netwerk.subject import Subject
from regisseur_desktop.drawing.pen import moved, polygon, rounded
from regisseur_desktop.drawing.shapes import Box, Ink, Mark, Path, Point, Stroke, Text
from regisseur_desktop.drawing.text import text_width, wrapped

_NAME, _TITLE, _STEP = 15.0, 12.0, 22.0
_SIDE, _TOP, _BOTTOM = 18.0, 30.0, 12.0
_WIDEST, _COLUMN, _BETWEEN = 130.0, 5, 20.0
_LEAST = 132.0
_FIGURE_TOP, _SPARE = 10.0, 12.0
# the genogram brings an edge of its own, of which the frame needs less


@dataclass(frozen=True, slots=True)
class Centre:
    """What stands in the middle, round (0, 0); `symbols` are the boxes of who can be tied to."""

    width: float
    height: float
    marks: tuple[Mark, ...] = ()
    symbols: Mapping[str, Box] = field(default_factory=dict)
    has_figure: bool = False

    def reach_from(self, members: tuple[str, ...]) -> Point:
        """Return where the line to these members begins: their middle, else that of all."""
        found = [self.symbols[one].centre for one in members if one in self.symbols]
        if not found or not self.has_figure:
            return 0.0, 0.0
        return sum(x for x, _ in found) / len(found), sum(y for _, y in found) / len(found)


def centre(subject: Subject) -> Centre:
    """Return what stands in the middle: the small genogram when there is one, else the names."""
    figure = subject.figure
    if figure is None:
        return names(subject)
    width = max(figure.width - 2 * _SPARE, _LEAST)
    down = (_FIGURE_TOP + _SPARE) / 2
    symbols = {key: replace(box, y=box.y + down) for key, box in figure.symbols.items()}
    marks = moved(figure.marks, 0.0, down)
    return Centre(width, figure.height + _FIGURE_TOP - _SPARE, marks, symbols, has_figure=True)


def names(subject: Subject) -> Centre:
    """Return the household as a list of names, in columns when there are many."""
    texts = [
        (wrapped(m.name, _NAME, _WIDEST, lines=1, bold=True) or ["…"])[0] for m in subject.members
    ]
    columns = [texts[at : at + _COLUMN] for at in range(0, len(texts), _COLUMN)] or [[]]
    widths = [
        max((text_width(t, _NAME, bold=True) for t in column), default=0.0) for column in columns
    ]
    inner = sum(widths) + _BETWEEN * (len(widths) - 1)
    width = max(inner + 2 * _SIDE, _LEAST)
    height = _TOP + max(len(column) for column in columns) * _STEP + _BOTTOM
    marks: list[Mark] = []
    x = -inner / 2
    for column, wide in zip(columns, widths, strict=True):
        for row, text in enumerate(column):
            y = -height / 2 + _TOP + (row + 0.75) * _STEP
            marks.append(Text(x + wide / 2, y, text, _NAME, bold=True, owner=subject.household))
        x += wide + _BETWEEN
    return Centre(width, height, tuple(marks))


def frame(centre: Centre, owner: str) -> tuple[Mark, ...]:
    """Return the rounded box of the household."""
    left, top = -centre.width / 2, -centre.height / 2
    corners = ((left, top), (-left, top), (-left, -top), (left, -top))
    return (Path(rounded(corners, 16.0), Stroke(Ink.HOUSEHOLD, 2.2), Ink.PAPER, owner),)


def content(centre: Centre, owner: str) -> tuple[Mark, ...]:
    """Return what stands in the box, and its title."""
    top = -centre.height / 2
    title = Text(0.0, top + 19.0, "Huishouden", _TITLE, ink=Ink.HOUSEHOLD, owner=owner)
    grounds = tuple(_ground(mark) for mark in centre.marks if isinstance(mark, Text))
    return (title, *grounds, *(replace(mark, owner=owner) for mark in centre.marks))


def _ground(text: Text) -> Path:
    """Return the paper behind a name, so that the thin lines to members do not run through it."""
    half, top = text_width(text.text, text.size, bold=text.bold) / 2 + 2, text.y - text.size
    left, right, low = text.x - half, text.x + half, text.y + text.size * 0.3
    corners = ((left, top), (right, top), (right, low), (left, low))
    return Path(polygon(corners), None, Ink.PAPER, text.owner)
