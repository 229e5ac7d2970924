"""What a document is called, and which version of it a new one is."""

from regisseur_desktop.documents.voornamen import zonder_achternaam
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.regie import ZONDER_NAMEN, Documentsoort
from regisseur_desktop.domain.zicht import Lezer

ZONDER_ACHTERNAMEN = "zonder achternamen"
"""What the title of a document with first names alone ends in."""


def titel(
    dossier: Dossier,
    soort: Documentsoort,
    persoon_id: str = "",
    *,
    met_namen: bool = True,
    met_achternamen: bool = True,
) -> str:
    """Return the title of a document; the page of a child names the child."""
    naam = soort.label.capitalize()
    if soort.is_tekening and not met_namen:
        return f"{naam} {ZONDER_NAMEN}"
    if soort is Documentsoort.KIND:
        naam = f"{naam} van {dossier.naam_van(persoon_id)}"
    if met_achternamen:
        return naam
    return f"{zonder_achternaam(dossier, naam)} {ZONDER_ACHTERNAMEN}"


def volgende_versie(
    dossier: Dossier, soort: Documentsoort, lezer: Lezer, persoon_id: str = ""
) -> int:
    """Return which version a new document is: of its kind and reader, and of its child.

    A record keeps no child; its title names the child. With and without surnames is one page.
    """
    same = (een for een in dossier.documenten if (een.soort, een.lezer) == (soort, lezer))
    if soort is Documentsoort.KIND:
        own = {titel(dossier, soort, persoon_id, met_achternamen=met) for met in (True, False)}
        same = (een for een in same if een.titel in own)
    return max((een.versie for een in same), default=0) + 1
