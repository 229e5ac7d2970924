"""Where the view looks and how large: zoom, pan and fit, with the same point under the mouse."""

from PySide6.QtCore import QObject, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QTransform
from PySide6.QtWidgets import QGraphicsView

from ui.theme.apply import theme

SMALLEST, LARGEST = 0.1, 4.0
STEP = 1.25
_ROOM = 16.0
"""Empty room around the drawing, in units."""
_SLACK = 4.0
"""Pixels the view can always scroll, so that Qt aligns nothing by itself."""
_POLICY = {
    True: Qt.ScrollBarPolicy.ScrollBarAlwaysOn,
    False: Qt.ScrollBarPolicy.ScrollBarAlwaysOff,
}
_HELD = 120.0
"""How much of the drawing stays in sight however far one pans, in pixels."""


class Camera(QObject):
    """Moves one view; at zoom 1.0 a unit is a pixel, times the text size the user chose.

    The scroll range is the drawing and what is in sight together. So the view can stand still
    while the drawing grows, and zoom around any point; fitting makes the range small again.
    """

    zoom_changed = Signal(float)

    def __init__(self, view: QGraphicsView) -> None:
        super().__init__(view)
        self._view = view
        self._box = QRectF(0, 0, 1, 1)
        self.zoom = 1.0
        self.is_fitted = True
        self.most = 1.0
        self._is_looking = False

    @property
    def scale(self) -> float:
        """Return pixels per unit."""
        return self.zoom * theme().k

    @property
    def centre(self) -> QPointF:
        """Return the point of the drawing in the middle of the view."""
        size = self._view.viewport().size()
        inverse, _is_possible = self._view.viewportTransform().inverted()
        return inverse.map(QPointF(size.width() / 2, size.height() / 2))

    def set_box(self, box: QRectF, carried: QPointF) -> None:
        """Take another extent of the drawing; look on where we looked, `carried` along."""
        held = box.adjusted(-_ROOM, -_ROOM, _ROOM, _ROOM)
        if held == self._box and carried.isNull():
            return
        centre = self.centre + carried
        self._box = held
        self.look_at(centre)

    def fit(self, most: float) -> None:
        """Show the whole drawing, at most `most` times as large as at 100 %."""
        size = self._view.viewport().size()
        wide, high = size.width() / self._box.width(), size.height() / self._box.height()
        self.most = most
        self._set_zoom(min(most, min(wide, high) / theme().k))
        self.look_at(self._box.center())
        self.is_fitted = True

    def settle(self) -> None:
        """Look at the same again after the view or the text changed size."""
        if self._is_looking:
            return  # only a scroll bar came or went, and the corner stays where it is
        if self.is_fitted:
            self.fit(self.most)
            return
        centre = self.centre
        self._set_zoom(self.zoom)
        self.look_at(centre)

    def zoom_by(self, factor: float, at: QPointF) -> None:
        """Zoom so that the point of the drawing under `at`, in pixels, stays where it is."""
        inverse, _is_possible = self._view.viewportTransform().inverted()
        fixed = inverse.map(at)
        self._set_zoom(self.zoom * factor)
        self._look_from(fixed - at / self.scale)
        self.is_fitted = False

    def pan_by(self, by: QPointF) -> None:
        """Move the drawing by pixels, as a hand on paper does."""
        self.look_at(self.centre - by / self.scale)
        self.is_fitted = False

    def ensure_visible(self, box: QRectF) -> None:
        """Look aside as little as needed to have a box in sight with room around it."""
        seen, room = self._seen(self.centre), _ROOM / self.scale
        wanted = box.adjusted(-room, -room, room, room)
        by_x = _aside(seen.left(), seen.right(), wanted.left(), wanted.right())
        by_y = _aside(seen.top(), seen.bottom(), wanted.top(), wanted.bottom())
        if by_x or by_y:
            self.look_at(self.centre + QPointF(by_x, by_y))

    def has_more(self, *, is_aside: bool) -> bool:
        """Say whether some of the drawing is out of sight, aside or else above or below."""
        view = self._view
        used = view.horizontalScrollBarPolicy() if is_aside else view.verticalScrollBarPolicy()
        return used == _POLICY[True]

    def _set_zoom(self, zoom: float) -> None:
        held = min(LARGEST, max(SMALLEST, zoom))
        is_other = held != self.zoom
        self.zoom = held
        self._is_looking = True
        self._view.setTransform(QTransform.fromScale(self.scale, self.scale))
        self._is_looking = False
        if is_other:
            self.zoom_changed.emit(held)

    def _seen(self, centre: QPointF) -> QRectF:
        size = QSizeF(self._view.viewport().size()) / self.scale
        corner = centre - QPointF(size.width() / 2, size.height() / 2)
        return QRectF(corner, size)

    def look_at(self, centre: QPointF) -> None:
        """Bring a point of the drawing to the middle of the view."""
        self._look_from(self._seen(centre).topLeft())

    def _look_from(self, corner: QPointF) -> None:
        """Show the drawing from a corner, which stays where it is when a scroll bar takes room."""
        seen = self._held(QRectF(corner, QSizeF(self._view.viewport().size()) / self.scale))
        spare = _SLACK / self.scale
        self._is_looking = True
        self._show_bars(seen)
        seen.setSize(QSizeF(self._view.viewport().size()) / self.scale)  # less a bar, or more
        self._view.setSceneRect(self._box | seen.adjusted(-spare, -spare, spare, spare))
        self._view.horizontalScrollBar().setValue(round(seen.left() * self.scale))
        self._view.verticalScrollBar().setValue(round(seen.top() * self.scale))
        self._is_looking = False

    def _show_bars(self, seen: QRectF) -> None:
        """Show a scroll bar in each direction in which some of the drawing is out of sight."""
        box, near = self._box, 1 / self.scale
        is_wide = box.left() < seen.left() - near or box.right() > seen.right() + near
        is_high = box.top() < seen.top() - near or box.bottom() > seen.bottom() + near
        self._view.setHorizontalScrollBarPolicy(_POLICY[is_wide])
        self._view.setVerticalScrollBarPolicy(_POLICY[is_high])

    def _held(self, seen: QRectF) -> QRectF:
        """Return the nearest place to look at from which some of the drawing is in sight."""
        edge = _HELD / self.scale
        left = min(
            max(seen.left(), self._box.left() + edge - seen.width()), self._box.right() - edge
        )
        top = min(
            max(seen.top(), self._box.top() + edge - seen.height()), self._box.bottom() - edge
        )
        return QRectF(QPointF(left, top), seen.size())


def _aside(low: float, high: float, wanted_low: float, wanted_high: float) -> float:
    """Return how far to move a range so that it holds another, its beginning first."""
    if wanted_low < low or wanted_high - wanted_low > high - low:
        return wanted_low - low
    return max(0.0, wanted_high - high)
