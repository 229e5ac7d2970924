"""The scene: items made from a display list, and only what changed made again."""

from PySide6.QtCore import QObject, QPointF, QRectF
from PySide6.QtWidgets import QGraphicsScene

from regisseur_desktop.drawing.shapes import Drawing
from ui.tekening.colours import Colours
from ui.tekening.item import GroupItem
from ui.tekening.layers import Group, groups
from ui.tekening.motion import Glide, wants_less_motion

Key = tuple[str, int]


class DrawingScene(QGraphicsScene):
    """Holds one item per group of the drawing, known by owner and run."""

    def __init__(self, parent: QObject | None = None) -> None:
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
        self._remove_all_but(found)
        changed = [item for group in found if (item := self._show(group, carried)) is not None]
        box = QRectF(0, 0, drawing.width, drawing.height)
        for item in changed:
            box |= item.boundingRect().translated(item.goal)
        self.setSceneRect(box)
        moves = [(item, item.goal) for item in changed]
        self.glide.start(moves, at_once=at_once or wants_less_motion())

    def _show(self, group: Group, carried: QPointF) -> GroupItem | None:
        """Return the item of a group when it is new, drawn again or on its way."""
        key = (group.owner, group.run)
        item = self._items.get(key)
        if item is None:
            self._items[key] = item = GroupItem(group, self._colours)
            self.addItem(item)
            return item
        is_redrawn = item.show_group(group, self._colours)
        if not is_redrawn and not carried.isNull():
            item.setPos(item.pos() + carried)
        return item if is_redrawn or item.pos() != item.goal else None

    def _remove_all_but(self, kept: list[Group]) -> None:
        gone = self._items.keys() - {(group.owner, group.run) for group in kept}
        for key in gone:
            self.removeItem(self._items.pop(key))

    def items_of(self, owner: str) -> tuple[GroupItem, ...]:
        """Return the items of an owner, the lowest first."""
        found: list[GroupItem] = []
        while item := self._items.get((owner, len(found))):
            found.append(item)
        return tuple(found)

    def recolour(self) -> None:
        """Draw everything in the theme that is in force now."""
        self._colours = Colours()
        for item in self._items.values():
            item.recolour(self._colours)
