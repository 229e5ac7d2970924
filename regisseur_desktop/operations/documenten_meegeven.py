"""What leaves the store: who received a document, and copies and prints, which are logged."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from regisseur_desktop.documents.voornamen import zonder_achternaam
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit, replaced
from regisseur_desktop.domain.regie import Documentrecord, Ontvanger
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.documenttitel import ZONDER_ACHTERNAMEN
from regisseur_desktop.operations.kluis import Kluis
from regisseur_desktop.operations.uitvoer import told_plainly
from regisseur_desktop.storage.history import Logsoort, log_event

_FORBIDDEN = frozenset('<>:"/\\|?*')


def add_ontvanger(record: Documentrecord, naam: str, hoe: str, vandaag: date) -> Edit:
    """Return the edit that records who received a document and how."""
    if not naam.strip():
        raise Refused("Vul in wie het document kreeg. Een naam is genoeg.")
    ontvanger = Ontvanger(naam=naam.strip(), datum=vandaag, hoe=hoe.strip())
    after = replace(record, ontvangers=(*record.ontvangers, ontvanger))
    return replaced("Ontvanger toevoegen", record.huishouden_id, record, after)


def file_name(dossier: Dossier, record: Documentrecord) -> str:
    """Return a name for a copy outside the store."""
    lezer = f" voor {record.lezer.label}" if record.lezer else ""
    wie = "" if record.is_naamloos else f" {dossier.huishouden.naam}"
    if record.titel.endswith(ZONDER_ACHTERNAMEN):
        wie = zonder_achternaam(dossier, wie)
    name = f"{record.titel}{wie}{lezer}, versie {record.versie}"
    return "".join("-" if sign in _FORBIDDEN else sign for sign in name) + f".{record.formaat}"


def write_copy(kluis: Kluis, record: Documentrecord, content: bytes, doel: Path) -> Path:
    """Write a copy outside the store, in a folder or under a name, and log that it left."""
    path = doel
    with told_plainly():
        if doel.is_dir() or not doel.suffix:
            doel.mkdir(parents=True, exist_ok=True)
            path = doel / _safe(f"{record.titel} {record.lezer or ''}".strip(), record.formaat)
        path.write_bytes(content)
    event = Logsoort.GEEXPORTEERD
    log_event(kluis.store, kluis.gebruiker, event, record.huishouden_id, record.titel)
    return path


def _safe(name: str, formaat: str) -> str:
    return "".join("-" if sign in _FORBIDDEN else sign for sign in name).lower() + f".{formaat}"


def log_printed(kluis: Kluis, record: Documentrecord) -> None:
    """Log that a document was printed."""
    event = Logsoort.AFGEDRUKT
    log_event(kluis.store, kluis.gebruiker, event, record.huishouden_id, record.titel)
