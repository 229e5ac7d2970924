"""The cards on the store: backups, the house style for Word, and the examples."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from regisseur_desktop.domain.datum_tonen import toon_datum, toon_tijd
from regisseur_desktop.operations import huishoudens, huisstijl, reservekopie, voorbeelden
from ui.werk import Werk
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import line


class ReservekopieKaart(Card):
    """When the last proven backup was made, and making one now."""

    def __init__(self, werk: Werk) -> None:
        super().__init__("Reservekopie", "cloud-check")
        self._werk = werk
        self.when = PlainLabel()
        self.place = PlainLabel("", "small")
        self.now = Button("Nu maken", icon="cloud-check", on_click=self._make)
        self.elsewhere = Button("Op een stick zetten", icon="usb", on_click=self._choose)
        self.add(self.when, self.place, line(self.now, self.elsewhere, None))
        self.refresh()

    def refresh(self) -> None:
        """Say when the last one was made."""
        laatste = reservekopie.laatste(self._werk.kluis)
        if laatste is None:
            self.when.setText("Er is nog geen reservekopie gemaakt.")
        else:
            here = laatste.astimezone()
            self.when.setText(
                f"Laatste: {toon_datum(here.date())} om {toon_tijd(here.time())} uur. "
                "Deze is na het maken helemaal nagelezen."
            )
        self.place.setText(
            "Reservekopieën zijn versleuteld. Zet er af en toe een op een stick of een andere plek."
        )

    def _make(self) -> None:
        kluis = self._werk.kluis
        self._werk.jobs.start(
            "Reservekopie maken",
            lambda progress: reservekopie.maak(kluis, progress.check),
            on_result=lambda _moment: self._done("De reservekopie is gemaakt en nagelezen."),
            on_refused=self._refused,
        )

    def _choose(self) -> None:
        dialog = QFileDialog(self, "Waar komt de reservekopie?")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda chosen: self.copy_to(Path(chosen)))
        dialog.open()

    def copy_to(self, folder: Path) -> None:
        """Put a backup in another folder, such as one on a stick."""
        kluis = self._werk.kluis
        self._werk.jobs.start(
            "Reservekopie maken",
            lambda progress: reservekopie.maak_in(kluis, folder, progress.check),
            on_result=lambda path: self._done(f"De reservekopie staat in {path}."),
            on_refused=self._refused,
        )

    def _done(self, tekst: str) -> None:
        self._werk.reservekopie_gemaakt()
        self._werk.tell(tekst)

    def _refused(self, sentence: str) -> None:
        self._werk.tell(f"De reservekopie is niet gemaakt: {sentence} Je werk zelf is wel bewaard.")


class HuisstijlKaart(Card):
    """The Word file of the organisation that new documents are made in."""

    def __init__(self, werk: Werk) -> None:
        super().__init__("Huisstijl voor Word", "file-doc")
        self._werk = werk
        self.what = PlainLabel()
        self.found = PlainLabel("", "small")
        self.choose = Button("Word-bestand kiezen", icon="folder-open", on_click=self._choose)
        self.own = Button("Gewone huisstijl gebruiken", "quiet", on_click=self._reset)
        self.add(self.what, self.found, line(self.choose, self.own, None))
        self.found.hide()
        self._show()

    def _show(self) -> None:
        naam = huisstijl.naam(self._werk.kluis)
        self.what.setText(f"In gebruik: {naam}" if naam else "In gebruik: de gewone huisstijl.")
        self.own.setVisible(bool(naam))

    def _say(self, text: str) -> None:
        self.found.setText(text)
        self.found.setVisible(bool(text))

    def _choose(self) -> None:
        dialog = QFileDialog(self, "Kies de huisstijl", "", "Word (*.docx)")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda chosen: self.use(Path(chosen)))
        dialog.open()

    def use(self, path: Path) -> None:
        """Check a Word file and use it from now on; missing styles are added."""
        kluis = self._werk.kluis
        self._werk.jobs.start(
            "Huisstijl nakijken",
            lambda _progress: huisstijl.use(kluis, path),
            on_result=self._used,
            on_refused=self._say,
        )

    def _used(self, remarks: tuple[str, ...]) -> None:
        self._say("\n".join(remarks) or "De huisstijl is goed.")
        self._show()

    def _reset(self) -> None:
        huisstijl.reset(self._werk.kluis)
        self._say("")
        self._show()


class VoorbeeldKaart(Card):
    """Add the example households, or take them out in one click."""

    def __init__(self, werk: Werk) -> None:
        super().__init__("Voorbeeldgezinnen", "graduation-cap")
        self._werk = werk
        self.what = PlainLabel()
        self.add_button = Button("Voorbeelden toevoegen", on_click=self._add)
        self.remove_button = Button("Voorbeelden weghalen", icon="trash", on_click=self._remove)
        self.add(self.what, line(self.add_button, self.remove_button, None))
        self.refresh()

    def refresh(self) -> None:
        """Offer what is possible now."""
        has_any = any(h.is_voorbeeld for h in huishoudens.alle(self._werk.kluis))
        self.add_button.setVisible(not has_any)
        self.remove_button.setVisible(has_any)
        self.what.setText(
            "Marina en Stien en Aad zijn verzonnen. Je kunt er alles mee uitproberen."
        )

    def _add(self) -> None:
        self._werk.run(lambda: voorbeelden.load(self._werk.kluis, self._werk.vandaag()))

    def _remove(self) -> None:
        if self._werk.run(lambda: voorbeelden.remove(self._werk.kluis)):
            self._werk.tell("De voorbeelden zijn weg. Je kunt ze hier weer toevoegen.")
