"""The ground of the netwerk: five fixed sectors and three rings round the household.

A spot on it is an angle and a depth. The angle runs with the clock from the right, in radians.
The depth is 0 at the rim of the household and 1, 2 and 3 at the outer edge of each ring. Own
network lies left, professionals right, volunteers between the two below.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from math import atan2, cos, hypot, pi, radians, sin

from regisseur_desktop.domain.netwerk import Nabijheid, Netwerkgroep
from regisseur_desktop.drawing.shapes import Box, Point

_DEGREES: Mapping[Netwerkgroep, tuple[float, float]] = {
    Netwerkgroep.SCHOOL_WERK: (-90, -20),
    Netwerkgroep.HULPVERLENER: (-20, 65),
    Netwerkgroep.VRIJWILLIGER: (65, 115),
    Netwerkgroep.VRIENDEN_BUREN: (115, 190),
    Netwerkgroep.FAMILIE: (190, 270),
}
SECTORS: Mapping[Netwerkgroep, tuple[float, float]] = {
    groep: (radians(begin), radians(end)) for groep, (begin, end) in _DEGREES.items()
}
"""Where each sector begins and ends; the same in every drawing of every household."""
RINGS = (Nabijheid.DICHTBIJ, Nabijheid.GEWOON, Nabijheid.VER_WEG)
"""The rings from the inside to the outside."""
_FREE, _RING, _FLAT = 56.0, 108.0, 0.64
_RIM = 0.52
EMPTY = 0.36
"""How wide the outer ring is with nobody in it: enough to drop somebody there."""


@dataclass(frozen=True, slots=True)
class Ground:
    """The sectors and rings round a household of this size, its middle at (0, 0).

    `sizes` widens each ring, the inner one first; 1 is as wide as few people need.
    """

    width: float
    height: float
    sizes: tuple[float, float, float] = (1.0, 1.0, 1.0)

    @property
    def household(self) -> Box:
        """Return the box of the household."""
        return Box(-self.width / 2, -self.height / 2, self.width, self.height)

    def _reach(self, depth: float) -> float:
        """Return how far to the side of the rim a depth lies."""
        wide = sum(size * min(max(depth - ring, 0.0), 1.0) for ring, size in enumerate(self.sizes))
        beyond = max(depth - len(RINGS), 0.0)
        return _FREE * min(depth * 8, 1.0) + (wide + beyond) * _RING

    def radii(self, depth: float) -> Point:
        """Return the half width and height of the ellipse at a depth."""
        reach = self._reach(depth)
        return self.width * _RIM + reach, self.height * _RIM + reach * _FLAT

    def point(self, angle: float, depth: float) -> Point:
        """Return the place of a spot."""
        across, down = self.radii(depth)
        return across * cos(angle), down * sin(angle)

    def spot(self, x: float, y: float) -> tuple[float, float]:
        """Return the angle (from -90 up to 270 degrees) and the depth of a place."""
        low, high = 0.0, 3.0
        while self._is_beyond(x, y, high):
            low, high = high, high * 2
        for _ in range(40):
            middle = (low + high) / 2
            low, high = (middle, high) if self._is_beyond(x, y, middle) else (low, middle)
        across, down = self.radii(high)
        angle = atan2(y / down, x / across)
        return (angle if angle >= -pi / 2 else angle + 2 * pi), high

    def _is_beyond(self, x: float, y: float, depth: float) -> bool:
        across, down = self.radii(depth)
        return hypot(x / across, y / down) > 1

    def cell(self, x: float, y: float) -> tuple[Netwerkgroep, Nabijheid]:
        """Return the sector and ring of a place; beyond the last ring that ring."""
        angle, depth = self.spot(x, y)
        groep = next(g for g, (begin, end) in SECTORS.items() if begin <= angle <= end)
        return groep, RINGS[min(int(depth), len(RINGS) - 1)]

    def holds(self, groep: Netwerkgroep, box: Box) -> bool:
        """Say whether a box lies within the straight borders of a sector, and on the drawing."""
        across, down = self.radii(len(RINGS))
        if max(-box.x, box.right) > across or max(-box.y, box.bottom) > down:
            return False
        begin, end = SECTORS[groep]
        corners = [(x, y) for x in (box.x, box.right) for y in (box.y, box.bottom)]
        after = all(self._turn(begin, x, y) >= 0 for x, y in corners)
        return after and all(self._turn(end, x, y) <= 0 for x, y in corners)

    def _turn(self, angle: float, x: float, y: float) -> float:
        """Return on which side of a border a place lies; above 0 is with the clock."""
        across, down = cos(angle), sin(angle)
        dx, dy = x - self.width * _RIM * across, y - self.height * _RIM * down
        return across * dy - _FLAT * down * dx
