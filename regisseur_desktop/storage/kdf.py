"""From what a person knows to a key that opens a slot."""

import time
from dataclasses import dataclass

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from regisseur_desktop.errors import Refused

KEY_BYTES = 32
# a hostile key file may ask for 64 GiB or for a week of work
MAX_MEMORY_KIB = 2 * 1024 * 1024
MAX_ITERATIONS = 100
MAX_LANES = 16
TOO_HEAVY = (
    "Het sleutelbestand van dit dossier vraagt te veel van deze computer. "
    "Zet de laatste reservekopie terug."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kdf:
    """A way to derive a key, with its parameters, as it stands in the key file."""

    name: str = "argon2id"
    iterations: int = 3
    memory_kib: int = 64 * 1024
    lanes: int = 1

    def derive(self, secret: bytes, salt: bytes) -> bytes:
        """Return the 32 bytes that wrap the database key."""
        if self.name == "hkdf-sha256":
            return hkdf(secret, salt, b"regisseur sleutel 1")
        self._check()
        return Argon2id(
            salt=salt,
            length=KEY_BYTES,
            iterations=self.iterations,
            lanes=self.lanes,
            memory_cost=self.memory_kib,
        ).derive(secret)

    def _check(self) -> None:
        if self.name != "argon2id":
            raise Refused(
                "Dit dossier is gemaakt met een nieuwere versie. Werk Regisseur eerst bij."
            )
        fits = (
            1 <= self.iterations <= MAX_ITERATIONS
            and 1 <= self.lanes <= MAX_LANES
            and 8 * self.lanes <= self.memory_kib <= MAX_MEMORY_KIB
        )
        if not fits:
            raise Refused(TOO_HEAVY)


STANDARD = Kdf()
FOR_RANDOM_BITS = Kdf(name="hkdf-sha256", iterations=0, memory_kib=0, lanes=0)


def tuned(seconds: float = 0.5) -> Kdf:
    """Return parameters that cost about `seconds` here, never less than the standard ones."""
    start = time.perf_counter()
    STANDARD.derive(b"meting", bytes(16))
    took = max(time.perf_counter() - start, 0.001)
    rounds = min(int(STANDARD.iterations * seconds / took), MAX_ITERATIONS)
    return Kdf(iterations=max(rounds, STANDARD.iterations))


def hkdf(key: bytes, salt: bytes, purpose: bytes) -> bytes:
    """Derive a key for one purpose from a key that is already random."""
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=salt, info=purpose).derive(key)
