"""A menu action whose icon goes along with the theme."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from ui.theme.apply import theme


class ThemedAction(QAction):
    """A `QAction` with a Phosphor icon in the colour of the text beside it."""

    def __init__(
        self,
        text: str,
        icon: str = "",
        *,
        on_trigger: Callable[[], object] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._name = icon
        if on_trigger is not None:
            self.triggered.connect(lambda _checked=False: on_trigger())
        if icon:
            theme().changed.connect(self._retint)
            self._retint()

    def _retint(self) -> None:
        self.setIcon(theme().icon(self._name))
