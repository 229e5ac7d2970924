"""The marks in a text area: drawn over the text, never part of it."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument

from regisseur_desktop.compat import override
from regisseur_desktop.operations.leestips import Meelezer, tipsleutel
from ui.leeshulp.eenheden import naar_qt, regels
from ui.leeshulp.opmaak import opmaak
from ui.leeshulp.tip import MERKEN, Merk, spelplekken, spelsleutel
from ui.theme.apply import theme

Plek = tuple[int, int, Merk]


class Markeerder(QSyntaxHighlighter):
    """Marks what `meelezer` finds, but for the tips in `weg`; nothing until there is one.

    Qt asks again for the block that changed only, and `meelezer` remembers every other line.
    """

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._meelezer: Meelezer | None = None
        self._weg: frozenset[str] = frozenset()
        self._fout: frozenset[str] = frozenset()
        self._looks: dict[frozenset[Merk], QTextCharFormat] = {}

    def show_theme(self) -> None:
        """Draw the marks in the colours of the theme as it is now."""
        self._looks.clear()
        self.rehighlight()

    def _look(self, merken: frozenset[Merk]) -> QTextCharFormat:
        if merken not in self._looks:
            self._looks[merken] = opmaak(merken, theme().tokens)
        return self._looks[merken]

    def show_tips(
        self, meelezer: Meelezer | None, weg: frozenset[str], fout: frozenset[str]
    ) -> None:
        """Mark by this reader; `fout` are words that are spelled otherwise in the list."""
        now = (meelezer, weg, fout)
        if now != (self._meelezer, self._weg, self._fout):
            self._meelezer, self._weg, self._fout = now
            self.rehighlight()

    @override
    def highlightBlock(self, text: str) -> None:
        if self._meelezer is None or not text:
            return
        plain = regels(text)
        for start, end, merken in lagen(tuple(self._plekken(plain, self._meelezer))):
            begin = naar_qt(plain, start)
            self.setFormat(begin, naar_qt(plain, end) - begin, self._look(merken))

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
