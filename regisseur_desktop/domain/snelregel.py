"""The one door to reading quick lines: people, contacts and an afspraak in one go."""

from dataclasses import dataclass
from datetime import date

from regisseur_desktop.domain.datum_lezen import lees_datum
from regisseur_desktop.domain.snel_contacten import SnelContact, lees_contacten
from regisseur_desktop.domain.snel_personen import SnelPersoon, lees_personen
from regisseur_desktop.domain.tekst import clean
from regisseur_desktop.errors import Refused

__all__ = [
    "SnelAfspraak",
    "SnelContact",
    "SnelPersoon",
    "lees_afspraak",
    "lees_contacten",
    "lees_personen",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class SnelAfspraak:
    """Who does what, and when it is done."""

    wie: str = ""
    wat: str = ""
    wanneer: date | None = None


def lees_afspraak(tekst: str, vandaag: date) -> SnelAfspraak:
    """Read `Marina; gaat kennismaken; 1 febr`; what is no date stays in the text."""
    delen = [deel for ruw in clean(tekst).split(";") if (deel := " ".join(ruw.split()))]
    wanneer = _datum(delen[-1], vandaag) if len(delen) > 1 else None
    if wanneer:
        delen = delen[:-1]
    wie, wat = (delen[0], delen[1:]) if len(delen) > 1 else ("", delen)
    return SnelAfspraak(wie=wie, wat="; ".join(wat), wanneer=wanneer)


def _datum(tekst: str, vandaag: date) -> date | None:
    try:
        return lees_datum(tekst, vandaag)
    except Refused:
        return None
