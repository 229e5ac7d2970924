"""A link or a choice whose words may go over several lines, which a button of Qt cannot."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from regisseur_desktop.compat import override
from ui.widgets.buttons import press_on_enter
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import Margins, column


class WrapButton(QPushButton):
    """A button for a screen reader, a wrapped text for the eye; roles as `PlainLabel`."""

    def __init__(
        self,
        text: str,
        role: str = "link",
        *,
        sides: Margins = (0, 4, 0, 4),
        on_click: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "wrap")
        self.setAutoDefault(False)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.label = PlainLabel(text, role)
        self.label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._box = column(self.label, sides=sides)
        self.setLayout(self._box)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if on_click is not None:
            self.clicked.connect(lambda _checked=False: on_click())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_on_enter(self, event):
            super().keyPressEvent(event)

    @override
    def sizeHint(self) -> QSize:
        return self._box.sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        return self._box.minimumSize()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int, /) -> int:
        return self._box.totalHeightForWidth(width)
