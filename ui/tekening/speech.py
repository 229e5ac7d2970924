"""One thing in a drawing for a screen reader: its name, its place, and what can be done with it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, cast

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from shiboken6 import VoidPtr, isValid

from regisseur_desktop.compat import override

_Action = QAccessibleActionInterface


@dataclass(frozen=True, slots=True)
class Part:
    """One thing a reader can go to; `rect` is in pixels of the screen."""

    key: str
    name: str
    role: QAccessible.Role
    rect: QRect
    is_chosen: bool
    is_here: bool
    actions: tuple[tuple[str, Callable[[], object]], ...]


class Holder(Protocol):
    """The interface of the drawing, which knows its parts."""

    def part(self, key: str) -> Part | None:
        """Return the part with a key, while it stands in the drawing."""

    def rect(self) -> QRect:
        """Return what of the screen the drawing takes."""


class _Actions(QAccessibleActionInterface):
    """What a reader can do with a part."""

    def __init__(self, part: Callable[[], Part | None]) -> None:
        super().__init__()
        self._part = part

    @override
    def actionNames(self) -> list[str]:
        part = self._part()
        return [name for name, _do in part.actions] if part else []

    @override
    def doAction(self, actionName: str, /) -> None:
        part = self._part()
        for name, do in part.actions if part else ():
            if name == actionName:
                do()
                return

    @override
    def keyBindingsForAction(self, actionName: str, /) -> list[str]:
        return ["Enter"] if actionName == _Action.pressAction() else []


class PartSpeech(QAccessibleInterface):
    """Speaks of one part, looked up by its key each time it is asked."""

    def __init__(self, owner: Holder, key: str) -> None:
        super().__init__()
        self._owner, self._key = owner, key
        self._actions = _Actions(self._part)

    def _part(self) -> Part | None:
        return self._owner.part(self._key)

    @override
    def isValid(self) -> bool:
        return self._part() is not None

    @override
    def object(self) -> QObject:
        return cast("QObject", None)  # it is drawn, not an object

    @override
    def parent(self) -> QAccessibleInterface:
        # Qt takes the interface of the view away together with the view
        return cast("QAccessibleInterface", self._owner if isValid(self._owner) else None)

    @override
    def child(self, index: int, /) -> QAccessibleInterface:
        return cast("QAccessibleInterface", None)

    @override
    def childAt(self, x: int, y: int, /) -> QAccessibleInterface:
        return cast("QAccessibleInterface", None)

    @override
    def childCount(self) -> int:
        return 0

    @override
    def indexOfChild(self, arg__1: QAccessibleInterface, /) -> int:
        return -1

    @override
    def text(self, t: QAccessible.Text, /) -> str:
        part = self._part()
        return part.name if part and t == QAccessible.Text.Name else ""

    @override
    def setText(self, t: QAccessible.Text, text: str, /) -> None:
        """Keep the name: nothing here is typed in place."""

    @override
    def rect(self) -> QRect:
        part = self._part()
        return part.rect if part else QRect()

    @override
    def role(self) -> QAccessible.Role:
        part = self._part()
        return part.role if part else QAccessible.Role.NoRole

    @override
    def state(self) -> QAccessible.State:
        made = QAccessible.State()
        part = self._part()
        if part is None:
            made.invalid = True
            return made
        made.focusable = made.selectable = True
        made.selected, made.focused = part.is_chosen, part.is_here
        made.offscreen = not self._owner.rect().intersects(part.rect)
        return made

    @override
    def interface_cast(self, arg__1: QAccessible.InterfaceType, /) -> int:
        wants_actions = arg__1 == QAccessible.InterfaceType.ActionInterface
        # a pointer: PySide takes the object itself for one, and any other value for a wrong one
        return cast("int", self._actions if wants_actions else VoidPtr(0))
