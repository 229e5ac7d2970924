"""Spelling beside the screen: what comes back are words, so an answer is never in the wrong place.

Reading the list of words takes a second or two, each text about a millisecond; both are done on
another thread. An answer for a text that was changed meanwhile is dropped.
"""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer, Signal

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.language.spelling import laad, spelfouten
from ui.jobs import Progress
from ui.leeshulp.veld import Spelling, Veld
from ui.werk import Werk
from ui.widgets.alive import is_alive, while_alive

_WACHT_MS = 400


class Spellezer(QObject):
    """Looks at the fields in sight when typing pauses; `nagekeken` when there are other words."""

    nagekeken = Signal()

    def __init__(self, werk: Werk, velden: Callable[[], list[Veld]], parent: QObject) -> None:
        super().__init__(parent)
        self._werk, self._velden = werk, velden
        self._namen: tuple[str, ...] = ()
        self._eigen: frozenset[str] = frozenset()
        self._is_aan = self._is_busy = False
        self._seen: dict[Veld, str] = {}
        self._timer = QTimer(self, singleShot=True, interval=_WACHT_MS)
        self._timer.timeout.connect(self._begin)

    def show(self, dossier: Dossier, eigen: frozenset[str], *, is_aan: bool) -> None:
        """Know the names of this household and the own words; take marks away when it is off."""
        known = (namen_van(dossier), eigen, is_aan)
        if known == (self._namen, self._eigen, self._is_aan):
            return
        self._namen, self._eigen, self._is_aan = known
        self._seen.clear()
        if not is_aan:
            for veld in self._velden():
                veld.show_spelling({})

    def kijk_na(self) -> None:
        """Look at what changed, a moment after typing stops."""
        if self._is_aan and self._asked():
            self._timer.start()

    def _asked(self) -> dict[Veld, str]:
        self._seen = {veld: tekst for veld, tekst in self._seen.items() if is_alive(veld)}
        now = {veld: veld.tekst for veld in self._velden()}
        return {veld: tekst for veld, tekst in now.items() if self._seen.get(veld) != tekst}

    def _begin(self) -> None:
        asked = self._asked()
        if self._is_busy or not asked:
            return
        self._is_busy = True
        namen, eigen, teksten = self._namen, self._eigen, tuple(asked.values())

        def work(_progress: Progress) -> list[Spelling]:
            return [_look(tekst, namen, eigen) for tekst in teksten]

        job = self._werk.jobs.start("Spelling nakijken", work, is_quiet=True)
        job.succeeded.connect(while_alive(self, lambda found: self._answer(asked, found)))
        job.finished.connect(while_alive(self, self._done))

    def _answer(self, asked: dict[Veld, str], found: list[Spelling]) -> None:
        for (veld, tekst), spelling in zip(asked.items(), found, strict=True):
            if self._is_aan and is_alive(veld) and veld.tekst == tekst:
                self._seen[veld] = tekst
                veld.show_spelling(spelling)
        self.nagekeken.emit()

    def _done(self) -> None:
        self._is_busy = False
        self.kijk_na()


def _look(tekst: str, namen: Iterable[str], eigen: Iterable[str]) -> Spelling:
    words = {tekst[span.start : span.end] for span in spelfouten(tekst, namen, eigen)}
    speller = laad()
    return {word: speller.voorstellen(word) for word in words}


def namen_van(dossier: Dossier) -> tuple[str, ...]:
    """Return every name of the household and the people round it: names are no mistakes."""
    personen = (persoon.naam.volledig for persoon in dossier.personen)
    contacten = (f"{contact.naam} {contact.organisatie}" for contact in dossier.contacten)
    regie = (regie.naam for regie in dossier.regies)
    return tuple(naam for naam in (*personen, *contacten, *regie) if naam.strip())
