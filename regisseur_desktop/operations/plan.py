"""The plan: goals and agreements in an order, who agrees, and versions that are kept."""

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from regisseur_desktop.domain.codec import to_plain
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Change, Edit, added
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.plan import (
    Afspraak,
    Akkoord,
    Doel,
    Gezicht,
    Oordeel,
    Plan,
    Planversie,
    Resultaatafspraak,
)
from regisseur_desktop.domain.zicht import Zicht
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.invoer import filled
from regisseur_desktop.operations.methode import load_methode
from regisseur_desktop.operations.vakteksten import in_step


def add_doel(dossier: Dossier, wat: str, leefgebied: str = "") -> Edit:
    """Return the edit that adds a goal at the end; goals are for the family to see."""
    wat = filled(wat, "Schrijf eerst wat jullie willen. Eén zin is genoeg.")
    gebied = load_methode().leefgebied(leefgebied)
    doel = Doel(
        id=new_id(),
        huishouden_id=dossier.id,
        wat=wat,
        leefgebied=leefgebied,
        pictogram=gebied.pictogram if gebied else "",
        zicht=Zicht.GEZIN,
        volgorde=max((d.volgorde for d in dossier.doelen), default=-1) + 1,
    )
    return added("Doel toevoegen", dossier.id, doel)


def add_afspraak(dossier: Dossier, doel_id: str, wat: str, wie: Sequence[str] = ()) -> Edit:
    """Return the edit that adds an agreement to a goal; without a goal it is about safety."""
    wat = filled(wat, "Schrijf eerst wat jullie afspreken. Eén zin is genoeg.")
    afspraak = Afspraak(
        id=new_id(),
        huishouden_id=dossier.id,
        wat=wat,
        doel_id=doel_id,
        wie=tuple(wie),
        zicht=Zicht.GEZIN,
        volgorde=max((a.volgorde for a in dossier.afspraken_van(doel_id)), default=-1) + 1,
    )
    return added("Afspraak toevoegen", dossier.id, afspraak)


def move_doel(dossier: Dossier, doel: Doel, stappen: int) -> Edit:
    """Return the edit that moves a goal up (negative) or down in the order of the family."""
    return _moved("Doel verplaatsen", dossier.id, dossier.doelen_op_volgorde(), doel, stappen)


def move_afspraak(dossier: Dossier, afspraak: Afspraak, stappen: int) -> Edit:
    """Return the edit that moves an agreement up (negative) or down within its goal."""
    rij = dossier.afspraken_van(afspraak.doel_id)
    return _moved("Afspraak verplaatsen", dossier.id, rij, afspraak, stappen)


def _moved(
    text: str,
    huishouden_id: str,
    rij: Sequence[Doel] | Sequence[Afspraak],
    value: Doel | Afspraak,
    stappen: int,
) -> Edit:
    """Return the edit that numbers the row anew; what keeps its number is left out."""
    rest = [one for one in rij if one.id != value.id]
    here = next(plek for plek, one in enumerate(rij) if one.id == value.id)
    rest.insert(max(0, min(len(rest), here + stappen)), value)
    pairs = [(one, replace(one, volgorde=plek)) for plek, one in enumerate(rest)]
    changes = tuple(Change(before, after) for before, after in pairs if before != after)
    return Edit(text, huishouden_id, changes)


def current_plan(dossier: Dossier) -> Plan:
    """Return the plan of the household, or a new empty one."""
    return dossier.plan or Plan(id=new_id(), huishouden_id=dossier.id)


def change_plan(dossier: Dossier, after: Plan, text: str = "Plan veranderen") -> Edit:
    """Return the edit that replaces the plan, also when there was none yet."""
    return in_step(dossier, Edit(text, dossier.id, (Change(dossier.plan, after),)))


def set_akkoord(dossier: Dossier, wie: str, oordeel: Oordeel, vandaag: date, zin: str = "") -> Edit:
    """Return the edit that records what one person or contact thinks of the plan."""
    before = _akkoord(dossier, wie)
    after = replace(before or _blank_akkoord(dossier, wie), oordeel=oordeel, zin=zin, datum=vandaag)
    return Edit("Akkoord opschrijven", dossier.id, (Change(before, after),))


def set_gezicht(dossier: Dossier, persoon_id: str, gezicht: Gezicht, vandaag: date) -> Edit:
    """Return the edit that records the face that a child chose for the plan."""
    before = _akkoord(dossier, persoon_id)
    blank = before or _blank_akkoord(dossier, persoon_id)
    after = replace(blank, gezicht=gezicht, datum=vandaag)
    return Edit("Gezicht kiezen", dossier.id, (Change(before, after),))


def _akkoord(dossier: Dossier, wie: str) -> Akkoord | None:
    return next((akkoord for akkoord in dossier.akkoorden if akkoord.wie == wie), None)


def _blank_akkoord(dossier: Dossier, wie: str) -> Akkoord:
    is_persoon = dossier.persoon(wie) is not None
    return Akkoord(
        id=new_id(),
        huishouden_id=dossier.id,
        persoon_id=wie if is_persoon else "",
        contact_id="" if is_persoon else wie,
    )


def add_resultaat(dossier: Dossier, tekst: str, met_wie: str, datum: date | None) -> Edit:
    """Return the edit that adds a result agreed with the municipality."""
    resultaat = Resultaatafspraak(
        id=new_id(),
        huishouden_id=dossier.id,
        tekst=filled(tekst, "Schrijf eerst welk resultaat er is afgesproken."),
        met_wie=met_wie.strip(),
        datum=datum,
        zicht=Zicht.GEZIN,
    )
    return added("Resultaat toevoegen", dossier.id, resultaat)


def add_standaarddoel(dossier: Dossier, sleutel: str, stappen: Sequence[str] = ()) -> Edit:
    """Return the edit that adds a standard goal with the rooms or tasks that were chosen.

    Each of `stappen` becomes an agreement that still asks who does it.
    """
    standaard = load_methode().standaarddoel(sleutel)
    if standaard is None:
        raise Refused("Dit standaarddoel is er niet meer. Kies een ander doel.")
    first = add_doel(dossier, standaard.wat, standaard.leefgebied)
    doel = first.changes[0].after
    assert isinstance(doel, Doel)  # noqa: S101 - made by add_doel
    doel = replace(doel, hoe=standaard.hoe)
    afspraken = tuple(
        Afspraak(
            id=new_id(),
            huishouden_id=dossier.id,
            wat=stap,
            doel_id=doel.id,
            zicht=Zicht.GEZIN,
            volgorde=nummer,
        )
        for nummer, stap in enumerate(stappen)
    )
    return added("Standaarddoel toevoegen", dossier.id, doel, *afspraken)


PLANDELEN = ("plannen", "doelen", "afspraken", "akkoorden", "vakteksten", "resultaten")
"""What a version keeps, by the fields of the dossier."""


def keep_version(dossier: Dossier, reden: str, vandaag: date) -> Edit:
    """Return the edit that keeps the plan as it is today, as the next version."""
    nummer = max((versie.nummer for versie in dossier.planversies), default=0) + 1
    inhoud = {name: to_plain(getattr(dossier, name)) for name in PLANDELEN}
    versie = Planversie(
        id=new_id(),
        huishouden_id=dossier.id,
        nummer=nummer,
        datum=vandaag,
        vastgesteld_door=dossier.regie.naam if dossier.regie else "",
        reden=reden,
        inhoud=json.dumps(inhoud, ensure_ascii=False),
    )
    return added(f"Versie {nummer} van het plan bewaren", dossier.id, versie)
