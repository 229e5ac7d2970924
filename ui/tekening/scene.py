"""The scene: items made from a display list, and only what changed made again."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QPointF, QRectF
from PySide6.QtWidgets import QGraphicsScene

from regisseur_desktop.drawing.shapes import Drawing
from ui.tekening.colours import Colours
from ui.tekening.item import GroupItem
from ui.tekening.layers import Group, groups
from ui.tekening.motion import Glide, Move, wants_less_motion

Key = tuple[str, int]


class DrawingScene(QGraphicsScene):
    """Holds one item per group of the drawing, known by owner and run."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._items: dict[Key, GroupItem] = {}
        self._colours = Colours()
        self.glide = Glide(self)

    def show_drawing(self, drawing: Drawing, carried: QPointF, *, at_once: bool) -> None:
        """Show a drawing; equal marks keep their item, and what only moved glides there.

        `carried` is how far the view looks elsewhere now: what stands still on the screen must
        begin its way from there. With `at_once`, as during a drag, nothing glides.
        """
        self.glide.forget()
        found = groups(drawing.marks)
        self._remove_all_but({(group.owner, group.run) for group in found})
        moves = [move for group in found if (move := self._show(group)) is not None]
        if not carried.isNull():
            self._carry(moves, carried)
        self.setSceneRect(QRectF(0, 0, drawing.width, drawing.height) | self._bounds(moves))
        self.glide.start(moves, at_once=at_once or wants_less_motion())

    def _show(self, group: Group) -> Move | None:
        key = (group.owner, group.run)
        item = self._items.get(key)
        if item is None:
            self._items[key] = item = GroupItem(group, self._colours)
            self.addItem(item)
            return None
        goal = item.show_group(group, self._colours)
        return (item, goal) if goal is not None else None

    def _remove_all_but(self, kept: set[Key]) -> None:
        for key in self._items.keys() - kept:
            self.removeItem(self._items.pop(key))

    def _carry(self, moves: Iterable[Move], by: QPointF) -> None:
        for item, _goal in moves:
            item.setPos(item.pos() + by)

    def _bounds(self, moves: Iterable[Move]) -> QRectF:
        going = {id(item): goal for item, goal in moves}
        box = QRectF()
        for item in self._items.values():
            box |= item.boundingRect().translated(going.get(id(item), item.pos()))
        return box

    def items_of(self, owner: str) -> tuple[GroupItem, ...]:
        """Return the items of an owner, the lowest first."""
        found: list[GroupItem] = []
        while item := self._items.get((owner, len(found))):
            found.append(item)
        return tuple(found)

    def goal_of(self, item: GroupItem) -> QPointF:
        """Return where an item stands, or will when its glide ends."""
        return self.glide.goal_of(item)

    def recolour(self) -> None:
        """Draw everything in the theme that is in force now."""
        self._colours = Colours()
        for item in self._items.values():
            item.recolour(self._colours)
