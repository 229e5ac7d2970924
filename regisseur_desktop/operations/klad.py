"""Half-typed lines, kept in the encrypted store until they are finished."""

import json

from regisseur_desktop.operations.kluis import Kluis
from regisseur_desktop.storage import instellingen as stored


def bewaar(kluis: Kluis, sleutel: str, regels: dict[str, str]) -> None:
    """Keep the half-typed lines of one place; none forgets them."""
    text = json.dumps(regels, ensure_ascii=False) if regels else ""
    if text != (stored.get(kluis.store, _key(sleutel)) or ""):
        stored.put(kluis.store, _key(sleutel), text)


def lees(kluis: Kluis, sleutel: str) -> dict[str, str]:
    """Return the half-typed lines of one place, by the name of their field."""
    text = stored.get(kluis.store, _key(sleutel))
    return dict(json.loads(text)) if text else {}


def _key(sleutel: str) -> str:
    return f"klad/{sleutel}"
