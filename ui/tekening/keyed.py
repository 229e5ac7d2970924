"""The view on a drawing with keys, focus and a screen reader: everything but the mouse."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from regisseur_desktop.compat import override
from regisseur_desktop.drawing.shapes import Drawing
from ui.tekening import walk
from ui.tekening.accessible import speak_for, tell_focus, tell_others
from ui.tekening.camera import STEP
from ui.tekening.keyboard import Command, arrow_of, command_of, nudge_of
from ui.tekening.speech import Part
from ui.tekening.spoken import grip_key, parts_of
from ui.tekening.stage import StageView

_NUDGE = 10
"""Units that Ctrl with an arrow moves what is chosen."""


class KeyedView(StageView):
    """Does with keys what the mouse does, and says to a reader where the keyboard is."""

    def __init__(self, accessible_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.accessible_name = accessible_name
        speak_for(self)
        self._does: dict[Command, Callable[[], bool]] = {
            Command.OPEN: self._open,
            Command.PRESS: self._space,
            Command.RENAME: lambda: self._ask(self.rename.emit),
            Command.REMOVE: lambda: self._ask(self.removed.emit),
            Command.INSERT: self._insert,
            Command.MENU: self._menu,
            Command.FIRST: lambda: self._go_to(0),
            Command.LAST: lambda: self._go_to(-1),
            Command.ESCAPE: self._escape,
            Command.ENLARGE: lambda: self._zoom(STEP),
            Command.REDUCE: lambda: self._zoom(1 / STEP),
            Command.FIT: self._fit,
        }

    @property
    def accessible_name(self) -> str:
        """Return what a screen reader calls the drawing."""
        return self.accessibleName()

    @accessible_name.setter
    def accessible_name(self, name: str) -> None:
        self.setAccessibleName(name)

    # what keys do: each says whether it did something

    def _ask(self, emit: Callable[[str], None]) -> bool:
        if self.chosen:
            emit(self.chosen)
        return bool(self.chosen)

    def _open(self) -> bool:
        grip = self.selection.grip
        if grip is not None:
            self.press_grip(grip.key)
            return True
        return self._ask(self.opened.emit)

    def _space(self) -> bool:
        if self.selection.grip is not None:
            return self._open()
        self.mouse.is_ready_to_pan = True
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        return True

    def _insert(self) -> bool:
        self.insert.emit(self.chosen)
        return True

    def _menu(self) -> bool:
        self.show_menu(self.chosen)
        return True

    def _go_to(self, place: int) -> bool:
        if self.selection.areas:
            self.choose(self.selection.areas[place].owner)
        return True

    def _escape(self) -> bool:
        if self.mouse.cancel():
            return True
        if self.selection.grip is not None:
            self.selection.grip_at = -1
            self._moved()
            return True
        had_choice = bool(self.chosen or self.marked)
        self.choose("")
        return had_choice

    def _zoom(self, factor: float) -> bool:
        self.zoom_by(factor)
        return True

    def _fit(self) -> bool:
        self.fit()
        return True

    def _arrow(self, arrow: Qt.Key) -> bool:
        if self.selection.grip is not None:
            forward = arrow in (Qt.Key.Key_Right, Qt.Key.Key_Down)
            if walk.step(self.selection, forward=forward):
                self._moved()
            return True
        goal = walk.towards(self.selection, arrow, self.navigate)
        if goal:
            self.choose(goal)
        return True

    @override
    def show_drawing(self, drawing: Drawing) -> None:
        before = self.drawing.areas
        super().show_drawing(drawing)
        if before != drawing.areas:
            tell_others(self)

    @override
    def choose(self, owner: str, *, look: bool = True) -> None:
        super().choose(owner, look=look)
        self._tell_reader()

    def _moved(self) -> None:
        """Show where the keyboard went without another choice."""
        self.refresh()
        self._tell_reader()

    def _tell_reader(self) -> None:
        here = [place for place, part in enumerate(self.spoken_parts()) if part.is_here]
        if here:
            tell_focus(self, here[0])

    # what a screen reader is told

    def spoken_parts(self) -> list[Part]:
        """Return who stands in the drawing, and the grips of the chosen one."""
        return parts_of(self)

    def spoken_at(self, at: QPoint) -> str:
        """Return the key of what stands at a point of the screen."""
        point = self.viewport().mapFromGlobal(at)
        grip = self.grip_under(point)
        return grip_key(grip) if grip else self.owner_under(point)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.mouse.tool is not None and self.mouse.tool.key(event):
            return
        if not self._take(event):
            event.ignore()

    def _take(self, event: QKeyEvent) -> bool:
        command, arrow, nudge = command_of(event), arrow_of(event), nudge_of(event, _NUDGE)
        if command is not None:
            return self._does[command]()
        if arrow is not None:
            return self._arrow(arrow)
        if nudge is not None and self.chosen and self.may_drag(self.chosen):
            self.nudged.emit(self.chosen, *nudge)
            return True
        return False

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._lift_space()
        else:
            super().keyReleaseEvent(event)

    def _lift_space(self) -> None:
        self.mouse.is_ready_to_pan = False
        if self.mouse.tool is None:
            self.viewport().unsetCursor()

    @override
    def focusNextPrevChild(self, next: bool, /) -> bool:
        if walk.step(self.selection, forward=next):
            self._moved()
            return True
        if goal := walk.beside(self.selection, forward=next):
            self.choose(goal)
            return True
        return super().focusNextPrevChild(next)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        ends = {Qt.FocusReason.TabFocusReason: 0, Qt.FocusReason.BacktabFocusReason: -1}
        if not self.chosen and event.reason() in ends:
            self._go_to(ends[event.reason()])
        self._moved()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._lift_space()
        self.refresh()
