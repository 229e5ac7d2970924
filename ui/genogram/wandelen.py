"""Walking through a genogram by arrows: along the rows, and up and down along relations.

Left and right go to whoever stands next in the row, as a rule a brother, sister or partner, then
to the next row. They pass nobody by, so that everybody is reached with one key. Up goes to a
parent, down to the first child.
"""

from collections.abc import Iterable, Sequence
from enum import StrEnum

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.persoon import Partnerrelatie
from regisseur_desktop.domain.tekening import Gevoelsband
from regisseur_desktop.drawing.shapes import Area, AreaKind

_SAME_ROW = 12.0
"""Symbols whose middles differ less than this stand in one row."""


class Kant(StrEnum):
    """Where an arrow points."""

    LINKS = "links"
    RECHTS = "rechts"
    OMHOOG = "omhoog"
    OMLAAG = "omlaag"


def stap(dossier: Dossier, areas: Sequence[Area], owner: str, kant: Kant) -> str:
    """Return who is chosen after one arrow; the same when there is nobody."""
    persons = [area for area in areas if area.kind is AreaKind.PERSON]
    here = next((area for area in persons if area.owner == owner), None)
    if not persons:
        return owner
    if here is None:
        return _from_relation(dossier, owner, kant) or persons[0].owner
    if kant is Kant.OMHOOG:
        return _nearest(here, _named(persons, ouders_van(dossier, owner))) or owner
    if kant is Kant.OMLAAG:
        return _leftmost(_named(persons, kinderen_van(dossier, owner))) or owner
    return _sideways(persons, here, kant)


def ouders_van(dossier: Dossier, persoon_id: str) -> tuple[str, ...]:
    """Return the parents of a person, of every kind."""
    return tuple(r.ouder_id for r in dossier.ouderrelaties if r.kind_id == persoon_id)


def kinderen_van(dossier: Dossier, persoon_id: str) -> tuple[str, ...]:
    """Return the children of a person, of every kind."""
    return tuple(r.kind_id for r in dossier.ouderrelaties if r.ouder_id == persoon_id)


def partners_van(dossier: Dossier, persoon_id: str) -> tuple[str, ...]:
    """Return everybody who is or was a partner of a person."""
    pairs = ((r.persoon_a, r.persoon_b) for r in dossier.partnerrelaties)
    return tuple(b if a == persoon_id else a for a, b in pairs if persoon_id in (a, b))


def _named(persons: Iterable[Area], ids: Iterable[str]) -> list[Area]:
    wanted = set(ids)
    return [area for area in persons if area.owner in wanted]


def _x(area: Area) -> float:
    return area.symbol.centre[0]


def _y(area: Area) -> float:
    return area.symbol.centre[1]


def _nearest(here: Area, found: Iterable[Area]) -> str:
    near = min(found, key=lambda area: (abs(_x(area) - _x(here)), _x(area)), default=None)
    return near.owner if near else ""


def _leftmost(found: Iterable[Area]) -> str:
    first = min(found, key=_x, default=None)
    return first.owner if first else ""


def _sideways(persons: list[Area], here: Area, kant: Kant) -> str:
    sign = 1 if kant is Kant.RECHTS else -1
    row = [area for area in persons if abs(_y(area) - _y(here)) < _SAME_ROW]
    beyond = [area for area in row if sign * (_x(area) - _x(here)) > 0]
    return _nearest(here, beyond) or _next_row(persons, here, sign)


def _next_row(persons: list[Area], here: Area, sign: int) -> str:
    """Go on at the begin of the next row, or at the end of the one before."""
    other = [area for area in persons if sign * (_y(area) - _y(here)) >= _SAME_ROW]
    if not other:
        return here.owner
    near = min(sign * _y(area) for area in other)
    row = [area for area in other if sign * _y(area) - near < _SAME_ROW]
    return min(row, key=lambda area: sign * _x(area)).owner


def _from_relation(dossier: Dossier, owner: str, kant: Kant) -> str:
    """Leave the line of a couple or a feeling for one of its two people, or a child."""
    value = dossier.zoek(owner)
    if not isinstance(value, Partnerrelatie | Gevoelsband):
        return ""
    if kant is Kant.OMLAAG:
        both = [
            kind
            for kind in kinderen_van(dossier, value.persoon_a)
            if kind in kinderen_van(dossier, value.persoon_b)
        ]
        if both:
            return both[0]
    return value.persoon_b if kant is Kant.RECHTS else value.persoon_a
