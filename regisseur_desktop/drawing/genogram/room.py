"""What is taken on the sheet: where a label would overlap, and what a line would run through."""

from regisseur_desktop.drawing.shapes import Box, Point

_CELL = 64.0


class Room:
    """Boxes that are taken, each with a weight, found back by cell."""

    def __init__(self) -> None:
        self._cells: dict[tuple[int, int], list[tuple[Box, float]]] = {}

    def take(self, box: Box, weight: float = 1.0) -> None:
        """Note that something stands here."""
        for cell in _cells(box):
            self._cells.setdefault(cell, []).append((box, weight))

    def is_free(self, box: Box) -> bool:
        """Say whether nothing stands here yet."""
        return not any(
            other.overlaps(box) for cell in _cells(box) for other, _ in self._cells.get(cell, ())
        )

    def weight_at(self, point: Point) -> float:
        """Return the weight of what stands at a point."""
        x, y = point
        here = self._cells.get((int(x // _CELL), int(y // _CELL)), ())
        return sum(
            weight for box, weight in here if box.x < x < box.right and box.y < y < box.bottom
        )


def _cells(box: Box) -> list[tuple[int, int]]:
    left, right = int(box.x // _CELL), int(box.right // _CELL)
    top, bottom = int(box.y // _CELL), int(box.bottom // _CELL)
    return [(x, y) for x in range(left, right + 1) for y in range(top, bottom + 1)]
