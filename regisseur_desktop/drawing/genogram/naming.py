"""What everybody is called in a drawing: by name, or by a letter when names must stay out."""

from collections.abc import Mapping, Sequence

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.persoon import Geslacht, Persoon, Persoonsoort
from regisseur_desktop.domain.verwantschap import naam_met_rol, woord_voor

_WITHOUT_NAME: Mapping[Geslacht, str] = {Geslacht.MAN: "Man", Geslacht.VROUW: "Vrouw"}


def names(dossier: Dossier, persons: Sequence[Persoon], focus: str) -> dict[str, str]:
    """Return the short name of everybody; who has none is called by role or relation."""
    return {persoon.id: _name(dossier, persoon, focus) for persoon in persons}


def letters(persons: Sequence[Persoon]) -> dict[str, str]:
    """Return a letter for everybody: A to Z, then A2 and so on."""
    return {persoon.id: _letter(index) for index, persoon in enumerate(persons)}


def spoken(dossier: Dossier, persoon: Persoon, called: str, *, with_names: bool) -> str:
    """Return what a screen reader says of somebody."""
    if not with_names:
        return f"Persoon {called}"
    return naam_met_rol(dossier, persoon.id) if persoon.naam.kort else called


def _letter(index: int) -> str:
    again, place = divmod(index, 26)
    return f"{chr(ord('A') + place)}{again + 1 if again else ''}"


def _name(dossier: Dossier, persoon: Persoon, focus: str) -> str:
    if persoon.naam.kort:
        return persoon.naam.kort
    if persoon.is_ongeboren or persoon.soort is not Persoonsoort.MENS:
        return ""
    lid = dossier.lid(persoon.id)
    role = (lid.rol if lid else "") or woord_voor(dossier, persoon.id, focus)
    role = role or _WITHOUT_NAME.get(persoon.geslacht, "Iemand")
    return role[:1].upper() + role[1:]
