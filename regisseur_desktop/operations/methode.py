"""Read the method data that ships with the program."""

import json
from functools import cache

from regisseur_desktop.domain.codec import from_plain
from regisseur_desktop.domain.methode import Methode
from regisseur_desktop.paths import shipped


@cache
def load_methode() -> Methode:
    """Return the phase models, areas of life, levels and fixed agenda points."""
    text = (shipped("resources") / "methode" / "methode.json").read_text(encoding="utf-8")
    return from_plain(Methode, json.loads(text))
