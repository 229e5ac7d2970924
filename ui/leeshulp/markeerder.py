"""The marks in a text area: drawn over the text, never part of it."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextDocument, QTextLayout

from regisseur_desktop.operations.leestips import Meelezer, tipsleutel
from ui.leeshulp.eenheden import naar_qt, regels
from ui.leeshulp.opmaak import opmaak
from ui.leeshulp.tip import MERKEN, Merk, spelplekken, spelsleutel
from ui.theme.apply import theme

Plek = tuple[int, int, Merk]


class Markeerder(QObject):
    """Marks what `meelezer` finds, but for the tips in `weg`; nothing until there is one.

    A change marks its own block, just before Qt lays that out, and `meelezer` remembers every
    other line. Qt's own QSyntaxHighlighter would paint the whole field again at every key, which
    takes longer than reading the block.
    """

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._document = document
        self._meelezer: Meelezer | None = None
        self._weg: frozenset[str] = frozenset()
        self._fout: frozenset[str] = frozenset()
        self._looks: dict[frozenset[Merk], QTextCharFormat] = {}
        document.contentsChange.connect(self._follow)

    def show_theme(self) -> None:
        """Draw the marks in the colours of the theme as it is now."""
        self._looks.clear()
        self._mark_all()

    def show_tips(
        self, meelezer: Meelezer | None, weg: frozenset[str], fout: frozenset[str]
    ) -> None:
        """Mark by this reader; `fout` are words that are spelled otherwise in the list."""
        now = (meelezer, weg, fout)
        if now != (self._meelezer, self._weg, self._fout):
            self._meelezer, self._weg, self._fout = now
            self._mark_all()

    def _follow(self, place: int, _removed: int, added: int) -> None:
        block = self._document.findBlock(place)
        while self._meelezer and block.isValid() and block.position() <= place + added:
            self._mark(block)
            block = block.next()

    def _mark_all(self) -> None:
        block = self._document.begin()
        while block.isValid():
            self._mark(block)
            block = block.next()
        self._document.markContentsDirty(0, self._document.characterCount())

    def _mark(self, block: QTextBlock) -> None:
        block.layout().setFormats(list(self._ranges(regels(block.text()))))

    def _ranges(self, tekst: str) -> Iterator[QTextLayout.FormatRange]:
        if self._meelezer is None or not tekst:
            return
        for start, end, merken in lagen(tuple(self._plekken(tekst, self._meelezer))):
            piece = QTextLayout.FormatRange()
            piece.start = naar_qt(tekst, start)
            piece.length = naar_qt(tekst, end) - piece.start
            piece.format = self._look(merken)
            yield piece

    def _look(self, merken: frozenset[Merk]) -> QTextCharFormat:
        if merken not in self._looks:
            self._looks[merken] = opmaak(merken, theme().tokens)
        return self._looks[merken]

    def _plekken(self, tekst: str, meelezer: Meelezer) -> Iterator[Plek]:
        for bevinding in meelezer.tips(tekst):
            merk = MERKEN.get(bevinding.kind)
            if merk and not (self._weg and tipsleutel(bevinding, tekst) in self._weg):
                yield *bevinding.span, merk
        for start, end in spelplekken(tekst, self._fout):
            if spelsleutel(tekst[start:end]) not in self._weg:
                yield start, end, Merk.SPELLING


def lagen(plekken: Sequence[Plek]) -> Iterator[tuple[int, int, frozenset[Merk]]]:
    """Cut marks that lie over each other into pieces, each with all of its marks."""
    cuts = sorted({place for start, end, _merk in plekken for place in (start, end)})
    for begin, after in pairwise(cuts):
        here = frozenset(merk for start, end, merk in plekken if start <= begin and after <= end)
        if here:
            yield begin, after, here
