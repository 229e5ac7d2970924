"""Where people stand in the genogram: moved by hand, tidied up, and as it was last seen."""

import json
from collections.abc import Mapping
from dataclasses import replace

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Change, Edit
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.tekening import Verschuiving
from regisseur_desktop.drawing.genogram.family import Offset, Place
from regisseur_desktop.operations.kluis import Kluis
from regisseur_desktop.storage import instellingen as stored


def verschuivingen(dossier: Dossier) -> dict[str, Offset]:
    """Return how far everybody was moved by hand, in units of the drawing."""
    return {een.persoon_id: (een.dx, een.dy) for een in dossier.verschuivingen}


def verschuif(dossier: Dossier, stappen: Mapping[str, Offset]) -> Edit:
    """Return the edit that moves people further by these steps, in units of the drawing.

    It adds to what was moved before; who comes back to the own place is moved no more.
    """
    changes = [_moved(dossier, wie, stap) for wie, stap in sorted(stappen.items())]
    return Edit("Verschuiven", dossier.id, tuple(c for c in changes if c.before != c.after))


def _moved(dossier: Dossier, wie: str, stap: Offset) -> Change:
    before = next((een for een in dossier.verschuivingen if een.persoon_id == wie), None)
    old = before or Verschuiving(id=new_id(), huishouden_id=dossier.id, persoon_id=wie)
    after = replace(old, dx=round(old.dx + stap[0]), dy=round(old.dy + stap[1]))
    return Change(before, after if after.dx or after.dy else None)


def netjes_maken(dossier: Dossier) -> Edit:
    """Return the edit that lets everybody stand where the drawing puts them, as one undo."""
    changes = tuple(Change(een, None) for een in dossier.verschuivingen)
    return Edit("Netjes maken", dossier.id, changes)


# -- the last layout: what the next one stays near to


def bewaar_opstelling(kluis: Kluis, huishouden_id: str, plekken: Mapping[str, Place]) -> None:
    """Remember where everybody stood in the drawing of a household; it goes when that goes."""
    plain = {wie: [plek.x, plek.y, plek.row] for wie, plek in sorted(plekken.items())}
    text = json.dumps(plain) if plain else ""
    if text != (stored.get(kluis.store, _key(huishouden_id)) or ""):
        stored.put(kluis.store, _key(huishouden_id), text)


def lees_opstelling(kluis: Kluis, huishouden_id: str) -> dict[str, Place]:
    """Return where everybody stood the last time; nobody when it was never drawn."""
    text = stored.get(kluis.store, _key(huishouden_id))
    plain: dict[str, list[float]] = json.loads(text) if text else {}
    return {wie: Place(x, y, int(row)) for wie, (x, y, row) in plain.items()}


def _key(huishouden_id: str) -> str:
    return f"genogram/{huishouden_id}"
