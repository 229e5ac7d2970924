"""The one window: it stays while its content goes from lock screen to workspace and back."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from regisseur_desktop.compat import override
from ui.settings import Settings
from ui.theme.apply import theme
from ui.theme.icons import tinted
from ui.widgets.focus_ring import install_focus_rings
from ui.widgets.reading_order import go_on

SMALLEST = QSize(1024, 680)
FIRST = QSize(1440, 900)


@dataclass(slots=True)
class _Behind:
    """What covers the window, and the title and the state to go back to."""

    over: QWidget
    title: str
    state: Qt.WindowState


class Hoofdvenster(QMainWindow):
    """Shows one widget at a time; closing asks nothing unless `may_close` says no."""

    sluiten = Signal()
    geactiveerd = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.may_close: Callable[[], bool] = lambda: True
        self._behind: _Behind | None = None
        self.setMinimumSize(SMALLEST)
        self.setWindowIcon(tinted("compass", theme().tokens["accent"], 64, "fill"))
        if not settings.restore_window(self):
            self.resize(FIRST.boundedTo(self.screen().availableSize()))
        install_focus_rings()

    @override
    def focusNextPrevChild(self, next: bool, /) -> bool:
        return go_on(self, is_forward=next) or super().focusNextPrevChild(next)

    def show_widget(self, widget: QWidget, title: str) -> None:
        """Show `widget`; the one before is deleted."""
        self.uncover()
        before = self.takeCentralWidget()
        if before is not None:
            before.hide()
            before.deleteLater()
        self.setCentralWidget(widget)
        widget.show()  # now, so that the focus can go into it
        self.setWindowTitle(title)

    def cover(self, widget: QWidget, title: str) -> None:
        """Show `widget` on the whole screen until `uncover`; what was there waits, out of sight.

        It is the same window, so nothing stands behind it, and minimised it has this title only.
        """
        self.uncover()
        # the workspace stays where it is: hidden, its keys are dead and it need not be laid out
        if (content := self.centralWidget()) is not None:
            content.hide()
        state = self.windowState() & ~Qt.WindowState.WindowMinimized
        self._behind = _Behind(widget, self.windowTitle(), state)
        widget.setParent(self)
        widget.setGeometry(self.rect())
        widget.show()
        super().setWindowTitle(title)
        self.setWindowState(state | Qt.WindowState.WindowFullScreen)
        self.activateWindow()

    def uncover(self) -> None:
        """Show again what waited, under the title that it has by now."""
        behind, self._behind = self._behind, None
        if behind is None:
            return
        behind.over.hide()
        behind.over.deleteLater()
        if (content := self.centralWidget()) is not None:
            content.show()
        self.setWindowTitle(behind.title)
        self.setWindowState(behind.state)

    @override
    def setWindowTitle(self, title: str, /) -> None:
        """Set the title; while something covers the window, for what waits behind it."""
        if self._behind is None:
            super().setWindowTitle(title)
        else:
            self._behind.title = title

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._behind is not None:
            self._behind.over.setGeometry(self.rect())

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close():
            event.ignore()
            return
        self.uncover()  # the place that is remembered is that of the window, not of the screen
        self.sluiten.emit()
        event.accept()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.geactiveerd.emit()
