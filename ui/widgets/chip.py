"""A short fact in a coloured pill: a deadline, a phase, who may see it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.apply import restyle
from ui.widgets.labels import PlainLabel


class Chip(PlainLabel):
    """A pill in a tone: neutral, ok, warn, danger, info, accent or quote."""

    def __init__(self, text: str, tone: str = "neutral", *, parent: QWidget | None = None) -> None:
        super().__init__(text, "chip", wrap=False, parent=parent)
        self.setProperty("chip", "true")
        self.setProperty("tone", tone)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_tone(self, tone: str) -> None:
        """Change the meaning; the text must say it as well."""
        restyle(self, tone=tone)
