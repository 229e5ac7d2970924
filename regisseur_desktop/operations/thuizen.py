"""Other homes in the drawing, such as that of the other parent; a child may live in two."""

from collections.abc import Sequence
from dataclasses import replace

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit, added, replaced
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.tekening import Thuis
from regisseur_desktop.domain.tekst import vouw
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.invoer import filled


def add_thuis(dossier: Dossier, naam: str, bewoners: Sequence[str]) -> Edit:
    """Return the edit that draws a second home around these people."""
    thuis = Thuis(id=new_id(), huishouden_id=dossier.id, naam=naam, bewoners=tuple(bewoners))
    return save_thuis(dossier, thuis)


def save_thuis(dossier: Dossier, after: Thuis) -> Edit:
    """Return the edit that adds or changes a second home, as it came out of a form."""
    naam = filled(after.naam, "Geef dit thuis een naam, zoals bij vader.")
    if not after.bewoners:
        raise Refused("Kies wie daar wonen.")
    others = (thuis for thuis in dossier.thuizen if thuis.id != after.id)
    if any(vouw(thuis.naam) == vouw(naam) for thuis in others):
        raise Refused("Er is al een thuis met deze naam. Kies een andere naam.")
    kept = replace(after, naam=naam, bewoners=tuple(dict.fromkeys(after.bewoners)))
    before = dossier.zoek(after.id)
    if isinstance(before, Thuis):
        return replaced("Thuis veranderen", dossier.id, before, kept)
    return added("Thuis toevoegen", dossier.id, kept)


def verhuis(dossier: Dossier, thuis: Thuis, persoon_id: str, *, woont_er: bool) -> Edit:
    """Return the edit by which somebody lives in a second home, or does no more."""
    others = tuple(wie for wie in thuis.bewoners if wie != persoon_id)
    return save_thuis(
        dossier, replace(thuis, bewoners=(*others, persoon_id) if woont_er else others)
    )
