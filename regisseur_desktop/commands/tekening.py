"""`regisseur tekening`: a genogram or netwerk as a file, without a window."""

from argparse import Namespace
from datetime import datetime
from pathlib import Path

from regisseur_desktop.commands.document import find_dossier
from regisseur_desktop.commands.wachtzin import read_wachtzin
from regisseur_desktop.domain.zicht import Lezer
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations import huishoudens, uitwisseling, uitzetten
from regisseur_desktop.operations.kluis import Kluis, open_kluis
from regisseur_desktop.operations.uitvoer import lees_bestand, write_file
from regisseur_desktop.operations.voorbeelden import wegwerp_kluis
from regisseur_desktop.paths import kluis_folder


def make_drawing(options: Namespace) -> int:
    """Make one drawing and print the path of the file; what leaves a store is logged there."""
    if options.gedcom:
        write_file(options.uit, _from_gedcom(options))
    else:
        _from_store(options)
    print(options.uit)
    return 0


def _from_gedcom(options: Namespace) -> bytes:
    """Draw the family of a file; nothing of it comes in a store."""
    if options.soort == "netwerk":
        raise Refused("In een GEDCOM-bestand staat geen netwerk. Kies genogram of een huishouden.")
    bron = uitwisseling.lees_gedcom(options.gedcom)
    dossier = uitwisseling.dossier_van(bron, options.gedcom.stem)
    return uitzetten.draw(dossier, _wish(options), bron)


def _from_store(options: Namespace) -> None:
    if options.voorbeeld:
        kluis = wegwerp_kluis()
    else:
        kluis = open_kluis(options.kluis or kluis_folder(), read_wachtzin())
    try:
        _draw_household(kluis, options)
    finally:
        kluis.sluit()


def _draw_household(kluis: Kluis, options: Namespace) -> None:
    dossier = find_dossier(kluis, options.huishouden)
    huishoudens.log_opened(kluis, dossier.id)
    made = uitzetten.draw(dossier, _wish(options))
    write_file(options.uit, made)
    uitwisseling.log_out(kluis, dossier, options.soort)


def _wish(options: Namespace) -> uitzetten.Tekenwens:
    vorige: Path | None = options.vorige
    return uitzetten.Tekenwens(
        soort=options.soort,
        formaat=options.formaat,
        lezer=Lezer(options.voor),
        met_namen=not options.zonder_namen,
        vandaag=datetime.now().astimezone().date(),
        vorige=lees_bestand(vorige) if vorige else None,
    )
