"""Small drawings made by hand, so that the view is tested apart from any layout."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QPointF

from regisseur_desktop.drawing.shapes import (
    Area,
    AreaKind,
    Box,
    Drawing,
    Ink,
    Mark,
    Path,
    Stroke,
    Text,
    Verb,
)
from ui.tekening.canvas import DrawingView

SIDE = 44.0
NAMEN: Mapping[str, str] = {
    "vader": "Vader, vader van Ivan, Jasper en Liselot",
    "marina": "Marina, moeder van Ivan, Jasper en Liselot",
    "ivan": "Ivan, zoon van Marina",
    "jasper": "Jasper, zoon van Marina",
    "liselot": "Liselot, dochter van Marina",
}
PLEKKEN: Mapping[str, tuple[float, float]] = {
    "vader": (60, 70),
    "marina": (380, 70),
    "ivan": (160, 217),
    "jasper": (300, 217),
    "liselot": (440, 217),
}


def line(owner: str, *points: tuple[float, float], ink: Ink = Ink.LINE) -> Path:
    """Return a line through points."""
    steps = tuple((Verb.MOVE if i == 0 else Verb.LINE, at) for i, at in enumerate(points))
    return Path(steps, Stroke(ink), owner=owner)


def square(owner: str, x: float, y: float, *, fill: Ink = Ink.PAPER) -> Path:
    """Return the symbol of a man around a point."""
    half = SIDE / 2
    corners = ((-half, -half), (half, -half), (half, half), (-half, half))
    steps = [
        (Verb.MOVE if i == 0 else Verb.LINE, (x + a, y + b)) for i, (a, b) in enumerate(corners)
    ]
    return Path((*steps, (Verb.CLOSE, ())), fill=fill, owner=owner)


def person(owner: str, x: float, y: float, name: str = "") -> tuple[tuple[Mark, ...], Area]:
    """Return the marks and the area of a person."""
    symbol = Box(x - SIDE / 2, y - SIDE / 2, SIDE, SIDE)
    marks = (square(owner, x, y), Text(x, y + 40, name.partition(",")[0], bold=True, owner=owner))
    box = Box(symbol.x - 20, symbol.y, SIDE + 40, SIDE + 22)
    return marks, Area(owner, AreaKind.PERSON, symbol, box, name or owner)


def gezin(
    plekken: Mapping[str, tuple[float, float]] = PLEKKEN,
    *,
    over: tuple[float, float] = (0, 0),
    zonder: Sequence[str] = (),
) -> Drawing:
    """Return Marina and her children; `over` moves the whole drawing."""
    at = {who: (x + over[0], y + over[1]) for who, (x, y) in plekken.items() if who not in zonder}
    marks: list[Mark] = []
    areas: list[Area] = []
    for who, (x, y) in at.items():
        made, area = person(who, x, y, NAMEN.get(who, who))
        marks += made
        areas.append(area)
    if {"vader", "marina"} <= at.keys():
        marks.insert(0, line("paar", at["vader"], at["marina"]))
        (x, y), (end, _) = at["vader"], at["marina"]
        box = Box(x, y - 1, end - x, 2)
        areas.append(Area("paar", AreaKind.COUPLE, box, box, "Vader en Marina: getrouwd"))
    return Drawing(
        640 + over[0], 330 + over[1], tuple(marks), tuple(areas), "Marina en de kinderen"
    )


def plek(view: DrawingView, owner: str) -> QPoint:
    """Return the middle of a symbol in pixels of the viewport."""
    area = view.selection.area(owner)
    assert area is not None
    return view.mapFromScene(QPointF(*area.symbol.centre))
