"""The toolbar of the netwerk: a line that adds people, what else there is, and map or list."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from regisseur_desktop.compat import override
from ui.theme.apply import px
from ui.widgets.buttons import Button, IconButton
from ui.widgets.inline_add import InlineAdd
from ui.widgets.layout import line

_VOORBEELD = "Bijvoorbeeld: school van Ivan; huisarts, 0343 12 34 56; vrijwilliger"
_WIDE, _WIDEST = 900, 1060


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
        row = line(spacing=8)
        row.addWidget(self.regel, 1)
        row.addStretch(0)
        for widget in (self.import_knop, self.vergelijk_knop, self.meer_knop, switch):
            row.addWidget(widget)
        self.setLayout(row)

    def show_tools(self, *, is_kaart: bool) -> None:
        """Show what can be done on the side in sight."""
        self._is_kaart = is_kaart
        # a hidden line that still stretches would leave its room empty
        self.regel.setVisible(is_kaart)
        row = self.layout()
        row.setStretch(1, 0 if is_kaart else 1)  # type: ignore[union-attr]
        self._fold()

    def _fold(self) -> None:
        """In a narrow window the menu alone has what does not fit."""
        has_room = self.width() >= px(_WIDEST) or not self._is_kaart
        self.import_knop.setVisible(has_room)
        self.vergelijk_knop.setVisible(self._is_kaart and self.width() >= px(_WIDE))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()
