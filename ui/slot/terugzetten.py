"""Put a backup back: choose its folder; what stands there now is set aside, never overwritten."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog

from ui.jobs import Jobs
from ui.slot.blad import Blad
from ui.widgets.buttons import Button
from ui.widgets.layout import line

_UITLEG = (
    "Kies de map van je reservekopie. Daarna open je hem met dezelfde wachtwoordzin. "
    "Staat er al een kluis op deze computer? Die wordt apart gezet en blijft bewaard."
)


class Terugzetten(Blad):
    """Asks for a folder and restores it; `teruggezet` when it is done."""

    teruggezet = Signal()
    terug = Signal()

    def __init__(self, map_: Path, jobs: Jobs) -> None:
        super().__init__("Zet een reservekopie terug", _UITLEG, "arrows-clockwise")
        self._map, self._jobs = map_, jobs
        self.choose = Button("Map kiezen", "primary", icon="folder-open", on_click=self._choose)
        back = Button("Terug", "quiet", on_click=self.terug.emit)
        self.add(line(self.choose, back, None))

    def _choose(self) -> None:
        dialog = QFileDialog(self, "Kies de map van de reservekopie")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda chosen: self.restore(Path(chosen)))
        dialog.open()

    def restore(self, source: Path) -> None:
        """Restore the backup in this folder."""
        self.say("")
        target = self._map

        def work(_progress: object) -> None:
            from regisseur_desktop.operations import reservekopie  # noqa: PLC0415

            reservekopie.herstel(target, source)

        self._jobs.start(
            "Terugzetten",
            work,
            on_result=lambda _none: self.teruggezet.emit(),
            on_refused=self.say,
        )
