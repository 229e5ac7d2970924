"""The netwerk: add contacts from one line, and find the group a word belongs to."""

from dataclasses import replace
from datetime import date

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Change, Edit
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.netwerk import Contact, Netwerkband, Netwerkgroep
from regisseur_desktop.domain.snelregel import SnelContact, lees_contacten
from regisseur_desktop.domain.tekst import opsomming, vouw
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.invoer import capital

_GROEPEN: tuple[tuple[Netwerkgroep, tuple[str, ...]], ...] = (
    (Netwerkgroep.VRIJWILLIGER, ("vrijwillig", "maatje", "buddy")),
    (Netwerkgroep.FAMILIE, ("oma", "opa", "tante", "oom", "zus", "broer", "nicht", "neef")),
    (Netwerkgroep.VRIENDEN_BUREN, ("buur", "buren", "vriend", "kennis")),
    (Netwerkgroep.SCHOOL_WERK, ("school", "juf", "meester", "mentor", "werk", "opvang", "sport")),
)


def group_of(woorden: str) -> Netwerkgroep:
    """Return the group that the words of a contact point to; a professional when unsure."""
    woorden = vouw(woorden)
    hits = (groep for groep, signs in _GROEPEN if any(sign in woorden for sign in signs))
    return next(hits, Netwerkgroep.HULPVERLENER)


def add_contacten(dossier: Dossier, regel: str) -> Edit:
    """Return the edit that adds everybody in the line, tied to the persons they serve."""
    namen = tuple(persoon.naam.kort for persoon in dossier.personen)
    snel = lees_contacten(regel, namen)
    if not snel:
        raise Refused("Vul een naam of beroep in, zoals huisarts of school van Ivan.")
    pairs = [_contact(dossier, een) for een in snel]
    changes = tuple(Change(None, value) for pair in pairs for value in pair)
    who = opsomming([contact.naam for contact, _ in pairs])
    return Edit(f"{who} toevoegen aan het netwerk", dossier.id, changes)


def _contact(dossier: Dossier, snel: SnelContact) -> tuple[Contact, Netwerkband]:
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
    )
    return contact, band


def spoken_with(band: Netwerkband, vandaag: date) -> Edit:
    """Return the edit that records today as the last contact."""
    after = replace(band, laatste_contact=vandaag)
    return Edit("Contact vastleggen", band.huishouden_id, (Change(band, after),))
