"""Who takes part in the plan: whose answer is asked, and who is a child that may choose a face."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.persoon import Persoon
from regisseur_desktop.domain.plan import Afspraak
from regisseur_desktop.domain.stamboom import stamboom_van
from regisseur_desktop.domain.tekst import vouw

GEZICHT_ONDER: Final = 12
"""Below this age a child may choose a face beside an answer (years)."""
_KINDWOORDEN: Final = frozenset({"kind", "zoon", "dochter", "baby", "pleegkind", "stiefkind"})


def deelnemers(dossier: Dossier) -> tuple[str, ...]:
    """Return whose answer to the plan is asked: who lives here, then the contacts who take part.

    A contact takes part by sharing a goal, by doing an agreement, or by an answer given before.
    """
    personen = (persoon.id for persoon in dossier.bewoners())
    contacten = (wie for wie in _named(dossier) if dossier.contact(wie) is not None)
    return tuple(dict.fromkeys((*personen, *contacten)))


def _named(dossier: Dossier) -> Iterator[str]:
    for doel in dossier.doelen_op_volgorde():
        yield from doel.samen_met
    for afspraak in dossier.afspraken:
        yield from afspraak.wie
    for akkoord in dossier.akkoorden:
        yield akkoord.wie


def is_kind(dossier: Dossier, persoon: Persoon, vandaag: date) -> bool:
    """Say whether somebody is a child below `GEZICHT_ONDER`, or a child of unknown age."""
    leeftijd = persoon.geboren.leeftijd_op(vandaag) if persoon.geboren else None
    if leeftijd is not None:
        return leeftijd[1] < GEZICHT_ONDER
    lid = dossier.lid(persoon.id)
    if lid is not None and vouw(lid.rol) in _KINDWOORDEN:
        return True
    bewoners = {bewoner.id for bewoner in dossier.bewoners()}
    return not bewoners.isdisjoint(stamboom_van(dossier).ouders(persoon.id))


def gevraagd_van_gezin(dossier: Dossier) -> tuple[Afspraak, ...]:
    """Return the agreements that somebody of the family does, in the order of the plan."""
    order = [doel.id for doel in dossier.doelen_op_volgorde()]
    rows = (dossier.afspraken_van(doel_id) for doel_id in (*order, ""))
    return tuple(
        afspraak
        for rij in rows
        for afspraak in rij
        if any(dossier.persoon(wie) is not None for wie in afspraak.wie)
    )
