"""Columns, rows and fixed sizes that grow with the text size."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QVBoxLayout,
    QWidget,
)

from ui.theme import scale
from ui.theme.apply import theme

Part = QWidget | QLayout | None
Margins = int | tuple[int, int, int, int]


def margins(layout: QLayout, sides: Margins) -> None:
    """Give a layout margins in pixels at 100 %: one for all sides or left, top, right, bottom."""
    four = (sides, sides, sides, sides) if isinstance(sides, int) else sides
    scale.remember_margins(layout, four)
    scale.refresh_layout(layout, theme().k)


def _fill(box: QBoxLayout, parts: tuple[Part, ...], sides: Margins, spacing: int) -> None:
    scale.remember_spacing(box, spacing)
    margins(box, sides)
    add(box, *parts)


def add(box: QBoxLayout, *parts: Part) -> None:
    """Add widgets and layouts one after the other; `None` is a stretch."""
    for part in parts:
        if part is None:
            box.addStretch(1)
        elif isinstance(part, QLayout):
            box.addLayout(part)
        else:
            box.addWidget(part)


def column(*parts: Part, sides: Margins = 0, spacing: int = 8) -> QVBoxLayout:
    """Return a vertical layout of widgets and layouts; `None` is a stretch."""
    box = QVBoxLayout()
    _fill(box, parts, sides, spacing)
    return box


def line(*parts: Part, sides: Margins = 0, spacing: int = 8) -> QHBoxLayout:
    """Return a horizontal layout of widgets and layouts; `None` is a stretch."""
    box = QHBoxLayout()
    _fill(box, parts, sides, spacing)
    return box


def grid(*, sides: Margins = 0, across: int = 12, down: int = 12) -> QGridLayout:
    """Return an empty grid with its gaps in pixels at 100 %."""
    made = QGridLayout()
    scale.remember_spacing(made, across, down)
    margins(made, sides)
    return made


def fix(
    widget: QWidget,
    *,
    min_width: int | None = None,
    min_height: int | None = None,
    max_width: int | None = None,
    max_height: int | None = None,
) -> None:
    """Hold a widget between sizes in pixels at 100 %."""
    scale.remember_size(widget, (min_width, min_height, max_width, max_height))
    scale.refresh_widget(widget, theme().k)


def fixed_width(widget: QWidget, width: int) -> None:
    """Hold a widget at one width in pixels at 100 %."""
    fix(widget, min_width=width, max_width=width)


def zone(kind: str, layout: QLayout | None = None) -> QFrame:
    """Return a frame with the ground of a zone: card, well, quote, sidebar, header, info ..."""
    frame = QFrame()
    frame.setProperty("zone", kind)
    frame.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    if layout is not None:
        frame.setLayout(layout)
    return frame


def holder(layout: QLayout) -> QWidget:
    """Return a plain widget around a layout, so that it can be hidden or replaced."""
    widget = QWidget()
    widget.setLayout(layout)
    return widget


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and delete it."""
    while layout.count():
        item = layout.takeAt(0)
        if item is None:
            return
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            clear(inner)
        if widget is not None:
            widget.hide()
            widget.deleteLater()
