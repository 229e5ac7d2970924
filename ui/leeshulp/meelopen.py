"""Keeps the leeshulp beside the text that is read: it comes along when the page scrolls."""

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QScrollArea, QWidget

from ui.theme.apply import px

_RUIMTE = 16


class Meeloper(QObject):
    """Pushes `parts` down in their column by `duwer`, never past the end of `tekst`."""

    def __init__(
        self,
        scroller: QScrollArea,
        kolom: QWidget,
        parts: tuple[QWidget, ...],
        tekst: QWidget,
    ) -> None:
        super().__init__(kolom)
        self._scroller, self._kolom = scroller, kolom
        self._parts, self._tekst = parts, tekst
        self.duwer = QWidget()
        self.duwer.setFixedHeight(0)
        scroller.verticalScrollBar().valueChanged.connect(lambda _value: self.loop_mee())
        self.is_aan = True

    def loop_mee(self) -> None:
        """Stand where the eye is."""
        hidden = -self._kolom.mapTo(self._scroller.viewport(), QPoint()).y() + px(_RUIMTE)
        wanted = max(0, min(hidden, self._room())) if self.is_aan else 0
        if wanted != self.duwer.height():
            self.duwer.setFixedHeight(wanted)

    def _room(self) -> int:
        """Return how much longer the text is than what stands in the column."""
        shown = [part for part in self._parts if part.isVisible()]
        content = sum(part.height() + px(_RUIMTE) for part in shown)
        return self._tekst.geometry().bottom() - content
