"""Who sent whom where, and who asked for coördinatie van zorg."""

from dataclasses import replace
from datetime import date

from regisseur_desktop.domain.aanmelding import Verwijzing, Verzoek
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit, added, replaced
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.invoer import filled


def add_verwijzing(dossier: Dossier, verwijzing: Verwijzing) -> Edit:
    """Return the edit that adds one step of a referral chain, for one person or for all."""
    if not (verwijzing.van_contact or verwijzing.naar_contact):
        raise Refused("Kies wie er verwijst, of naar wie.")
    if verwijzing.van_contact == verwijzing.naar_contact:
        raise Refused("Kies twee verschillende contacten: wie verwijst, en naar wie.")
    return added("Verwijzing toevoegen", dossier.id, verwijzing)


def chain_for(dossier: Dossier, persoon_id: str) -> tuple[Verwijzing, ...]:
    """Return the referrals of this person alone, the first step first."""
    own = [stap for stap in dossier.verwijzingen if stap.voor == persoon_id]
    targets = {stap.naar_contact for stap in own}
    chain: list[Verwijzing] = []
    waiting = [stap for stap in own if stap.van_contact not in targets] or own[:1]
    while waiting:
        stap = waiting.pop(0)
        if stap not in chain:
            chain.append(stap)
            waiting += [more for more in own if more.van_contact == stap.naar_contact]
    return (*chain, *(stap for stap in own if stap not in chain))


def request_coordinatie(dossier: Dossier, van: str, aan: str, vraag: str, datum: date) -> Edit:
    """Return the edit that records a request for coördinatie: by whom, to whom, and when."""
    verzoek = Verzoek(
        id=new_id(),
        huishouden_id=dossier.id,
        van=filled(van, "Kies wie om coördinatie vraagt."),
        aan=filled(aan, "Kies aan wie de vraag is gesteld."),
        datum=datum,
        vraag=vraag.strip(),
    )
    return added("Verzoek om coördinatie opschrijven", dossier.id, verzoek)


def answer_verzoek(verzoek: Verzoek, antwoord: str) -> Edit:
    """Return the edit that records the answer to a request."""
    after = replace(verzoek, antwoord=filled(antwoord, "Schrijf eerst wat het antwoord is."))
    return replaced("Antwoord opschrijven", verzoek.huishouden_id, verzoek, after)
