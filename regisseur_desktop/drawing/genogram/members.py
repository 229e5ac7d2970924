"""Who stands in a genogram: everybody who belongs to the household, wherever they live."""

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.persoon import Persoon, Persoonsoort
from regisseur_desktop.drawing.wanted import Wanted


def members(dossier: Dossier, wanted: Wanted) -> tuple[Persoon, ...]:
    """Return the persons to draw, in the order of the household.

    Who was taken out of the household keeps parents and partners for the history, and is not
    drawn; nor is anybody who is known from another household only.
    """
    leden = sorted(dossier.leden, key=lambda lid: lid.volgorde)
    found = (dossier.persoon(one) for one in dict.fromkeys(lid.persoon_id for lid in leden))
    return tuple(persoon for persoon in found if persoon and _is_shown(persoon, wanted))


def _is_shown(persoon: Persoon, wanted: Wanted) -> bool:
    if persoon.soort is Persoonsoort.HUISDIER and not wanted.with_pets:
        return False
    return persoon.op_tekening_gezin or not wanted.is_for_family


def focus(dossier: Dossier, persons: tuple[Persoon, ...]) -> str:
    """Return the person it is about; the first when nobody was named so."""
    shown = {persoon.id for persoon in persons}
    leden = sorted(dossier.leden, key=lambda lid: (not lid.om_wie, lid.volgorde))
    return next((lid.persoon_id for lid in leden if lid.persoon_id in shown), "")
