"""The grips around what is chosen: which relatives can be added, and where each grip stands.

Places are in units of the drawing, from the boxes of the chosen area.
"""

from dataclasses import dataclass
from enum import StrEnum

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.persoon import Geslacht, Partnerrelatie, Persoon, Persoonsoort
from regisseur_desktop.drawing.shapes import Area, AreaKind, Drawing
from ui.genogram.wandelen import ouders_van

_AWAY = 17.0
"""How far the middle of a grip stands from the symbol."""


class Wie(StrEnum):
    """Which relative a grip adds."""

    PARTNER = "partner"
    KIND = "kind"
    OUDER = "ouder"
    BROER_ZUS = "broer_zus"


@dataclass(frozen=True, slots=True)
class Greep:
    """One grip: what it adds, what it is called, and its middle."""

    wie: Wie
    tekst: str
    x: float
    y: float


def grepen(dossier: Dossier, drawing: Drawing, owner: str) -> tuple[Greep, ...]:
    """Return the grips of the chosen person or couple; nothing else has any."""
    area = next((a for a in drawing.areas if a.owner == owner), None)
    value = dossier.zoek(owner)
    if area is None:
        return ()
    if isinstance(value, Persoon) and area.kind is AreaKind.PERSON:
        return _of_person(dossier, value, area)
    if isinstance(value, Partnerrelatie):
        x, _y = area.symbol.centre
        return (Greep(Wie.KIND, "Kind van hen samen", x, area.symbol.bottom + 2),)
    return ()


def mogelijk(dossier: Dossier, persoon: Persoon) -> tuple[Wie, ...]:
    """Return which relatives can be added to a person: no third parent, no child of an animal."""
    if persoon.soort is not Persoonsoort.MENS:
        return (Wie.OUDER,) if not ouders_van(dossier, persoon.id) else (Wie.BROER_ZUS,)
    found = [Wie.PARTNER, Wie.KIND] if not persoon.is_ongeboren else []
    if len(ouders_van(dossier, persoon.id)) < 2:
        found.append(Wie.OUDER)
    return (*found, Wie.BROER_ZUS)


_TEKSTEN = {
    Wie.PARTNER: "Partner toevoegen",
    Wie.KIND: "Kind toevoegen",
    Wie.OUDER: "Ouder toevoegen",
    Wie.BROER_ZUS: "Broer of zus toevoegen",
}


def _of_person(dossier: Dossier, persoon: Persoon, area: Area) -> tuple[Greep, ...]:
    symbol, (x, y) = area.symbol, area.symbol.centre
    right, left = (symbol.right + _AWAY, y), (symbol.x - _AWAY, y)
    # a woman stands at the right of her partner by custom, so hers is added at her left
    hers = persoon.geslacht is Geslacht.VROUW
    places = {
        Wie.PARTNER: left if hers else right,
        Wie.BROER_ZUS: right if hers else left,
        Wie.OUDER: (x, symbol.y - _AWAY),
        Wie.KIND: (x, max(area.box.bottom, symbol.bottom) + _AWAY * 0.8),
    }
    return tuple(Greep(wie, _TEKSTEN[wie], *places[wie]) for wie in mogelijk(dossier, persoon))
