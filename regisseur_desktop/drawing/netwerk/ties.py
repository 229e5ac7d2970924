"""The line between the household and somebody around it: its kind, direction and letters.

After Hartman's ecomap: thick is strong, dashes are tenuous, a zigzag is stress, and a gap between
two bars is a tie that was broken. An arrowhead says where the support goes.
"""

from dataclasses import dataclass
from math import hypot

from regisseur_desktop.domain.netwerk import Lijnsoort, Richting
from regisseur_desktop.drawing.pen import polygon, polyline, segments
from regisseur_desktop.drawing.shapes import Ink, Mark, Path, Point, Step, Stroke, Text

LETTER = 13.0
_STROKES = {
    Lijnsoort.STERK: Stroke(Ink.SUPPORT, 5.0),
    Lijnsoort.GEWOON: Stroke(Ink.LINE, 1.8),
    Lijnsoort.ZWAK: Stroke(Ink.LINE, 1.6, (6.0, 5.0)),
    Lijnsoort.SPANNING: Stroke(Ink.TENSION, 1.8),
    Lijnsoort.VERBROKEN: Stroke(Ink.DISTANCE, 1.8),
}
_HEAD, _HALF_HEAD, _STRONG_HEAD = 10.0, 5.0, 7.5
_WAVE, _SWING = 9.0, 4.5
_GAP, _BAR = 5.0, 7.0


@dataclass(frozen=True, slots=True)
class Run:
    """A line from one place to another, with places along and beside it."""

    start: Point
    end: Point

    @property
    def length(self) -> float:
        """Return how long the line is."""
        return hypot(self.end[0] - self.start[0], self.end[1] - self.start[1])

    def at(self, along: float, beside: float = 0.0) -> Point:
        """Return the place so many units from the start, and beside the line."""
        length = self.length or 1.0
        dx, dy = (self.end[0] - self.start[0]) / length, (self.end[1] - self.start[1]) / length
        return (
            self.start[0] + dx * along - dy * beside,
            self.start[1] + dy * along + dx * beside,
        )


def tie_line(
    run: Run, lijn: Lijnsoort, richting: Richting | None, owner: str = ""
) -> tuple[Mark, ...]:
    """Return the line from the household to somebody, with its arrowheads if any."""
    stroke = _STROKES[lijn]
    half = _STRONG_HEAD if lijn is Lijnsoort.STERK else _HALF_HEAD
    to_home = richting in (Richting.NAAR_GEZIN, Richting.BEIDE)
    to_contact = richting in (Richting.VAN_GEZIN, Richting.BEIDE)
    begin = _HEAD if to_home else 0.0
    end = run.length - (_HEAD if to_contact else 0.0)
    body = Run(run.at(begin), run.at(max(end, begin + 1.0)))
    marks: list[Mark] = [Path(_body(body, lijn), stroke, owner=owner)]
    if to_home:
        marks.append(_head(run.start, run.at(_HEAD, half), run.at(_HEAD, -half), stroke, owner))
    if to_contact:
        back = run.length - _HEAD
        marks.append(_head(run.end, run.at(back, half), run.at(back, -half), stroke, owner))
    return tuple(marks)


def _head(tip: Point, one: Point, two: Point, stroke: Stroke, owner: str) -> Path:
    return Path(polygon((tip, one, two)), None, stroke.ink, owner)


def _body(run: Run, lijn: Lijnsoort) -> tuple[Step, ...]:
    if lijn is Lijnsoort.SPANNING:
        return polyline(_zigzag(run))
    if lijn is Lijnsoort.VERBROKEN:
        return _broken(run)
    return polyline((run.start, run.end))


def _zigzag(run: Run) -> list[Point]:
    count = max(int(run.length // _WAVE), 2)
    step = run.length / count
    bends = [run.at((n + 0.5) * step, _SWING if n % 2 else -_SWING) for n in range(count)]
    return [run.start, *bends, run.end]


def _broken(run: Run) -> tuple[Step, ...]:
    middle = run.length / 2
    near, far = max(middle - _GAP, 0.0), min(middle + _GAP, run.length)
    return segments(
        (run.start, run.at(near)),
        (run.at(near, -_BAR), run.at(near, _BAR)),
        (run.at(far, -_BAR), run.at(far, _BAR)),
        (run.at(far), run.end),
    )


def letters_mark(centre: Point, letters: str, owner: str = "") -> Text:
    """Return the letters of the support, standing round a place."""
    return Text(centre[0], centre[1] + LETTER * 0.36, letters, LETTER, bold=True, owner=owner)
