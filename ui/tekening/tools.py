"""Tools as objects: each takes over the mouse from a press to its release, and can be cancelled.

A tool is made at the press and gone at the release. It knows the stage it works on, never the
view itself, so that it can be tested and a screen can bring a tool of its own.
"""

from typing import Protocol

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QRubberBand, QWidget

from regisseur_desktop.compat import override


class Stage(Protocol):
    """What a tool may do to the view and ask of it; points are pixels of the viewport."""

    def viewport(self) -> QWidget:
        """Return the widget the mouse moves over."""

    def to_drawing(self, at: QPoint) -> QPointF:
        """Return a point in units."""

    def pick(self, owner: str) -> None:
        """Choose an owner, '' for none."""

    def choose_within(self, box: QRect) -> None:
        """Choose everything a rectangle touches."""

    def may_drag(self, owner: str) -> bool:
        """Say whether an owner can be moved by hand."""

    def pan_by(self, by: QPointF) -> None:
        """Move the drawing under the view."""

    def drag(self, owner: str, by: QPointF) -> None:
        """Tell how far an owner was dragged since the press, in units."""

    def drop(self, owner: str, by: QPointF) -> None:
        """Tell that it was let go there."""

    def cancel_drag(self, owner: str) -> None:
        """Tell that it goes back."""


def is_moved(begin: QPoint, at: QPoint) -> bool:
    """Say whether a press became a movement, as the system counts it."""
    return (at - begin).manhattanLength() >= QApplication.startDragDistance()


class Interaction:
    """The base of the tools: follows the mouse and does nothing."""

    def __init__(self, stage: Stage, at: QPoint) -> None:
        self.stage = stage
        self.begin = at
        self.last = at

    def move(self, at: QPoint) -> "Interaction":
        """Follow the mouse; return the tool that goes on, this one or another."""
        self.last = at
        return self

    def release(self, at: QPoint) -> None:
        """Finish."""

    def carry(self, by: QPointF) -> None:
        """Go on in a drawing that as a whole stands elsewhere now, in units."""

    def key(self, event: QKeyEvent) -> bool:
        """Take a key; say whether it was for this tool."""
        return False

    def cancel(self) -> None:
        """Undo what was begun."""


class ChooseTool(Interaction):
    """A press on something chooses it; moving on drags it, if it may be moved."""

    def __init__(self, stage: Stage, at: QPoint, owner: str) -> None:
        super().__init__(stage, at)
        self._owner = owner
        stage.pick(owner)

    @override
    def move(self, at: QPoint) -> Interaction:
        if is_moved(self.begin, at) and self.stage.may_drag(self._owner):
            return DragTool(self.stage, self.begin, self._owner).move(at)
        return self


class DragTool(Interaction):
    """Tells live how far something is dragged, and at the end where it was dropped."""

    def __init__(self, stage: Stage, at: QPoint, owner: str) -> None:
        super().__init__(stage, at)
        self._owner = owner
        self._from = stage.to_drawing(at)

    def _way(self, at: QPoint) -> QPointF:
        return self.stage.to_drawing(at) - self._from

    @override
    def move(self, at: QPoint) -> Interaction:
        self.last = at
        self.stage.drag(self._owner, self._way(at))
        return self

    @override
    def carry(self, by: QPointF) -> None:
        self._from += by

    @override
    def release(self, at: QPoint) -> None:
        self.stage.drop(self._owner, self._way(at))

    @override
    def cancel(self) -> None:
        self.stage.cancel_drag(self._owner)


class BandTool(Interaction):
    """A rubber band on empty ground; a press alone lets the choice go."""

    def __init__(self, stage: Stage, at: QPoint) -> None:
        super().__init__(stage, at)
        self._band: QRubberBand | None = None

    @override
    def move(self, at: QPoint) -> Interaction:
        self.last = at
        if self._band is None and is_moved(self.begin, at):
            self._band = QRubberBand(QRubberBand.Shape.Rectangle, self.stage.viewport())
        if self._band is not None:
            self._band.setGeometry(QRect(self.begin, at).normalized())
            self._band.show()
        return self

    @override
    def release(self, at: QPoint) -> None:
        if self._band is None:
            self.stage.pick("")
            return
        self._put_away()
        self.stage.choose_within(QRect(self.begin, at).normalized())

    @override
    def cancel(self) -> None:
        self._put_away()

    def _put_away(self) -> None:
        if self._band is not None:
            self._band.hide()
            self._band.deleteLater()
            self._band = None


class PanTool(Interaction):
    """Moves the drawing as a hand moves paper."""

    def __init__(self, stage: Stage, at: QPoint) -> None:
        super().__init__(stage, at)
        stage.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    @override
    def move(self, at: QPoint) -> Interaction:
        self.stage.pan_by(QPointF(at - self.last))
        self.last = at
        return self

    @override
    def release(self, at: QPoint) -> None:
        self.stage.viewport().unsetCursor()

    @override
    def cancel(self) -> None:
        self.stage.viewport().unsetCursor()


class HandTool(PanTool):
    """Moves the drawing from a press on empty ground; a press alone lets the choice go."""

    @override
    def release(self, at: QPoint) -> None:
        super().release(at)
        if not is_moved(self.begin, at):
            self.stage.pick("")
