"""Walk from one person to everybody who is family, the nearest first.

Each pair of opposite words (`oom` and `neef`) is found in the same step, so that the word one
way always fits the word the other way. The walk has a fixed number of steps: it always ends.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Final, TypeAlias

from regisseur_desktop.domain.familiewoorden import EX_WOORD, PARTNERWOORD
from regisseur_desktop.domain.persoon import Geslacht, Oudersoort, Partnerrelatie
from regisseur_desktop.domain.stamboom import EIGEN, Ouders, Stamboom

Verwant: TypeAlias = tuple[str, str, Oudersoort]
"""Somebody, the key of the word, and the way of being a parent that goes before the word."""

_GEWOON: Final = Oudersoort.GEBOORTE
_GROOT: Final = ("grootouder", "overgrootouder", "betovergrootouder")
_KLEIN: Final = ("kleinkind", "achterkleinkind", "achterachterkleinkind")
_OUDERS: Final = (Geslacht.VROUW, Geslacht.MAN)
# Which way of being a parent colours a chain of parents: one step of it is enough.
_KLEUR: Final = (Oudersoort.STIEF, Oudersoort.PLEEG, _GEWOON)


def verwanten(boom: Stamboom, ik: str) -> Iterator[Verwant]:
    """Return everybody who is family of `ik`; who is so in two ways comes twice."""
    for stap in (_gezin, _eigen_nest, _generaties, _ooms, _opvoeders, _neven, _schoon, _verder):
        yield from stap(boom, ik)


def _gezin(boom: Stamboom, ik: str) -> Iterator[Verwant]:
    """Return the partners, and the parents and children by birth or adoption."""
    yield from paarwoorden(boom, boom.partners(ik))
    yield from (een for een in _ouders_kinderen(boom, ik) if een[2] in EIGEN)
    yield from paarwoorden(boom, boom.paren(ik))


def _eigen_nest(boom: Stamboom, ik: str) -> Iterator[Verwant]:
    yield from ((wie, hoe, _GEWOON) for wie, hoe in _nest(boom, ik).items())


def _generaties(boom: Stamboom, ik: str) -> Iterator[Verwant]:
    """Return grandparents and grandchildren, up to four generations away."""
    up, down = boom.boven(ik), boom.onder(ik)
    for groot, klein in zip(_GROOT, _KLEIN, strict=True):
        up, down = _een_verder(up, boom.boven), _een_verder(down, boom.onder)
        yield from ((wie, groot, soort) for wie, soort in up.items())
        yield from ((wie, klein, soort) for wie, soort in down.items())


def _ooms(boom: Stamboom, ik: str) -> Iterator[Verwant]:
    """Return aunts and uncles with their partners, and the children of brothers and sisters."""
    ooms = _nesten(boom, _boven(boom, [ik]))
    yield from _allen("oom", ooms | boom.aangetrouwd(ooms))
    yield from _allen("neef", _onder(boom, _broers_en_aangetrouwd(boom, ik)))


def _opvoeders(boom: Stamboom, ik: str) -> Iterator[Verwant]:
    """Return foster and step parents and children, and who has custody."""
    yield from _ouders_kinderen(boom, ik)
    others = boom.broers_zussen(ik).items()
    yield from ((wie, hoe, _GEWOON) for wie, hoe in others if hoe in ("pleeg", "stief"))
    yield from _allen("voogd", boom.voogden(ik))
    yield from _allen("pupil", boom.pupillen(ik))


def _neven(boom: Stamboom, ik: str) -> Iterator[Verwant]:
    """Return cousins, and who stands a generation further off."""
    ouders = _boven(boom, [ik])
    groot = _boven(boom, ouders)
    oudooms = _nesten(boom, groot)
    cousins = _onder(boom, _nesten(boom, ouders))
    yield from _allen("neef", cousins)
    yield from _allen("oudoom", oudooms | boom.aangetrouwd(oudooms))
    kinderen = _onder(boom, _broers_en_aangetrouwd(boom, ik))
    yield from _allen("achterneef", _onder(boom, kinderen))
    further = _onder(boom, oudooms)
    yield from _allen("achterneef", _onder(boom, cousins) | further | _onder(boom, further))


def _schoon(boom: Stamboom, ik: str) -> Iterator[Verwant]:
    """Return the family of a partner, and the partners of children, brothers and sisters."""
    mijn = boom.aangetrouwd([ik])
    yield from _allen("schoonouder", _boven(boom, mijn))
    yield from _allen("schoonkind", boom.aangetrouwd(_onder(boom, [ik])))
    zwagers = _nesten(boom, mijn)
    broers = set(_nest(boom, ik))
    yield from _allen("zwager", zwagers | boom.aangetrouwd(zwagers | broers))


def _verder(boom: Stamboom, ik: str) -> Iterator[Verwant]:
    """Return who shares a child without being a partner, and the friend of a parent."""
    kinderen = _eigen(boom.kinderen(ik))
    yield from _allen("medeouder", {o for kind in kinderen for o in _eigen(boom.ouders(kind))})
    for ouder in _eigen(boom.ouders(ik)):
        geslacht = boom.personen[ouder].geslacht
        sleutel = f"partner_van_{geslacht}" if geslacht in _OUDERS else "partner_van_ouder"
        yield from _allen(sleutel, boom.partners(ouder))
    mijn = boom.partners(ik)
    yield from _allen("kind_van_partner", {k for p in mijn for k in _eigen(boom.kinderen(p))})


def _eigen(van: Ouders) -> list[str]:
    """Return who is so by birth or adoption."""
    return [wie for wie, soort in van.items() if soort in EIGEN]


# -- steps


def paarwoorden(boom: Stamboom, paren: dict[str, Partnerrelatie]) -> Iterator[Verwant]:
    """Return the word for each of these partners; "ex-" when it is over."""
    for ander, relatie in paren.items():
        sleutel = PARTNERWOORD.get(relatie.soort, "partner")
        is_voorbij = boom.is_voorbij(relatie)
        yield ander, EX_WOORD.get(sleutel, sleutel) if is_voorbij else sleutel, _GEWOON


def _allen(sleutel: str, wie: Iterable[str]) -> Iterator[Verwant]:
    yield from ((een, sleutel, _GEWOON) for een in sorted(wie))


def _ouders_kinderen(boom: Stamboom, ik: str) -> Iterator[Verwant]:
    yield from ((wie, "ouder", soort) for wie, soort in boom.boven(ik).items())
    yield from ((wie, "kind", soort) for wie, soort in boom.onder(ik).items())


def _nest(boom: Stamboom, wie: str) -> dict[str, str]:
    """Return the brothers and sisters by birth or adoption, whole and half."""
    others = boom.broers_zussen(wie).items()
    return {ander: hoe for ander, hoe in others if hoe not in ("pleeg", "stief")}


def _nesten(boom: Stamboom, wie: Iterable[str]) -> set[str]:
    return {ander for een in wie for ander in _nest(boom, een)}


def _broers_en_aangetrouwd(boom: Stamboom, ik: str) -> set[str]:
    return set(_nest(boom, ik)) | _nesten(boom, boom.aangetrouwd([ik]))


def _boven(boom: Stamboom, wie: Iterable[str]) -> set[str]:
    """Return the parents of these people; a stiefouder brings no further family."""
    pairs = ((ouder, soort) for een in wie for ouder, soort in boom.ouders(een).items())
    return {ouder for ouder, soort in pairs if soort is not Oudersoort.STIEF}


def _onder(boom: Stamboom, wie: Iterable[str]) -> set[str]:
    pairs = ((kind, soort) for een in wie for kind, soort in boom.kinderen(een).items())
    return {kind for kind, soort in pairs if soort is not Oudersoort.STIEF}


def _een_verder(van: Ouders, richting: Callable[[str], Ouders]) -> Ouders:
    """Return everybody one generation further; of several ways the nearest counts."""
    found: Ouders = {}
    for tussen, eerste in van.items():
        for wie, tweede in richting(tussen).items():
            kleur = next((soort for soort in _KLEUR if soort in (eerste, tweede)), _GEWOON)
            found[wie] = max(kleur, found.get(wie, kleur), key=_KLEUR.index)
    return found
