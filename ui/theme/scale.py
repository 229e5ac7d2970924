"""Sizes that grow with the text: said once in pixels at 100 %, kept at every text size.

A size is remembered on the layout or widget as a dynamic property, and who remembers one stands
in a weak list, so that one walk after a change of text size or theme sets all of them again. The
list names only what Python made: asking Qt for all its widgets also gives those half gone.
"""

from collections.abc import Sequence
from weakref import WeakSet

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLayout, QTableView, QWidget
from shiboken6 import isValid

_MARGINS, _SPACING, _SIZE, _ROW = "px_margins", "px_spacing", "px_size", "px_row"


_sized: WeakSet[QObject] = WeakSet()


def refresh_all(k: float) -> None:
    """Set every remembered size of the program again."""
    for known in list(_sized):
        if not isValid(known):
            continue
        if isinstance(known, QLayout):
            _refresh_own(known, k)
        elif isinstance(known, QWidget):
            refresh_widget(known, k)


def scaled(pixels: float, k: float) -> int:
    """Return `pixels` at text size factor `k`; hairlines up to 3 px stay."""
    return round(pixels) if abs(pixels) <= 3 else round(pixels * k)


def _refresh_own(layout: QLayout, k: float) -> None:
    margins, spacing = layout.property(_MARGINS), layout.property(_SPACING)
    if margins is not None:
        layout.setContentsMargins(*(scaled(side, k) for side in margins))
    if spacing is not None:
        _space(layout, [scaled(gap, k) for gap in spacing])


def refresh_layout(layout: QLayout, k: float) -> None:
    """Set the remembered margins and spacing of a layout and of those inside it."""
    _refresh_own(layout, k)
    for index in range(layout.count()):
        item = layout.itemAt(index)
        inner = item.layout() if item is not None else None
        if inner is not None:
            refresh_layout(inner, k)


def _space(layout: QLayout, gaps: Sequence[int]) -> None:
    if isinstance(layout, QGridLayout):
        layout.setHorizontalSpacing(gaps[0])
        layout.setVerticalSpacing(gaps[-1])
    else:
        layout.setSpacing(gaps[0])


def refresh_widget(widget: QWidget, k: float) -> None:
    """Set the remembered sizes of one widget and of its layout."""
    layout = widget.layout()
    if layout is not None:
        refresh_layout(layout, k)
    size = widget.property(_SIZE)
    if size is not None:
        _resize(widget, [None if side is None else scaled(side, k) for side in size])
    row = widget.property(_ROW)
    if row is not None and isinstance(widget, QTableView):
        widget.verticalHeader().setMinimumSectionSize(scaled(row, k))
        widget.verticalHeader().setDefaultSectionSize(scaled(row, k))


def _resize(widget: QWidget, sides: Sequence[int | None]) -> None:
    setters = (
        widget.setMinimumWidth,
        widget.setMinimumHeight,
        widget.setMaximumWidth,
        widget.setMaximumHeight,
    )
    for side, setter in zip(sides, setters, strict=True):
        if side is not None:
            setter(side)


def remember_margins(layout: QLayout, margins: tuple[int, int, int, int]) -> None:
    """Note the margins of a layout at 100 %."""
    layout.setProperty(_MARGINS, list(margins))
    _sized.add(layout)


def remember_spacing(layout: QBoxLayout | QGridLayout, *gaps: int) -> None:
    """Note the spacing of a layout at 100 %: one gap, or horizontal and vertical."""
    layout.setProperty(_SPACING, list(gaps))
    _sized.add(layout)


def remember_size(widget: QWidget, sides: Sequence[int | None]) -> None:
    """Note minimum width, minimum height, maximum width and maximum height at 100 %."""
    widget.setProperty(_SIZE, list(sides))
    _sized.add(widget)


def remember_row(view: QTableView, height: int) -> None:
    """Note the height of the rows of a table at 100 %."""
    view.setProperty(_ROW, height)
    _sized.add(view)
