"""Pictures of lines and shapes in the plain SVG that our own drawings use."""

from collections.abc import Callable
from dataclasses import dataclass
from xml.etree import ElementTree

from regisseur_desktop.documents.svg import path_operators


@dataclass(frozen=True, slots=True)
class Shapes:
    """A picture as operators, in its own units with `y` counting down."""

    operators: str
    width: float
    height: float


def read_shapes(svg: str) -> Shapes:
    """Return the shapes of an SVG picture; what is not a known shape is left out."""
    root = ElementTree.fromstring(svg)  # noqa: S314 - only our own drawings are read
    _x, _y, width, height = map(float, root.attrib["viewBox"].split())
    drawn = (
        f"{_style(node.attrib)} {_OUTLINES[name](node.attrib)} {_paint(node.attrib)}"
        for node in root.iter()
        if (name := node.tag.rpartition("}")[2]) in _OUTLINES
    )
    return Shapes(" ".join(drawn), width, height)


def _number(attributes: dict[str, str], name: str, default: float = 0.0) -> float:
    return float(attributes.get(name, default))


def _color(value: str) -> str:
    full = value[1:] if len(value) == 7 else "".join(each * 2 for each in value[1:4])
    return " ".join(f"{int(full[at : at + 2], 16) / 255:.3g}" for at in (0, 2, 4))


def _style(attributes: dict[str, str]) -> str:
    parts = []
    if attributes.get("fill", "#000000").startswith("#"):
        parts.append(f"{_color(attributes.get('fill', '#000000'))} rg")
    if attributes.get("stroke", "none").startswith("#"):
        parts.append(
            f"{_color(attributes['stroke'])} RG {_number(attributes, 'stroke-width', 1)} w"
        )
    dashes = attributes.get("stroke-dasharray", "").replace(",", " ")
    return " ".join([*parts, f"[{dashes}] 0 d"])


def _paint(attributes: dict[str, str]) -> str:
    is_filled = attributes.get("fill", "#000000").startswith("#")
    is_stroked = attributes.get("stroke", "none").startswith("#")
    return {(True, True): "B", (True, False): "f", (False, True): "S"}.get(
        (is_filled, is_stroked), "n"
    )


def _rect(attributes: dict[str, str]) -> str:
    sides = (_number(attributes, name) for name in ("x", "y", "width", "height"))
    return f"{' '.join(f'{side:.3f}' for side in sides)} re"


def _ellipse(attributes: dict[str, str]) -> str:
    x, y = _number(attributes, "cx"), _number(attributes, "cy")
    rx = _number(attributes, "rx") or _number(attributes, "r")
    ry = _number(attributes, "ry") or _number(attributes, "r")
    turns = f"A{rx} {ry} 0 0 1 {x + rx} {y} A{rx} {ry} 0 0 1 {x - rx} {y}"
    return path_operators(f"M{x - rx} {y} {turns} Z")


def _line(attributes: dict[str, str]) -> str:
    x1, y1, x2, y2 = (_number(attributes, name) for name in ("x1", "y1", "x2", "y2"))
    return f"{x1:.3f} {y1:.3f} m {x2:.3f} {y2:.3f} l"


_OUTLINES: dict[str, Callable[[dict[str, str]], str]] = {
    "rect": _rect,
    "circle": _ellipse,
    "ellipse": _ellipse,
    "line": _line,
    "path": lambda attributes: path_operators(attributes["d"]),
    "polyline": lambda attributes: path_operators(f"M{attributes['points']}"),
    "polygon": lambda attributes: path_operators(f"M{attributes['points']}Z"),
}
