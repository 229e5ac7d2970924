"""Labels that never read their text as markup, and the icon that stands beside them."""

import re

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from regisseur_desktop.compat import override
from ui.theme.apply import px, restyle, theme
from ui.theme.icons import icon_pixmap
from ui.widgets.resized import when_resized

_LONG_WORD = re.compile(r"\S{30}")
_SOFT_BREAK = "\u200b"


def breakable(text: str) -> str:
    """Return the text with invisible places to break in words too long for any line."""
    return _LONG_WORD.sub(lambda found: found[0] + _SOFT_BREAK, text)


class PlainLabel(QLabel):
    """Text exactly as it was typed; wraps, or with `elide` keeps to one line and ends in `…`.

    Roles: h1, date, h2, h3, strong, body, muted, small, caption, section, quote, field, error.
    """

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        *,
        elide: bool = False,
        wrap: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text = ""
        self._elides = elide
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap and not elide)
        self.setProperty("role", role)
        if elide:
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            when_resized(self, self._show_text, QEvent.Type.FontChange)
        self.setText(text)

    @override
    def setText(self, text: str, /) -> None:
        self._text = text
        self._show_text()

    @override
    def text(self) -> str:
        return self._text

    def set_role(self, role: str) -> None:
        """Change how the label looks."""
        restyle(self, role=role)

    def _show_text(self) -> None:
        if not self._elides:
            super().setText(breakable(self._text) if self.wordWrap() else self._text)
            return
        one_line = " ".join(self._text.split())
        room = max(self.width() - px(2), 0)
        shown = self.fontMetrics().elidedText(one_line, Qt.TextElideMode.ElideRight, room)
        super().setText(shown)
        self.setToolTip(_as_tooltip(one_line) if shown != one_line else "")
        self.setAccessibleName(one_line)


def _as_tooltip(text: str) -> str:
    """Return text that a tooltip shows as typed: Qt would read anything like `<b>` as markup."""
    return text.replace("<", "\u2039").replace(">", "\u203a")


class IconLabel(QWidget):
    """An icon beside a text; decoration for the eye, silent for a screen reader."""

    def __init__(
        self,
        name: str,
        tone: str = "text2",
        size: int = 20,
        *,
        weight: str = "regular",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._tone, self._size, self._weight = name, tone, size, weight
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_icon(self, name: str, tone: str = "") -> None:
        """Show another icon, in another tone if one is given."""
        self._name, self._tone = name, tone or self._tone
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(self._size), px(self._size))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.updateGeometry()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        side = px(self._size)
        top_left = self.rect().center() - QRect(0, 0, side, side).center()
        pixmap = icon_pixmap(
            self._name,
            theme().tokens[self._tone],
            side,
            weight=self._weight,
            ratio=self.devicePixelRatioF(),
        )
        QPainter(self).drawPixmap(top_left, pixmap)
