"""Who coordinates the care: the start with its reason, and handing it over."""

from dataclasses import replace
from datetime import date

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Change, Edit
from regisseur_desktop.domain.huishouden import Regie
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.invoer import filled


def start_coordinatie(dossier: Dossier, reden: str, rol: str, vanaf: date) -> Edit:
    """Return the edit by which the regisseur of now starts coördinatie van zorg."""
    if dossier.regie is None:
        raise Refused("Er is nog geen regisseur. Kies eerst wie de regisseur is.")
    after = replace(
        dossier.regie,
        reden=filled(reden, "Schrijf eerst waarom coördinatie nodig is."),
        rol=filled(rol, "Schrijf eerst welke rol de regisseur heeft."),
        van=vanaf,
    )
    return Edit("Coördinatie starten", dossier.id, (Change(dossier.regie, after),))


def hand_over_regie(dossier: Dossier, opvolger: Regie) -> Edit:
    """Return the edit that makes `opvolger` the regisseur; the earlier one stays in the list."""
    naam = filled(opvolger.naam, "Vul de naam van de nieuwe regisseur in.")
    if opvolger.van is None:
        raise Refused("Kies vanaf welke dag de nieuwe regisseur begint.")
    changes = []
    for regie in dossier.regies:
        if regie.tot is None:
            if regie.van and opvolger.van < regie.van:
                raise Refused(f"{regie.naam} begon later. Kies een dag na die dag.")
            changes.append(Change(regie, replace(regie, tot=opvolger.van)))
    after = replace(opvolger, id=new_id(), huishouden_id=dossier.id, naam=naam, tot=None)
    changes.append(Change(None, after))
    return Edit(f"Regie doorgeven aan {naam}", dossier.id, tuple(changes))


def leefgebieden_met_zorgen(dossier: Dossier) -> tuple[str, ...]:
    """Return the areas of life with a worry, each once: more than one asks coördinatie."""
    return tuple(dict.fromkeys(zorg.leefgebied for zorg in dossier.zorgen if zorg.leefgebied))
