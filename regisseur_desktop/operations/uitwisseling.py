"""Family trees and contacts from other programs in, and the family tree out."""

from datetime import UTC, datetime
from pathlib import Path

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.huishouden import Huishouden, Lidmaatschap
from regisseur_desktop.errors import Refused
from regisseur_desktop.exchange.deadline import LARGEST
from regisseur_desktop.exchange.gedcom.ingelezen import Ingelezen
from regisseur_desktop.exchange.gedcom.read import read_gedcom
from regisseur_desktop.operations.kluis import Kluis
from regisseur_desktop.storage.history import Logsoort, log_event

__all__ = ["Ingelezen", "dossier_van", "lees_bestand", "lees_gedcom"]

IN_HET_GEHEUGEN = "gedcom"
"""The identity of a household that stands in no store."""


def lees_bestand(pad: Path) -> bytes:
    """Return the bytes of a file that the user chose."""
    try:
        if pad.stat().st_size > LARGEST:
            raise Refused("Dit bestand is groter dan 8 MB. Kies een kleiner bestand.")
        return pad.read_bytes()
    except OSError as problem:
        raise Refused("Dit bestand is niet te lezen. Kijk of het er nog staat.") from problem


def lees_gedcom(pad: Path) -> Ingelezen:
    """Return the people and relations in a family tree file. May run beside the screen."""
    return read_gedcom(lees_bestand(pad))


def dossier_van(ingelezen: Ingelezen, naam: str = "") -> Dossier:
    """Return a dossier in no store, with the ids of the file, to draw the family from."""
    nu = datetime.now(UTC).date()
    return Dossier(
        versie=0,
        huishouden=Huishouden(id=IN_HET_GEHEUGEN, naam=naam or "familie", aangemaakt_op=nu),
        personen=ingelezen.personen,
        leden=tuple(
            Lidmaatschap(
                id=f"lid-{persoon.id}",
                huishouden_id=IN_HET_GEHEUGEN,
                persoon_id=persoon.id,
                woont_hier=False,
                volgorde=plek,
            )
            for plek, persoon in enumerate(ingelezen.personen)
        ),
        partnerrelaties=ingelezen.partnerrelaties,
        ouderrelaties=ingelezen.ouderrelaties,
        gevoelsbanden=ingelezen.gevoelsbanden,
    )


def log_out(kluis: Kluis, dossier: Dossier, wat: str) -> None:
    """Log that something of this household left the store."""
    log_event(kluis.store, kluis.gebruiker, Logsoort.GEEXPORTEERD, dossier.id, wat)
