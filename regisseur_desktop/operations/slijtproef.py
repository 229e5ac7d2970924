"""Write without end through the program's own path, and prove afterwards that nothing was lost.

For the test that kills the program: whatever was promised must be there, whole, in rows, history
and search. Nobody's dossier is ever touched: the store is one of its own with a known passphrase.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import count
from pathlib import Path

from regisseur_desktop.domain.edit import Change, Edit, added
from regisseur_desktop.domain.huishouden import Huishouden
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.kinds import Value
from regisseur_desktop.domain.regie import Documentrecord, Documentsoort, Taak
from regisseur_desktop.domain.verhaal import Notitie
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.kluis import Kluis, has_kluis
from regisseur_desktop.storage import backup, blobs, history, rows, search
from regisseur_desktop.storage.connection import create_store, open_store
from regisseur_desktop.storage.kdf import Kdf
from regisseur_desktop.storage.write import write_edit

_WACHTZIN = "alleen voor de slijtproef"
# nobody's data stands behind it, and every round opens the store again
_QUICK = Kdf(iterations=1, memory_kib=8)
_PASSPHRASE_EVERY, _BACKUP_EVERY = 23, 61
_SOUGHT = 50


def write_forever(map_: Path, promise: Callable[[str], None]) -> None:
    """Make edits until killed; each token is promised once its edit is in the store."""
    kluis = _open(map_)
    huishouden = _household(kluis)
    kluis.versies[huishouden.id] = rows.load_dossier(kluis.store, huishouden.id).versie
    previous: Notitie | None = None
    for number in count(1):
        note = _note(huishouden.id)
        _write(kluis, note, previous if number % 3 == 0 else None)
        promise(note.id)
        previous = note
        if number % _PASSPHRASE_EVERY == 0:
            kluis.store.change_passphrase(_WACHTZIN, _QUICK)
        if number % _BACKUP_EVERY == 0:
            backup.make_backup(kluis.store)


def _open(map_: Path) -> Kluis:
    if has_kluis(map_):
        return Kluis(open_store(map_, _WACHTZIN))
    return Kluis(create_store(map_, _WACHTZIN, _QUICK)[0])


def _household(kluis: Kluis) -> Huishouden:
    found = rows.load_alle(kluis.store, Huishouden)
    if found:
        return found[0]
    made = Huishouden(id=new_id(), naam="Slijtproef", aangemaakt_op=date(2026, 1, 1))
    write_edit(kluis.store, added("Begin", made.id, made), "slijtproef", 0)
    return made


def _note(huishouden_id: str) -> Notitie:
    tekst = f"w{new_id()} " + "woorden van wisselende lengte " * (1 + int(new_id()[0], 16))
    return Notitie(id=new_id(), huishouden_id=huishouden_id, tekst=tekst, moment=datetime.now(UTC))


def _write(kluis: Kluis, note: Notitie, previous: Notitie | None) -> None:
    """Add a note with a task and a file of its own, and change the note before in the same go."""
    bestand = blobs.Bestand(id=note.id, inhoud=note.tekst.encode())
    companions: list[Value] = [
        note,
        Taak(id=_partner(note.id), huishouden_id=note.huishouden_id, wat=note.id),
        Documentrecord(
            id=new_id(),
            huishouden_id=note.huishouden_id,
            soort=Documentsoort.BIJLAGE,
            titel=note.id,
            formaat="txt",
            gemaakt_op=note.moment,
            sha256=bestand.sha256,
            bestand_id=bestand.id,
        ),
    ]
    changes = [Change(None, value) for value in companions]
    if previous is not None:
        changes.append(Change(previous, replace(previous, tekst=f"{previous.tekst} nagekeken")))
    edit = Edit("Slijtproef", note.huishouden_id, tuple(changes))
    seen = kluis.versies[note.huishouden_id]
    kluis.versies[note.huishouden_id] = write_edit(kluis.store, edit, "slijtproef", seen, [bestand])


def _partner(note_id: str) -> str:
    return note_id[::-1]


def prove(map_: Path, promised: Iterable[str]) -> str:
    """Check the whole store and find every token; refuses with what is wrong."""
    wanted = set(promised)
    if not has_kluis(map_):
        return _answer(wanted, set(), "nog geen kluis")
    kluis = _open(map_)
    try:
        backup.controleer(kluis.store)
        notes = rows.load_alle(kluis.store, Notitie)
        kept = {note.id for note in notes}
        _compare(kluis, notes)
        return _answer(wanted, kept, f"{len(kept)} bewaard, {len(wanted)} beloofd")
    finally:
        kluis.sluit()


def _answer(wanted: set[str], kept: set[str], sentence: str) -> str:
    lost = wanted - kept
    if lost:
        raise Refused(f"Er zijn {len(lost)} bewaarde regels weg: {sentence}.")
    return f"Er is niets weg: {sentence}."


def _compare(kluis: Kluis, notes: tuple[Notitie, ...]) -> None:
    """See that no edit is there for a part: note, task, file, version, history and search agree."""
    kept = {note.id for note in notes}
    tasks = {taak.id for taak in rows.load_alle(kluis.store, Taak)}
    files = {record.bestand_id for record in rows.load_alle(kluis.store, Documentrecord)}
    versies = {
        huishouden.id: rows.load_dossier(kluis.store, huishouden.id).versie
        for huishouden in rows.load_alle(kluis.store, Huishouden)
    }
    if {_partner(id_) for id_ in kept} != tasks or files != kept:
        raise Refused("Een verandering is voor een deel bewaard.")
    if versies and sum(versies.values()) != len(kept) + 1:
        raise Refused("Het aantal veranderingen klopt niet met wat er staat.")
    for note in notes[-_SOUGHT:]:
        _compare_one(kluis, note)


def _compare_one(kluis: Kluis, note: Notitie) -> None:
    found = search.zoek(kluis.store, note.tekst.split()[0])
    bestand = blobs.load_bestand(kluis.store, note.id)
    last = history.changes_of(kluis.store, note.id)[-1]
    if [hit.item_id for hit in found] != [note.id] or last.na != note or bestand is None:
        raise Refused("Zoeken, geschiedenis of bestanden lopen niet gelijk met de notities.")
