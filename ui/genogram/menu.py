"""The menus of the genogram: what to add, what to do with the chosen one, and what to show."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ui.theme.apply import theme

Doen = Callable[[], object]


class Menu:
    """One menu that is filled anew each time that it opens; lines keep their mnemonic."""

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent
        self.qt = QMenu(parent)

    def clear(self) -> QMenu:
        """Return the menu without lines."""
        self.qt.close()
        self.qt.clear()
        return self.qt

    def add(self, tekst: str, doe: Doen, icoon: str = "") -> QAction:
        """Add a line; `&` in the text stands before its mnemonic."""
        action = self.qt.addAction(tekst)
        if icoon:
            action.setIcon(theme().icon(icoon, "text2", 18))
        action.triggered.connect(lambda _on=False: doe())
        return action

    def add_tick(self, tekst: str, zet: Callable[[bool], object], *, aan: bool) -> QAction:
        """Add a line that is on or off."""
        action = self.qt.addAction(tekst)
        action.setCheckable(True)
        action.setChecked(aan)

        def tell(is_on: bool) -> None:  # noqa: FBT001 - Qt gives a partial no argument
            zet(is_on)

        action.triggered.connect(tell)
        return action

    def add_line(self) -> None:
        """Add a line between groups."""
        self.qt.addSeparator()

    def open(self, at: QPoint) -> None:
        """Show the menu at a point of the screen, with its first line chosen."""
        actions: Sequence[QAction] = self.qt.actions()
        if actions:
            self.qt.popup(at)
            if actions[0].menu() is None:  # a part would unfold at once
                self.qt.setActiveAction(actions[0])
