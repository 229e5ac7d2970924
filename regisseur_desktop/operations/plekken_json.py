"""Where everybody stands in a drawing as json, and back: for other programs and for measuring."""

import json
from collections.abc import Iterable, Mapping
from typing import Any, Final

from regisseur_desktop.drawing.genogram.family import SYMBOL, Layout, Line, Place
from regisseur_desktop.drawing.shapes import AreaKind, Drawing
from regisseur_desktop.errors import Refused

_ROUGH: Final = 2  # decimals of a unit; finer than any printer
_UNSOUND: Final = (
    ArithmeticError,
    AttributeError,
    LookupError,
    RecursionError,
    TypeError,
    ValueError,
)
_FAR: Final = 1e7
_NO_LAYOUT: Final = "Dit is geen json van een genogram. Kies een ander bestand bij --vorige."


def as_json(made: Layout) -> bytes:
    """Return a layout as json: places, rows and lines in units, and the side of a symbol."""
    data = {
        "symbol": SYMBOL,
        "pos": {one: [_round(at.x), _round(at.y)] for one, at in made.places.items()},
        "rows": {one: at.row for one, at in made.places.items()},
        "brackets": _lines(made.brackets),
        "stems": _lines(made.stems),
        "bars": _lines(made.bars),
        "drops": _lines(made.drops),
        "loops": [
            {"household": loop.household, "points": _points(loop.points)} for loop in made.loops
        ],
        "twisted": list(made.twisted),
        "width": _round(made.width),
        "height": _round(made.height),
        "cost": _round(made.cost),
        "seconds": round(made.seconds, 4),
    }
    return _written(data)


def netwerk_json(drawing: Drawing, seconds: float) -> bytes:
    """Return where everybody in a netwerk stands; `symbol` is the height of the first of them."""
    around = [area for area in drawing.areas if area.kind is AreaKind.CONTACT]
    return _written(
        {
            "symbol": _round(around[0].symbol.height) if around else SYMBOL,
            "pos": {area.owner: [_round(part) for part in area.symbol.centre] for area in around},
            "width": _round(drawing.width),
            "height": _round(drawing.height),
            "seconds": round(seconds, 4),
        }
    )


def _written(data: dict[str, Any]) -> bytes:
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def _lines(lines: Iterable[Line]) -> list[dict[str, Any]]:
    return [
        {"union": line.union, "points": _points(line.points)}
        | ({"child": line.child} if line.child else {})
        for line in lines
    ]


def _points(points: Iterable[tuple[float, float]]) -> list[list[float]]:
    return [[_round(x), _round(y)] for x, y in points]


def _round(value: float) -> float:
    return round(value, _ROUGH)


def places(raw: bytes) -> dict[str, Place]:
    """Return the places of an earlier json; one of another program may lack the rows."""
    try:
        data = json.loads(raw)
        pos, scale = data["pos"], SYMBOL / _near(data["symbol"])
        rows = data.get("rows") or _rows(pos, float(data["symbol"]))
        return {
            str(one): Place(_near(x) * scale, _near(y) * scale, int(_near(rows[one])))
            for one, (x, y) in pos.items()
        }
    except _UNSOUND as no:
        raise Refused(_NO_LAYOUT) from no


def _near(value: object) -> float:
    """Return a number that can be a place: json may hold infinity, and things that are none."""
    number = float(str(value))
    if not abs(number) < _FAR:
        raise ValueError(value)
    return number


def _rows(pos: Mapping[str, Any], symbol: float) -> dict[str, int]:
    """Count the rows by height: what lies more than half a symbol lower is the next row."""
    row, last, found = -1, float("-inf"), {}
    for one in sorted(pos, key=lambda one: float(pos[one][1])):
        if float(pos[one][1]) - last > symbol / 2:
            row, last = row + 1, float(pos[one][1])
        found[one] = row
    return found
