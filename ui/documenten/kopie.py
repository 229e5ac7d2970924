"""A copy outside the store: told beforehand, written where the user says, and logged."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.regie import Documentrecord
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations import documenten_bewaren, documenten_meegeven
from ui.werk import Werk
from ui.widgets.confirm import Confirm, confirm

BUITEN = (
    "Er komt nu een kopie buiten de beveiligde omgeving te staan. Wis die kopie als je klaar bent."
)
_SOORTEN = {
    "pdf": "PDF (*.pdf)",
    "docx": "Word (*.docx)",
    "svg": "SVG (*.svg)",
    "png": "PNG (*.png)",
}

OnPath = Callable[[Path], object]


def ask_save(
    ouder: QWidget, naam: str, formaat: str, on_path: Callable[[Path], object]
) -> QFileDialog:
    """Ask where a copy must go; `on_path` gets the place."""
    dialog = QFileDialog(ouder.window(), "Kopie bewaren")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(
        _SOORTEN.get(formaat, f"Bestand (*.{formaat})" if formaat else "Bestand (*)")
    )
    dialog.setDefaultSuffix(formaat)
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    dialog.setDirectory(QStandardPaths.writableLocation(documents))
    dialog.selectFile(naam)
    dialog.setLabelText(QFileDialog.DialogLabel.Accept, "Bewaren")
    dialog.setLabelText(QFileDialog.DialogLabel.Reject, "Annuleren")
    dialog.fileSelected.connect(lambda path: on_path(Path(path)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def ask_file(
    ouder: QWidget, titel: str, on_path: OnPath, *, soorten: str = "", verb: str = "Toevoegen"
) -> QFileDialog:
    """Ask for a file to take in; `soorten` is which kinds are shown, as `Stamboom (*.ged)`."""
    dialog = QFileDialog(ouder.window(), titel)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    if soorten:
        dialog.setNameFilters([soorten, "Alle bestanden (*)"])
    dialog.setLabelText(QFileDialog.DialogLabel.Accept, verb)
    dialog.setLabelText(QFileDialog.DialogLabel.Reject, "Annuleren")
    dialog.fileSelected.connect(lambda path: on_path(Path(path)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def write_out(werk: Werk, record: Documentrecord, inhoud: bytes, pad: Path) -> bool:
    """Write the copy; why it does not work is told, and then nothing has changed."""
    try:
        written = documenten_meegeven.write_copy(werk.kluis, record, inhoud, pad)
    except Refused as refused:
        werk.tell(str(refused))
        return False
    werk.tell(f"De kopie staat in de map {written.parent.name or written.parent}.")
    return True


def offer_copy(
    werk: Werk,
    dossier: Dossier,
    record: Documentrecord,
    ouder: QWidget,
    on_written: Callable[[Path], object] | None = None,
) -> Confirm:
    """Say that a copy leaves the store, then ask where it must go and write it."""

    def write(pad: Path) -> None:
        try:
            inhoud = documenten_bewaren.inhoud(werk.kluis, record)
        except Refused as refused:
            werk.tell(str(refused))
            return
        if write_out(werk, record, inhoud, pad) and on_written is not None:
            on_written(pad)

    naam = documenten_meegeven.file_name(dossier, record)
    return confirm(
        ouder,
        "Kopie buiten het programma?",
        BUITEN,
        verb="Kopie maken",
        keep="Niet doen",
        on_yes=lambda: ask_save(ouder, naam, record.formaat, write),
    )
