"""From a file that was chosen to the sheet with its people; reading runs beside the screen."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QWidget

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.uitwisseling import (
    Contactenlijst,
    Ingelezen,
    importeer_contacten,
    importeer_familie,
    lees_contacten,
    lees_gedcom,
    voorstel_contacten,
    voorstel_familie,
)
from regisseur_desktop.operations.voorstel import Voorstel, skipped_sentence
from ui.documenten.kopie import ask_file
from ui.formulieren.bewerker import Bewerker
from ui.importeren.blad import ImportBlad, ImportTaak
from ui.importeren.overgeslagen import OvergeslagenBlad
from ui.jobs import Progress
from ui.werk import Melding
from ui.widgets.alive import while_alive

_ADRESBOEK = "Adresboek (*.vcf *.vcard *.csv *.txt)"
_STAMBOOM = "Stamboom (*.ged *.gedcom)"
FEW = 20
"""Up to here a file was made for this family; more is somebody's whole address book."""


class Inlezen:
    """One import for one household, also when another comes in hand meanwhile."""

    def __init__(self, parent: QWidget, bewerker: Bewerker) -> None:
        self._parent, self._werk = parent, bewerker.werk
        self._huishouden_id = bewerker.huishouden_id

    @property
    def dossier(self) -> Dossier:
        """The dossier as it is at this moment."""
        return self._werk.dossier(self._huishouden_id)

    def read(self, pad: Path, read: Callable[[Path], Any], show: Callable[[Any], object]) -> None:
        """Read the file beside the screen; what cannot be read is told in one sentence."""

        def work(progress: Progress) -> object:
            progress.check()
            return read(pad)

        def shown(found: object) -> None:
            try:
                show(found)
            except Refused as refused:
                self._werk.tell(str(refused))

        job = self._werk.jobs.start(
            f"{pad.name} lezen",
            work,
            on_result=while_alive(self._parent, shown),
            on_refused=self._werk.tell,
        )
        job.failed.connect(lambda _problem: self._werk.tell("Dit bestand lezen lukt niet."))

    def show_contacten(self, lijst: Contactenlijst) -> ImportBlad:
        """Show whom of an address book to add to the netwerk."""
        voorstel = voorstel_contacten(self.dossier, lijst)

        def add(gekozen: frozenset[str]) -> bool:
            chosen = [een for een in lijst.regels if str(een.regel) in gekozen]
            edit = importeer_contacten(self.dossier, chosen, self._werk.vandaag())
            return self._add(edit, len(chosen), voorstel)

        taak = ImportTaak(
            titel="Mensen uit een adresboek",
            uitleg=f"{_found(voorstel)} Vink aan wie in het netwerk komt.",
            voorstel=voorstel,
            voeg_toe=add,
            alles_aan=len(voorstel.te_kiezen) <= FEW,
        )
        return self._open(taak)

    def show_stamboom(self, ingelezen: Ingelezen) -> ImportBlad:
        """Show whom of a family tree to add to the family."""
        voorstel = voorstel_familie(self.dossier, ingelezen)

        def add(gekozen: frozenset[str]) -> bool:
            edit = importeer_familie(self.dossier, ingelezen, gekozen)
            return self._add(edit, len(gekozen), voorstel)

        taak = ImportTaak(
            titel="Mensen uit een stamboom",
            uitleg=f"{_found(voorstel)} Vink aan wie bij dit gezin hoort. Hun relaties komen mee.",
            voorstel=voorstel,
            voeg_toe=add,
        )
        return self._open(taak)

    def _open(self, taak: ImportTaak) -> ImportBlad:
        blad = ImportBlad(self._parent, taak)
        blad.open()
        return blad

    def _add(self, edit: Edit, many: int, voorstel: Voorstel) -> bool:
        """Add them, and say what was added and what was not."""
        added = f"{many} mens{'' if many == 1 else 'en'} toegevoegd"
        skipped = skipped_sentence(voorstel.overgeslagen)
        if not skipped:
            return self._werk.do_removal(edit, f"{added}.")
        if not self._werk.do(edit):
            return False
        count = len(voorstel.overgeslagen)
        look = f"Bekijk de {count} regels" if count > 1 else "Bekijk de regel"
        self._werk.melding.emit(
            Melding(
                f"{added}, {skipped}.",
                look,
                while_alive(
                    self._parent,
                    lambda: OvergeslagenBlad(self._parent, voorstel.overgeslagen).open(),
                ),
            )
        )
        return True


def _found(voorstel: Voorstel) -> str:
    many = len(voorstel.regels)
    return f"In dit bestand {'staat 1 mens' if many == 1 else f'staan {many} mensen'}."


def ask_contacten(parent: QWidget, bewerker: Bewerker) -> QFileDialog:
    """Ask for an address book, read it, and show whom to add."""
    one = Inlezen(parent, bewerker)

    def read(pad: Path) -> None:
        one.read(pad, lees_contacten, one.show_contacten)

    return ask_file(parent, "Adresboek kiezen", read, soorten=_ADRESBOEK, verb="Bekijken")


def ask_stamboom(parent: QWidget, bewerker: Bewerker) -> QFileDialog:
    """Ask for a family tree, read it, and show whom to add."""
    one = Inlezen(parent, bewerker)

    def read(pad: Path) -> None:
        one.read(pad, lees_gedcom, one.show_stamboom)

    return ask_file(parent, "Stamboom kiezen", read, soorten=_STAMBOOM, verb="Bekijken")
