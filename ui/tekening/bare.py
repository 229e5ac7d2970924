"""A view on a drawing without mouse and keys: what is shown, chosen, and how large."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QGraphicsView, QWidget

from regisseur_desktop.drawing.shapes import Drawing
from ui.tekening.camera import Camera
from ui.tekening.grips import Grip
from ui.tekening.layers import carried_between
from ui.tekening.scene import DrawingScene
from ui.tekening.selection import Selection, rect
from ui.tekening.walk import Navigate
from ui.theme.apply import theme

_LARGE = 2.0
"""How much larger than at 100 % a small drawing may become when it is fitted."""


class BareView(QGraphicsView):
    """Shows a `Drawing`; owners are the ids of its areas, '' stands for none."""

    chosen_changed = Signal(str)
    opened = Signal(str)
    context = Signal(str, QPoint)
    dragged = Signal(str, float, float)
    dropped = Signal(str, float, float)
    drag_cancelled = Signal(str)
    nudged = Signal(str, int, int)
    removed = Signal(str)
    insert = Signal(str)
    rename = Signal(str)
    grip = Signal(str)
    band_chosen = Signal(list)
    zoom_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing = Drawing(width=1, height=1, marks=())
        self._wanted = ""
        self.navigate: Navigate = None
        self.drawing_scene = DrawingScene(self)
        self.selection = Selection(self.drawing_scene)
        self.camera = Camera(self)
        self.setScene(self.drawing_scene)
        self._set_up()
        self.camera.zoom_changed.connect(self._tell_zoom)
        theme().changed.connect(self._recolour)

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontSavePainterState)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)

    @property
    def drawing(self) -> Drawing:
        """Return what is shown now."""
        return self._drawing

    def show_drawing(self, drawing: Drawing) -> None:
        """Show a drawing; zoom, place and choice stay, and what only moved glides there."""
        before, self._drawing = self._drawing, drawing
        is_other = self._is_other(drawing)
        carried = QPointF(*carried_between(before, drawing, self.chosen))
        self.carry(carried)
        at_once = is_other or self.is_held or not self.isVisible()
        self.drawing_scene.show_drawing(drawing, carried, at_once=at_once)
        self.selection.take(drawing)
        self.camera.set_box(self.drawing_scene.sceneRect(), carried)
        if is_other:
            self.camera.fit(1.0)
        self._keep_choice()

    def _is_other(self, drawing: Drawing) -> bool:
        """Say whether nobody in a drawing was shown before, as in another household."""
        return not any(self.selection.area(area.owner) for area in drawing.areas)

    @property
    def is_held(self) -> bool:
        """Whether the mouse holds something of the drawing."""
        return False

    def carry(self, by: QPointF) -> None:
        """Go on with what the mouse holds, in a drawing that as a whole stands elsewhere."""

    def let_go(self) -> bool:
        """Put down what the mouse holds; say whether it held anything."""
        return False

    def _keep_choice(self) -> None:
        if self._wanted and self.selection.area(self._wanted):
            self.choose(self._wanted)
        elif self.chosen and self.selection.area(self.chosen) is None:
            self.let_go()
            self.choose("")
        self.refresh()
        self.selection.follow()

    def _recolour(self) -> None:
        self.drawing_scene.recolour()
        self.camera.settle()
        self.refresh()

    @property
    def chosen(self) -> str:
        """Return the chosen owner, '' for none."""
        return self.selection.chosen

    @property
    def marked(self) -> tuple[str, ...]:
        """Return what the rubber band caught, in reading order."""
        return self.selection.marked

    def choose(self, owner: str, *, look: bool = True) -> None:
        """Choose an owner and bring it in sight; one that is not drawn yet, when it comes."""
        if owner and self.selection.area(owner) is None:
            self._wanted = owner
            return
        self._wanted = ""
        is_other = self.selection.choose(owner)
        area = self.selection.area(owner)
        if area is not None and look:
            self.camera.ensure_visible(rect(area.box))
        self.refresh()
        if is_other:
            self.chosen_changed.emit(owner)

    def refresh(self) -> None:
        """Draw rings and grips as the choice, the zoom and the focus are now."""
        self.selection.refresh(self.camera.scale, has_focus=self.hasFocus())

    def set_grips(self, grips: Sequence[Grip]) -> None:
        """Show these grips near the chosen one."""
        self.selection.set_grips(grips)
        self.refresh()

    @property
    def zoom(self) -> float:
        """Return the zoom, 1.0 at 100 %."""
        return self.camera.zoom

    def zoom_by(self, factor: float) -> None:
        """Zoom around the middle, or around the chosen one when that is in sight."""
        area = self.selection.area(self.chosen)
        middle = QRectF(self.viewport().rect()).center()
        at = QPointF(self.mapFromScene(QPointF(*area.symbol.centre))) if area else middle
        inside = self.viewport().rect().contains(at.toPoint())
        self.camera.zoom_by(factor, at if inside else middle)

    def fit(self, most: float = _LARGE) -> None:
        """Show the whole drawing, at most `most` times as large as at 100 %."""
        self.camera.fit(most)
        self.refresh()

    def _tell_zoom(self, zoom: float) -> None:
        self.refresh()
        self.zoom_changed.emit(zoom)
