"""`regisseur check`: the whole program once, without a window, on a store that is thrown away."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.zicht import Lezer
from regisseur_desktop.errors import Refused
from regisseur_desktop.paths import shipped

if TYPE_CHECKING:
    from regisseur_desktop.operations.kluis import Kluis


def check() -> int:
    """Try everything once and print a line for each part; exit 0 when all of it works."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    begun = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="regisseur-check-") as folder:
        os.environ["REGISSEUR_MAP"] = folder
        _run(Path(folder))
    _say(f"Alles werkt ({time.monotonic() - begun:.1f} s).")
    return 0


def _run(folder: Path) -> None:
    from regisseur_desktop.operations import voorbeelden  # noqa: PLC0415 - timed with the rest
    from regisseur_desktop.operations.kluis import maak_kluis  # noqa: PLC0415

    kluis, _code = maak_kluis(folder / "kluis", "vier gewone woorden hier")
    voorbeelden.load(kluis, datetime.now().astimezone().date())
    _say("kluis: gemaakt en gevuld")
    try:
        _check_files()
        _check_screens(kluis)
        _check_documents(kluis)
        _check_search(kluis)
        _check_exchange(kluis, folder)
    finally:
        kluis.sluit()


def _check_files() -> None:
    from PySide6.QtGui import QImageReader  # noqa: PLC0415

    from ui.application import make_app  # noqa: PLC0415

    make_app()
    icons = sorted((shipped("resources") / "icons").rglob("*.svg"))
    broken = [path.name for path in icons if not QImageReader(str(path)).canRead()]
    templates = sorted(shipped("templates").iterdir())
    _require(bool(icons) and not broken, f"Deze iconen zijn niet te lezen: {', '.join(broken)}.")
    _require(bool(templates), "De sjablonen ontbreken. Installeer het programma opnieuw.")
    _say(f"bestanden: {len(icons)} iconen, {len(templates)} sjablonen")


def _check_screens(kluis: Kluis) -> None:
    from regisseur_desktop.operations import huishoudens  # noqa: PLC0415
    from regisseur_desktop.paths import settings_file  # noqa: PLC0415
    from ui.jobs import Jobs  # noqa: PLC0415
    from ui.plek import TABS, Plek, Scherm  # noqa: PLC0415
    from ui.settings import Settings  # noqa: PLC0415
    from ui.venster.werkruimte import Werkruimte  # noqa: PLC0415
    from ui.werk import Werk  # noqa: PLC0415

    jobs = Jobs()
    werk = Werk(kluis, jobs, Settings(settings_file()))
    ruimte = Werkruimte(werk, 10)
    ruimte.start(Plek(Scherm.VANDAAG))
    first = next(iter(huishoudens.names(kluis)))
    places = [Plek(scherm) for scherm in Scherm if scherm is not Scherm.HUISHOUDEN]
    places += [Plek(Scherm.HUISHOUDEN, first, sleutel) for sleutel, _ in TABS]
    for plek in places:
        ruimte.go(plek)
        ruimte.grab()
    jobs.stop_all()
    ruimte.deleteLater()
    _say(f"schermen: {len(places)}")


def _check_documents(kluis: Kluis) -> None:
    from regisseur_desktop.operations import (  # noqa: PLC0415
        documenten_bewaren,
        documenten_maken,
        huishoudens,
    )
    from regisseur_desktop.operations.documentopdracht import Documentopdracht  # noqa: PLC0415

    dossier = huishoudens.load_dossier(kluis, next(iter(huishoudens.names(kluis))))
    for formaat in ("docx", "pdf"):
        opdracht = Documentopdracht(soort=Documentsoort.PLAN, lezer=Lezer.GEZIN, formaat=formaat)
        vandaag = datetime.now().astimezone().date()
        gemaakt = documenten_maken.maak(kluis, dossier, opdracht, vandaag)
        documenten_bewaren.bewaar(kluis, gemaakt)
        _say(f"document: {formaat}, {len(gemaakt.inhoud) // 1024} kB")


def _check_search(kluis: Kluis) -> None:
    from regisseur_desktop.operations import zoeken  # noqa: PLC0415

    _require(bool(zoeken.zoek(kluis, "psychiater")), "Zoeken vindt niets. Maak de kluis opnieuw.")
    _say("zoeken: gevonden")


def _check_exchange(kluis: Kluis, folder: Path) -> None:
    """Write and read what other programs exchange: the libraries for that load on first use."""
    from regisseur_desktop.operations import huishoudens, uitwisseling  # noqa: PLC0415

    dossier = huishoudens.load_dossier(kluis, next(iter(huishoudens.names(kluis))))
    pad = folder / "stamboom.ged"
    uitwisseling.exporteer_gedcom(kluis, dossier, pad)
    found = uitwisseling.lees_gedcom(pad).personen
    pad = folder / "kaartje.vcf"
    pad.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Huisarts\nEND:VCARD\n", "utf-8")
    known = len(found) == len(dossier.personen) and bool(uitwisseling.lees_contacten(pad).regels)
    _require(known, "Bestanden uitwisselen lukt niet. Installeer het programma opnieuw.")
    _say(f"uitwisselen: stamboom met {len(found)} mensen, een adreskaartje")


def _require(is_right: bool, sentence: str) -> None:  # noqa: FBT001 - reads as a sentence
    if not is_right:
        raise Refused(sentence)


def _say(text: str) -> None:
    """Print to whoever asked; a program without a console has nowhere to print."""
    if sys.stdout is not None:
        sys.stdout.write(text + "\n")
        sys.stdout.flush()
