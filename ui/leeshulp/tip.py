"""One tip as the screen shows it: about a sentence, a word, or how a word is spelled."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from regisseur_desktop.domain.tekst import vouw
from regisseur_desktop.language.bevinding import Bevinding, Bevindingsoort, Span
from regisseur_desktop.language.citaten import citaten
from regisseur_desktop.operations.leestips import WOORDEN, tipsleutel


class Merk(Enum):
    """How a tip looks in the text; each has a line of its own, so colour never says it alone."""

    ZIN = "lange zin"
    BOUW = "hoe de zin in elkaar zit"
    WOORD = "moeilijk woord"
    VAK = "vakwoord of afkorting"
    SPELLING = "spelling"


MERKEN = {
    Bevindingsoort.LANGE_ZIN: Merk.ZIN,
    Bevindingsoort.MOEILIJK_WOORD: Merk.WOORD,
    Bevindingsoort.VAKWOORD: Merk.VAK,
    Bevindingsoort.AFKORTING: Merk.VAK,
    Bevindingsoort.LIJDEND: Merk.BOUW,
    Bevindingsoort.TANG: Merk.BOUW,
    Bevindingsoort.VOORZETSELS: Merk.BOUW,
    Bevindingsoort.NAAMWOORDSTIJL: Merk.BOUW,
}
"""The look of each kind of finding; a long paragraph is not marked from begin to end."""

_TITELS = {
    Bevindingsoort.LANGE_ZIN: "Lange zin",
    Bevindingsoort.LANGE_ALINEA: "Lang stuk tekst",
    Bevindingsoort.MOEILIJK_WOORD: "Moeilijk woord",
    Bevindingsoort.VAKWOORD: "Vakwoord",
    Bevindingsoort.AFKORTING: "Afkorting",
    Bevindingsoort.LIJDEND: "Wie doet het?",
    Bevindingsoort.TANG: "Woorden staan ver uit elkaar",
    Bevindingsoort.VOORZETSELS: "Veel stukjes achter elkaar",
    Bevindingsoort.NAAMWOORDSTIJL: "Schrijf wie wat doet",
}
SPELLING = "Spelling"
_WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Tip:
    """A tip in one field, from character `start` up to `end`; `soort` is empty for spelling."""

    start: int
    end: int
    tekst: str
    sleutel: str
    reden: str
    voorstellen: tuple[str, ...]
    soort: Bevindingsoort | None = None

    @property
    def titel(self) -> str:
        """What kind of tip it is, above the card."""
        return _TITELS[self.soort] if self.soort else SPELLING

    @property
    def merk(self) -> Merk | None:
        """How it looks in the text."""
        return MERKEN.get(self.soort) if self.soort else Merk.SPELLING

    @property
    def is_woord(self) -> bool:
        """Whether it is about a word, which can be kept for good."""
        return self.soort is None or self.soort in WOORDEN

    @property
    def vraagt_wie(self) -> bool:
        """Whether its suggestions are people, not words to put in the text."""
        return self.soort is Bevindingsoort.LIJDEND

    @property
    def over_te_nemen(self) -> tuple[str, ...]:
        """What may replace the piece of text, best first."""
        return () if self.vraagt_wie else self.voorstellen

    def holds(self, plek: int) -> bool:
        """Whether the caret stands in it, or right behind it."""
        return self.start <= plek <= self.end


def van_bevinding(bevinding: Bevinding, tekst: str) -> Tip:
    """Return a finding of the leeshulp as a tip of the screen."""
    start, end = bevinding.span
    key = tipsleutel(bevinding, tekst)
    piece = bevinding.gezegd(tekst)
    return Tip(start, end, piece, key, bevinding.reason, bevinding.suggestions, bevinding.kind)


def spelsleutel(woord: str) -> str:
    """Return the key under which a spelling tip is left."""
    return f"spelling:{vouw(woord)}"


def spelplekken(tekst: str, fout: Iterable[str]) -> Iterator[Span]:
    """Yield where one of these words stands, but for where somebody is quoted."""
    wrong = frozenset(fout)
    quoted = citaten(tekst) if wrong else ()
    for found in _WORD.finditer(tekst) if wrong else ():
        place = Span(found.start(), found.end())
        if found[0] in wrong and not any(citaat.holds(place) for citaat in quoted):
            yield place
