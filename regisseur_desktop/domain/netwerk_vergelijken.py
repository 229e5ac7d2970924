"""What changed in a netwerk between two days: who is new or gone, and which tie grew."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from regisseur_desktop.domain.bandverloop import stand_op
from regisseur_desktop.domain.kern import Term
from regisseur_desktop.domain.netwerk import (
    Lijnsoort,
    Nabijheid,
    Netwerkband,
    Netwerksoort,
)
from regisseur_desktop.domain.tekst import opsomming

_LIJNEN = (
    Lijnsoort.VERBROKEN,
    Lijnsoort.SPANNING,
    Lijnsoort.ZWAK,
    Lijnsoort.GEWOON,
    Lijnsoort.STERK,
)
_RINGEN = (Nabijheid.VER_WEG, Nabijheid.GEWOON, Nabijheid.DICHTBIJ)


class Verandering(Term):
    """What became of a tie between two days."""

    NIEUW = "nieuw", "nieuw"
    WEG = "weg", "weg"
    STERKER = "sterker", "sterker"
    ZWAKKER = "zwakker", "zwakker"
    ANDERS = "anders", "anders"
    GELIJK = "gelijk", "hetzelfde"


def verandering(toen: Netwerkband | None, nu: Netwerkband | None) -> Verandering | None:
    """Return what became of a tie, from how it was on two days; nothing when it never was."""
    if toen is None or nu is None:
        if toen is nu:
            return None
        return Verandering.NIEUW if toen is None else Verandering.WEG
    if (toen.lijn, toen.nabijheid) == (nu.lijn, nu.nabijheid):
        return Verandering.GELIJK
    grown = _weight(nu) - _weight(toen)
    if grown == 0:
        return Verandering.ANDERS
    return Verandering.STERKER if grown > 0 else Verandering.ZWAKKER


def _weight(band: Netwerkband) -> int:
    """Return how strong and near a tie is together: a step of either counts the same."""
    return _LIJNEN.index(band.lijn) + _RINGEN.index(band.nabijheid)


@dataclass(frozen=True, slots=True)
class Telling:
    """How many ties of one kind of network, and how strong they are."""

    soort: Netwerksoort
    aantal: int = 0
    lijnen: Mapping[Lijnsoort, int] = field(default_factory=dict)

    @property
    def tekst(self) -> str:
        """Return the count in words: "Eigen netwerk: 3 (2 sterk, 1 zwak)"."""
        known = [
            f"{self.lijnen[lijn]} {lijn.label}"
            for lijn in reversed(_LIJNEN)
            if self.lijnen.get(lijn)
        ]
        label = self.soort.label[:1].upper() + self.soort.label[1:]
        return f"{label}: {self.aantal}" + (f" ({opsomming(known)})" if known else "")


def telling(netwerk: Iterable[Netwerkband], dag: date) -> tuple[Telling, ...]:
    """Return the count of each kind of network on a day, in the order of `Netwerksoort`."""
    there = [now for band in netwerk if (now := stand_op(band, dag))]
    return tuple(_telling(soort, there) for soort in Netwerksoort)


def _telling(soort: Netwerksoort, there: list[Netwerkband]) -> Telling:
    lines = Counter(band.lijn for band in there if band.groep.soort is soort)
    return Telling(soort, lines.total(), dict(lines))
