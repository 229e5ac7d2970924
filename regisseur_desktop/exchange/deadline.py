"""How large a file from outside may be and how long reading it may take."""

from collections.abc import Iterable, Iterator
from time import monotonic
from typing import Final, TypeVar

from regisseur_desktop.errors import Refused

LARGEST: Final = 8 * 1024 * 1024
"""In bytes; the largest family tree we met is a tenth of it."""

MOST_LINES: Final = 250_000
SECONDS: Final = 20.0
T = TypeVar("T")


class Deadline:
    """Stops work on a file that takes longer than anybody would wait."""

    def __init__(self, seconds: float = SECONDS) -> None:
        self._end = monotonic() + seconds

    def check(self) -> None:
        """Refuse when the time is up."""
        if monotonic() > self._end:
            raise Refused("Dit bestand lezen duurt te lang. Kies een kleiner bestand.")

    def watch(self, parts: Iterable[T]) -> Iterator[T]:
        """Pass the parts of some work on, as long as there is time."""
        for part in parts:
            self.check()
            yield part


def check_size(raw: bytes) -> None:
    """Refuse a file that is empty or too large to read here."""
    if not raw.strip(b"\x00 \t\r\n"):
        raise Refused("Dit bestand is leeg. Kies een ander bestand.")
    if len(raw) > LARGEST:
        raise Refused(
            "Dit bestand is groter dan 8 MB. Maak in het andere programma een deel ervan."
        )
