"""The tabs of a household: words with a line under the present one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabBar, QWidget

from ui.widgets.buttons import literal


class TabBar(QTabBar):
    """Tabs as wide as their words; arrows scroll when the window is too narrow for all."""

    def __init__(self, name: str, texts: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setUsesScrollButtons(True)
        for text in texts:
            self.addTab(literal(text))
