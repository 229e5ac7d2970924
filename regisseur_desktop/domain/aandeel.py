"""Who carries the plan: the family itself, the people around it, or professionals.

The method wants the strengths of the family and its network used as much as possible
(SPRING Jeugdhulp, Casusregie); the share of the agreements shows whether the plan does.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.kern import Term
from regisseur_desktop.domain.netwerk import Netwerksoort
from regisseur_desktop.domain.plan import REGISSEUR, Afspraak


class Drager(Term):
    """The side that does an agreement."""

    GEZIN = "gezin", "het gezin zelf"
    NETWERK = "netwerk", "mensen om het gezin heen"
    PROFESSIONAL = "professional", "hulpverleners"


@dataclass(frozen=True, slots=True)
class Aandeel:
    """How many agreements each side does; one that is shared counts for each of its sides.

    `niemand` counts the agreements for which nobody is named yet, of `totaal` in all.
    """

    gezin: int
    netwerk: int
    professional: int
    niemand: int
    totaal: int

    @property
    def eigen(self) -> int:
        """Return the share of the family and its network in whole percents, 0 without any."""
        alle = self.gezin + self.netwerk + self.professional
        return round(100 * (self.gezin + self.netwerk) / alle) if alle else 0


def drager(dossier: Dossier, wie: str) -> Drager | None:
    """Return on which side somebody stands; nothing for who is not known here."""
    if wie == REGISSEUR:
        return Drager.PROFESSIONAL
    if dossier.persoon(wie) is not None:
        return Drager.GEZIN
    if dossier.contact(wie) is None:
        return None
    soorten = {band.groep.soort for band in dossier.netwerk if band.contact_id == wie}
    is_own = soorten & {Netwerksoort.EIGEN, Netwerksoort.VRIJWILLIGER}
    return Drager.NETWERK if is_own else Drager.PROFESSIONAL


def dragers(dossier: Dossier, afspraak: Afspraak) -> frozenset[Drager]:
    """Return the sides that do an agreement together; empty while nobody is named."""
    return frozenset(kant for wie in afspraak.wie if (kant := drager(dossier, wie)))


def aandeel(dossier: Dossier, afspraken: Iterable[Afspraak] | None = None) -> Aandeel:
    """Return the share of each side in these agreements, or in all of the plan."""
    chosen = tuple(dossier.afspraken if afspraken is None else afspraken)
    sides = [dragers(dossier, afspraak) for afspraak in chosen]
    count = Counter(kant for kanten in sides for kant in kanten)
    return Aandeel(
        count[Drager.GEZIN],
        count[Drager.NETWERK],
        count[Drager.PROFESSIONAL],
        sum(not kanten for kanten in sides),
        len(chosen),
    )
