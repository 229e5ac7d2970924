"""A slot holds the database key, wrapped for one passphrase or one recovery code."""

import json
import secrets
from dataclasses import asdict, dataclass
from enum import StrEnum
from uuid import uuid4

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from regisseur_desktop.storage.kdf import KEY_BYTES, Kdf


class SlotKind(StrEnum):
    """What opens a slot."""

    PASSPHRASE = "wachtzin"  # noqa: S105 - the name of a kind
    RECOVERY = "herstelcode"


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One way in: who can open it is decided by the secret, not by the program."""

    id: str
    kind: SlotKind
    kdf: Kdf
    salt: bytes
    nonce: bytes
    wrapped: bytes


def wrap(db_key: bytes, secret: bytes, kind: SlotKind, kdf: Kdf, store_id: str) -> Slot:
    """Close the database key into a new slot."""
    slot_id, salt, nonce = uuid4().hex, secrets.token_bytes(16), secrets.token_bytes(12)
    bound = _bound(store_id, slot_id, kind, kdf)
    wrapped = AESGCM(kdf.derive(secret, salt)).encrypt(nonce, db_key, bound)
    return Slot(id=slot_id, kind=kind, kdf=kdf, salt=salt, nonce=nonce, wrapped=wrapped)


def unwrap(slot: Slot, secret: bytes, store_id: str) -> bytes | None:
    """Return the database key, or None if the secret does not open this slot."""
    bound = _bound(store_id, slot.id, slot.kind, slot.kdf)
    try:
        key = AESGCM(slot.kdf.derive(secret, slot.salt)).decrypt(slot.nonce, slot.wrapped, bound)
    except InvalidTag:
        return None
    return key if len(key) == KEY_BYTES else None


def _bound(store_id: str, slot_id: str, kind: SlotKind, kdf: Kdf) -> bytes:
    """Return what the wrap vouches for: a slot cannot be moved, renamed or made weaker."""
    return json.dumps([store_id, slot_id, kind.value, asdict(kdf)], sort_keys=True).encode()


def to_plain(slot: Slot) -> dict[str, object]:
    """Return the slot as it stands in the key file."""
    return {
        "id": slot.id,
        "soort": slot.kind.value,
        "kdf": asdict(slot.kdf),
        "zout": slot.salt.hex(),
        "nonce": slot.nonce.hex(),
        "sleutel": slot.wrapped.hex(),
    }


def from_plain(data: dict[str, object]) -> Slot:
    """Read a slot from the key file; anything unexpected raises ValueError, KeyError, TypeError."""
    kdf = data["kdf"]
    if not isinstance(kdf, dict) or not all(isinstance(kdf[n], int) for n in _NUMBERS):
        raise TypeError("kdf")
    return Slot(
        id=str(data["id"]),
        kind=SlotKind(str(data["soort"])),
        kdf=Kdf(**kdf),
        salt=bytes.fromhex(str(data["zout"])),
        nonce=bytes.fromhex(str(data["nonce"])),
        wrapped=bytes.fromhex(str(data["sleutel"])),
    )


_NUMBERS = ("iterations", "memory_kib", "lanes")
