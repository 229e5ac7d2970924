"""A small pill inside a line of small text: who may see an item, whether it is a vermoeden."""

from PySide6.QtWidgets import QWidget

from ui.widgets.chip import Chip


class SmallChip(Chip):
    """As a chip, in the size of the text beside it."""

    def __init__(self, text: str, tone: str = "neutral", *, parent: QWidget | None = None) -> None:
        super().__init__(text, tone, parent=parent)
        self.setProperty("chip", "small")
