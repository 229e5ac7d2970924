"""What people of one family are to each other, in the word the family itself would use.

The words follow Dutch usage: `neef` and `nicht` are both cousins and children of a brother or
sister, and the partner of an aunt is simply `oom`. A partner who died stays `man` or `vrouw`.
"""

from collections.abc import Iterable
from typing import Final

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.familiewoorden import woord
from regisseur_desktop.domain.persoon import Geslacht, Oudersoort, Persoon, Persoonsoort
from regisseur_desktop.domain.stamboom import Stamboom, stamboom_van
from regisseur_desktop.domain.tekst import opsomming
from regisseur_desktop.domain.verwanten import Verwant, paarwoorden, verwanten

_NIET_GEBOREN: Final = frozenset({Persoonsoort.MISKRAAM, Persoonsoort.AFGEBROKEN})


def woord_voor(dossier: Dossier, wie: str, voor: str) -> str:
    """Return what `wie` is to `voor`, as "moeder", "tante" or "halfbroer"; '' when nothing."""
    return _woorden(dossier, voor).get(wie, "")


def relaties_van(dossier: Dossier, persoon_id: str) -> tuple[tuple[str, str], ...]:
    """Return everybody who is family of somebody, with the word for it, the nearest first."""
    return tuple(_woorden(dossier, persoon_id).items())


def _woorden(dossier: Dossier, persoon_id: str) -> dict[str, str]:
    boom = stamboom_van(dossier)
    if persoon_id not in boom.personen:
        return {}
    if persoon_id not in boom.gezegd:
        boom.gezegd[persoon_id] = _find(boom, persoon_id)
    return boom.gezegd[persoon_id]


def _find(boom: Stamboom, persoon_id: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for wie, sleutel, soort in verwanten(boom, persoon_id):
        if wie != persoon_id and _telt(boom, wie, persoon_id):
            geslacht = _geslacht(boom.personen[wie])
            found.setdefault(wie, woord(sleutel, geslacht, soort))
    return {wie: _met_zorg(boom, wie, persoon_id, one) for wie, one in found.items()}


def naam_met_rol(dossier: Dossier, persoon_id: str) -> str:
    """Return who somebody is: "Marina, moeder van Ivan, Jasper en Liselot"; never nothing."""
    persoon = dossier.persoon(persoon_id)
    if persoon is None:
        return dossier.naam_van(persoon_id)
    naam = noem(dossier, persoon)
    rol = _rol(dossier, stamboom_van(dossier), persoon)
    if not rol:
        return naam
    is_said = not persoon.naam.kort and rol.startswith(naam.lower())
    return f"{naam}{rol[len(naam) :]}" if is_said else f"{naam}, {rol}"


def noem(dossier: Dossier, persoon: Persoon) -> str:
    """Return what to call a person, also when there is no name: "Vader", "Ongeboren kind"."""
    if persoon.naam.kort:
        return persoon.naam.kort
    if persoon.is_ongeboren:
        return "Ongeboren kind"
    lid = dossier.lid(persoon.id)
    tekst = lid.rol if lid and lid.rol else ""
    if not tekst and persoon.soort is not Persoonsoort.MENS:
        tekst = persoon.soort.label
    tekst = tekst or "iemand zonder naam"
    return f"{tekst[:1].upper()}{tekst[1:]}"


# -- one word


def _geslacht(persoon: Persoon) -> Geslacht:
    return Geslacht.ONBEKEND if persoon.soort in _NIET_GEBOREN else persoon.geslacht


def _telt(boom: Stamboom, wie: str, voor: str) -> bool:
    """Say whether the two can be family: a pet has none, a lost pregnancy its parents only."""
    soorten = {boom.personen[wie].soort, boom.personen[voor].soort}
    if Persoonsoort.HUISDIER in soorten:
        return False
    is_near = wie in boom.ouders(voor) or voor in boom.ouders(wie)
    return is_near or not soorten & _NIET_GEBOREN


def _met_zorg(boom: Stamboom, wie: str, voor: str, one: str) -> str:
    """Return the word with what the care adds to it: "oma en pleegmoeder"."""
    for boven, onder, sleutel in ((wie, voor, "ouder"), (voor, wie, "kind")):
        if boom.ouders(onder).get(boven) is Oudersoort.PLEEG:
            zorg = woord(sleutel, _geslacht(boom.personen[wie]), Oudersoort.PLEEG)
            return one if one == zorg else f"{one} en {zorg}"
    return one


# -- what somebody is in this family


def _rol(dossier: Dossier, boom: Stamboom, persoon: Persoon) -> str:
    """Return of whom somebody is a parent, else a child, a partner, a sister, else the own role."""
    if persoon.soort is not Persoonsoort.MENS:
        return ""
    ik = persoon.id
    ways: tuple[Iterable[Verwant], ...] = (
        [(wie, "ouder", soort) for wie, soort in boom.onder(ik).items()],
        [(wie, "kind", soort) for wie, soort in boom.boven(ik).items()],
        paarwoorden(boom, boom.partners(ik)),
        [(wie, hoe, Oudersoort.GEBOORTE) for wie, hoe in boom.broers_zussen(ik).items()],
    )
    for way in ways:
        woorden = {wie: woord(hoe, _geslacht(persoon), soort) for wie, hoe, soort in way}
        if said := _van(dossier, woorden):
            return said
    lid = dossier.lid(ik)
    return lid.rol if lid else ""


def _van(dossier: Dossier, woorden: dict[str, str]) -> str:
    """Return "moeder van Ivan en stiefmoeder van Tim"; who has no name is not named."""
    namen: dict[str, list[str]] = {}
    for wie, een in woorden.items():
        persoon = dossier.persoon(wie)
        if persoon and persoon.naam.kort:
            namen.setdefault(een, []).append(persoon.naam.kort)
    return opsomming([f"{een} van {opsomming(wie)}" for een, wie in namen.items()])
