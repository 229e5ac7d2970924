"""Controls for text: one line, and several lines that grow with what is typed."""

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from regisseur_desktop.compat import override
from ui.theme.apply import px
from ui.widgets.control import Control
from ui.widgets.layout import column


class TextLine(Control):
    """One line of text; what is pasted over several lines becomes one."""

    def __init__(self, placeholder: str = "", *, max_length: int = 0) -> None:
        super().__init__()
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(placeholder)
        if max_length:
            self.edit.setMaxLength(max_length)
        self.setLayout(column(self.edit))
        self.setFocusProxy(self.edit)
        self.edit.textEdited.connect(lambda _text: self.edited.emit())
        self.edit.editingFinished.connect(self.committed)

    @override
    def value(self) -> str:
        return self.edit.text().strip()

    @override
    def set_value(self, value: str) -> None:
        self.edit.setText(value)

    @override
    def focus_target(self) -> QWidget:
        return self.edit


class _GrowingEdit(QPlainTextEdit):
    """A text area as tall as its text; Tab leaves it, and only plain text can be pasted."""

    left = Signal()

    def __init__(self, lines: int, most: int) -> None:
        super().__init__()
        self._lines, self._most = lines, most
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._inset()
        self.document().documentLayout().documentSizeChanged.connect(
            lambda _size: self.updateGeometry()
        )

    @override
    def sizeHint(self) -> QSize:
        wanted = self._line_count()
        shown = min(max(wanted, self._lines), self._most)
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAsNeeded
            if wanted > self._most
            else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        edges = self.contentsMargins()
        frame = edges.top() + edges.bottom() + 2 * int(self.document().documentMargin())
        height = shown * self.fontMetrics().lineSpacing() + frame + px(4)
        return QSize(px(240), height)

    def _inset(self) -> None:
        """Keep the text off the edge, further when it is larger."""
        self.document().setDocumentMargin(px(4))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._inset()

    def _line_count(self) -> int:
        """Count the lines as wrapped now; asking for a block's place lays it out."""
        layout, block, count = self.document().documentLayout(), self.document().begin(), 0
        while block.isValid() and count <= self._most:
            layout.blockBoundingRect(block)
            count += max(1, block.layout().lineCount())
            block = block.next()
        return count

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), self.sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Qt says nothing when another width wraps the text into more or fewer lines
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            self.insertPlainText(source.text())


class TextArea(Control):
    """Several lines of text that grow from `lines` to `most` before they scroll."""

    def __init__(self, placeholder: str = "", *, lines: int = 3, most: int = 14) -> None:
        super().__init__()
        self.edit = _GrowingEdit(lines, most)
        self.edit.setPlaceholderText(placeholder)
        self.edit.left.connect(self.committed)
        self.setLayout(column(self.edit))
        self.setFocusProxy(self.edit)
        self._last = ""
        self.edit.textChanged.connect(self._tell)

    def _tell(self) -> None:
        """Tell of other words only: Qt also speaks up when margins or fonts change."""
        text = self.edit.toPlainText()
        if text != self._last:
            self._last = text
            self.edited.emit()

    @override
    def value(self) -> str:
        return self.edit.toPlainText().strip()

    @override
    def set_value(self, value: str) -> None:
        if value == self.edit.toPlainText():
            return
        self._last = value
        self.edit.setPlainText(value)

    @override
    def focus_target(self) -> QWidget:
        return self.edit
