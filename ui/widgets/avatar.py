"""The round mark with the initials of a person or organisation."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from regisseur_desktop.compat import override
from ui.theme.apply import px, theme
from ui.theme.tokens import tone_colours


def initials(naam: str) -> str:
    """Return one letter, or the first letters of the first and last word."""
    words = [word for word in naam.replace("-", " ").split() if word[0].isalnum()]
    if not words:
        return "?"
    letters = words[0][0] + (words[-1][0] if len(words) > 1 else "")
    return letters.upper()


class Avatar(QWidget):
    """Initials in a circle; the name stands beside it, so this stays silent."""

    def __init__(
        self, naam: str, tone: str = "info", size: int = 32, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._letters, self._tone, self._size = initials(naam), tone, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(self._size), px(self._size))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        ink, ground = tone_colours(theme().tokens, self._tone)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(ground))
        painter.setPen(QColor(ink) if theme().is_contrast else Qt.PenStyle.NoPen)
        painter.drawEllipse(self.rect().adjusted(0, 0, -1, -1))
        font = QFont(self.font())
        font.setPixelSize(px(self._size * 0.4))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letters)
