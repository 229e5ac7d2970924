"""Meetings: plan one, invite people, keep their replies, hold it and write it down."""

from dataclasses import replace
from datetime import date

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit, added, replaced
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.regie import (
    Antwoord,
    Evaluatie,
    Evaluatiesoort,
    Evaluatiestand,
    Genodigde,
)
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.invoer import filled
from regisseur_desktop.operations.methode import load_methode


def propose_evaluatie(dossier: Dossier, soort: Evaluatiesoort, datum: date) -> Evaluatie:
    """Return a meeting to start from: the fixed agenda, and the place of the last one."""
    last = max(dossier.evaluaties, key=lambda een: een.datum, default=None)
    return Evaluatie(
        id=new_id(),
        huishouden_id=dossier.id,
        soort=soort,
        datum=datum,
        plaats=last.plaats if last else "",
        agenda=load_methode().agenda,
    )


def plan_evaluatie(dossier: Dossier, evaluatie: Evaluatie) -> Edit:
    """Return the edit that puts a meeting in the agenda."""
    _check_times(evaluatie)
    return added(f"{evaluatie.soort.label.capitalize()} plannen", dossier.id, evaluatie)


def change_evaluatie(before: Evaluatie, after: Evaluatie) -> Edit:
    """Return the edit that saves a meeting as it came out of the form."""
    _check_times(after)
    text = f"{after.soort.label.capitalize()} veranderen"
    return replaced(text, before.huishouden_id, before, after)


def _check_times(evaluatie: Evaluatie) -> None:
    if evaluatie.begin and evaluatie.einde and evaluatie.einde <= evaluatie.begin:
        raise Refused("Het einde ligt voor het begin. Kijk de twee tijden na.")


def invite(evaluatie: Evaluatie, wie: str) -> Edit:
    """Return the edit that adds somebody to the invited; twice is once."""
    present = any(genodigde.wie == wie for genodigde in evaluatie.genodigden)
    more = () if present else (Genodigde(wie=wie),)
    after = replace(evaluatie, genodigden=(*evaluatie.genodigden, *more))
    return replaced("Uitnodigen", evaluatie.huishouden_id, evaluatie, after)


def record_antwoord(evaluatie: Evaluatie, wie: str, antwoord: Antwoord) -> Edit:
    """Return the edit that keeps the reply of one invited person."""
    if all(genodigde.wie != wie for genodigde in evaluatie.genodigden):
        raise Refused("Deze persoon is niet uitgenodigd. Nodig eerst uit.")
    genodigden = tuple(
        replace(een, antwoord=antwoord) if een.wie == wie else een for een in evaluatie.genodigden
    )
    after = replace(evaluatie, genodigden=genodigden)
    return replaced("Antwoord opschrijven", evaluatie.huishouden_id, evaluatie, after)


def invitations_sent(evaluatie: Evaluatie) -> Edit:
    """Return the edit that records that the invitations went out."""
    if not evaluatie.genodigden:
        raise Refused("Er is nog niemand uitgenodigd. Kies eerst wie er komt.")
    after = replace(evaluatie, stand=Evaluatiestand.UITGENODIGD)
    return replaced("Uitnodiging versturen", evaluatie.huishouden_id, evaluatie, after)


def hold_evaluatie(evaluatie: Evaluatie, verslag: str) -> Edit:
    """Return the edit that closes a meeting that took place, with what was said."""
    verslag = filled(verslag, "Schrijf eerst kort wat er besproken is.")
    after = replace(evaluatie, stand=Evaluatiestand.GEHOUDEN, verslag=verslag)
    text = f"{evaluatie.soort.label.capitalize()} afsluiten"
    return replaced(text, evaluatie.huishouden_id, evaluatie, after)
