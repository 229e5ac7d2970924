"""The days on which something changed in a family, for the slider "zoals het was op"."""

from collections.abc import Iterator
from datetime import date

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.moment import Moment


def dagen(dossier: Dossier, vandaag: date) -> tuple[date, ...]:
    """Return the first possible day of every birth, death, relation and event, before today."""
    found = {een.earliest() for een in _moments(dossier) if een is not None}
    return tuple(sorted(day for day in found if day is not None and day < vandaag))


def _moments(dossier: Dossier) -> Iterator[Moment | None]:
    for persoon in dossier.personen:
        yield from (persoon.geboren, persoon.overleden)
    for paar in dossier.partnerrelaties:
        yield from (paar.van, paar.tot)
    for ouder in dossier.ouderrelaties:
        yield from (ouder.van, ouder.tot)
    for band in dossier.gevoelsbanden:
        yield from (band.van, band.tot)
    for lid in dossier.leden:
        yield from (lid.van, lid.tot)
    yield from (gebeurtenis.wanneer for gebeurtenis in dossier.gebeurtenissen)
