"""`regisseur document`: make a document without a window, for office scripts."""

from argparse import Namespace
from datetime import datetime
from pathlib import Path

from regisseur_desktop.commands.wachtzin import read_wachtzin
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.tekst import vouw
from regisseur_desktop.domain.zicht import Lezer
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations import documenten, huishoudens
from regisseur_desktop.operations.kluis import Kluis, open_kluis
from regisseur_desktop.operations.voorbeelden import wegwerp_kluis
from regisseur_desktop.paths import kluis_folder


def make_document(options: Namespace) -> int:
    """Make one document, record it in the store, and print the path of the file."""
    if options.voorbeeld:
        kluis = wegwerp_kluis()
    else:
        kluis = open_kluis(options.kluis or kluis_folder(), read_wachtzin())
    try:
        print(_make(kluis, options))
    finally:
        kluis.sluit()
    return 0


def _make(kluis: Kluis, options: Namespace) -> Path:
    dossier = find_dossier(kluis, options.huishouden)
    huishoudens.log_opened(kluis, dossier.id)
    opdracht = documenten.Documentopdracht(
        soort=Documentsoort(options.soort), lezer=Lezer(options.lezer), formaat=options.formaat
    )
    vandaag = datetime.now().astimezone().date()
    gemaakt = documenten.maak(kluis, dossier, opdracht, vandaag)
    path = documenten.write_copy(kluis, gemaakt.record, gemaakt.inhoud, options.uit)
    documenten.bewaar(kluis, gemaakt)
    return path


def find_dossier(kluis: Kluis, naam: str) -> Dossier:
    """Return the one household whose name is or begins with `naam`."""
    known = huishoudens.names(kluis)
    wanted = vouw(naam)
    exact = [id_ for id_, name in known.items() if vouw(name) == wanted]
    found = exact or [id_ for id_, name in known.items() if vouw(name).startswith(wanted)]
    if len(found) == 1:
        return huishoudens.load_dossier(kluis, found[0])
    listed = ", ".join(sorted(known.values())) or "geen"
    if found:
        raise Refused(f"Er zijn meer huishoudens die zo heten: {listed}. Schrijf de hele naam.")
    raise Refused(f"Er is geen huishouden dat {naam} heet. Wel: {listed}.")
