"""The plan: goals and agreements in an order, who agrees, and versions that are kept."""

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from regisseur_desktop.domain.codec import to_plain
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Change, Edit, added
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.plan import Afspraak, Akkoord, Doel, Oordeel, Plan, Planversie
from regisseur_desktop.domain.zicht import Zicht
from regisseur_desktop.operations.invoer import filled
from regisseur_desktop.operations.methode import load_methode


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


def change_plan(dossier: Dossier, after: Plan, text: str = "Plan wijzigen") -> Edit:
    """Return the edit that replaces the plan, also when there was none yet."""
    return Edit(text, dossier.id, (Change(dossier.plan, after),))


def set_akkoord(
    dossier: Dossier, persoon_id: str, oordeel: Oordeel, vandaag: date, zin: str = ""
) -> Edit:
    """Return the edit that records what one person thinks of the plan."""
    before = next((a for a in dossier.akkoorden if a.persoon_id == persoon_id), None)
    blank = Akkoord(id=new_id(), huishouden_id=dossier.id, persoon_id=persoon_id)
    after = replace(before or blank, oordeel=oordeel, zin=zin, datum=vandaag)
    return Edit("Akkoord vastleggen", dossier.id, (Change(before, after),))


def keep_version(dossier: Dossier, reden: str, vandaag: date) -> Edit:
    """Return the edit that keeps the plan as it is today, as the next version."""
    nummer = max((versie.nummer for versie in dossier.planversies), default=0) + 1
    parts = (dossier.plannen, dossier.doelen_op_volgorde(), dossier.afspraken, dossier.akkoorden)
    names = ("plan", "doelen", "afspraken", "akkoorden")
    inhoud = {name: to_plain(part) for name, part in zip(names, parts, strict=True)}
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
