"""The settings of the work: who you are, your organisation, when to lock, spelling on or off."""

import json
from dataclasses import dataclass, replace

from regisseur_desktop.domain.codec import from_plain, to_plain
from regisseur_desktop.operations.kluis import Kluis
from regisseur_desktop.storage import instellingen as stored

_KEY = "instellingen"
KORTSTE_SLOT, LANGSTE_SLOT = 1, 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Instellingen:
    """What stands on letters and plans, when to lock, and whether spelling is looked at."""

    naam: str = ""
    organisatie: str = ""
    telefoon: str = ""
    vergrendel_minuten: int = 10
    spelling: bool = True


def lees(kluis: Kluis) -> Instellingen:
    """Return the settings; what was never set has its first value."""
    text = stored.get(kluis.store, _KEY)
    return (
        from_plain(Instellingen, json.loads(text)) if text else Instellingen(naam=kluis.gebruiker)
    )


def bewaar(kluis: Kluis, instellingen: Instellingen) -> None:
    """Keep the settings; the lock time stays between 1 and 60 minutes."""
    minuten = min(LANGSTE_SLOT, max(KORTSTE_SLOT, instellingen.vergrendel_minuten))
    kept = replace(instellingen, vergrendel_minuten=minuten)
    stored.put(kluis.store, _KEY, json.dumps(to_plain(kept), ensure_ascii=False))
    kluis.gebruiker = kept.naam


def introduce(kluis: Kluis, naam: str, organisatie: str) -> None:
    """Keep the answers of the first start."""
    bewaar(kluis, replace(lees(kluis), naam=naam, organisatie=organisatie))
