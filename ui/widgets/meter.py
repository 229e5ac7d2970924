"""The level of a household in five blocks, a number and words: never by colour alone."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from regisseur_desktop.compat import override
from ui.theme.apply import px, theme
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import line

_WIDTH, _HEIGHT, _GAP = 15, 11, 4


class Blocks(QWidget):
    """The blocks themselves; what they mean stands beside them in words."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self.level, self._most = 0, most
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(self._most * (_WIDTH + _GAP)), px(_HEIGHT + 2))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step, top = px(_WIDTH + _GAP), (self.height() - px(_HEIGHT)) / 2
        for index in range(self._most):
            is_full = index < self.level
            painter.setPen(QPen(theme().color("accent" if is_full else "control"), 1))
            painter.setBrush(theme().color("accent") if is_full else Qt.BrushStyle.NoBrush)
            block = QRectF(index * step + 0.5, top, px(_WIDTH), px(_HEIGHT))
            painter.drawRoundedRect(block, px(4), px(4))


class LevelMeter(QWidget):
    """`Niveau 2 van 5` with blocks; 0 is not known yet."""

    def __init__(
        self, level: int = 0, *, most: int = 5, label: str = "Niveau", is_short: bool = False
    ) -> None:
        super().__init__()
        self._most, self._label, self._is_short = most, label, is_short
        self._text = PlainLabel("", "muted", wrap=False)
        self._blocks = Blocks(most)
        self.setLayout(line(self._text, self._blocks, spacing=8))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.set_level(level)

    def set_level(self, level: int) -> None:
        """Show a level, 0 for not known."""
        whole = f"{self._label} {level} van {self._most}" if level else f"{self._label} onbekend"
        self._text.setText((str(level) if level else "–") if self._is_short else whole)
        self._blocks.level = level
        self._blocks.update()
        self.setAccessibleName(whole)
