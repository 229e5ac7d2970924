"""What the genogram layout is asked to set out: persons, unions, children and households.

Plain data without names or meaning, so that a dossier, a GEDCOM file and a benchmark can all be
laid out by the same code. Ids are any texts that are unique within the family.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

Offset: TypeAlias = tuple[float, float]

SYMBOL = 44.0
"""The side of a person symbol in units; every length of the layout is in these units."""


class Side(StrEnum):
    """On which side of a couple somebody stands by custom: a man left, a woman right."""

    LEFT = "left"
    RIGHT = "right"
    NONE = ""


@dataclass(frozen=True, slots=True)
class Person:
    """One symbol; `born` orders brothers and sisters, the lowest first, None keeps entry order.

    `width` is what symbol and labels need together and `below` the height of the labels under the
    symbol, both in units. Children with the same `twins` key of one union stand together.
    """

    id: str
    side: Side = Side.NONE
    born: float | None = None
    width: float = SYMBOL
    below: float = 18.0
    twins: str = ""


class ChildKind(StrEnum):
    """How a child belongs to a union."""

    BIRTH = "birth"
    ADOPTED = "adopted"
    FOSTER = "foster"


@dataclass(frozen=True, slots=True)
class Child:
    """A child of a union; the place of the child follows from its primary union."""

    id: str
    kind: ChildKind = ChildKind.BIRTH
    is_primary: bool = True


@dataclass(frozen=True, slots=True)
class Union:
    """Two partners, one parent or none (brothers and sisters whose parents are unknown).

    `start` orders the unions of one person in time, None keeps entry order. `may_reorder` is the
    switch of one family that lets its children leave the order of birth.
    """

    id: str
    partners: tuple[str, ...]
    children: tuple[Child, ...] = ()
    start: float | None = None
    may_reorder: bool = False


@dataclass(frozen=True, slots=True)
class Household:
    """Who live together; a child may be in two."""

    id: str
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Family:
    """Everything to set out; `focus` is the person whose row stays where it is."""

    persons: tuple[Person, ...]
    unions: tuple[Union, ...] = ()
    households: tuple[Household, ...] = ()
    focus: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a symbol stands: its centre in units, and its row counted from the top."""

    x: float
    y: float
    row: int


@dataclass(frozen=True, slots=True)
class Line:
    """A polyline that belongs to a union, and to one child when it is a drop."""

    union: str
    points: tuple[tuple[float, float], ...]
    child: str = ""


@dataclass(frozen=True, slots=True)
class Loop:
    """The outline around one household: corners of a closed polygon, to be drawn rounded."""

    household: str
    points: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """The family set out: every person once, and the lines between them.

    `brackets` join two partners: a straight line between symbols that stand side by side, else
    three sides of a rectangle below the labels. `bars` carry the children of a union and
    `stems` lead from the bracket (or the lone parent) down to the bar; `drops` lead from the bar
    to each child. `twisted` names the children that stand out of the order of birth, because
    their family lets them. `cost` is the value the search ended with.
    """

    places: Mapping[str, Place]
    brackets: tuple[Line, ...] = ()
    stems: tuple[Line, ...] = ()
    bars: tuple[Line, ...] = ()
    drops: tuple[Line, ...] = ()
    loops: tuple[Loop, ...] = ()
    twisted: tuple[str, ...] = ()
    width: float = 0.0
    height: float = 0.0
    cost: float = 0.0
    seconds: float = field(default=0.0, compare=False)
