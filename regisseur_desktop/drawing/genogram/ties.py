"""The sixteen lines of feeling: straight lines, waves, signs halfway and arrows."""

from collections.abc import Mapping, Sequence
from math import hypot

from regisseur_desktop.domain.tekening import Gevoelsgroep
from regisseur_desktop.drawing.genogram.looks import TieLook
from regisseur_desktop.drawing.genogram.track import Track, beside
from regisseur_desktop.drawing.pen import circle, polygon, polyline, segments
from regisseur_desktop.drawing.shapes import Ink, Mark, Path, Point, Step, Stroke, Verb
from regisseur_desktop.drawing.styles import Eind, Gevoelsstijl, Golf, Midden, styles

INKS: Mapping[Gevoelsgroep, Ink] = {
    Gevoelsgroep.STEUN: Ink.SUPPORT,
    Gevoelsgroep.SPANNING: Ink.TENSION,
    Gevoelsgroep.AFSTAND: Ink.DISTANCE,
    Gevoelsgroep.ONVEILIG: Ink.DANGER,
}
_WIDTHS = (1.1, 1.7, 2.6)
_PERIOD, _LEAD = 10.0, 5.0
_HEAD, _BROAD = 10.0, 4.6
"""How long the head of an arrow is, and half its width."""

_APART = 2.4
"""The white between two lines beside each other."""


def tie(look: TieLook, points: Sequence[Point]) -> list[Mark]:
    """Return the marks of one line of feeling along its way."""
    return _Line(look, styles().gevoel(look.soort.value), points).marks()


class _Line:
    """One line of feeling being drawn."""

    def __init__(self, look: TieLook, style: Gevoelsstijl, points: Sequence[Point]) -> None:
        self.style, self.owner = style, look.owner
        self.ink = INKS[look.soort.groep]
        width = _WIDTHS[look.strength - 1]
        self.stroke = Stroke(self.ink, width, style.streep)
        self.solid = Stroke(self.ink, width)
        self.track = Track(points)
        self.end = self.track.length - (_HEAD - 2 if style.eind else 0.0)
        self.swing = 3.4 + 0.8 * look.strength

    def marks(self) -> list[Mark]:
        """Return the lines, the wave over them, the sign halfway and the head."""
        marks: list[Mark] = [self._path(polyline(line)) for line in self._straight()]
        if self.style.golf:
            marks.append(self._path(self._wave(), self.solid))
        return [*marks, *self._middle(), *self._head()]

    def _path(
        self, steps: tuple[Step, ...], stroke: Stroke | None = None, fill: Ink | None = None
    ) -> Path:
        return Path(steps, stroke or self.stroke, fill, self.owner)

    def _straight(self) -> list[list[Point]]:
        """Return the lines beside each other, broken where the sign halfway breaks them."""
        way = self.track.part(0.0, self.end)
        if self.style.midden in (Midden.BREUK, Midden.HERSTEL):
            half = self.track.length / 2
            return [self.track.part(0.0, half - 6), self.track.part(half + 6, self.end)]
        count = self.style.lijnen
        apart = _APART + self.stroke.width
        if self.style.golf:
            apart = 2 * (self.swing + apart) / max(count - 1, 1)
        return [beside(way, (place - (count - 1) / 2) * apart) for place in range(count)]

    def _wave(self) -> tuple[Step, ...]:
        first, last = _LEAD, self.end - _LEAD
        count = max(int((last - first) / (_PERIOD / 2)), 2)
        step = (last - first) / count
        makers = {Golf.GOLF: self._smooth, Golf.TANDEN: self._teeth, Golf.BLOKKEN: self._blocks}
        inner = makers.get(self.style.golf, self._zigzag)(first, step, count)
        return (
            (Verb.MOVE, self.track.at(0.0)),
            (Verb.LINE, self.track.at(first)),
            *inner,
            (Verb.LINE, self.track.at(self.end)),
        )

    def _zigzag(self, first: float, step: float, count: int) -> list[Step]:
        tops = [
            (Verb.LINE, self.track.at(first + step * (n + 0.5), self._side(n)))
            for n in range(count)
        ]
        return [*tops, (Verb.LINE, self.track.at(first + step * count))]

    def _teeth(self, first: float, step: float, count: int) -> list[Step]:
        steps: list[Step] = []
        for n in range(0, count, 2):
            here = first + step * n
            steps.append((Verb.LINE, self.track.at(here, -self.swing)))
            steps.append((Verb.LINE, self.track.at(min(here + 2 * step, self.end), self.swing)))
        return [*steps, (Verb.LINE, self.track.at(first + step * count))]

    def _blocks(self, first: float, step: float, count: int) -> list[Step]:
        steps: list[Step] = []
        for n in range(count):
            here = first + step * n
            steps.append((Verb.LINE, self.track.at(here, self._side(n))))
            steps.append((Verb.LINE, self.track.at(here + step, self._side(n))))
        return [*steps, (Verb.LINE, self.track.at(first + step * count))]

    def _smooth(self, first: float, step: float, count: int) -> list[Step]:
        steps: list[Step] = []
        for n in range(count):
            here, side = first + step * n, self._side(n) * 1.6
            one, two = (
                self.track.at(here + step * 0.35, side),
                self.track.at(here + step * 0.65, side),
            )
            steps.append((Verb.CURVE, (*one, *two, *self.track.at(here + step))))
        return steps

    def _side(self, n: int) -> float:
        return self.swing if n % 2 else -self.swing

    def _middle(self) -> list[Mark]:
        half = self.track.length / 2
        if self.style.midden is Midden.HART:
            return [self._path(_heart(*self.track.at(half)), self.solid, Ink.PAPER)]
        if self.style.midden is Midden.RINGEN:
            places = (half - 14, half, half + 14)
            rings = [
                self._path(circle(*self.track.at(at), 3.6), self.solid, Ink.PAPER) for at in places
            ]
            return list(rings)
        if not self.style.midden:
            return []
        bars = [(self.track.at(at, -7), self.track.at(at, 7)) for at in (half - 6, half + 6)]
        marks: list[Mark] = [self._path(segments(*bars), self.solid)]
        if self.style.midden is Midden.HERSTEL:
            marks.append(self._path(circle(*self.track.at(half), 4.6), self.solid, Ink.PAPER))
        return marks

    def _head(self) -> list[Mark]:
        tx, ty = self.track.at(self.track.length)
        bx, by = self.track.at(self.track.length - _HEAD)
        length = hypot(tx - bx, ty - by) or 1.0
        dx, dy = (ty - by) / length * _BROAD, (bx - tx) / length * _BROAD
        tip, left, right = (tx, ty), (bx + dx, by + dy), (bx - dx, by - dy)
        if self.style.eind is Eind.PIJL:
            return [self._path(polygon((tip, left, right)), None, self.ink)]
        if self.style.eind is Eind.OPEN:
            joint = segments((self.track.at(self.end), tip))
            return [
                self._path(polyline((left, tip, right)), self.solid),
                self._path(joint, self.solid),
            ]
        if self.style.eind is Eind.BLOK:
            square = left, (tx + dx, ty + dy), (tx - dx, ty - dy), right
            return [self._path(polygon(square), self.solid, self.ink)]
        return []


def _heart(x: float, y: float) -> tuple[Step, ...]:
    return (
        (Verb.MOVE, (x, y + 6)),
        (Verb.CURVE, (x - 9, y - 1, x - 5, y - 8, x, y - 3)),
        (Verb.CURVE, (x + 5, y - 8, x + 9, y - 1, x, y + 6)),
        (Verb.CLOSE, ()),
    )
