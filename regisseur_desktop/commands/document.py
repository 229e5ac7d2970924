"""`regisseur document`: make a document without a window, for office scripts.

The path of the file goes to stdout; what did not fit on the page goes to stderr, as the screen
says it beside the preview.
"""

import sys
from argparse import Namespace
from datetime import datetime
from pathlib import Path

from regisseur_desktop.commands.wachtzin import read_wachtzin
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.plan_van_toen import PlanVanToen
from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.tekst import vouw
from regisseur_desktop.domain.zicht import Lezer
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations import (
    documenten_bewaren,
    documenten_maken,
    documenten_meegeven,
    huishoudens,
)
from regisseur_desktop.operations.documentopdracht import Documentopdracht
from regisseur_desktop.operations.kluis import Kluis, open_kluis
from regisseur_desktop.operations.terugkijken import van_versie
from regisseur_desktop.operations.versies import laatste_versie
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
    soort = Documentsoort(options.soort)
    opdracht = Documentopdracht(
        soort=soort,
        lezer=Lezer(options.lezer),
        formaat=options.formaat,
        persoon_id=find_persoon(dossier, options.persoon) if options.persoon else "",
        groot=options.groot,
        met_achternamen=not options.zonder_achternamen,
        toen=_vorig_plan(kluis, dossier) if soort is Documentsoort.VERSCHIL else None,
    )
    vandaag = datetime.now().astimezone().date()
    gemaakt = documenten_maken.maak(kluis, dossier, opdracht, vandaag)
    path = documenten_meegeven.write_copy(kluis, gemaakt.record, gemaakt.inhoud, options.uit)
    documenten_bewaren.bewaar(kluis, gemaakt)
    for melding in gemaakt.meldingen:
        print(melding, file=sys.stderr)
    return path


def _vorig_plan(kluis: Kluis, dossier: Dossier) -> PlanVanToen | None:
    """Return the plan that was agreed on last, to tell what changed since."""
    versie = laatste_versie(dossier)
    return van_versie(kluis, versie) if versie else None


def find_persoon(dossier: Dossier, naam: str) -> str:
    """Return the id of the one person of the household whose name is or begins with `naam`."""
    here = dossier.bewoners()
    wanted = vouw(naam)
    names = {each.id: (vouw(each.naam.kort), vouw(each.naam.volledig)) for each in here}
    exact = [id_ for id_, known in names.items() if wanted in known]
    starts = [id_ for id_, known in names.items() if any(n.startswith(wanted) for n in known)]
    found = exact or starts
    if len(found) == 1:
        return found[0]
    listed = ", ".join(each.naam.volledig for each in here) or "niemand"
    if found:
        raise Refused(f"Er zijn meer mensen die zo heten: {listed}. Schrijf de hele naam.")
    raise Refused(f"In dit huishouden woont niemand die {naam} heet. Wel: {listed}.")


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
