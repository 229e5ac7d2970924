"""One text area that the leeshulp reads along with: its marks, its tips, and taking one over."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from regisseur_desktop.language.zinnen import alineas
from regisseur_desktop.operations.leestips import Meelezer, staande_tips, tipsleutel
from ui.leeshulp.eenheden import naar_qt, van_qt
from ui.leeshulp.markeerder import Markeerder
from ui.leeshulp.tip import Tip, spelplekken, spelsleutel, van_bevinding
from ui.widgets.text import TextArea

Spelling = dict[str, tuple[str, ...]]
"""Words that are spelled otherwise in the list, each with what may be meant."""
_GROOT = 40
"""Longer pieces are not selected: who types then would wipe a whole sentence."""


class Veld(QObject):
    """Reads one text area; `typed` at every change of its text, `moved` when the caret moves."""

    typed = Signal()
    moved = Signal()

    def __init__(self, area: TextArea, profiel: str = "") -> None:
        super().__init__(area)
        self.area, self.profiel = area, profiel
        self.edit: QPlainTextEdit = area.edit
        self.tips: tuple[Tip, ...] = ()
        self.blijven_staan = 0
        self.is_oud = True
        self._meelezer: Meelezer | None = None
        self._weg: frozenset[str] = frozenset()
        self._spelling: Spelling = {}
        self.markeerder = Markeerder(self.edit)
        self.edit.textChanged.connect(self._note)
        self.edit.cursorPositionChanged.connect(self.moved)

    def _note(self) -> None:
        self.is_oud = True
        self.typed.emit()

    @property
    def tekst(self) -> str:
        """The text as it stands on the screen."""
        return self.edit.toPlainText()

    @property
    def is_zichtbaar(self) -> bool:
        """Whether the user can see it: what is out of sight asks for nothing."""
        return self.edit.isVisible() and not self.edit.isReadOnly()

    # -- reading

    def show_reading(self, meelezer: Meelezer | None, weg: frozenset[str]) -> None:
        """Read with this reader from now on; `weg` are the tips that were left."""
        if (meelezer, weg) != (self._meelezer, self._weg):
            self._meelezer, self._weg = meelezer, weg
            self.is_oud = True

    def show_spelling(self, spelling: Spelling) -> None:
        """Mark these words as well."""
        if spelling != self._spelling:
            self._spelling, self.is_oud = spelling, True

    def show_theme(self) -> None:
        """Take the colours of the theme as it is now."""
        self.markeerder.show_theme()

    def lees(self) -> bool:
        """Read the text again if it changed; say whether anything else came out."""
        if not self.is_oud:
            return False
        self.is_oud = False
        before, tekst = (self.tips, self.blijven_staan), self.tekst
        found = [] if self._meelezer is None else list(self._read(tekst, self._meelezer))
        self.tips = tuple(sorted(found, key=lambda tip: (tip.start, -tip.end)))
        fout = frozenset(self._spelling) if self._meelezer else frozenset()
        self.markeerder.show_tips(self._meelezer, self._weg | self._explained(tekst), fout)
        return (self.tips, self.blijven_staan) != before

    def _read(self, tekst: str, meelezer: Meelezer) -> list[Tip]:
        standing, self.blijven_staan = staande_tips(tekst, meelezer, self._weg)
        plekken = list(spelplekken(tekst, self._spelling))
        found = (van_bevinding(bevinding, tekst) for bevinding in standing)
        # a slip of the pen is rare as well, which says nothing more
        tips = [tip for tip in found if tip.voorstellen or (tip.start, tip.end) not in plekken]
        for start, end in plekken:
            woord = tekst[start:end]
            if spelsleutel(woord) in self._weg:
                self.blijven_staan += 1
                continue
            reden = f"‘{woord}’ staat niet in de woordenlijst. Klopt het zo?"
            tips.append(Tip(start, end, woord, spelsleutel(woord), reden, self._spelling[woord]))
        return tips

    def _explained(self, tekst: str) -> frozenset[str]:
        """Return the keys of tips that do not stand though nobody left them."""
        if self._meelezer is None:
            return frozenset()
        standing = {tip.sleutel for tip in self.tips}
        every = {tipsleutel(tip, tekst) for tip in self._meelezer.tips(tekst)}
        return frozenset(every - standing)

    # -- the caret

    @property
    def plek(self) -> int:
        """Where the caret stands, in characters."""
        return van_qt(self.tekst, self.edit.textCursor().position())

    def tip_op(self, plek: int) -> Tip | None:
        """Return the smallest tip at a place in the text."""
        here = [tip for tip in self.tips if tip.holds(plek)]
        return min(here, key=lambda tip: tip.end - tip.start, default=None)

    def ga_naar(self, tip: Tip) -> None:
        """Put the caret at a tip; a word is selected, a sentence is not."""
        tekst, cursor = self.tekst, self.edit.textCursor()
        cursor.setPosition(naar_qt(tekst, tip.start))
        if len(tip.tekst) <= _GROOT:
            cursor.setPosition(naar_qt(tekst, tip.end), QTextCursor.MoveMode.KeepAnchor)
        self.edit.setTextCursor(cursor)

    def laat_los(self) -> None:
        """Select nothing, as when the tip of another field is shown."""
        cursor = self.edit.textCursor()
        if cursor.hasSelection():
            cursor.clearSelection()
            self.edit.setTextCursor(cursor)

    def zin_om(self, tip: Tip) -> str:
        """Return the sentence in which a tip stands."""
        start, end = self._zin(tip)
        return self.tekst[start:end]

    def ga_naar_zin(self, tip: Tip) -> None:
        """Put the caret before the sentence in which a tip stands."""
        cursor = self.edit.textCursor()
        cursor.setPosition(naar_qt(self.tekst, self._zin(tip)[0]))
        self.edit.setTextCursor(cursor)

    def _zin(self, tip: Tip) -> tuple[int, int]:
        for alinea in alineas(self.tekst):
            for zin in alinea.zinnen:
                if zin.start <= tip.start < zin.end:
                    return zin.start, zin.end
        return tip.start, tip.end

    def neem_over(self, tip: Tip, voorstel: str) -> bool:
        """Put a suggestion in the text as the user would type it: one change, kept at once.

        What was typed before is kept first, as a step of its own. Returns False when the words
        of the tip no longer stand there.
        """
        self.area.committed.emit()
        self.lees()
        found = min(
            (one for one in self.tips if one.sleutel == tip.sleutel and one.tekst == tip.tekst),
            key=lambda one: abs(one.start - tip.start),
            default=None,
        )
        if found is None:
            return False
        tekst, cursor = self.tekst, QTextCursor(self.edit.document())
        cursor.setPosition(naar_qt(tekst, found.start))
        cursor.setPosition(naar_qt(tekst, found.end), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(voorstel)
        self.area.committed.emit()
        return True
