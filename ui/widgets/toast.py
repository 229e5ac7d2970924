"""A short message at the bottom of the window, with at most one thing to do about it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from regisseur_desktop.compat import override
from ui.theme.apply import px
from ui.widgets.announce import announce
from ui.widgets.buttons import Button, IconButton
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import line

SECONDS = 10


class Toast(QFrame):
    """One toast a window: `show_message` replaces the one before; ten seconds, then it goes.

    It waits as long as the mouse or the focus is on it, and moves to the top of the window
    when it would cover what has the focus.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("zone", "toast")
        self._window = window
        self._on_action: Callable[[], object] | None = None
        self.message = PlainLabel("", wrap=True)
        self.action = Button("", "ontoast", on_click=self._act)
        self.close_button = IconButton("x", "Bericht sluiten", "ontoast", on_click=self.hide)
        row = line(sides=(16, 8, 8, 8), spacing=12)
        row.addWidget(self.message, 1)
        row.addWidget(self.action)
        row.addWidget(self.close_button)
        self.setLayout(row)
        self._timer = QTimer(self, singleShot=True, interval=SECONDS * 1000)
        self._timer.timeout.connect(self._leave)
        window.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._step_aside)
        self.hide()

    def show_message(
        self, text: str, action: str = "", on_action: Callable[[], object] | None = None
    ) -> None:
        """Show a message, perhaps with a button such as `Ongedaan maken`, and speak it."""
        self.message.setText(text)
        self._on_action = on_action
        self.action.setText(action)
        self.action.setAccessibleName(f"{action}: {text}" if action else "")
        self.action.setVisible(bool(action))
        self.ensurePolished()
        self._place()
        self.show()
        self._timer.start()
        announce(self, text)

    def _act(self) -> None:
        self.hide()
        if self._on_action is not None:
            self._on_action()

    def _step_aside(self, _old: QWidget | None, _new: QWidget | None) -> None:
        if self.isVisible():
            self._place()

    def _leave(self) -> None:
        # not `underMouse`: that stays true when the toast moves away from under the pointer
        has_mouse = self.rect().contains(self.mapFromGlobal(QCursor.pos()))
        if has_mouse or self.isAncestorOf(QApplication.focusWidget() or self.window()):
            self._timer.start()
        else:
            self.hide()

    def _place(self) -> None:
        window = self._window
        width = min(px(520), window.width() - px(32))
        height = max(self.sizeHint().height(), self.heightForWidth(width))
        left = (window.width() - width) // 2
        bottom = QRect(left, window.height() - height - px(48), width, height)
        top = QRect(left, px(16), width, height)
        self.setGeometry(top if self._covers_focus(bottom) else bottom)
        self.raise_()

    def _covers_focus(self, place: QRect) -> bool:
        focus, window = QApplication.focusWidget(), self._window
        if focus is None or self.isAncestorOf(focus) or not window.isAncestorOf(focus):
            return False
        taken = QRect(focus.mapTo(window, QPoint()), focus.size())
        return taken.height() < window.height() // 2 and place.intersects(taken)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._step_aside(None, None)
        return False


def toast(
    widget: QWidget, text: str, action: str = "", on_action: Callable[[], object] | None = None
) -> Toast:
    """Show a message in the window of `widget`; the window keeps one toast."""
    window = widget.window()
    found = window.findChild(Toast, options=Qt.FindChildOption.FindDirectChildrenOnly)
    shown = found if found is not None else Toast(window)
    shown.show_message(text, action, on_action)
    return shown
