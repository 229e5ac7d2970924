"""The lines between partners and down to children, in the look of each kind."""

from collections.abc import Collection, Sequence
from itertools import pairwise

from regisseur_desktop.drawing.genogram.family import ChildKind
from regisseur_desktop.drawing.genogram.looks import ChildLook, CoupleLook
from regisseur_desktop.drawing.genogram.track import Track, beside
from regisseur_desktop.drawing.pen import circle, polygon, polyline, segments
from regisseur_desktop.drawing.shapes import Box, Ink, Mark, Path, Point, Stroke
from regisseur_desktop.drawing.styles import Knoop, Paarstijl, styles

_KIN, _PAIR = 2.2, 2.0
_UNKNOWN = (7.0, 5.0)
_KNOT_AWAY = 18.0
"""How far a sign on the line of a couple stands from the line to the children."""


def couple(look: CoupleLook, points: Sequence[Point], stem: float | None) -> list[Mark]:
    """Return the line of two partners; `stem` is where the line to the children leaves it."""
    style = styles().paar(look.style)
    stroke = Stroke(width=style.dikte, dash=style.streep)
    lines = [beside(points, by) for by in ((-_KIN, _KIN) if look.is_kin else (0.0,))]
    marks: list[Mark] = [Path(polyline(line), stroke, owner=look.owner) for line in lines]
    return [*marks, *_knot(style, _knot_place(points, stem), look.owner)]


def level(points: Sequence[Point]) -> tuple[Point, Point]:
    """Return the longest level stretch of a line from left to right; the whole when none is."""
    flat = [(a, b) if a[0] <= b[0] else (b, a) for a, b in pairwise(points) if a[1] == b[1]]
    return max(flat, key=lambda pair: pair[1][0] - pair[0][0], default=(points[0], points[-1]))


def knot_room(look: CoupleLook, points: Sequence[Point], stem: float | None) -> Box | None:
    """Return the room that the sign on the line takes, None when there is no sign."""
    if styles().paar(look.style).knoop is Knoop.GEEN:
        return None
    x, y = _knot_place(points, stem)
    return Box(x - 9, y - 9, 18.0, 18.0)


def _knot_place(points: Sequence[Point], stem: float | None) -> Point:
    """Return where the sign stands: halfway, or beside the line to the children."""
    (left, y), (right, _) = level(points)
    return ((left + right) / 2 if stem is None else stem + min(_KNOT_AWAY, (right - stem) / 2)), y


def _knot(style: Paarstijl, place: Point, owner: str) -> list[Mark]:
    if style.knoop is Knoop.GEEN:
        return []
    x, y = place
    stroke = Stroke(width=1.6)
    if style.knoop is Knoop.RING:
        return [Path(circle(x, y, 4.0), stroke, Ink.PAPER, owner)]
    if style.knoop is Knoop.RUIT:
        return [
            Path(
                polygon(((x, y - 5), (x + 5, y), (x, y + 5), (x - 5, y))), stroke, Ink.PAPER, owner
            )
        ]
    places = (x - 3.0, x + 3.0) if style.knoop is Knoop.TWEE_STREPEN else (x,)
    slashes = [((at - 4, y + 8), (at + 4, y - 8)) for at in places]
    return [Path(segments(*slashes), stroke, owner=owner)]


def child(look: ChildLook, points: Sequence[Point]) -> list[Mark]:
    """Return the line down to a child."""
    style = styles().kind(look.kind.value)
    if not style.naast:
        return [Path(polyline(points), Stroke(dash=style.streep), owner=look.owner)]
    solid, dashed = beside(points, -_PAIR), beside(points, _PAIR)
    return [
        Path(polyline(solid), Stroke(), owner=look.owner),
        Path(polyline(dashed), Stroke(dash=style.naast), owner=look.owner),
    ]


def shared_dash(kinds: Collection[ChildKind], *, has_parents: bool) -> tuple[float, ...]:
    """Return the dash of the lines that all children of a union share.

    Dotted above foster children only; dashed for brothers and sisters whose parents are unknown.
    """
    if not has_parents:
        return _UNKNOWN
    is_foster = bool(kinds) and all(kind is ChildKind.FOSTER for kind in kinds)
    return styles().kind(ChildKind.FOSTER.value).streep if is_foster else ()


def plain(points: Sequence[Point], dash: tuple[float, ...], owner: str) -> Mark:
    """Return a stem or bar."""
    return Path(polyline(points), Stroke(dash=dash), owner=owner)


def identical(first: Sequence[Point], second: Sequence[Point], owner: str) -> Mark:
    """Return the bar halfway the lines to two identical children."""
    one, other = Track(first), Track(second)
    return Path(segments((one.at(one.length / 2), other.at(other.length / 2))), owner=owner)
