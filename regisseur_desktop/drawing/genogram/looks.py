"""How everybody and everything in one genogram looks, before anything has a place."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from enum import IntFlag
from typing import Any

from regisseur_desktop.domain.persoon import Aandoeningstaat
from regisseur_desktop.domain.tekening import Gevoelssoort
from regisseur_desktop.drawing.genogram.family import ChildKind, Family
from regisseur_desktop.drawing.genogram.lettering import NORMAL, Lettering


class Quarter(IntFlag):
    """The quarters of a symbol that a condition can fill."""

    TOP_LEFT = 1
    BOTTOM_LEFT = 2
    BOTTOM_RIGHT = 4
    TOP_RIGHT = 8
    LEFT = TOP_LEFT | BOTTOM_LEFT
    BOTTOM = BOTTOM_LEFT | BOTTOM_RIGHT


@dataclass(frozen=True, slots=True)
class Fill:
    """One condition in a symbol: which quarters, and whether it is there, suspected or over."""

    quarters: Quarter
    staat: Aandoeningstaat = Aandoeningstaat.NU


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonLook:
    """One person: `symbol` is a key of the styles, `inside` the age, `notes` stand below.

    `wide` is the width of the texts below the symbol.
    """

    id: str
    symbol: str
    names: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    inside: str = ""
    born: str = ""
    died: str = ""
    is_index: bool = False
    is_dead: bool = False
    fills: tuple[Fill, ...] = ()
    numbers: str = ""
    wide: float = 0.0
    spoken: str = ""
    letters: Lettering = NORMAL


@dataclass(frozen=True, slots=True, kw_only=True)
class CoupleLook:
    """The line of two partners; `owner` is the Partnerrelatie, '' when only a child joins them.

    `label` is the word and the years, which may stand above each other.
    """

    style: str
    owner: str = ""
    label: tuple[str, ...] = ()
    is_kin: bool = False
    spoken: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChildLook:
    """The line from a union to a child; `rank` is the place in the order of birth."""

    owner: str
    kind: ChildKind = ChildKind.BIRTH
    rank: int = 0
    identical: str = ""
    spoken: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TieLook:
    """A line of feeling from the first person to the second; `strength` is 1, 2 or 3."""

    owner: str
    first: str
    second: str
    soort: Gevoelssoort
    strength: int = 2
    spoken: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """A genogram without places: the family for the layout, and how it all looks.

    `couples` goes by union, `children` by union and child, `homes` by household. `numbered`
    holds the conditions that are too many for one symbol, each with its number. `drawn` keeps
    what was drawn, by what decides it, for the next frame of a drag.
    """

    family: Family
    persons: Mapping[str, PersonLook]
    couples: Mapping[str, CoupleLook]
    children: Mapping[tuple[str, str], ChildLook]
    ties: tuple[TieLook, ...] = ()
    homes: Mapping[str, str]
    numbered: tuple[str, ...] = ()
    title: str = ""
    alt: str = ""
    drawn: dict[Hashable, Any] = field(default_factory=dict, compare=False, repr=False)
