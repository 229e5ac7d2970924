"""Small drawings as path operators: pictograms, and simple pictures of lines and shapes.

Reads what Phosphor and our own writers use of SVG: paths, lines, rectangles, circles,
ellipses and polygons. The operators are those of PDF, with `y` counting down.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from math import acos, ceil, copysign, cos, hypot, pi, radians, sin, sqrt, tan
from re import compile as compile_pattern

_TOKEN = compile_pattern(r"([MmZzLlHhVvCcSsQqTtAa])|([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)")
_TAKES = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}
_NUMBER = compile_pattern(r"([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)")


@dataclass(frozen=True, slots=True)
class Path:
    """A path to fill, drawn in a square with sides of `side`."""

    operators: str
    side: float


Point = tuple[float, float]


def _commands(data: str) -> Iterator[tuple[str, list[float]]]:
    """Yield each command with its numbers; flags of arcs may stand without a space."""
    at, command = 0, "M"
    while at < len(data):
        match = _TOKEN.match(data, at)
        if match is None:
            at += 1
            continue
        if match.group(1):
            command, at = match.group(1), match.end()
            if command in "Zz":
                yield command, []
            continue
        numbers: list[float] = []
        for place in range(_TAKES[command.upper()]):
            at, number = _number(data, at, is_flag=command in "Aa" and place in (3, 4))
            numbers.append(number)
        yield command, numbers
        command = {"M": "L", "m": "l"}.get(command, command)


def _number(data: str, at: int, *, is_flag: bool) -> tuple[int, float]:
    while data[at] in " ,\n\t":
        at += 1
    if is_flag:
        return at + 1, float(data[at])
    match = _NUMBER.match(data, at)
    if match is None:
        raise ValueError(data[at : at + 20])
    return match.end(), float(match.group())


class _Pen:
    """Follows the commands of a path and writes the operators."""

    def __init__(self) -> None:
        self.out: list[str] = []
        self.here: Point = (0.0, 0.0)
        self.start: Point = (0.0, 0.0)
        self.control: Point | None = None

    def move(self, to: Point) -> None:
        self.out.append(f"{to[0]:.3f} {to[1]:.3f} m")
        self.here = self.start = to
        self.control = None

    def line(self, to: Point) -> None:
        self.out.append(f"{to[0]:.3f} {to[1]:.3f} l")
        self.here, self.control = to, None

    def curve(self, one: Point, two: Point, to: Point) -> None:
        numbers = " ".join(f"{value:.3f}" for point in (one, two, to) for value in point)
        self.out.append(f"{numbers} c")
        self.here, self.control = to, two

    def close(self) -> None:
        self.out.append("h")
        self.here, self.control = self.start, None

    def reflected(self) -> Point:
        if self.control is None:
            return self.here
        return 2 * self.here[0] - self.control[0], 2 * self.here[1] - self.control[1]

    def arc(self, radii: Point, turn: float, flags: tuple[bool, bool], to: Point) -> None:
        for one, two, end in arc_curves(self.here, to, radii, turn, flags):
            self.curve(one, two, end)
        self.control = None


def arc_curves(
    begin: Point, end: Point, radii: Point, turn: float, flags: tuple[bool, bool]
) -> Iterator[tuple[Point, Point, Point]]:
    """Yield the curves of an elliptic arc (SVG 1.1, appendix F.6)."""
    rx, ry = abs(radii[0]), abs(radii[1])
    if begin == end:
        return
    if not (rx and ry):
        yield begin, end, end
        return
    cosine, sine = cos(radians(turn)), sin(radians(turn))
    dx, dy = (begin[0] - end[0]) / 2, (begin[1] - end[1]) / 2
    x, y = cosine * dx + sine * dy, cosine * dy - sine * dx
    grow = max(1.0, sqrt((x / rx) ** 2 + (y / ry) ** 2))
    rx, ry = rx * grow, ry * grow
    under = max(0.0, (rx * ry) ** 2 / ((rx * y) ** 2 + (ry * x) ** 2) - 1)
    factor = sqrt(under) * (-1 if flags[0] == flags[1] else 1)
    cx, cy = factor * rx * y / ry, -factor * ry * x / rx
    first = _angle((1, 0), ((x - cx) / rx, (y - cy) / ry))
    sweep = _angle(((x - cx) / rx, (y - cy) / ry), ((-x - cx) / rx, (-y - cy) / ry)) % (2 * pi)
    if not flags[1]:
        sweep -= 2 * pi
    middle = (begin[0] + end[0]) / 2, (begin[1] + end[1]) / 2

    def place(px: float, py: float) -> Point:
        gx, gy = rx * px + cx, ry * py + cy
        return cosine * gx - sine * gy + middle[0], sine * gx + cosine * gy + middle[1]

    parts = max(1, ceil(abs(sweep) / (pi / 2) - 1e-9))
    step = sweep / parts
    reach = 4 / 3 * tan(step / 4)
    for part in range(parts):
        a, b = first + part * step, first + (part + 1) * step
        yield (
            place(cos(a) - reach * sin(a), sin(a) + reach * cos(a)),
            place(cos(b) + reach * sin(b), sin(b) - reach * cos(b)),
            place(cos(b), sin(b)),
        )


def _angle(u: Point, v: Point) -> float:
    size = hypot(*u) * hypot(*v)
    cosine = max(-1.0, min(1.0, (u[0] * v[0] + u[1] * v[1]) / size))
    return copysign(acos(cosine), u[0] * v[1] - u[1] * v[0])


def _absolute(pen: _Pen, command: str, numbers: list[float]) -> list[float]:
    if command.isupper():
        return numbers
    x, y = pen.here
    if command == "h":
        return [numbers[0] + x]
    if command == "v":
        return [numbers[0] + y]
    if command == "a":
        return [*numbers[:5], numbers[5] + x, numbers[6] + y]
    return [value + (x, y)[place % 2] for place, value in enumerate(numbers)]


def _quadratic(pen: _Pen, control: Point, to: Point) -> None:
    x, y = pen.here
    one = x + (control[0] - x) * 2 / 3, y + (control[1] - y) * 2 / 3
    two = to[0] + (control[0] - to[0]) * 2 / 3, to[1] + (control[1] - to[1]) * 2 / 3
    pen.curve(one, two, to)
    pen.control = control


_DRAW: dict[str, Callable[[_Pen, list[float]], None]] = {
    "M": lambda pen, n: pen.move((n[0], n[1])),
    "L": lambda pen, n: pen.line((n[0], n[1])),
    "H": lambda pen, n: pen.line((n[0], pen.here[1])),
    "V": lambda pen, n: pen.line((pen.here[0], n[0])),
    "C": lambda pen, n: pen.curve((n[0], n[1]), (n[2], n[3]), (n[4], n[5])),
    "S": lambda pen, n: pen.curve(pen.reflected(), (n[0], n[1]), (n[2], n[3])),
    "Q": lambda pen, n: _quadratic(pen, (n[0], n[1]), (n[2], n[3])),
    "T": lambda pen, n: _quadratic(pen, pen.reflected(), (n[0], n[1])),
    "A": lambda pen, n: pen.arc((n[0], n[1]), n[2], (bool(n[3]), bool(n[4])), (n[5], n[6])),
    "Z": lambda pen, _: pen.close(),
}


def path_operators(data: str) -> str:
    """Return the `d` of an SVG path as PDF path operators, without the painting one."""
    pen = _Pen()
    for command, numbers in _commands(data):
        _DRAW[command.upper()](pen, _absolute(pen, command, numbers))
    return " ".join(pen.out)
