"""Which pictogram fits a goal: by the words of its sentence, and else by its area of life."""

import json
import re
from functools import cache

from regisseur_desktop.domain.tekst import vouw
from regisseur_desktop.operations.methode import load_methode
from regisseur_desktop.paths import shipped


@cache
def pictogramwoorden() -> dict[str, tuple[str, ...]]:
    """Return with which letters the words of each of the twelve pictograms begin."""
    path = shipped("resources") / "methode" / "pictogramwoorden.json"
    stored: dict[str, list[str]] = json.loads(path.read_text(encoding="utf-8"))
    return {naam: tuple(woorden) for naam, woorden in stored.items()}


def stel_pictogram_voor(tekst: str, leefgebied: str = "") -> str:
    """Return the pictogram whose word comes first in the sentence; '' when nothing fits."""
    folded = vouw(tekst)
    places = (
        (found.start(), naam)
        for naam, woorden in pictogramwoorden().items()
        if (found := re.search(rf"\b(?:{'|'.join(woorden)})", folded))
    )
    gebied = load_methode().leefgebied(leefgebied)
    return min(places, default=(0, gebied.pictogram if gebied else ""))[1]
