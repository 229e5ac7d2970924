"""F6 walks the parts of the window: sidebar, head of the household, content, status line."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from ui.widgets.focus_ring import give_focus


def next_part(everything: Sequence[QWidget]) -> None:
    """Give the focus to the first widget of the part after the one that has it."""
    parts = [part for part in everything if part.isVisible()]
    focused = QApplication.focusWidget()
    inside = [focused is not None and _holds(part, focused) for part in parts]
    here = inside.index(True) if True in inside else -1
    for step in range(1, len(parts) + 1):
        first = first_focusable(parts[(here + step) % len(parts)])
        if first is not None:
            give_focus(first, Qt.FocusReason.ShortcutFocusReason)
            return


def _holds(part: QWidget, widget: QWidget) -> bool:
    return part is widget or part.isAncestorOf(widget)


def first_focusable(part: QWidget) -> QWidget | None:
    """Return the first widget of `part` that takes the keyboard, in tab order."""
    candidate: QWidget | None = part
    while candidate is not None:
        if can_focus(candidate) and _holds(part, candidate):
            return candidate
        candidate = candidate.nextInFocusChain()
        if candidate is part:
            return None
    return None


def can_focus(widget: QWidget) -> bool:
    """Say whether Tab stops at this widget now."""
    takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes_tab and widget.isVisible() and widget.isEnabled() and not widget.focusProxy()
