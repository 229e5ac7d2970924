"""The drawing for a screen reader: a list of who stands in it, and the grips of the chosen one.

Qt shows a reader nothing of what a scene draws, so the view gets an interface of its own. Qt keeps
pointers to these interfaces for as long as the program runs: they are never let go here, they
hold the view weakly, and they say themselves when what they speak of is gone.
"""

import weakref
from collections.abc import Sequence
from typing import Protocol, cast

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from regisseur_desktop.compat import override
from ui.tekening.speech import Part, PartSpeech


class Spoken(Protocol):
    """What a view tells a reader."""

    def spoken_parts(self) -> Sequence[Part]:
        """Return what stands in the drawing, in reading order."""

    def spoken_at(self, at: QPoint) -> str:
        """Return the key of what stands at a point of the screen."""


_kept: list[QAccessibleInterface] = []


class _ViewSpeech(QAccessibleInterface):
    """Speaks of the whole drawing: a list with its parts."""

    def __init__(self, view: QWidget) -> None:
        super().__init__()
        self._view = weakref.ref(view)
        self._speeches: dict[str, PartSpeech] = {}

    def _widget(self) -> QWidget | None:
        view = self._view()
        return view if view is not None and isValid(view) else None

    def _parts(self) -> Sequence[Part]:
        view = self._widget()
        return cast("Spoken", view).spoken_parts() if view is not None else ()

    def part(self, key: str) -> Part | None:
        """Return the part with a key, while it stands in the drawing."""
        return next((part for part in self._parts() if part.key == key), None)

    def _speech(self, key: str) -> PartSpeech:
        if key not in self._speeches:
            self._speeches[key] = PartSpeech(self, key)
            _kept.append(self._speeches[key])
        return self._speeches[key]

    @override
    def isValid(self) -> bool:
        return self._widget() is not None

    @override
    def object(self) -> QObject:
        return cast("QObject", self._widget())

    @override
    def window(self) -> QWindow:
        view = self._widget()
        return cast("QWindow", view.window().windowHandle() if view is not None else None)

    @override
    def parent(self) -> QAccessibleInterface:
        view = self._widget()
        above = view.parentWidget() if view is not None else None
        found = QAccessible.queryAccessibleInterface(above) if above is not None else None
        return cast("QAccessibleInterface", found)

    @override
    def child(self, index: int, /) -> QAccessibleInterface:
        parts = self._parts()
        found = self._speech(parts[index].key) if 0 <= index < len(parts) else None
        return cast("QAccessibleInterface", found)

    @override
    def childAt(self, x: int, y: int, /) -> QAccessibleInterface:
        view = self._widget()
        key = cast("Spoken", view).spoken_at(QPoint(x, y)) if view is not None else ""
        return cast("QAccessibleInterface", self._speech(key) if key else None)

    @override
    def childCount(self) -> int:
        return len(self._parts())

    @override
    def indexOfChild(self, arg__1: QAccessibleInterface, /) -> int:
        keys = [part.key for part in self._parts()]
        found = next((key for key, one in self._speeches.items() if one is arg__1), None)
        return keys.index(found) if found in keys else -1

    @override
    def focusChild(self) -> QAccessibleInterface:
        here = next((part.key for part in self._parts() if part.is_here), "")
        return cast("QAccessibleInterface", self._speech(here) if here else None)

    @override
    def text(self, t: QAccessible.Text, /) -> str:
        view = self._widget()
        if view is None:
            return ""
        texts = {
            QAccessible.Text.Name: view.accessibleName(),
            QAccessible.Text.Description: view.accessibleDescription(),
        }
        return texts.get(t, "")

    @override
    def setText(self, t: QAccessible.Text, text: str, /) -> None:
        """Keep the name, which belongs to the page."""

    @override
    def rect(self) -> QRect:
        view = self._widget()
        return QRect(view.mapToGlobal(QPoint()), view.size()) if view is not None else QRect()

    @override
    def role(self) -> QAccessible.Role:
        return QAccessible.Role.List

    @override
    def state(self) -> QAccessible.State:
        made = QAccessible.State()
        view = self._widget()
        if view is None:
            made.invalid = True
            return made
        made.focusable = True
        made.focused = view.hasFocus() and not any(part.is_here for part in self._parts())
        made.invisible = not view.isVisible()
        return made


def speak_for(view: QWidget) -> None:
    """Let a view speak for itself to a screen reader.

    Registered for this one object and not by `QAccessible.installFactory`: Qt asks a factory for
    everything on the screen, also for widgets that are still being made.
    """
    speech = _ViewSpeech(view)
    _kept.append(speech)
    QAccessible.registerAccessibleInterface(speech)


def tell_focus(view: QWidget, place: int) -> None:
    """Tell the reader which part the keyboard is on now."""
    event = QAccessibleEvent(view, QAccessible.Event.Focus)
    event.setChild(place)
    QAccessible.updateAccessibility(event)


def tell_others(view: QWidget) -> None:
    """Tell the reader that other people stand in the drawing."""
    QAccessible.updateAccessibility(QAccessibleEvent(view, QAccessible.Event.ObjectReorder))
