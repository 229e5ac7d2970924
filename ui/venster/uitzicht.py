"""How a page is looked at: how far it is scrolled and what has the focus, to come back to."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QApplication, QWidget


@dataclass(frozen=True, slots=True)
class Uitzicht:
    """Scroll positions and chosen rows in the order of the widgets, and the focused name."""

    scrolls: tuple[int, ...] = ()
    rows: tuple[int, ...] = ()
    focus: str = ""


def look(page: QWidget) -> Uitzicht:
    """Return how `page` is looked at now."""
    scrolls = tuple(area.verticalScrollBar().value() for area in _areas(page))
    rows = tuple(view.currentIndex().row() for view in page.findChildren(QAbstractItemView))
    focused = QApplication.focusWidget()
    is_inside = focused is not None and page.isAncestorOf(focused)
    return Uitzicht(scrolls, rows, focused.accessibleName() if focused and is_inside else "")


def look_again(page: QWidget, uitzicht: Uitzicht) -> None:
    """Bring `page` back to how it was looked at; what no longer exists is passed over."""
    for view, row in zip(page.findChildren(QAbstractItemView), uitzicht.rows, strict=False):
        model = view.model()
        if model is not None and 0 <= row < model.rowCount():
            view.setCurrentIndex(model.index(row, 0))
    for widget in page.findChildren(QWidget):
        if uitzicht.focus and widget.accessibleName() == uitzicht.focus and widget.isVisible():
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
            break
    for area, value in zip(_areas(page), uitzicht.scrolls, strict=False):
        area.verticalScrollBar().setValue(value)


def _areas(page: QWidget) -> list[QAbstractScrollArea]:
    return page.findChildren(QAbstractScrollArea)
