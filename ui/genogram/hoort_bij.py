"""The choice "Hoort bij": whose child somebody is, as one list instead of a form per parent."""

from collections.abc import Iterable, Iterator

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit, removed
from regisseur_desktop.domain.persoon import Geslacht, Ouderrelatie, Persoon, Persoonsoort
from regisseur_desktop.domain.stamboom import EIGEN
from regisseur_desktop.domain.tekst import opsomming
from regisseur_desktop.domain.verwantschap import naam_met_rol
from regisseur_desktop.operations.relaties import relate_ouder
from regisseur_desktop.operations.samen import Stap, together
from ui.formulieren.woorden import hoofdletter, wie
from ui.genogram.wandelen import kinderen_van, partners_van

Ouders = tuple[str, ...]
"""The parents that are chosen, sorted by id; none is empty."""

_KIND = {Geslacht.MAN: "Zoon", Geslacht.VROUW: "Dochter"}


def huidig(dossier: Dossier, persoon: Persoon) -> Ouders:
    """Return whose child a person is now: of foster parents only when there are no others."""
    return _sorted(r.ouder_id for r in _own(dossier, persoon))


def _own(dossier: Dossier, persoon: Persoon) -> list[Ouderrelatie]:
    known = [r for r in dossier.ouderrelaties if r.kind_id == persoon.id]
    return [r for r in known if r.soort in EIGEN] or known


def opties(dossier: Dossier, persoon: Persoon) -> list[tuple[Ouders, str]]:
    """Return every answer with its words: nobody, each couple, and each single parent."""
    word = _KIND.get(persoon.geslacht, "Kind")
    found: dict[Ouders, str] = {(): _zonder_ouders(dossier, persoon)}
    for ouders in (huidig(dossier, persoon), *_parents(dossier, persoon)):
        if ouders:
            names = opsomming([wie(dossier, een) for een in _as_drawn(dossier, ouders)])
            found[ouders] = f"{word} van {names}"
    return list(found.items())


def kies(dossier: Dossier, persoon: Persoon, ouders: Ouders) -> Edit:
    """Return the edit that makes somebody the child of these parents and of nobody else."""
    known = _own(dossier, persoon)
    gone = [r for r in known if r.ouder_id not in ouders]
    new = [een for een in ouders if een not in {r.ouder_id for r in known}]
    steps: list[Stap] = [lambda d: removed("", d.id, gone)]
    steps += [_relater(een, persoon.id) for een in new]
    return together(dossier, "Ouders kiezen", steps)


def _relater(ouder: str, kind: str) -> Stap:
    return lambda dossier: relate_ouder(dossier, ouder, [kind])


def _sorted(ids: Iterable[str]) -> Ouders:
    return tuple(sorted(set(ids)))


def _parents(dossier: Dossier, persoon: Persoon) -> Iterator[Ouders]:
    here = {lid.persoon_id for lid in dossier.leden} - _below(dossier, persoon.id)
    for pair in dossier.partnerrelaties:
        if {pair.persoon_a, pair.persoon_b} <= here:
            yield _sorted((pair.persoon_a, pair.persoon_b))
    for een in dossier.personen:
        if een.id in here and _may_be_parent(dossier, een):
            yield (een.id,)


def _below(dossier: Dossier, persoon_id: str) -> set[str]:
    """Return a person and everybody below: none of them can be a parent of that person."""
    found, waiting = set[str](), [persoon_id]
    while waiting:
        one = waiting.pop()
        if one not in found:
            found.add(one)
            waiting += kinderen_van(dossier, one)
    return found


def _may_be_parent(dossier: Dossier, persoon: Persoon) -> bool:
    if persoon.soort is not Persoonsoort.MENS or persoon.is_ongeboren:
        return False
    lid = dossier.lid(persoon.id)
    known = kinderen_van(dossier, persoon.id) or partners_van(dossier, persoon.id)
    return bool(known) or bool(lid and lid.om_wie)


def _as_drawn(dossier: Dossier, ouders: Ouders) -> list[str]:
    """Name the person it is about first, then who joined the household first."""
    order = {lid.persoon_id: (not lid.om_wie, lid.volgorde) for lid in dossier.leden}
    return sorted(ouders, key=lambda een: order.get(een, (True, len(order))))


def _zonder_ouders(dossier: Dossier, persoon: Persoon) -> str:
    """Say how somebody belongs here who has no parents in the drawing."""
    _naam, komma, rol = naam_met_rol(dossier, persoon.id).partition(", ")
    has_own = any(r.kind_id == persoon.id for r in dossier.ouderrelaties)
    return hoofdletter(rol) if komma and not has_own else "Nog niet gekozen"
