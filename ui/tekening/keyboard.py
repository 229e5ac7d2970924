"""Which key does what in a drawing; none of them is a key of the window around it."""

from enum import StrEnum

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent

_K, _M = Qt.Key, Qt.KeyboardModifier
ARROWS: dict[Qt.Key, tuple[int, int]] = {
    _K.Key_Left: (-1, 0),
    _K.Key_Right: (1, 0),
    _K.Key_Up: (0, -1),
    _K.Key_Down: (0, 1),
}
"""The arrow keys and the direction of each."""


class Command(StrEnum):
    """What a key asks of the view."""

    OPEN = "open"
    PRESS = "press"
    RENAME = "rename"
    REMOVE = "remove"
    INSERT = "insert"
    MENU = "menu"
    FIRST = "first"
    LAST = "last"
    ESCAPE = "escape"
    ENLARGE = "enlarge"
    REDUCE = "reduce"
    FIT = "fit"


_KEYS: dict[tuple[Qt.Key, Qt.KeyboardModifier], Command] = {
    (_K.Key_Return, _M.NoModifier): Command.OPEN,
    (_K.Key_Enter, _M.NoModifier): Command.OPEN,
    (_K.Key_Space, _M.NoModifier): Command.PRESS,
    (_K.Key_F2, _M.NoModifier): Command.RENAME,
    (_K.Key_Delete, _M.NoModifier): Command.REMOVE,
    (_K.Key_Insert, _M.NoModifier): Command.INSERT,
    (_K.Key_Menu, _M.NoModifier): Command.MENU,
    (_K.Key_F10, _M.ShiftModifier): Command.MENU,
    (_K.Key_Home, _M.NoModifier): Command.FIRST,
    (_K.Key_End, _M.NoModifier): Command.LAST,
    (_K.Key_Escape, _M.NoModifier): Command.ESCAPE,
    (_K.Key_PageUp, _M.ControlModifier): Command.ENLARGE,
    (_K.Key_PageDown, _M.ControlModifier): Command.REDUCE,
    (_K.Key_Home, _M.ControlModifier): Command.FIT,
}


def _pressed(event: QKeyEvent) -> tuple[Qt.Key, Qt.KeyboardModifier]:
    combination: QKeyCombination = event.keyCombination()
    modifiers = combination.keyboardModifiers() & ~_M.KeypadModifier
    return combination.key(), modifiers


def command_of(event: QKeyEvent) -> Command | None:
    """Return what a key asks, `None` when it is not for the drawing."""
    return _KEYS.get(_pressed(event))


def arrow_of(event: QKeyEvent) -> Qt.Key | None:
    """Return the arrow key of a bare arrow."""
    key, modifiers = _pressed(event)
    return key if key in ARROWS and modifiers == _M.NoModifier else None


def nudge_of(event: QKeyEvent, step: int) -> tuple[int, int] | None:
    """Return the units of Ctrl with an arrow; with Shift as well one unit at a time."""
    key, modifiers = _pressed(event)
    if key not in ARROWS or not modifiers & _M.ControlModifier or modifiers & _M.AltModifier:
        return None
    x, y = ARROWS[key]
    units = 1 if modifiers & _M.ShiftModifier else step
    return x * units, y * units
