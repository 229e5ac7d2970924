"""Tab goes in the order of reading, also after rows came and went.

Qt puts what is made later at the end of the chain; the chain is made again, by the layouts,
each time that Tab is pressed.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QLayout,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QWidget,
)

from regisseur_desktop.compat import override


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if item is None:
            continue
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            yield from _in_layout(inner)
        elif widget is not None:
            yield widget


def _parts(widget: QWidget) -> list[QWidget]:
    """Return what stands in a widget in the order of reading; what no layout holds comes last."""
    if isinstance(widget, QScrollArea):
        content = widget.widget()
        return [content] if content is not None else []
    if isinstance(widget, QSplitter | QStackedWidget):
        return [part for index in range(widget.count()) if (part := widget.widget(index))]
    layout = widget.layout()
    first = list(_in_layout(layout)) if layout is not None else []
    known = {id(part) for part in first}
    loose = [
        part
        for part in widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if id(part) not in known and not part.isWindow()
    ]
    return first + loose


def _proxy(widget: QWidget) -> QWidget | None:
    """Return to whom a widget hands the focus: one of ours to a part, a viewport to its list.

    PySide takes what `focusProxy` returns for a child. A list whose viewport was asked would be
    a child of its own part, and the program crashes later; so nothing that Qt made is asked.
    """
    owner = widget.parentWidget()
    if isinstance(owner, QAbstractScrollArea) and owner.viewport() is widget:
        return owner
    is_ours = not type(widget).__module__.startswith("PySide6")
    return widget.focusProxy() if is_ours else None


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _chained(root: QWidget) -> Iterator[QWidget]:
    """Yield also what hands its focus on: Qt stops at those too, and must find them in place."""
    for part in _parts(root):
        if _takes_tab(_proxy(part) or part):
            yield part
        yield from _chained(part)


def focusable(root: QWidget) -> Iterator[QWidget]:
    """Yield what Tab can reach in a window, in the order of reading."""
    return (part for part in _chained(root) if _proxy(part) is None)


def set_reading_order(window: QWidget) -> None:
    """Chain everything that Tab can reach in a window."""
    before: QWidget | None = None
    for widget in _chained(window):
        if before is not None:
            QWidget.setTabOrder(before, widget)
        before = widget


def go_on(window: QWidget, *, is_forward: bool) -> bool:
    """Move the focus to the next or the one before in the order of reading.

    Qt itself also stops at controls that pass the focus on; those made later stand at the end
    of its chain and lead back to what they hold.
    """
    here = window.focusWidget()
    if here is None or not here.isVisible():
        return False  # Qt asks it too when the focus is being hidden; then it finds a place itself
    set_reading_order(window)
    reached = [part for part in focusable(window) if part.isVisible() and part.isEnabled()]
    if here not in reached:
        return False
    place = reached.index(here) + (1 if is_forward else -1)
    reason = Qt.FocusReason.TabFocusReason if is_forward else Qt.FocusReason.BacktabFocusReason
    reached[place % len(reached)].setFocus(reason)
    return True


class ReadingOrder(QWidget):
    """A window (or a part of one) in which Tab goes in the order of reading."""

    @override
    def focusNextPrevChild(self, next: bool, /) -> bool:
        return go_on(self.window(), is_forward=next) or super().focusNextPrevChild(next)
