"""The key file of a store: the random database key in slots, never in plain.

A new passphrase wraps the same key again and rewrites a few hundred bytes, at any size of store.
"""

import hashlib
import json
import secrets
import unicodedata
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import uuid4

from regisseur_desktop.errors import Refused
from regisseur_desktop.storage import slots
from regisseur_desktop.storage.files import write_whole
from regisseur_desktop.storage.herstelcode import new_code, read_code
from regisseur_desktop.storage.kdf import FOR_RANDOM_BITS, KEY_BYTES, Kdf, tuned
from regisseur_desktop.storage.slots import Slot, SlotKind
from regisseur_desktop.storage.trouble import StoreDamaged, told_in_dutch

FILE_NAME = "sleutels.json"
PREVIOUS_NAME = "sleutels.vorige.json"
FORMAT = 1
MAX_BYTES = 1_000_000
DAMAGED = "Het sleutelbestand van dit dossier is beschadigd. Zet de laatste reservekopie terug."
MISSING = "In deze map staat geen dossier. Kies een andere map of maak een nieuw dossier."


class WrongPassphrase(Refused):
    """No slot opens with what was typed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFile:
    """Everything in `sleutels.json`."""

    store_id: str
    slots: tuple[Slot, ...]

    def open_with(self, secret: bytes, kind: SlotKind) -> bytes | None:
        """Return the database key if one slot of this kind opens."""
        keys = [
            slots.unwrap(slot, secret, self.store_id) for slot in self.slots if slot.kind is kind
        ]
        return next((key for key in keys if key is not None), None)

    def with_slot(self, slot: Slot) -> "KeyFile":
        """Return the file with this slot in the place of those of its kind."""
        others = tuple(other for other in self.slots if other.kind is not slot.kind)
        return replace(self, slots=(*others, slot))


def create_keys(folder: Path, passphrase: str, kdf: Kdf | None = None) -> tuple[bytes, str, str]:
    """Write a new key file; return the database key, the store's id and the recovery code."""
    db_key, store_id, code = secrets.token_bytes(KEY_BYTES), uuid4().hex, new_code()
    first = slots.wrap(db_key, _secret(passphrase), SlotKind.PASSPHRASE, kdf or tuned(), store_id)
    second = slots.wrap(db_key, read_code(code), SlotKind.RECOVERY, FOR_RANDOM_BITS, store_id)
    write_keys(folder, KeyFile(store_id=store_id, slots=(first, second)))
    return db_key, store_id, code


def open_keys(folder: Path, passphrase: str) -> tuple[bytes, str]:
    """Return the database key and the store's id for the right passphrase."""
    file = read_keys(folder)
    key = file.open_with(_secret(passphrase), SlotKind.PASSPHRASE)
    if key is None:
        raise WrongPassphrase("Deze wachtwoordzin klopt niet. Kijk of Caps Lock aan staat.")
    return key, file.store_id


def open_keys_with_code(folder: Path, code: str) -> tuple[bytes, str]:
    """Return the database key and the store's id for the right recovery code."""
    file = read_keys(folder)
    key = file.open_with(read_code(code), SlotKind.RECOVERY)
    if key is None:
        raise WrongPassphrase(
            "Deze herstelcode hoort niet bij dit dossier. Kijk of je de goede hebt."
        )
    return key, file.store_id


def change_passphrase(folder: Path, db_key: bytes, passphrase: str, kdf: Kdf | None = None) -> None:
    """Wrap the key for a new passphrase; the old one stops working on this folder."""
    file = read_keys(folder)
    slot = slots.wrap(
        db_key, _secret(passphrase), SlotKind.PASSPHRASE, kdf or tuned(), file.store_id
    )
    write_keys(folder, file.with_slot(slot))


def change_code(folder: Path, db_key: bytes) -> str:
    """Replace the recovery code and return the new one."""
    file, code = read_keys(folder), new_code()
    slot = slots.wrap(db_key, read_code(code), SlotKind.RECOVERY, FOR_RANDOM_BITS, file.store_id)
    write_keys(folder, file.with_slot(slot))
    return code


def read_keys(folder: Path) -> KeyFile:
    """Read and check `sleutels.json`; what is not as written is told as damage."""
    path = folder / FILE_NAME
    if not path.is_file():
        raise Refused(MISSING)
    with told_in_dutch():
        content = path.read_bytes() if path.stat().st_size <= MAX_BYTES else b""
    try:
        data = json.loads(content)
        stated = data.pop("controle")
        if stated != _checksum(data) or data["formaat"] != FORMAT:
            raise ValueError(FILE_NAME)
        found = tuple(slots.from_plain(slot) for slot in data["sloten"])
        return KeyFile(store_id=str(data["kluis"]), slots=found)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as problem:
        raise StoreDamaged(DAMAGED) from problem


def write_keys(folder: Path, file: KeyFile) -> None:
    """Replace `sleutels.json` at once, the version before beside it."""
    data: dict[str, object] = {
        "formaat": FORMAT,
        "kluis": file.store_id,
        "sloten": [slots.to_plain(slot) for slot in file.slots],
    }
    data["controle"] = _checksum(data)
    content = json.dumps(data, indent=1).encode()
    with told_in_dutch():
        write_whole(folder / FILE_NAME, content, previous=folder / PREVIOUS_NAME)


def _checksum(data: dict[str, object]) -> str:
    """Tell damage of the disk from a wrong passphrase; it is no protection against people."""
    return hashlib.sha256(json.dumps(data, sort_keys=True).encode()).hexdigest()


def _secret(passphrase: str) -> bytes:
    """Return the bytes of a passphrase, the same on every keyboard that composes accents."""
    if not passphrase.strip():
        raise Refused("Vul een wachtwoordzin in. Zonder wachtwoordzin is de kluis niet beveiligd.")
    return unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
