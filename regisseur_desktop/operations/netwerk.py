"""The netwerk: add contacts from one line, move them nearer or further, and note what changed."""

from dataclasses import replace
from datetime import date

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Change, Edit, replaced
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.netwerk import Contact, Nabijheid, Netwerkband, Netwerkgroep
from regisseur_desktop.domain.netwerk_verloop import met_verloop
from regisseur_desktop.domain.snelregel import SnelContact, lees_contacten
from regisseur_desktop.domain.tekst import opsomming, vouw
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.invoer import capital
from regisseur_desktop.operations.methode import load_methode

_RINGEN = tuple(Nabijheid)


def group_of(woorden: str) -> Netwerkgroep:
    """Return the group that the words of a contact point to; a professional when unsure."""
    typed = vouw(woorden).split()
    known = load_methode().netwerkwoorden
    hits = (een.groep for een in known if any(_names(typed, deel) for deel in een.woorden))
    return next(hits, Netwerkgroep.HULPVERLENER)


def _names(typed: list[str], deel: str) -> bool:
    """Tell whether a word begins or ends like this: a basisschool is a school, aroma no oma."""
    ends = deel, f"{deel}s"
    return any(word.startswith(deel) or word.endswith(ends) for word in typed)


def add_contacten(dossier: Dossier, regel: str, sinds: date | None = None) -> Edit:
    """Return the edit that adds everybody in the line, tied to the persons they serve.

    `sinds` is the day from which they are part of the picture, when that is known.
    """
    namen = tuple(persoon.naam.kort for persoon in dossier.personen)
    snel = lees_contacten(regel, namen)
    if not snel:
        raise Refused("Vul een naam of beroep in, zoals huisarts of school van Ivan.")
    pairs = [_contact(dossier, een, sinds) for een in snel]
    changes = tuple(Change(None, value) for pair in pairs for value in pair)
    who = opsomming([contact.naam for contact, _ in pairs])
    return Edit(f"{who} toevoegen aan het netwerk", dossier.id, changes)


def _contact(
    dossier: Dossier, snel: SnelContact, sinds: date | None
) -> tuple[Contact, Netwerkband]:
    contact = Contact(
        id=new_id(), naam=capital(snel.naam), telefoon=snel.telefoon, email=snel.email
    )
    by_name = {persoon.naam.kort: persoon.id for persoon in dossier.personen}
    band = Netwerkband(
        id=new_id(),
        huishouden_id=dossier.id,
        contact_id=contact.id,
        groep=group_of(snel.naam),
        voor=tuple(by_name[naam] for naam in snel.voor if naam in by_name),
        waarvoor=snel.waarvoor,
        sinds=sinds,
    )
    return contact, band


def familie_elders(dossier: Dossier) -> tuple[str, ...]:
    """Return who of the family lives elsewhere and may still get a place in the netwerk."""
    here = {persoon.id for persoon in dossier.bewoners()}
    placed = {band.persoon for band in dossier.netwerk}
    return tuple(
        persoon.id
        for persoon in dossier.personen
        if dossier.lid(persoon.id)
        and persoon.id not in here | placed
        and persoon.overleden is None
        and not persoon.is_ongeboren
    )


def add_familie(dossier: Dossier, persoon_id: str, rol: str, sinds: date | None = None) -> Edit:
    """Return the edit that gives somebody of the family who lives elsewhere a place."""
    persoon = dossier.persoon(persoon_id)
    if persoon is None or persoon_id not in familie_elders(dossier):
        raise Refused("Kies iemand van de familie die niet in dit huis woont.")
    naam = persoon.naam.kort or capital(rol) or "Familielid"
    contact = Contact(
        id=new_id(), naam=naam, functie=rol, telefoon=persoon.telefoon, email=persoon.email
    )
    band = Netwerkband(
        id=new_id(),
        huishouden_id=dossier.id,
        contact_id=contact.id,
        groep=Netwerkgroep.FAMILIE,
        persoon=persoon_id,
        sinds=sinds,
    )
    changes = (Change(None, contact), Change(None, band))
    return Edit(f"{naam} toevoegen aan het netwerk", dossier.id, changes)


def wijzig_band(
    before: Netwerkband, after: Netwerkband, vandaag: date, text: str = "Netwerk veranderen"
) -> Edit:
    """Return the edit that changes a tie and keeps how it was before today."""
    return replaced(text, before.huishouden_id, before, met_verloop(before, after, vandaag))


def verplaats(band: Netwerkband, groep: Netwerkgroep, nabijheid: Nabijheid, vandaag: date) -> Edit:
    """Return the edit that gives a tie another sector or ring."""
    after = replace(band, groep=groep, nabijheid=nabijheid)
    text = "Naar een andere groep" if groep is not band.groep else _ring_text(band, nabijheid)
    return wijzig_band(band, after, vandaag, text)


def _ring_text(band: Netwerkband, nabijheid: Nabijheid) -> str:
    is_nearer = _RINGEN.index(nabijheid) < _RINGEN.index(band.nabijheid)
    return "Dichterbij zetten" if is_nearer else "Verder weg zetten"


def dichterbij(band: Netwerkband, vandaag: date) -> Edit:
    """Return the edit that brings somebody one ring nearer."""
    return _step(band, -1, vandaag, "Dichterbij kan niet: dit is al de binnenste ring.")


def verder_weg(band: Netwerkband, vandaag: date) -> Edit:
    """Return the edit that takes somebody one ring further away."""
    return _step(band, 1, vandaag, "Verder weg kan niet: dit is al de buitenste ring.")


def _step(band: Netwerkband, step: int, vandaag: date, refusal: str) -> Edit:
    place = _RINGEN.index(band.nabijheid) + step
    if not 0 <= place < len(_RINGEN):
        raise Refused(refusal)
    return verplaats(band, band.groep, _RINGEN[place], vandaag)


def stop_contact(band: Netwerkband, dag: date) -> Edit:
    """Return the edit by which somebody is no longer involved from a day on."""
    if band.sinds and dag < band.sinds:
        raise Refused("Deze dag ligt voor het begin. Kies een latere dag.")
    after = replace(band, gestopt_op=dag, bellen_bij_nood=False)
    return replaced("Niet meer betrokken", band.huishouden_id, band, after)


def hervat_contact(band: Netwerkband) -> Edit:
    """Return the edit by which somebody who had stopped is involved again."""
    after = replace(band, gestopt_op=None)
    return replaced("Weer betrokken", band.huishouden_id, band, after)


def spoken_with(band: Netwerkband, vandaag: date) -> Edit:
    """Return the edit that records today as the last contact."""
    after = replace(band, laatste_contact=vandaag)
    return Edit("Contact opschrijven", band.huishouden_id, (Change(band, after),))
