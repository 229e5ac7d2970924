"""Contacts from an address book: read, look who is known already, and add who was chosen."""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Change, Edit
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.netwerk import Contact, Netwerkband
from regisseur_desktop.domain.tekst import vouw
from regisseur_desktop.errors import Refused
from regisseur_desktop.exchange.contacten import Contactenlijst, Contactregel
from regisseur_desktop.exchange.csv import read_csv
from regisseur_desktop.exchange.text import decode
from regisseur_desktop.exchange.vcard import read_vcard
from regisseur_desktop.operations.invoer import capital
from regisseur_desktop.operations.netwerk import group_of
from regisseur_desktop.operations.uitvoer import lees_bestand
from regisseur_desktop.operations.voorstel import Voorstel, Voorstelregel

STAAT_ER_AL = "staat al in het netwerk"
_DUBBEL = "staat twee keer in het bestand"


def lees_contacten(pad: Path) -> Contactenlijst:
    """Return the contacts in a vCard or CSV file. May run beside the screen."""
    raw = lees_bestand(pad)
    is_cards = pad.suffix.lower() in (".vcf", ".vcard") or "BEGIN:VCARD" in decode(raw[:400])
    return read_vcard(raw) if is_cards else read_csv(raw)


def voorstel_contacten(dossier: Dossier, lijst: Contactenlijst) -> Voorstel:
    """Return what to choose from; who is known already is told and cannot be chosen."""
    reasons = _reasons(dossier, lijst.regels)
    return Voorstel(
        regels=tuple(
            Voorstelregel(
                id=str(een.regel),
                tekst=capital(een.naam),
                onder=" · ".join(
                    part for part in (een.functie, een.organisatie, een.telefoon, een.email) if part
                ),
                reden=reason,
            )
            for een, reason in zip(lijst.regels, reasons, strict=True)
        ),
        overgeslagen=lijst.overgeslagen,
    )


def _reasons(dossier: Dossier, regels: Sequence[Contactregel]) -> Iterator[str]:
    """Say of each line why it is not added; '' when it can be."""
    tied = {band.contact_id for band in dossier.netwerk}
    known, seen = _Book(), _Book()
    for contact in dossier.contacten:
        if contact.id in tied:
            known.add(contact.naam, contact.telefoon)
    for een in regels:
        if known.has(een.naam, een.telefoon):
            yield STAAT_ER_AL
        else:
            yield _DUBBEL if seen.has(een.naam, een.telefoon) else ""
        seen.add(een.naam, een.telefoon)


class _Book:
    """Knows people again by name; two with one name and each a number of their own are two."""

    def __init__(self) -> None:
        self._numbers: dict[str, list[str]] = {}

    def add(self, naam: str, telefoon: str) -> None:
        self._numbers.setdefault(vouw(naam), []).append(_digits(telefoon))

    def has(self, naam: str, telefoon: str) -> bool:
        number = _digits(telefoon)
        return any(not one or not number or one == number for one in self._of(naam))

    def _of(self, naam: str) -> list[str]:
        return self._numbers.get(vouw(naam), [])


def _digits(telefoon: str) -> str:
    """Return the last nine digits: with or without the code of the country it is one number."""
    return "".join(sign for sign in telefoon if sign.isdigit())[-9:]


def importeer_contacten(
    dossier: Dossier, gekozen: Sequence[Contactregel], sinds: date | None = None
) -> Edit:
    """Return the edit that adds the chosen contacts; who is known already is not doubled."""
    pairs = zip(gekozen, _reasons(dossier, gekozen), strict=True)
    new = [een for een, reason in pairs if not reason]
    if not new:
        raise Refused("Iedereen die je koos, staat al in het netwerk.")
    changes = [Change(None, value) for een in new for value in _values(dossier, een, sinds)]
    wie = capital(new[0].naam) if len(new) == 1 else f"{len(new)} mensen"
    return Edit(f"{wie} toevoegen aan het netwerk", dossier.id, tuple(changes))


def _values(dossier: Dossier, een: Contactregel, sinds: date | None) -> tuple[Contact, Netwerkband]:
    contact = Contact(
        id=new_id(),
        naam=capital(een.naam),
        functie=een.functie,
        organisatie=een.organisatie,
        is_organisatie=een.is_organisatie,
        telefoon=een.telefoon,
        email=een.email,
        notitie=een.notitie,
    )
    band = Netwerkband(
        id=new_id(),
        huishouden_id=dossier.id,
        contact_id=contact.id,
        groep=group_of(f"{een.naam} {een.functie} {een.organisatie}"),
        sinds=sinds,
    )
    return contact, band
