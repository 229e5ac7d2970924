"""Begin a genogram with the shape of a family; the shapes are data of the method."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import Final

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Change, Edit
from regisseur_desktop.domain.huishouden import Lidmaatschap
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.kinds import Value
from regisseur_desktop.domain.methode import Gezinsplek, Gezinssjabloon
from regisseur_desktop.domain.namen import Naam
from regisseur_desktop.domain.persoon import Geslacht, Ouderrelatie, Partnerrelatie, Persoon
from regisseur_desktop.domain.stamboom import VOORBIJ, Stamboom
from regisseur_desktop.domain.tekst import vouw
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.methode import load_methode
from regisseur_desktop.operations.personen import join_household

_VOLWASSEN: Final = 18
_KINDWOORDEN: Final = frozenset({"kind", "zoon", "dochter", "baby", "pleegkind", "stiefkind"})
Plaatsen = dict[str, str]
"""Who stands at which place of a template."""


def sjablonen() -> tuple[Gezinssjabloon, ...]:
    """Return the family templates, in the order in which to offer them."""
    return load_methode().gezinssjablonen


def add_sjabloon(dossier: Dossier, persoon_id: str, sleutel: str, vandaag: date) -> Edit:
    """Return the edit that sets a family around somebody who is there, as one undo.

    Who is there already takes a place: the person, a partner, children and parents. Only what is
    missing is added, without a name and with a role in its place.
    """
    sjabloon = load_methode().gezinssjabloon(sleutel)
    persoon = dossier.persoon(persoon_id)
    if sjabloon is None or persoon is None:
        raise Refused("Kies eerst een persoon en dan een vorm van het gezin.")
    begin = sjabloon.kind if _is_kind(dossier, persoon, vandaag) else sjabloon.volwassene
    bezet = _bezet(Stamboom(dossier), sjabloon, {begin: persoon_id})
    nieuw = [p for p in sjabloon.plekken if p.sleutel not in bezet and not p.alleen_bestaand]
    if not nieuw:
        raise Refused("Deze mensen staan er al. Voeg iemand toe met de knoppen bij een persoon.")
    return Edit(f"{sjabloon.naam} tekenen", dossier.id, _changes(dossier, sjabloon, bezet, nieuw))


def _is_kind(dossier: Dossier, persoon: Persoon, vandaag: date) -> bool:
    leeftijd = persoon.geboren.leeftijd_op(vandaag) if persoon.geboren else None
    if leeftijd is not None:
        return leeftijd[1] < _VOLWASSEN
    lid = dossier.lid(persoon.id)
    return persoon.is_ongeboren or (lid is not None and vouw(lid.rol) in _KINDWOORDEN)


# -- who takes which place already


def _bezet(boom: Stamboom, sjabloon: Gezinssjabloon, plaatsen: Plaatsen) -> Plaatsen:
    """Fill the places with who is there, as long as one more place can be filled."""
    for _ in sjabloon.plekken:
        for plek in sjabloon.plekken:
            if plek.sleutel not in plaatsen:
                found = _passend(boom, sjabloon, plek, plaatsen)
                wie = next((wie for wie in found if wie not in plaatsen.values()), "")
                plaatsen |= {plek.sleutel: wie} if wie else {}
    return plaatsen


def _passend(
    boom: Stamboom, sjabloon: Gezinssjabloon, plek: Gezinsplek, plaatsen: Plaatsen
) -> Iterator[str]:
    """Return who could stand at a place, seen from the places that are taken."""
    if plek.partner_van in plaatsen:
        yield from _partners(boom, plek, plaatsen[plek.partner_van])
    for ander in sjabloon.plekken:
        if ander.partner_van == plek.sleutel and ander.sleutel in plaatsen:
            yield from _partners(boom, ander, plaatsen[ander.sleutel])
        if plek.sleutel in ander.ouders and ander.sleutel in plaatsen:
            yield from _ouders(boom, plek, plaatsen[ander.sleutel])
    known = [plaatsen[ouder] for ouder in plek.ouders if ouder in plaatsen]
    if known and len(known) == len(plek.ouders):
        shared = set.intersection(*(set(boom.kinderen(ouder)) for ouder in known))
        yield from (kind for kind in boom.kinderen(known[0]) if kind in shared)


def _partners(boom: Stamboom, plek: Gezinsplek, van: str) -> Iterator[str]:
    is_over = plek.partnersoort in VOORBIJ
    pairs = boom.paren(van).items()
    yield from (wie for wie, paar in pairs if boom.is_voorbij(paar) == is_over)


def _ouders(boom: Stamboom, plek: Gezinsplek, kind: str) -> Iterator[str]:
    """Return the parents; one of another sex than the place has stands elsewhere."""
    for ouder in boom.ouders(kind):
        geslachten = {plek.geslacht, boom.personen[ouder].geslacht} - {Geslacht.ONBEKEND}
        if len(geslachten) < 2:
            yield ouder


# -- what is missing


def _changes(
    dossier: Dossier, sjabloon: Gezinssjabloon, bezet: Plaatsen, nieuw: Iterable[Gezinsplek]
) -> tuple[Change, ...]:
    personen = {plek: _persoon(plek) for plek in nieuw}
    elders = {persoon.id for plek, persoon in personen.items() if plek.woont_elders}
    joined = join_household(dossier, [(persoon, plek.rol) for plek, persoon in personen.items()])
    placed = [
        replace(v, woont_hier=False)
        if isinstance(v, Lidmaatschap) and v.persoon_id in elders
        else v
        for v in joined
    ]
    plaatsen = bezet | {plek.sleutel: persoon.id for plek, persoon in personen.items()}
    relaties = _relaties(Stamboom(dossier), sjabloon, plaatsen)
    return tuple(Change(None, value) for value in [*placed, *relaties])


def _persoon(plek: Gezinsplek) -> Persoon:
    return Persoon(id=new_id(), naam=Naam(), geslacht=plek.geslacht)


def _relaties(boom: Stamboom, sjabloon: Gezinssjabloon, plaatsen: Plaatsen) -> Iterator[Value]:
    """Return the relations between the places that are not there yet."""
    for plek in sjabloon.plekken:
        wie, ander = plaatsen.get(plek.sleutel, ""), plaatsen.get(plek.partner_van, "")
        if wie and ander and ander not in boom.paren(wie):
            soort = plek.partnersoort
            yield Partnerrelatie(id=new_id(), persoon_a=ander, persoon_b=wie, soort=soort)
        for ouder in (plaatsen[een] for een in plek.ouders if een in plaatsen):
            if wie and ouder not in boom.ouders(wie):
                yield Ouderrelatie(id=new_id(), ouder_id=ouder, kind_id=wie)
