"""The view as the stage of the tools: what lies under the mouse, and what it does."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF
from PySide6.QtWidgets import QWidget

from regisseur_desktop.compat import override
from ui.tekening.bare import BareView
from ui.tekening.grips import GripItem
from ui.tekening.hits import owner_at, owners_within
from ui.tekening.mouse import Mouse


def _nobody(_owner: str) -> bool:
    return False


class StageView(BareView):
    """Lends itself to the tools, and tells what they did as signals."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._can_drag: Callable[[str], bool] = _nobody
        self.mouse = Mouse(self)

    @property
    @override
    def is_held(self) -> bool:
        return self.mouse.tool is not None

    @override
    def carry(self, by: QPointF) -> None:
        if self.mouse.tool is not None:
            self.mouse.tool.carry(by)

    @override
    def let_go(self) -> bool:
        return self.mouse.cancel()

    def set_can_drag(self, can_drag: Callable[[str], bool]) -> None:
        """Say what may be dragged and nudged; nothing, as long as nobody says."""
        self._can_drag = can_drag

    def pick(self, owner: str) -> None:
        """Choose what was pressed, without moving the drawing under the mouse."""
        self.choose(owner, look=False)

    def to_drawing(self, at: QPoint) -> QPointF:
        """Return a point of the viewport in units of the drawing."""
        inverse, _is_possible = self.viewportTransform().inverted()
        return inverse.map(QPointF(at))

    def owner_under(self, at: QPoint) -> str:
        """Return who stands at a point of the viewport."""
        scale = self.camera.scale
        return owner_at(self.drawing_scene, self.selection.areas, self.to_drawing(at), scale)

    def grip_under(self, at: QPoint) -> str:
        """Return the key of the grip at a point of the viewport."""
        items = (item for item in self.items(at) if isinstance(item, GripItem))
        return next((item.grip.key for item in items), "")

    def choose_within(self, box: QRect) -> None:
        """Mark everything with a symbol that a rectangle of the viewport touches."""
        corners = self.to_drawing(box.topLeft()), self.to_drawing(box.bottomRight())
        caught = owners_within(self.drawing_scene, self.selection.areas, QRectF(*corners))
        self.choose(caught[0] if len(caught) == 1 else "")
        self.selection.marked = tuple(caught)
        self.refresh()
        self.band_chosen.emit(caught)

    def may_drag(self, owner: str) -> bool:
        """Say whether an owner may be moved by hand."""
        return self._can_drag(owner)

    def pan_by(self, by: QPointF) -> None:
        """Move the drawing by pixels."""
        self.camera.pan_by(by)

    def drag(self, owner: str, by: QPointF) -> None:
        """Tell where an owner is dragged."""
        self.dragged.emit(owner, by.x(), by.y())

    def drop(self, owner: str, by: QPointF) -> None:
        """Tell where an owner is dropped."""
        self.dropped.emit(owner, by.x(), by.y())

    def cancel_drag(self, owner: str) -> None:
        """Tell that an owner goes back to where it was."""
        self.drag_cancelled.emit(owner)

    def show_menu(self, owner: str) -> None:
        """Ask for the menu of an owner, at its symbol."""
        area = self.selection.area(owner)
        at = self.mapFromScene(QPointF(*area.symbol.centre)) if area else QPoint(0, 0)
        self.context.emit(owner, self.viewport().mapToGlobal(at))

    def press_grip(self, key: str) -> None:
        """Do what a grip is for."""
        self.grip.emit(key)
