"""What stands under a point: symbols first and never smaller than a fingertip, then lines."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtWidgets import QGraphicsScene

from regisseur_desktop.drawing.shapes import Area, Box
from ui.tekening.item import GroupItem
from ui.tekening.layers import SYMBOLS

_TARGET = 24.0
"""The smallest side of a target, in pixels at 100 %."""
_NEAR = 4.0
"""How far beside a line a press still counts, in pixels, over its own width for the mouse."""


def owner_at(scene: QGraphicsScene, areas: Sequence[Area], at: QPointF, scale: float) -> str:
    """Return who stands at a point of the drawing, '' for nobody; `scale` is pixels a unit."""
    point = at.x(), at.y()
    symbols = [area for area in areas if area.kind in SYMBOLS]
    for boxes in (
        [(area, _target(area.symbol, scale)) for area in symbols],
        [(area, area.box) for area in symbols],
    ):
        found = [area for area, box in boxes if _holds(box, point)]
        if found:
            return min(found, key=lambda area: _far(area.symbol, point)).owner
    return _line_at(scene, areas, at, scale)


def _line_at(scene: QGraphicsScene, areas: Sequence[Area], at: QPointF, scale: float) -> str:
    lines = {area.owner for area in areas if area.kind not in SYMBOLS}
    near = _NEAR / scale
    around = QRectF(at.x() - near, at.y() - near, 2 * near, 2 * near)
    items = scene.items(around, Qt.ItemSelectionMode.IntersectsItemShape)
    owners = [item.content.owner for item in items if isinstance(item, GroupItem)]
    return next((owner for owner in owners if owner in lines), "")


def owners_within(scene: QGraphicsScene, areas: Sequence[Area], box: QRectF) -> list[str]:
    """Return the owners with a symbol that a rectangle touches, in reading order."""
    items = scene.items(box, Qt.ItemSelectionMode.IntersectsItemShape)
    touched = {item.content.owner for item in items if isinstance(item, GroupItem)}
    return [a.owner for a in areas if a.owner in touched and a.kind in SYMBOLS]


def _target(box: Box, scale: float) -> Box:
    short = _TARGET / scale - min(box.width, box.height)
    return box.grown(max(0.0, short / 2))


def _holds(box: Box, point: tuple[float, float]) -> bool:
    return box.x <= point[0] <= box.right and box.y <= point[1] <= box.bottom


def _far(box: Box, point: tuple[float, float]) -> float:
    x, y = box.centre
    return (x - point[0]) ** 2 + (y - point[1]) ** 2
