"""The look of symbols and lines, read once from `resources/tekening/stijlen.json`.

The strokes differ between the books, so they are data: they can be corrected without code.
Lengths are units, dashes are on, off, on, off.
"""

import json
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TypeVar

from regisseur_desktop.domain.codec import from_plain
from regisseur_desktop.paths import shipped


class Vorm(StrEnum):
    """The outline of a symbol."""

    VIERKANT = "vierkant"
    CIRKEL = "cirkel"
    RUIT = "ruit"
    DRIEHOEK = "driehoek"


@dataclass(frozen=True, slots=True, kw_only=True)
class Symbool:
    """One symbol: `maat` is its part of a whole symbol, `teken` a sign inside it."""

    sleutel: str
    naam: str
    vorm: Vorm
    maat: float = 1.0
    teken: str = ""
    kruis: float = 0.0
    streep: bool = False


class Knoop(StrEnum):
    """What stands on the line of a couple."""

    GEEN = ""
    STREEP = "streep"
    TWEE_STREPEN = "twee_strepen"
    RING = "ring"
    RUIT = "ruit"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paarstijl:
    """The line of a couple; `woord` stands before the years."""

    sleutel: str
    naam: str
    streep: tuple[float, ...] = ()
    dikte: float = 1.6
    knoop: Knoop = Knoop.GEEN
    woord: str = ""
    altijd_woord: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Kindstijl:
    """The line down to a child; `naast` is the dash of a second line beside it."""

    sleutel: str
    naam: str
    streep: tuple[float, ...] = ()
    naast: tuple[float, ...] = ()


class Golf(StrEnum):
    """How a line of feeling goes along its way."""

    GEEN = ""
    ZIGZAG = "zigzag"
    GOLF = "golf"
    TANDEN = "tanden"
    BLOKKEN = "blokken"


class Midden(StrEnum):
    """What stands halfway a line of feeling."""

    GEEN = ""
    BREUK = "breuk"
    HERSTEL = "herstel"
    RINGEN = "ringen"
    HART = "hart"


class Eind(StrEnum):
    """What stands at the end of a line of feeling that goes one way."""

    GEEN = ""
    PIJL = "pijl"
    OPEN = "open"
    BLOK = "blok"


@dataclass(frozen=True, slots=True, kw_only=True)
class Gevoelsstijl:
    """The line of a feeling: straight lines beside each other, a wave, a middle and an end."""

    sleutel: str
    lijnen: int = 1
    streep: tuple[float, ...] = ()
    golf: Golf = Golf.GEEN
    midden: Midden = Midden.GEEN
    eind: Eind = Eind.GEEN


@dataclass(frozen=True, slots=True, kw_only=True)
class Stijlen:
    """Everything the file holds."""

    symbolen: tuple[Symbool, ...]
    paren: tuple[Paarstijl, ...]
    kinderen: tuple[Kindstijl, ...]
    gevoelens: tuple[Gevoelsstijl, ...]

    def symbool(self, sleutel: str) -> Symbool:
        """Return the symbol with this key."""
        return _found(self.symbolen, sleutel)

    def paar(self, sleutel: str) -> Paarstijl:
        """Return the line of a couple with this key."""
        return _found(self.paren, sleutel)

    def kind(self, sleutel: str) -> Kindstijl:
        """Return the line to a child with this key."""
        return _found(self.kinderen, sleutel)

    def gevoel(self, sleutel: str) -> Gevoelsstijl:
        """Return the line of a feeling with this key."""
        return _found(self.gevoelens, sleutel)


_Stijl = TypeVar("_Stijl", Symbool, Paarstijl, Kindstijl, Gevoelsstijl)


def _found(stijlen: tuple[_Stijl, ...], sleutel: str) -> _Stijl:
    return next(stijl for stijl in stijlen if stijl.sleutel == sleutel)


@cache
def styles() -> Stijlen:
    """Return the styles that ship with the program."""
    text = (shipped("resources") / "tekening" / "stijlen.json").read_text("utf-8")
    return from_plain(Stijlen, json.loads(text))
