"""What is chosen in a drawing: the one thing, what a band caught, and the grips around it."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from regisseur_desktop.drawing.shapes import Area, Box, Drawing
from ui.tekening.grips import Grip, GripItem
from ui.tekening.rings import Ring
from ui.tekening.scene import DrawingScene


class Selection:
    """Rings and grips of one scene; knows where the keyboard stands among them."""

    def __init__(self, scene: DrawingScene) -> None:
        self._scene = scene
        self._rings: dict[str, Ring] = {}
        self.areas: tuple[Area, ...] = ()
        self._by_owner: dict[str, Area] = {}
        self.chosen = ""
        self.marked: tuple[str, ...] = ()
        self.grips: list[GripItem] = []
        self.grip_at = -1
        """The grip the keyboard is on; -1 while it is on the symbol."""

    def take(self, drawing: Drawing) -> None:
        """Stand around the same owners of another drawing."""
        if self.areas is drawing.areas:
            return
        self.areas = drawing.areas
        self._by_owner = {area.owner: area for area in drawing.areas}
        self.marked = tuple(owner for owner in self.marked if self.area(owner))

    def area(self, owner: str) -> Area | None:
        """Return the area of an owner."""
        return self._by_owner.get(owner)

    def choose(self, owner: str) -> bool:
        """Choose one owner alone; say whether that is another one than before."""
        is_other = owner != self.chosen
        self.marked, self.grip_at = (), -1
        if is_other:
            self.chosen = owner
            self.set_grips(())
        return is_other

    @property
    def place(self) -> int:
        """Return where the chosen one stands in reading order, -1 for nowhere."""
        return next((i for i, area in enumerate(self.areas) if area.owner == self.chosen), -1)

    @property
    def grip(self) -> Grip | None:
        """Return the grip the keyboard is on."""
        return self.grips[self.grip_at].grip if 0 <= self.grip_at < len(self.grips) else None

    def set_grips(self, grips: Sequence[Grip]) -> None:
        """Show other grips; the keyboard stays on the one with the same key."""
        held = self.grip.key if self.grip else ""
        for item in self.grips:
            self._scene.removeItem(item)
        self.grips = [GripItem(grip) for grip in grips]
        for item in self.grips:
            self._scene.addItem(item)
        keys = [grip.key for grip in grips]
        self.grip_at = keys.index(held) if held in keys else -1

    def refresh(self, scale: float, *, has_focus: bool) -> None:
        """Draw rings and grips for this zoom, focus and choice."""
        wanted = dict.fromkeys((self.chosen, *self.marked))
        for owner in [owner for owner in self._rings if owner not in wanted]:
            self._scene.removeItem(self._rings.pop(owner))
        for owner in wanted:
            self._refresh_ring(owner, scale, has_focus=has_focus)
        self._refresh_grips(scale, has_focus=has_focus)

    def follow(self) -> None:
        """Let the rings glide along with what they stand around."""
        for owner, ring in self._rings.items():
            leaders = self._scene.items_of(owner)
            ring.setPos(0, 0)
            if leaders:
                self._scene.glide.join(ring, leaders[0])

    def _refresh_ring(self, owner: str, scale: float, *, has_focus: bool) -> None:
        area = self.area(owner)
        if area is None:
            if owner in self._rings:
                self._scene.removeItem(self._rings.pop(owner))
            return
        ring = self._rings.get(owner)
        if ring is None:
            self._rings[owner] = ring = Ring()
            self._scene.addItem(ring)
        ring.show_around(area, self._lines(owner), scale)
        is_here = has_focus and owner == self.chosen and self.grip is None
        ring.set_focused(is_focused=is_here)

    def _lines(self, owner: str) -> QPainterPath:
        path = QPainterPath()
        for item in self._scene.items_of(owner):
            path.addPath(item.figure.lines().translated(item.goal))
        return path

    def _refresh_grips(self, scale: float, *, has_focus: bool) -> None:
        area = self.area(self.chosen)
        anchor = QPointF(*area.symbol.centre) if area else QPointF()
        for index, item in enumerate(self.grips):
            item.place(anchor, scale)
            item.show_focus(has_focus=has_focus and index == self.grip_at)

    def ring_of(self, owner: str) -> Ring | None:
        """Return the ring around an owner."""
        return self._rings.get(owner)


def rect(box: Box) -> QRectF:
    """Return a box as Qt knows it."""
    return QRectF(box.x, box.y, box.width, box.height)
