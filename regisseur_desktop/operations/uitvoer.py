"""Files outside the store, in and out; what stands in the way is told in plain words."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from regisseur_desktop.errors import Refused
from regisseur_desktop.exchange.deadline import LARGEST


@contextmanager
def told_plainly() -> Iterator[None]:
    """Turn what the disk says into a sentence that says what to do."""
    try:
        yield
    except PermissionError as problem:
        raise Refused(
            "Het bestand is nog open in Word, of je mag hier niet schrijven. "
            "Sluit het daar en probeer het opnieuw, of kies een andere naam."
        ) from problem
    except OSError as problem:
        raise Refused(
            "Het bestand kan hier niet komen. Kijk of er ruimte is en kies een andere map."
        ) from problem


def write_file(pad: Path, inhoud: bytes) -> None:
    """Write a file under a name the user chose."""
    with told_plainly():
        pad.write_bytes(inhoud)


def lees_bestand(pad: Path) -> bytes:
    """Return the bytes of a file that the user chose."""
    try:
        if pad.stat().st_size > LARGEST:
            raise Refused("Dit bestand is groter dan 8 MB. Kies een kleiner bestand.")
        return pad.read_bytes()
    except OSError as problem:
        raise Refused("Dit bestand is niet te lezen. Kijk of het er nog staat.") from problem
