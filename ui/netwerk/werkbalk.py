"""The toolbar of the netwerk: a line that adds people, what else there is, and map or list."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.theme.apply import px
from ui.widgets.buttons import Button, IconButton
from ui.widgets.inline_add import InlineAdd
from ui.widgets.layout import line
from ui.widgets.resized import when_resized

_VOORBEELD = "Bijvoorbeeld: school van Ivan; huisarts, 0343 12 34 56; vrijwilliger"
_LOW, _WIDE, _WIDEST = 820, 1180, 1380
"""The widths of the window, in pixels at 100 %, at which there is room for more in one row."""


class Werkbalk(QWidget):
    """What belongs to the map hides in the list, which has a line of its own."""

    importeer = Signal()
    vergelijk = Signal()
    meer = Signal()

    def __init__(self, switch: QWidget) -> None:
        super().__init__()
        self.regel = InlineAdd("Wie helpt er mee?", _VOORBEELD)
        self.vergelijk_knop = Button(
            "Vergelijk twee data", icon="calendar-check", on_click=self.vergelijk.emit
        )
        self.import_knop = Button("Importeren", icon="upload-simple", on_click=self.importeer.emit)
        self.import_knop.setAccessibleName("Contacten importeren")
        self.meer_knop = IconButton(
            "dots-three", "Meer bij het netwerk", "framed", on_click=self.meer.emit
        )
        self._is_kaart = True
        # as narrow as can be until it is known how wide the window is
        self.import_knop.hide()
        self.vergelijk_knop.hide()
        tools = line(None, self.import_knop, self.vergelijk_knop, self.meer_knop, switch, spacing=8)
        self._row = line(spacing=8)
        self._row.setDirection(QBoxLayout.Direction.TopToBottom)
        self._row.addWidget(self.regel, 1)
        self._row.addStretch(0)
        self._row.addLayout(tools)
        self.setLayout(self._row)
        when_resized(self, self._fold)

    def show_tools(self, *, is_kaart: bool) -> None:
        """Show what can be done on the side in sight."""
        self._is_kaart = is_kaart
        self.regel.setVisible(is_kaart)
        # a hidden line leaves its room to an empty stretch, so that the tools stay at the right
        self._row.setStretch(1, 0 if is_kaart else 1)
        self._fold()

    def _fold(self) -> None:
        """In a narrow window the menu alone has what does not fit; the line goes above."""
        width = self.window().width()
        self.import_knop.setVisible(not self._is_kaart or width >= px(_WIDEST))
        self.vergelijk_knop.setVisible(self._is_kaart and width >= px(_WIDE))
        ways = QBoxLayout.Direction
        is_low = self._is_kaart and width < px(_LOW)
        self._row.setDirection(ways.TopToBottom if is_low else ways.LeftToRight)
