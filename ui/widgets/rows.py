"""Rows under each other with a line between, by identity: what stays keeps focus and caret."""

from collections.abc import Callable, Collection, Iterator
from typing import Generic, TypeVar

from PySide6.QtWidgets import QFrame, QWidget

from ui.widgets.layout import column, zone

R = TypeVar("R", bound=QWidget)


class Rows(Generic[R]):
    """Drop what is gone with `keep`, then `place` each row from top to bottom in `box`.

    With a `gap` the rows stand apart instead of with a line between them.
    """

    def __init__(self, gap: int = 0) -> None:
        self._rows: dict[str, tuple[QFrame, R]] = {}
        self._has_lines = not gap
        self.box = column(spacing=gap)

    def __len__(self) -> int:
        return len(self._rows)

    def __iter__(self) -> Iterator[R]:
        return (row for _line, row in self._rows.values())

    def get(self, key: str) -> R | None:
        """Return the row of an item that is shown."""
        return self._rows[key][1] if key in self._rows else None

    def keep(self, staying: Collection[str]) -> None:
        """Drop the rows of all other items."""
        for key in [key for key in self._rows if key not in staying]:
            for widget in self._rows.pop(key):
                self.box.removeWidget(widget)
                widget.hide()
                widget.deleteLater()

    def place(self, key: str, at: int, make: Callable[[], R]) -> R:
        """Put the row of an item at its place, and return it."""
        if key not in self._rows:
            self._rows[key] = zone("line"), make()
        line, row = self._rows[key]
        for index, widget in ((2 * at, line), (2 * at + 1, row)):
            if self.box.indexOf(widget) != index:
                self.box.removeWidget(widget)
                self.box.insertWidget(index, widget)
                widget.show()
        line.setVisible(at > 0 and self._has_lines)
        return row
