"""Who stands in a genogram: the household and everybody who is tied to it as family."""

from collections.abc import Iterator

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.persoon import Persoon, Persoonsoort
from regisseur_desktop.drawing.wanted import Wanted


def members(dossier: Dossier, wanted: Wanted) -> tuple[Persoon, ...]:
    """Return the persons to draw, those of the household first, then in order of entry."""
    ids = dict.fromkeys(_named(dossier))
    found = (dossier.persoon(one) for one in ids)
    return tuple(persoon for persoon in found if persoon and _is_shown(persoon, wanted))


def _named(dossier: Dossier) -> Iterator[str]:
    yield from (lid.persoon_id for lid in sorted(dossier.leden, key=lambda lid: lid.volgorde))
    for paar in dossier.partnerrelaties:
        yield from (paar.persoon_a, paar.persoon_b)
    for ouder in dossier.ouderrelaties:
        yield from (ouder.ouder_id, ouder.kind_id)
    for thuis in dossier.thuizen:
        yield from thuis.bewoners
    for band in dossier.gevoelsbanden:
        yield from (band.persoon_a, band.persoon_b)


def _is_shown(persoon: Persoon, wanted: Wanted) -> bool:
    if persoon.soort is Persoonsoort.HUISDIER and not wanted.with_pets:
        return False
    return persoon.op_tekening_gezin or not wanted.is_for_family


def focus(dossier: Dossier, persons: tuple[Persoon, ...]) -> str:
    """Return the person it is about; the first when nobody was named so."""
    leden = sorted(dossier.leden, key=lambda lid: (not lid.om_wie, lid.volgorde))
    shown = {persoon.id for persoon in persons}
    first = next((lid.persoon_id for lid in leden if lid.persoon_id in shown), "")
    return first or (persons[0].id if persons else "")
