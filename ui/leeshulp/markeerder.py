"""The marks in a text area: drawn over the text, never part of it."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from regisseur_desktop.operations.leestips import Meelezer, tipsleutel
from ui.leeshulp.eenheden import naar_qt, regels
from ui.leeshulp.opmaak import opmaak
from ui.leeshulp.tip import MERKEN, Merk, spelplekken, spelsleutel
from ui.theme.apply import theme

Plek = tuple[int, int, Merk]
Streep = tuple[int, int, frozenset[Merk]]
"""A piece of text in Qt's units with all of its marks."""


NA_EEN_LETTER_MS = 30
"""How long after a key its marks are drawn: faster than is seen, after the letter itself."""
_KEPT = 500  # lines as they were a while ago


class Markeerder(QObject):
    """Marks what `meelezer` finds, but for the tips in `weg`; nothing until there is one.

    The marks are extra selections: Qt moves them along with what is typed, so the letter stands
    there first and what it does to the marks follows a moment later. Formats in the layout, as
    QSyntaxHighlighter sets them, would paint the whole field again at every key.
    """

    def __init__(self, edit: QPlainTextEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self._meelezer: Meelezer | None = None
        self._weg: frozenset[str] = frozenset()
        self._fout: frozenset[str] = frozenset()
        self._looks: dict[frozenset[Merk], QTextCharFormat] = {}
        self._lines: dict[str, tuple[Streep, ...]] = {}
        self._drawn: list[tuple[QTextCursor, frozenset[Merk]]] = []
        self._timer = QTimer(self, singleShot=True, interval=NA_EEN_LETTER_MS)
        self._timer.timeout.connect(self.streep_aan)
        edit.textChanged.connect(self._timer.start)

    def show_theme(self) -> None:
        """Draw the marks in the colours of the theme as it is now."""
        self._looks.clear()
        self._draw(self._strepen())

    def show_tips(
        self, meelezer: Meelezer | None, weg: frozenset[str], fout: frozenset[str]
    ) -> None:
        """Mark by this reader; `fout` are words that are spelled otherwise in the list."""
        now = (meelezer, weg, fout)
        if now != (self._meelezer, self._weg, self._fout):
            self._meelezer, self._weg, self._fout = now
            self._lines.clear()
            self.streep_aan()

    @property
    def is_bij(self) -> bool:
        """Whether the marks are those of the text as it stands."""
        return not self._timer.isActive()

    @property
    def strepen(self) -> tuple[Streep, ...]:
        """The marks as they are drawn now."""
        return tuple((*_span(cursor), merken) for cursor, merken in self._drawn)

    def streep_aan(self) -> None:
        """Draw the marks anew, unless those that moved along are the right ones."""
        self._timer.stop()
        wanted = self._strepen()
        if tuple(wanted) != self.strepen:
            self._draw(wanted)

    def _draw(self, strepen: Sequence[Streep]) -> None:
        self._drawn = [(self._cursor(start, end), merken) for start, end, merken in strepen]
        self._edit.setExtraSelections([self._selection(*drawn) for drawn in self._drawn])

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self._edit.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _selection(self, cursor: QTextCursor, merken: frozenset[Merk]) -> QTextEdit.ExtraSelection:
        if merken not in self._looks:
            self._looks[merken] = opmaak(merken, theme().tokens)
        made = QTextEdit.ExtraSelection()
        made.cursor, made.format = cursor, self._looks[merken]
        return made

    # -- reading

    def _strepen(self) -> list[Streep]:
        if self._meelezer is None:
            return []
        found, block = [], self._edit.document().begin()
        while block.isValid():
            begin = block.position()
            for start, end, merken in self._of_line(regels(block.text()), self._meelezer):
                found.append((begin + start, begin + end, merken))
            block = block.next()
        return found

    def _of_line(self, tekst: str, meelezer: Meelezer) -> tuple[Streep, ...]:
        if tekst not in self._lines:
            if len(self._lines) > _KEPT:
                self._lines.clear()
            layers = lagen(tuple(self._plekken(tekst, meelezer)))
            self._lines[tekst] = tuple(
                (naar_qt(tekst, start), naar_qt(tekst, end), here) for start, end, here in layers
            )
        return self._lines[tekst]

    def _plekken(self, tekst: str, meelezer: Meelezer) -> Iterator[Plek]:
        for bevinding in meelezer.tips(tekst):
            merk = MERKEN.get(bevinding.kind)
            if merk and not (self._weg and tipsleutel(bevinding, tekst) in self._weg):
                yield *bevinding.span, merk
        for start, end in spelplekken(tekst, self._fout):
            if spelsleutel(tekst[start:end]) not in self._weg:
                yield start, end, Merk.SPELLING


def _span(cursor: QTextCursor) -> tuple[int, int]:
    return cursor.selectionStart(), cursor.selectionEnd()


def lagen(plekken: Sequence[Plek]) -> Iterator[Streep]:
    """Cut marks that lie over each other into pieces, each with all of its marks."""
    cuts = sorted({place for start, end, _merk in plekken for place in (start, end)})
    for begin, after in pairwise(cuts):
        here = frozenset(merk for start, end, merk in plekken if start <= begin and after <= end)
        if here:
            yield begin, after, here
