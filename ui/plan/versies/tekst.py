"""A text in which the words that are gone or new stand out, also without colour."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from regisseur_desktop.compat import override
from regisseur_desktop.domain.woordverschil import Stuk, Stuksoort
from ui.theme.apply import theme
from ui.widgets.labels import breakable


def _format(soort: Stuksoort) -> QTextCharFormat:
    """Return how words look: struck through when gone, heavy and underlined when new."""
    made = QTextCharFormat()
    made.setForeground(theme().color("text"))
    if soort is Stuksoort.WEG:
        made.setFontStrikeOut(True)
        made.setForeground(theme().color("text2"))
    elif soort is Stuksoort.NIEUW:
        made.setFontWeight(QFont.Weight.DemiBold)
        made.setFontUnderline(True)
        made.setForeground(theme().color("accent"))
    return made


class Verschiltekst(QWidget):
    """Wraps and grows as a label does; its accessible name is the whole text."""

    def __init__(self, stukken: Sequence[Stuk]) -> None:
        super().__init__()
        self.stukken = tuple(stukken)
        self._document = QTextDocument(self)
        self._heights: dict[int, int] = {}  # layouts ask the same again and again
        self._document.setDocumentMargin(0)
        self.setAccessibleName("".join(stuk.tekst for stuk in self.stukken))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._fill()

    def _fill(self) -> None:
        self._heights.clear()
        self._document.clear()
        self._document.setDefaultFont(self.font())
        cursor = QTextCursor(self._document)
        for stuk in self.stukken:
            words = stuk.tekst.rstrip()
            cursor.insertText(breakable(words), _format(stuk.soort))
            cursor.insertText(stuk.tekst[len(words) :], _format(Stuksoort.GELIJK))
        self.updateGeometry()
        self.update()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int, /) -> int:
        if width not in self._heights:
            self._document.setTextWidth(width)
            self._heights[width] = round(self._document.size().height())
        return self._heights[width]

    @override
    def sizeHint(self) -> QSize:
        width = self.width() or 240
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.fontMetrics().lineSpacing())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fill()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._document.setTextWidth(self.width())
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette = QPalette(self.palette())
        self._document.documentLayout().draw(painter, context)


def kant(stukken: Sequence[Stuk], weg: Stuksoort) -> tuple[Stuk, ...]:
    """Return one side of a difference: the text without the words that only the other has."""
    return tuple(stuk for stuk in stukken if stuk.soort is not weg)
