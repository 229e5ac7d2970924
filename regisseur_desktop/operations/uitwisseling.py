"""Family trees and contacts from other programs in, and the family tree out."""

from datetime import UTC, datetime
from pathlib import Path

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.huishouden import Huishouden, Lidmaatschap
from regisseur_desktop.errors import Refused
from regisseur_desktop.exchange.contacten import Contactenlijst, Contactregel, Overgeslagen
from regisseur_desktop.exchange.gedcom.ingelezen import Ingelezen
from regisseur_desktop.exchange.gedcom.losses_out import for_others
from regisseur_desktop.exchange.gedcom.read import read_gedcom
from regisseur_desktop.exchange.gedcom.write import Familie, Versie, write_gedcom
from regisseur_desktop.operations.contacten_inlezen import (
    importeer_contacten,
    lees_contacten,
    voorstel_contacten,
)
from regisseur_desktop.operations.familie_inlezen import importeer_familie, voorstel_familie
from regisseur_desktop.operations.kluis import Kluis
from regisseur_desktop.operations.uitvoer import lees_bestand, write_file
from regisseur_desktop.storage.history import Logsoort, log_event

__all__ = [
    "Contactenlijst",
    "Contactregel",
    "Ingelezen",
    "Overgeslagen",
    "Versie",
    "dossier_van",
    "exporteer_gedcom",
    "importeer_contacten",
    "importeer_familie",
    "lees_contacten",
    "lees_gedcom",
    "log_out",
    "verlies",
    "voorstel_contacten",
    "voorstel_familie",
]

IN_HET_GEHEUGEN = "gedcom"
"""The identity of a household that stands in no store."""


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


def verlies(dossier: Dossier, *, volledig: bool = False) -> tuple[str, ...]:
    """Return in sentences what other programs will not understand of the family."""
    return for_others(_familie(dossier, volledig=volledig))


def exporteer_gedcom(
    kluis: Kluis,
    dossier: Dossier,
    pad: Path,
    versie: Versie = Versie.OUD,
    *,
    volledig: bool = False,
) -> None:
    """Write the family as a family tree file outside the store, and log that it left.

    With `volledig` the file also holds telephone, mail, conditions and feelings.
    """
    write_file(pad, write_gedcom(_familie(dossier, volledig=volledig), versie))
    log_out(kluis, dossier, "stamboom")


def _familie(dossier: Dossier, *, volledig: bool) -> Familie:
    """Return the people who belong to this household; who was taken out does not go along."""
    here = {lid.persoon_id for lid in dossier.leden}
    personen = tuple(persoon for persoon in dossier.personen if persoon.id in here)
    if not personen:
        raise Refused("Er staan nog geen mensen in dit dossier. Voeg eerst iemand toe.")
    return Familie(
        personen=personen,
        partnerrelaties=dossier.partnerrelaties,
        ouderrelaties=dossier.ouderrelaties,
        gevoelsbanden=dossier.gevoelsbanden,
        volledig=volledig,
    )


def log_out(kluis: Kluis, dossier: Dossier, wat: str) -> None:
    """Log that something of this household left the store."""
    log_event(kluis.store, kluis.gebruiker, Logsoort.GEEXPORTEERD, dossier.id, wat)
