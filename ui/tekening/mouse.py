"""From mouse events to tools: which tool a press begins, and what it hears afterwards."""

from typing import Protocol

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QMouseEvent

from regisseur_desktop.compat import override
from ui.tekening.tools import BandTool, ChooseTool, DragTool, HandTool, Interaction, PanTool, Stage


class Ground(Stage, Protocol):
    """A stage that knows what lies under the mouse."""

    def owner_under(self, at: QPoint) -> str:
        """Return the owner at a point, '' for empty ground."""

    def grip_under(self, at: QPoint) -> str:
        """Return the key of the grip at a point, '' for none."""

    def press_grip(self, key: str) -> None:
        """Do what a grip is for."""


class GripTool(Interaction):
    """A press on a grip counts when it is let go on the same one."""

    def __init__(self, ground: Ground, at: QPoint, key: str) -> None:
        super().__init__(ground, at)
        self._ground, self._key = ground, key

    @override
    def release(self, at: QPoint) -> None:
        if self._ground.grip_under(at) == self._key:
            self._ground.press_grip(self._key)


class Mouse:
    """Holds the tool in hand, from its press to its release."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self.tool: Interaction | None = None
        self.is_ready_to_pan = False
        """Whether a press of the left button pans, as while Space is down."""

        self.ground_is_paper = False
        """Whether a drag over empty ground moves the drawing, instead of catching symbols."""

    @property
    def is_dragging(self) -> bool:
        """Whether something is being moved by hand."""
        return isinstance(self.tool, DragTool)

    def press(self, event: QMouseEvent) -> bool:
        """Begin what a press means; say whether it means anything."""
        if self.tool is not None:
            return True  # another button during a drag
        at = event.position().toPoint()
        if event.button() == Qt.MouseButton.MiddleButton:
            self.tool = PanTool(self._ground, at)
        elif event.button() == Qt.MouseButton.LeftButton:
            self.tool = self._left(at)
        return self.tool is not None

    def _left(self, at: QPoint) -> Interaction:
        if self.is_ready_to_pan:
            return PanTool(self._ground, at)
        if key := self._ground.grip_under(at):
            return GripTool(self._ground, at, key)
        if owner := self._ground.owner_under(at):
            return ChooseTool(self._ground, at, owner)
        return (HandTool if self.ground_is_paper else BandTool)(self._ground, at)

    def move(self, event: QMouseEvent) -> bool:
        """Let the tool follow; say whether there is one."""
        if self.tool is None:
            return False
        self.tool = self.tool.move(event.position().toPoint())
        return True

    def release(self, event: QMouseEvent) -> bool:
        """Finish the tool; say whether there was one."""
        tool, self.tool = self.tool, None
        if tool is None:
            return False
        tool.release(event.position().toPoint())
        return True

    def cancel(self) -> bool:
        """Put the tool away undone; say whether there was one."""
        tool, self.tool = self.tool, None
        if tool is not None:
            tool.cancel()
        return tool is not None
