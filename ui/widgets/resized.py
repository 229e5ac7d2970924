"""Follow the size of a widget: folding, hiding and laying out again where there is less room."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from regisseur_desktop.compat import override
from ui.theme.apply import theme

_SIZED = (QEvent.Type.Resize, QEvent.Type.Show)


class _Sized(QObject):
    """Watches one widget for as long as that lives."""

    def __init__(
        self, widget: QWidget, call: Callable[[], object], events: tuple[QEvent.Type, ...]
    ) -> None:
        super().__init__(widget)
        self._call, self._events = call, events
        widget.installEventFilter(self)
        theme().changed.connect(self._tell)

    def _tell(self) -> None:
        self._call()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # measuring text halfway through a new style sheet crashes Qt; `changed` comes after it
        if event.type() in self._events and not theme().is_changing:
            self._call()
        return False


def when_resized(widget: QWidget, call: Callable[[], object], *also: QEvent.Type) -> None:
    """Call after every resize and show of a widget, and after another text size or theme.

    `also` names more moments, such as a new layout of what stands in it.
    """
    _Sized(widget, call, (*_SIZED, *also))
