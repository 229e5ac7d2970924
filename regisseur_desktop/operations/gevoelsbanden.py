"""What is between two people of the family, for the lines over the genogram."""

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit, added, replaced
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.tekening import Gevoelsband, Gevoelssoort
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.relaties import check_span

ZWAKST, STERKST = 1, 3


def add_gevoelsband(dossier: Dossier, een: str, ander: str, soort: Gevoelssoort) -> Edit:
    """Return the edit that draws a feeling from one person to another."""
    band = Gevoelsband(
        id=new_id(), huishouden_id=dossier.id, persoon_a=een, persoon_b=ander, soort=soort
    )
    return save_gevoelsband(dossier, band)


def save_gevoelsband(dossier: Dossier, after: Gevoelsband) -> Edit:
    """Return the edit that adds or changes a feeling, as it came out of a form.

    The same feeling between the same two is there once at a time; another kind may go with it.
    """
    check_gevoelsband(dossier, after)
    before = dossier.zoek(after.id)
    if isinstance(before, Gevoelsband):
        return replaced("Gevoel veranderen", dossier.id, before, after)
    return added("Gevoel toevoegen", dossier.id, after)


def check_gevoelsband(dossier: Dossier, band: Gevoelsband) -> None:
    """Refuse a feeling for oneself, one that is there already, and dates that cannot be."""
    if not band.persoon_a or not band.persoon_b:
        raise Refused("Kies twee mensen.")
    if band.persoon_a == band.persoon_b:
        raise Refused("Kies twee verschillende mensen.")
    if not ZWAKST <= band.sterkte <= STERKST:
        raise Refused("Kies hoe sterk het is: 1, 2 of 3.")
    check_span(band.van, band.tot)
    if any(_same(band, other) for other in dossier.gevoelsbanden):
        raise Refused("Dit gevoel staat er al. Kies het om het te veranderen.")


def _same(band: Gevoelsband, other: Gevoelsband) -> bool:
    """Say whether two lines tell the same at the same time; a directed one has its own way back."""
    if band.id == other.id or band.soort is not other.soort or not _overlap(band, other):
        return False
    pair, others = (band.persoon_a, band.persoon_b), (other.persoon_a, other.persoon_b)
    return pair == others or (not band.soort.is_gericht and pair == others[::-1])


def _overlap(band: Gevoelsband, other: Gevoelsband) -> bool:
    return not (_ends_before(band, other) or _ends_before(other, band))


def _ends_before(first: Gevoelsband, second: Gevoelsband) -> bool:
    end = first.tot.latest() if first.tot else None
    begin = second.van.earliest() if second.van else None
    return end is not None and begin is not None and end <= begin
