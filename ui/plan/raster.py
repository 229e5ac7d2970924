"""Fields beside each other where there is room, and under each other where there is not."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from ui.theme.apply import px
from ui.theme.scale import remember_spacing
from ui.widgets.layout import margins
from ui.widgets.resized import when_resized

_FIELD = 220


class Raster(QWidget):
    """A grid of equal columns, as many as fit, at most `most`."""

    def __init__(self, *fields: QWidget, most: int = 2) -> None:
        super().__init__()
        self._fields, self._most, self._columns = fields, most, 0
        self._grid = QGridLayout()
        remember_spacing(self._grid, 16, 12)
        margins(self._grid, 0)
        for field in fields:
            field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setLayout(self._grid)
        self._arrange(1)
        when_resized(self, self._fold)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        for place in range(max(columns, self._columns)):
            self._grid.setColumnStretch(place, 1 if place < columns else 0)
        self._columns = columns
        for place, field in enumerate(self._fields):
            self._grid.addWidget(field, *divmod(place, columns), Qt.AlignmentFlag.AlignTop)

    def _fold(self) -> None:
        self._arrange(max(1, min(self._most, self.width() // px(_FIELD))))
