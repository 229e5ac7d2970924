"""The one window: it stays while its content goes from lock screen to workspace and back."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from regisseur_desktop.compat import override
from ui.settings import Settings
from ui.theme.apply import theme
from ui.theme.icons import tinted
from ui.widgets.focus_ring import install_focus_rings

SMALLEST = QSize(1024, 680)
FIRST = QSize(1440, 900)


class Hoofdvenster(QMainWindow):
    """Shows one widget at a time; closing asks nothing unless `may_close` says no."""

    sluiten = Signal()
    geactiveerd = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.may_close: Callable[[], bool] = lambda: True
        self.setMinimumSize(SMALLEST)
        self.setWindowIcon(tinted("compass", theme().tokens["accent"], 64, "fill"))
        if not settings.restore_window(self):
            self.resize(FIRST.boundedTo(self.screen().availableSize()))
        install_focus_rings()

    def show_widget(self, widget: QWidget, title: str) -> None:
        """Show `widget`; the one before is deleted."""
        before = self.takeCentralWidget()
        if before is not None:
            before.hide()
            before.deleteLater()
        self.setCentralWidget(widget)
        widget.show()  # now, so that the focus can go into it
        self.setWindowTitle(title)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close():
            event.ignore()
            return
        self.sluiten.emit()
        event.accept()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.geactiveerd.emit()
