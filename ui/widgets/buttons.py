"""Buttons in the looks of the program; each has a name for who cannot see it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QToolButton, QWidget

from regisseur_desktop.compat import override
from ui.theme.apply import px, restyle, theme
from ui.theme.icons import tinted

_SIZE = 18
_GAPS = {"nav": 10, "search": 8, "tag": 0}
_ICON_TONES = {
    "primary": "on_accent",
    "secondary": "text",
    "quiet": "accent",
    "danger": "danger",
    "quietdanger": "danger",
    "choice": "text",
    "segment": "text",
    "tag": "accent",
    "icon": "accent",
    "framed": "text",
    "ontoast": "surface",
}
_RESTYLED = (QEvent.Type.StyleChange, QEvent.Type.PaletteChange)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TONES_ON = {"segment": "on_accent"}


def literal(text: str) -> str:
    """Return a text of a user so that a button shows its `&` instead of underlining."""
    return text.replace("&", "&&")


def press_on_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Let Enter press a button, as Space does; say whether it was Enter."""
    if event.key() not in _ENTER:
        return False
    if not event.isAutoRepeat():
        button.click()
    return True


def _tint(button: QAbstractButton, name: str, kind: str, gap: int) -> None:
    """Give a button its icon in the colour that belongs to its look."""
    if not name:
        return
    tones = _TONES_ON if button.isChecked() else _ICON_TONES
    tone = tones.get(kind, "accent" if button.isChecked() else "text2")
    if theme().is_contrast:
        tone = _contrast_tone(button, kind)
    weight = "fill" if kind == "nav" and button.isChecked() and name in _FILLED else "regular"
    size, room = px(_SIZE), px(gap) if gap else 0
    button.setIcon(tinted(name, theme().tokens[tone], size, weight, room))
    button.setIconSize(QSize(size + room, size))


def _contrast_tone(button: QAbstractButton, kind: str) -> str:
    """Return the tone of an icon in high contrast: that of the text beside it."""
    return "on_accent" if kind == "primary" or button.isChecked() else "text"


_FILLED = {"sun", "house", "calendar-blank", "gear", "question", "user", "users-three"}


class Button(QPushButton):
    """A button with a verb.

    Kinds: primary (one a screen), secondary, quiet (a link), danger, quietdanger, nav, search,
    choice, segment (half of a switch), tag. Give `name` when the same verb stands more than once
    in a window.
    """

    def __init__(
        self,
        text: str,
        kind: str = "secondary",
        *,
        icon: str = "",
        name: str = "",
        on_click: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._icon, self._kind = icon, kind
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setCheckable(kind in ("nav", "choice", "segment"))
        if kind == "tag":
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        if kind in ("nav", "search"):
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if name:
            self.setAccessibleName(name)
        self.toggled.connect(lambda _on: self._retint())
        if on_click is not None:
            self.clicked.connect(lambda _checked=False: on_click())
        self._retint()

    def set_kind(self, kind: str) -> None:
        """Change the look."""
        self._kind = kind
        restyle(self, kind=kind)
        self._retint()

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self._retint()

    def _retint(self) -> None:
        _tint(self, self._icon, self._kind, _GAPS.get(self._kind, 6) if self.text() else 0)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        saves_the_form = self._kind == "choice"
        if saves_the_form or not press_on_enter(self, event):
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _RESTYLED:
            self._retint()


class IconButton(QToolButton):
    """A button with an icon alone; its name is spoken and shown as a tooltip.

    Kinds: icon (no border), framed (as tall as the buttons beside it), ontoast.
    """

    def __init__(
        self,
        icon: str,
        name: str,
        kind: str = "icon",
        *,
        on_click: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._kind = icon, kind
        self.setProperty("kind", kind)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.set_name(name)
        if on_click is not None:
            self.clicked.connect(lambda _checked=False: on_click())
        self._retint()

    def set_name(self, name: str) -> None:
        """Change what the button is called."""
        self.setAccessibleName(name)
        self.setToolTip(name.replace("<", "\u2039"))

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self._retint()

    def _retint(self) -> None:
        _tint(self, self._icon, self._kind, 0)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_on_enter(self, event):
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _RESTYLED:
            self._retint()
