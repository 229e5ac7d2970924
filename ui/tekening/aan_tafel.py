"""Aan tafel: one drawing over the whole screen, for the family to look at together.

The window holds nothing but the drawing it was given: no menu, no search, no other household.
It follows what is changed in that household meanwhile, as on a second screen. It goes away with
Esc or F11, and at once when the store is locked.
"""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from regisseur_desktop.compat import override
from regisseur_desktop.drawing.shapes import Drawing
from regisseur_desktop.operations.changes import Changes
from ui.formulieren.bewerker import Bewerker
from ui.tekening.camera import LARGEST, STEP
from ui.tekening.canvas import DrawingView
from ui.werk import Werk
from ui.widgets.buttons import Button, IconButton
from ui.widgets.focus_ring import give_focus
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, line, zone

TITLE = "Aan tafel"
_CLOSE = (Qt.Key.Key_Escape, Qt.Key.Key_F11)
_LARGER = (Qt.Key.Key_Plus, Qt.Key.Key_Equal)


@runtime_checkable
class Tafelblad(Protocol):
    """A tab that has something to show at the table."""

    bewerker: Bewerker
    """Whose household is in hand."""

    def aan_tafel(self) -> Drawing | None:
        """Return the drawing as the family may see it; `None` while there is nothing to see."""

    def window(self) -> QWidget:
        """Return the window that the tab stands in."""


class Tafel(QWidget):
    """The full screen: the drawing as large as fits, and a slim bar above it."""

    def __init__(self, drawing: Drawing, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(TITLE)
        self.view = DrawingView(drawing.alt or drawing.title)
        self.view.mouse.ground_is_paper = True  # a finger moves it, as paper on the table
        self.view.show_drawing(drawing)
        self.view.opened.connect(self._look_closer)
        self.setLayout(column(self._bar(drawing.title), self.view, spacing=0))

    def _bar(self, title: str) -> QWidget:
        self.smaller = IconButton("minus", "Kleiner (-)", on_click=lambda: self._zoom(1 / STEP))
        self.larger = IconButton("plus", "Groter (+)", on_click=lambda: self._zoom(STEP))
        self.fitting = Button("Passend maken", "quiet", on_click=self.fit)
        self.closing = Button("Sluiten (Esc)", on_click=self.close)
        name = PlainLabel(title, "h2", elide=True)
        parts = (name, self.smaller, self.larger, self.fitting, self.closing)
        row = line(*parts, sides=(20, 6, 12, 6), spacing=8)
        row.setStretch(0, 1)
        return zone("header", row)

    def fit(self) -> None:
        """Show the drawing as large as the screen allows."""
        self.view.fit(LARGEST)

    def _zoom(self, factor: float) -> None:
        self.view.zoom_by(factor)

    def _look_closer(self, owner: str) -> None:
        """Bring who is pressed twice nearer: there is nothing to fill in at the table."""
        self.view.choose(owner)
        self._zoom(STEP)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()
        give_focus(self.view)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _CLOSE:
            self.close()
        elif event.key() in _LARGER:
            self._zoom(STEP)
        elif event.key() == Qt.Key.Key_Minus:
            self._zoom(1 / STEP)
        else:
            super().keyPressEvent(event)


class _Volger(QObject):
    """Keeps what lies on the table up to date, and at its own household."""

    def __init__(self, tafel: Tafel, blad: Tafelblad) -> None:
        super().__init__(tafel)
        self._tafel, self._blad = tafel, blad
        self._huishouden_id = blad.bewerker.huishouden_id

    def follow(self, changes: Changes) -> None:
        """Draw again what changed; the tab may have gone to another household meanwhile."""
        in_hand = self._blad.bewerker.huishouden_id
        if self._huishouden_id != in_hand or in_hand not in changes.huishouden_ids:
            return
        drawing = self._blad.aan_tafel()
        if drawing is None:
            self._tafel.close()
        else:
            self._tafel.view.show_drawing(drawing)


def open_aan_tafel(werk: Werk, blad: Tafelblad, drawing: Drawing) -> Tafel:
    """Show the drawing of a tab over the whole screen until Esc, F11 or the lock."""
    tafel = Tafel(drawing, blad.window())
    werk.gaat_dicht.connect(tafel.close)
    werk.notifier.changed.connect(_Volger(tafel, blad).follow)
    tafel.showFullScreen()
    return tafel
