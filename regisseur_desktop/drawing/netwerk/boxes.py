"""The box of somebody in the netwerk: its outline says what kind of network it is.

Own network has round ends, a volunteer pointed ones, and a professional a double rectangle, so
that the three are told apart without colour.
"""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from math import cos, pi, sin

from regisseur_desktop.domain.netwerk import Netwerkgroep, Netwerksoort
from regisseur_desktop.drawing.netwerk.subject import Tie
from regisseur_desktop.drawing.pen import polygon, rectangle
from regisseur_desktop.drawing.shapes import Box, Ink, Mark, Path, Point, Stroke, Text
from regisseur_desktop.drawing.text import text_width, wrapped

NAME, SMALL = 15.0, 12.0
_WIDEST, _LONGEST, _SIDE, _POINTED = 150.0, 230.0, 11.0, 18.0
_NAME_STEP, _SMALL_STEP, _EDGE = 18.0, 15.0, 7.0
_ROUND = 16.0
_OUTLINE = Stroke(Ink.LINE, 1.4)


@lru_cache(1024)
def labels(tie: Tie) -> tuple[tuple[str, bool], ...]:
    """Return the lines of the box from top to bottom; the bold ones are the name."""
    texts = (tie.role, tie.serves)
    small = [line for text in texts for line in wrapped(text, SMALL, _room(text, SMALL))]
    name = wrapped(tie.name, NAME, _room(tie.name, NAME), bold=True)
    return (*((line, True) for line in name), *((line, False) for line in small))


def _room(text: str, size: float) -> float:
    """Return how wide a text may become: one long word is better wide than cut."""
    longest = max((text_width(word, size, bold=True) for word in text.split()), default=0.0)
    return max(_WIDEST, min(longest + 1.0, _LONGEST))


def box_size(tie: Tie) -> Point:
    """Return the width and height that the box of somebody needs."""
    lines = labels(tie)
    widest = max((_width(line, is_name) for line, is_name in lines), default=0.0)
    side = _POINTED if tie.groep.soort is Netwerksoort.VRIJWILLIGER else _SIDE
    height = sum(_NAME_STEP if is_name else _SMALL_STEP for _, is_name in lines)
    return max(widest + 2 * side, 64.0), height + 2 * _EDGE


def _width(line: str, is_name: bool) -> float:  # noqa: FBT001
    return text_width(line, NAME if is_name else SMALL, is_name)


def outline(groep: Netwerkgroep, box: Box) -> tuple[Point, ...]:
    """Return the corners of the outline, on which the lines end."""
    left, right, top, bottom = box.x, box.right, box.y, box.bottom
    if groep.soort is Netwerksoort.PROFESSIONAL:
        return (left, top), (right, top), (right, bottom), (left, bottom)
    if groep.soort is Netwerksoort.VRIJWILLIGER:
        inset, middle = 12.0, box.centre[1]
        return (
            (left, middle),
            (left + inset, top),
            (right - inset, top),
            (right, middle),
            (right - inset, bottom),
            (left + inset, bottom),
        )
    return _round_ends(box, min(_ROUND, box.height / 2))


def _round_ends(box: Box, radius: float) -> tuple[Point, ...]:
    corners = (
        (box.right - radius, box.y + radius, -pi / 2),
        (box.right - radius, box.bottom - radius, 0.0),
        (box.x + radius, box.bottom - radius, pi / 2),
        (box.x + radius, box.y + radius, pi),
    )
    return tuple(
        (x + radius * cos(begin + step * pi / 12), y + radius * sin(begin + step * pi / 12))
        for x, y, begin in corners
        for step in range(7)
    )


def edge_point(corners: Sequence[Point], outside: Point, inside: Point) -> Point:
    """Return where the line from a place outside to one inside meets the outline."""
    (ax, ay), (bx, by) = outside, inside
    nearest = 1.0
    for (px, py), (qx, qy) in pairwise((*corners, corners[0])):
        across = (bx - ax) * (qy - py) - (by - ay) * (qx - px)
        if abs(across) < 1e-9:
            continue
        along = ((px - ax) * (qy - py) - (py - ay) * (qx - px)) / across
        part = ((px - ax) * (by - ay) - (py - ay) * (bx - ax)) / across
        if -1e-9 <= part <= 1 + 1e-9 and 0 <= along < nearest:
            nearest = along
    return ax + (bx - ax) * nearest, ay + (by - ay) * nearest


def contact_box(tie: Tie, box: Box) -> tuple[Mark, ...]:
    """Return the box of somebody with its labels."""
    return (*empty_box(tie.groep, box, tie.id), *_texts(tie, box))


def empty_box(groep: Netwerkgroep, box: Box, owner: str = "") -> tuple[Mark, ...]:
    """Return the outline that says what kind of network a group is."""
    shape = Path(polygon(outline(groep, box)), _OUTLINE, Ink.PAPER, owner)
    if groep.soort is not Netwerksoort.PROFESSIONAL:
        return (shape,)
    inner = box.grown(-3.0)
    steps = rectangle(inner.x, inner.y, inner.width, inner.height)
    return shape, Path(steps, Stroke(Ink.LINE, 0.8), owner=owner)


def _texts(tie: Tie, box: Box) -> list[Mark]:
    marks: list[Mark] = []
    y = box.y + _EDGE
    for line, is_name in labels(tie):
        y += _NAME_STEP if is_name else _SMALL_STEP
        size, ink = (NAME, Ink.LINE) if is_name else (SMALL, Ink.MUTED)
        marks.append(Text(box.centre[0], y - 3.5, line, size, bold=is_name, ink=ink, owner=tie.id))
    return marks
