"""A finding: what may be hard to read, why, and what to write instead."""

from dataclasses import dataclass
from enum import Enum, IntEnum
from typing import NamedTuple


class Span(NamedTuple):
    """A piece of the text, in characters."""

    start: int
    end: int

    def holds(self, other: "Span") -> bool:
        """Tell whether the other lies wholly inside."""
        return self.start <= other.start and other.end <= self.end


class Bevindingsoort(Enum):
    """What kind of thing makes it hard."""

    LANGE_ZIN = "lange zin"
    LIJDEND = "lijdende vorm"
    MOEILIJK_WOORD = "moeilijk woord"
    VAKWOORD = "vakwoord"
    TANG = "tangconstructie"
    VOORZETSELS = "veel voorzetsels"
    AFKORTING = "afkorting"
    NAAMWOORDSTIJL = "naamwoordstijl"
    LANGE_ALINEA = "lange alinea"


class Ernst(IntEnum):
    """How much it matters; a tip may well be left."""

    TIP = 1
    DUIDELIJK = 2
    STERK = 3


@dataclass(frozen=True)
class Bevinding:
    """One mark in the text with its reason in one plain sentence.

    A suggestion takes the place of the whole span. Where the span takes in more than the word it
    is about, such as its article, `woord` is that word as it stands in the text.
    """

    span: Span
    kind: Bevindingsoort
    severity: Ernst
    reason: str
    suggestions: tuple[str, ...] = ()
    woord: str = ""

    def gezegd(self, tekst: str) -> str:
        """Return what it is about: the word, or all that it covers."""
        return self.woord or tekst[self.span.start : self.span.end]
