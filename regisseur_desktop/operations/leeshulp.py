"""The leeshulp on a file: its text, and what the leeshulp says as plain data."""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from regisseur_desktop.errors import Refused
from regisseur_desktop.exchange.text import decode
from regisseur_desktop.language.bevinding import Bevinding
from regisseur_desktop.language.formules import formules
from regisseur_desktop.language.leeshulp import Uitslag, lees
from regisseur_desktop.language.profiel import OUDER, Profiel
from regisseur_desktop.language.zinnen import alineas
from regisseur_desktop.operations.uitvoer import lees_bestand

_NO_TEXT = re.compile(r"^\{\\rtf|[\x00-\x08\x0e-\x1f\ufffd]")


def tekst_van(path: Path) -> str:
    """Return the text of a file of Word or of plain text."""
    content = lees_bestand(path)
    if path.suffix.lower() == ".docx":
        from regisseur_desktop.documents.word.lezen import lees_tekst  # noqa: PLC0415 - heavy

        return lees_tekst(content)
    return tekst_uit(content, "dit bestand")


def tekst_uit(content: bytes, naam: str) -> str:
    """Return plain text as Windows, Word or the web writes it; `naam` says where it came from.

    What is no text has signs in it that nobody types; RTF is made of letters, and no text either.
    """
    tekst = decode(content)
    if _NO_TEXT.search(tekst):
        raise Refused(f"Bewaar {naam} als gewone tekst (UTF-8) en probeer het opnieuw.")
    return tekst


def controleer(tekst: str, profiel: Profiel = OUDER, mensen: Sequence[str] = ()) -> Uitslag:
    """Read the text for this reader."""
    return lees(tekst, profiel, mensen)


def schatting(tekst: str) -> dict[str, float]:
    """Return the figures of Flesch-Douma and Brouwer (0 very hard, 100 very easy), by name."""
    figures = formules(alineas(tekst))
    if figures is None:
        return {}
    return {"flesch-douma": round(figures.flesch_douma, 1), "brouwer": round(figures.brouwer, 1)}


def als_data(uitslag: Uitslag) -> dict[str, Any]:
    """Return the result for JSON; `oordeel` is left out when there is none."""
    oordeel = {"oordeel": uitslag.oordeel.value} if uitslag.oordeel else {}
    return {
        "score": round(uitslag.score, 4),
        **oordeel,
        "redenen": list(uitslag.redenen),
        "bevindingen": [_finding(bevinding) for bevinding in uitslag.bevindingen],
    }


def _finding(bevinding: Bevinding) -> dict[str, Any]:
    return {
        "span": list(bevinding.span),
        "kind": bevinding.kind.value,
        "severity": bevinding.severity.name.lower(),
        "reason": bevinding.reason,
        "suggestions": list(bevinding.suggestions),
    }
