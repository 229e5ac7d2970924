"""Make the pictures of `docs/schermen`: `python -m tests.ui.schermen docs/schermen`.

The example households on a throw-away store, with the clock on a Monday morning.
"""

import argparse
import os
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.zicht import Lezer
from regisseur_desktop.operations import (
    documenten_bewaren,
    documenten_maken,
    documenten_meegeven,
    edits,
    huishoudens,
    voorbeelden,
)
from regisseur_desktop.operations.documentopdracht import Documentopdracht
from regisseur_desktop.operations.kluis import Kluis, maak_kluis
from ui.aantafel.kop import GROOT
from ui.aantafel.plek import Tafelplek
from ui.aantafel.tafel import Tafel
from ui.application import make_app
from ui.hoofdvenster import Hoofdvenster
from ui.jobs import Jobs
from ui.plek import TABS, Plek, Scherm
from ui.settings import Settings
from ui.slot.slotscherm import Slotscherm
from ui.slot.stappen import WachtzinStap
from ui.theme.apply import Preference, Theme
from ui.venster.werkruimte import Werkruimte
from ui.werk import Werk

MAANDAG = datetime(2026, 11, 23, 9, 14, tzinfo=ZoneInfo("Europe/Amsterdam"))
_THEMES = {
    "licht": Preference.LICHT,
    "donker": Preference.DONKER,
    "contrast": Preference.CONTRAST,
}


def example_store(folder: Path) -> Kluis:
    """Return a store with the example households, of Noor on a Monday morning."""
    kluis, _code = maak_kluis(folder / "kluis", "vier gewone woorden hier")
    kluis.gebruiker = "Noor Bakker"
    voorbeelden.load(kluis, MAANDAG.date())
    _make_documents(kluis)
    return kluis


def _make_documents(kluis: Kluis) -> None:
    """Make the documents of Marina, so that the list of documents shows what it is for."""
    names = huishoudens.names(kluis)
    marina = next(id_ for id_, naam in names.items() if "Marina" in naam)
    today = MAANDAG.date()
    for soort, lezer in (
        (Documentsoort.PLAN, Lezer.PROFESSIONAL),
        (Documentsoort.KORT, Lezer.GEZIN),
    ):
        dossier = huishoudens.load_dossier(kluis, marina)
        opdracht = Documentopdracht(soort=soort, lezer=lezer)
        made = documenten_maken.maak(kluis, dossier, opdracht, today)
        record = replace(made.record, gemaakt_op=MAANDAG)
        documenten_bewaren.bewaar(kluis, replace(made, record=record))
    record = huishoudens.load_dossier(kluis, marina).documenten[-1]
    edits.apply(kluis, documenten_meegeven.add_ontvanger(record, "Marina", "meegegeven", today))


def places(kluis: Kluis) -> Iterator[tuple[str, Plek]]:
    """Return every place of the workspace under the name of its picture."""
    marina = next(id_ for id_, naam in huishoudens.names(kluis).items() if "Marina" in naam)
    for scherm in Scherm:
        if scherm is not Scherm.HUISHOUDEN:
            yield scherm.value, Plek(scherm)
    for sleutel, _tekst in TABS:
        yield sleutel, Plek(Scherm.HUISHOUDEN, marina, sleutel)
    personen = huishoudens.load_dossier(kluis, marina).personen
    ivan = next(persoon.id for persoon in personen if persoon.naam.kort == "Ivan")
    yield "genogram-persoon", Plek(Scherm.HUISHOUDEN, marina, "genogram", ivan)


def settle(app: QApplication, milliseconds: int = 400) -> None:
    """Let the screen come to rest, work beside it included."""
    deadline = QDeadlineTimer(milliseconds)
    while not deadline.hasExpired():
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


class Studio:
    """A window, a store and a theme to photograph."""

    def __init__(self, folder: Path, size: tuple[int, int]) -> None:
        self.app, self.theme = make_app()
        self.folder, self.jobs = folder, Jobs()
        self.settings = Settings(folder / "venster.ini")
        self.window = Hoofdvenster(self.settings)
        self.window.resize(*size)
        self.window.show()
        self.kluis = example_store(folder)

    def look(self, thema: Theme, preference: Preference, text: float) -> None:
        """Choose colours and text size."""
        thema.set_text_size(text)
        thema.set_preference(preference)

    def show(self, widget: QWidget) -> None:
        """Show a widget in the window."""
        self.window.show_widget(widget, "Regisseur")

    def shoot(self, path: Path, milliseconds: int = 400) -> None:
        """Take the picture."""
        settle(self.app, milliseconds)
        self.window.grab().save(str(path))

    def workspace(self) -> Werkruimte:
        """Return a new workspace on the store, in the window."""
        werk = Werk(self.kluis, self.jobs, self.settings, lambda: MAANDAG)
        ruimte = Werkruimte(werk, 10)
        self.show(ruimte)
        ruimte.start(Plek(Scherm.VANDAAG))
        werk.bewaard.emit(MAANDAG)
        return ruimte


def main() -> None:
    """Make every picture in the folder that is named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--size", default="1440x900")
    parser.add_argument("--text", type=float, default=1.0)
    parser.add_argument("--themes", default="licht,donker")
    parser.add_argument("--only", default="", help="names of pictures, with commas")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    width, height = (int(part) for part in options.size.split("x"))
    with tempfile.TemporaryDirectory() as folder:
        studio = Studio(Path(folder), (width, height))
        for thema in options.themes.split(","):
            studio.look(studio.theme, _THEMES[thema], options.text)
            _shoot_all(studio, options.folder, thema, set(filter(None, options.only.split(","))))
        studio.jobs.stop_all()
        studio.kluis.sluit()


def _shoot_all(studio: Studio, folder: Path, thema: str, only: set[str]) -> None:
    ruimte = studio.workspace()
    for name, plek in places(studio.kluis):
        if only and name not in only:
            continue
        ruimte.go(plek)
        studio.shoot(folder / f"{name}-{thema}.png", 2500 if name == "plan" else 400)
    if only:
        return
    _shoot_table(studio, folder, thema)
    studio.show(Slotscherm(studio.folder, studio.jobs, was_open=True))
    studio.shoot(folder / f"slot-{thema}.png")
    studio.show(WachtzinStap())
    studio.shoot(folder / f"eerste-start-{thema}.png")


def _shoot_table(studio: Studio, folder: Path, thema: str) -> None:
    """Take the plan of Marina as it lies on the table, in the large text that is used there."""
    werk = Werk(studio.kluis, studio.jobs, studio.settings, lambda: MAANDAG)
    names = huishoudens.names(studio.kluis)
    plek = Tafelplek(next(id_ for id_, naam in names.items() if "Marina" in naam), "doelen")
    studio.theme.lend(GROOT)
    tafel = Tafel(werk, plek)
    studio.show(tafel)
    tafel.start(plek)
    studio.shoot(folder / f"aan-tafel-{thema}.png")
    studio.theme.lend(None)


if __name__ == "__main__":
    main()
