"""A tick that a finger finds, with what belongs to it beside or below."""

from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QBoxLayout

from regisseur_desktop.compat import override
from ui.theme.apply import px
from ui.theme.scale import remember_spacing
from ui.widgets.choice import Tick
from ui.widgets.layout import fix


class GroteTik(Tick):
    """Stays the same control under other words."""

    def __init__(self, tekst: str) -> None:
        super().__init__(tekst)
        self.box.setProperty("kind", "groot")
        fix(self.label, min_height=34)
        layout = self.layout()
        if isinstance(layout, QBoxLayout):
            remember_spacing(layout, 10)
            layout.setSpacing(px(10))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # a finger beside the mark, which Qt leaves to what is around it

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.box.click()
