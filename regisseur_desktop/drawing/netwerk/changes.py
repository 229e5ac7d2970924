"""How a change between two days looks: a tag with a shape and a word on the box of a contact."""

from math import cos, pi, sin

from regisseur_desktop.domain.netwerk_vergelijken import Verandering
from regisseur_desktop.drawing.netwerk.boxes import NAME, labels, outline
from regisseur_desktop.drawing.netwerk.subject import Tie
from regisseur_desktop.drawing.pen import polygon, rounded, segments
from regisseur_desktop.drawing.shapes import Box, Ink, Mark, Path, Point, Step, Stroke, Text
from regisseur_desktop.drawing.text import text_width

TAG_ROOM = 11.0
"""How far a tag stands out above the box; kept free below it too."""
_SIZE, _HIGH, _SIGN = 12.0, 18.0, 5.0
_INKS = {Verandering.NIEUW: Ink.NEW, Verandering.WEG: Ink.GONE}
_DASHED = (4.0, 4.0)


def change_tag(change: Verandering, box: Box, owner: str) -> tuple[Mark, ...]:
    """Return the tag on the upper edge of a box, with a heavy outline for who is new."""
    if change is Verandering.GELIJK:
        return ()
    ink = _INKS.get(change, Ink.LINE)
    width = text_width(change.label, _SIZE, bold=True) + 3 * _SIGN + 14
    tag = Box(box.x + 8, box.y - TAG_ROOM, width, _HIGH)
    corners = ((tag.x, tag.y), (tag.right, tag.y), (tag.right, tag.bottom), (tag.x, tag.bottom))
    middle = tag.centre[1]
    word = Text(
        tag.right - 7 - text_width(change.label, _SIZE, bold=True) / 2,
        middle + _SIZE * 0.36,
        change.label,
        _SIZE,
        bold=True,
        ink=ink,
        owner=owner,
    )
    return (
        Path(rounded(corners, 5.0), Stroke(ink, 1.4), Ink.PAPER, owner),
        *sign(change, (tag.x + 7 + _SIGN, middle), owner),
        word,
    )


def sign(change: Verandering, centre: Point, owner: str = "") -> tuple[Mark, ...]:
    """Return the shape of a change: plus, cross, triangle up or down, or a diamond."""
    ink = _INKS.get(change, Ink.LINE)
    if change is Verandering.NIEUW:
        return (Path(_cross(centre, 0.0), Stroke(ink, 2.2), owner=owner),)
    if change is Verandering.WEG:
        return (Path(_cross(centre, pi / 4), Stroke(ink, 2.2), owner=owner),)
    corners = {Verandering.STERKER: (3, -pi / 2), Verandering.ZWAKKER: (3, pi / 2)}
    count, begin = corners.get(change, (4, 0.0))
    return (Path(_regular(centre, count, begin), None, ink, owner),)


def _cross(centre: Point, turn: float) -> tuple[Step, ...]:
    ends = [
        (centre[0] + _SIGN * cos(turn + n * pi / 2), centre[1] + _SIGN * sin(turn + n * pi / 2))
        for n in range(4)
    ]
    return segments((ends[0], ends[2]), (ends[1], ends[3]))


def _regular(centre: Point, count: int, begin: float) -> tuple[Step, ...]:
    return polygon(
        (
            centre[0] + _SIGN * cos(begin + n * 2 * pi / count),
            centre[1] + _SIGN * sin(begin + n * 2 * pi / count),
        )
        for n in range(count)
    )


def gone_box(tie: Tie, box: Box) -> tuple[Mark, ...]:
    """Return the place of who is gone: a dashed outline with the name in it, without a line."""
    shape = Path(
        polygon(outline(tie.groep, box)), Stroke(Ink.GONE, 1.2, _DASHED), Ink.PAPER, tie.id
    )
    lines = [line for line, is_name in labels(tie) if is_name]
    first = box.centre[1] - (len(lines) - 1) * 9.0 + 5.0
    texts = [
        Text(box.centre[0], first + 18.0 * n, line, NAME, ink=Ink.MUTED, owner=tie.id)
        for n, line in enumerate(lines)
    ]
    return (shape, *texts)
