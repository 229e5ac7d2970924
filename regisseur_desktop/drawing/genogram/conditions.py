"""Which quarters of a symbol the conditions of somebody fill.

Illness fills the left half and addiction the bottom half, both together three quarters
(McGoldrick). Three or four conditions get a quarter each; from five on they are numbered.
"""

from collections.abc import Mapping, Sequence

from regisseur_desktop.domain.persoon import Aandoening, Aandoeningsoort, Aandoeningstaat, Persoon
from regisseur_desktop.drawing.genogram.looks import Fill, Quarter
from regisseur_desktop.drawing.wanted import Wanted

MANY = 5
"""From so many conditions on they get numbers in the legend."""

STATES: Mapping[Aandoeningstaat, str] = {
    Aandoeningstaat.NU: "",
    Aandoeningstaat.VERMOED: " (wordt vermoed)",
    Aandoeningstaat.HERSTELD: " (hersteld)",
}
"""What is said after a condition."""

_ILLNESS = (Quarter.TOP_LEFT, Quarter.BOTTOM_LEFT, Quarter.TOP_RIGHT, Quarter.BOTTOM_RIGHT)
_ADDICTION = (Quarter.BOTTOM_RIGHT, Quarter.BOTTOM_LEFT, Quarter.TOP_RIGHT, Quarter.TOP_LEFT)
_STRENGTH = (Aandoeningstaat.VERMOED, Aandoeningstaat.HERSTELD, Aandoeningstaat.NU)


def shown(persoon: Persoon, wanted: Wanted) -> tuple[Aandoening, ...]:
    """Return the conditions that this reader may see, illness before addiction."""
    if not wanted.with_conditions:
        return ()
    may = [a for a in persoon.aandoeningen if a.op_tekening_gezin or not wanted.is_for_family]
    return tuple(sorted(may, key=_is_addiction))


def fills(conditions: Sequence[Aandoening]) -> tuple[Fill, ...]:
    """Return how the symbol is filled, no quarter twice."""
    if 2 < len(conditions) < MANY:
        return _quarters(conditions)
    illness = [one for one in conditions if not _is_addiction(one)]
    addiction = [one for one in conditions if _is_addiction(one)]
    if len(conditions) == 2 and not (illness and addiction):
        return _halves(conditions)
    return _by_kind(illness, addiction)


def _is_addiction(one: Aandoening) -> bool:
    return one.soort is Aandoeningsoort.VERSLAVING


def _halves(two: Sequence[Aandoening]) -> tuple[Fill, ...]:
    """Return two conditions of one kind: they share the half of that kind."""
    first, second = two
    places = (Quarter.BOTTOM_LEFT, Quarter.BOTTOM_RIGHT)
    if not _is_addiction(first):
        places = (Quarter.TOP_LEFT, Quarter.BOTTOM_LEFT)
    return Fill(places[0], first.staat), Fill(places[1], second.staat)


def _by_kind(illness: Sequence[Aandoening], addiction: Sequence[Aandoening]) -> tuple[Fill, ...]:
    if not illness or not addiction:
        every = (*illness, *addiction)
        half = Quarter.LEFT if illness else Quarter.BOTTOM
        return (Fill(half, _strongest(every)),) if every else ()
    left, bottom = _strongest(illness), _strongest(addiction)
    if left is bottom:
        return (Fill(Quarter.LEFT | Quarter.BOTTOM, left),)
    shared = _strongest((*illness, *addiction))
    if shared is left:
        return Fill(Quarter.LEFT, left), Fill(Quarter.BOTTOM_RIGHT, bottom)
    return Fill(Quarter.TOP_LEFT, left), Fill(Quarter.BOTTOM, bottom)


def _strongest(conditions: Sequence[Aandoening]) -> Aandoeningstaat:
    return max((one.staat for one in conditions), key=_STRENGTH.index)


def _quarters(conditions: Sequence[Aandoening]) -> tuple[Fill, ...]:
    """Return a quarter for each: illness from the left, addiction from below."""
    free = list(_ILLNESS)
    found = []
    for one in conditions:
        order = _ADDICTION if _is_addiction(one) else _ILLNESS
        place = next(quarter for quarter in order if quarter in free)
        free.remove(place)
        found.append(Fill(place, one.staat))
    return tuple(found)
