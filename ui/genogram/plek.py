"""Where a small sheet stands in a drawing: near its grip, over as few symbols as possible."""

from collections.abc import Iterator, Sequence
from math import hypot

from PySide6.QtCore import QPoint, QRect, QSize

from ui.theme.apply import px

_EDGE, _BESIDE = 10, 22
"""The room to the edge and to the grip, in pixels at 100 %."""


def best_place(ground: QRect, size: QSize, at: QPoint, taken: Sequence[QRect]) -> QPoint:
    """Return the top left corner for a sheet of `size` inside `ground` that belongs to `at`."""
    edge = px(_EDGE)
    room = ground.adjusted(edge, edge, -edge, -edge)
    boxes = [_held(QRect(corner, size), room) for corner in _corners(room, size, at)]
    return min(boxes, key=lambda box: _cost(box, at, taken)).topLeft()


def _corners(room: QRect, size: QSize, at: QPoint) -> Iterator[QPoint]:
    """Yield beside, below and above the grip, and the four corners of the ground."""
    gap, half = px(_BESIDE), QPoint(size.width() // 2, size.height() // 2)
    yield at + QPoint(gap, -half.y())
    yield at + QPoint(-gap - size.width(), -half.y())
    yield at + QPoint(-half.x(), gap)
    yield at + QPoint(-half.x(), -gap - size.height())
    for x in (room.left(), room.right() - size.width()):
        for y in (room.top(), room.bottom() - size.height()):
            yield QPoint(x, y)


def _held(box: QRect, room: QRect) -> QRect:
    """Return the box moved inside the room; where that is too small the top left corner wins."""
    box.moveRight(min(box.right(), room.right()))
    box.moveBottom(min(box.bottom(), room.bottom()))
    box.moveTopLeft(QPoint(max(box.left(), room.left()), max(box.top(), room.top())))
    return box


def _cost(box: QRect, at: QPoint, taken: Sequence[QRect]) -> float:
    covered = sum(_area(box & one) for one in taken)
    way = box.center() - at
    covers_grip = 20_000 if box.contains(at) else 0
    return covered * 4 + covers_grip + 10 * hypot(way.x(), way.y())


def _area(box: QRect) -> int:
    return 0 if box.isEmpty() else box.width() * box.height()
