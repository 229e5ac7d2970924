"""Two fields beside each other in the side panel, as long as the text of the first fits."""

from PySide6.QtWidgets import QBoxLayout, QLineEdit, QWidget

from ui.theme.apply import px
from ui.widgets.field import Field
from ui.widgets.layout import line
from ui.widgets.resized import when_resized

_GAP, _FRAME = 12, 28
"""Between the fields, and around the text of one: its border and padding; in pixels at 100 %."""
_LEFT, _RIGHT = 4, 5
"""How the width is divided: ages are short, the words beside it are not."""


class NaastElkaar(QWidget):
    """A short field and another one; below each other where the short one would be cut.

    Nothing moves while somebody types in it.
    """

    def __init__(self, kort: Field, ander: Field, edit: QLineEdit) -> None:
        super().__init__()
        self._edit = edit
        for field in (kort, ander):
            field.setMinimumWidth(0)
        self._box = line(spacing=_GAP)
        self._box.addWidget(kort, _LEFT)
        self._box.addWidget(ander, _RIGHT)
        self.setLayout(self._box)
        edit.textChanged.connect(self._fold)
        edit.editingFinished.connect(self._fold)
        when_resized(self, self._fold)

    def _fold(self) -> None:
        if self._edit.hasFocus() and self._edit.isModified():
            return
        words = self._edit.fontMetrics().horizontalAdvance(self._edit.text())
        room = (self.width() - px(_GAP)) * _LEFT / (_LEFT + _RIGHT)
        ways = QBoxLayout.Direction
        fits = words + px(_FRAME) <= room
        self._box.setDirection(ways.LeftToRight if fits else ways.TopToBottom)
