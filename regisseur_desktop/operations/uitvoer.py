"""Write a file outside the store; what stands in the way is told in plain words."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from regisseur_desktop.errors import Refused


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
