"""Keep documents and files from outside in the encrypted store, and read them back."""

from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit, added, replaced
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.regie import Documentrecord, Documentsoort
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.changes import Changes
from regisseur_desktop.operations.documenten_maken import Gemaakt
from regisseur_desktop.operations.kluis import Kluis
from regisseur_desktop.storage import blobs
from regisseur_desktop.storage.write import write_edit

LARGEST = 50 * 1024 * 1024
"""The most bytes that a file from outside may have."""


def bewaar(kluis: Kluis, gemaakt: Gemaakt) -> Changes:
    """Keep a document that was made, with its bytes."""
    record = gemaakt.record
    edit = added(f"{record.titel} maken", record.huishouden_id, record)
    return _keep(kluis, edit, record, gemaakt.inhoud)


def _keep(kluis: Kluis, edit: Edit, record: Documentrecord, inhoud: bytes) -> Changes:
    """Write record and bytes in one transaction."""
    seen = kluis.versies.get(record.huishouden_id, 0)
    bestand = blobs.Bestand(id=record.bestand_id, inhoud=inhoud)
    versie = write_edit(kluis.store, edit, kluis.gebruiker, seen, [bestand])
    kluis.versies[record.huishouden_id] = versie
    return Changes.of(edit)


def voeg_bestand_toe(kluis: Kluis, dossier: Dossier, pad: Path) -> Changes:
    """Keep a file from outside in the store."""
    inhoud = _read(pad)
    record = Documentrecord(
        id=new_id(),
        huishouden_id=dossier.id,
        soort=Documentsoort.BIJLAGE,
        titel=pad.stem,
        formaat=pad.suffix.lstrip(".").lower(),
        gemaakt_op=datetime.now(UTC),
        sha256=sha256(inhoud).hexdigest(),
        bestand_id=new_id(),
    )
    return _keep(kluis, added("Bestand toevoegen", dossier.id, record), record, inhoud)


def vervang(kluis: Kluis, record: Documentrecord, pad: Path) -> Changes:
    """Replace an added file by a newer version; the one before stays in the history."""
    inhoud = _read(pad)
    after = replace(
        record,
        versie=record.versie + 1,
        formaat=pad.suffix.lstrip(".").lower(),
        gemaakt_op=datetime.now(UTC),
        sha256=sha256(inhoud).hexdigest(),
        bestand_id=new_id(),
    )
    edit = replaced("Bestand vervangen", record.huishouden_id, record, after)
    return _keep(kluis, edit, after, inhoud)


def _read(pad: Path) -> bytes:
    try:
        if pad.stat().st_size > LARGEST:
            raise Refused("Dit bestand is groter dan 50 MB. Maak het kleiner of deel het op.")
        return pad.read_bytes()
    except OSError as problem:
        raise Refused("Dit bestand is niet te lezen. Kijk of het er nog staat.") from problem


def inhoud(kluis: Kluis, record: Documentrecord) -> bytes:
    """Return the bytes of a document, checked against what was kept."""
    bestand = blobs.load_bestand(kluis.store, record.bestand_id)
    if bestand is None:
        raise Refused("Dit bestand staat niet in de kluis. Zet de laatste reservekopie terug.")
    return bestand.inhoud
