"""Put a backup back: choose its folder; what stands there now is set aside, never overwritten."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog

from regisseur_desktop.domain.datum_tonen import toon_datum, toon_tijd
from ui.jobs import Jobs
from ui.slot.blad import Blad
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import line

_UITLEG = (
    "Je opent hem daarna met de wachtwoordzin die je toen had. "
    "Staat er al een kluis op deze computer? Die blijft bewaard op een andere plek."
)


class Terugzetten(Blad):
    """Asks for a folder and restores it; `teruggezet` when it is done."""

    teruggezet = Signal()
    terug = Signal()

    def __init__(self, map_: Path, jobs: Jobs) -> None:
        super().__init__("Zet een reservekopie terug", _UITLEG, "arrows-clockwise")
        self._map, self._jobs = map_, jobs
        moment = self._latest()
        self.latest = Button("Laatste reservekopie terugzetten", "primary", on_click=self._restore)
        kind = "secondary" if moment else "primary"
        self.choose = Button("Map kiezen", kind, icon="folder-open", on_click=self._choose)
        back = Button("Terug", "quiet", on_click=self.terug.emit)
        if moment:
            here = moment.astimezone()
            when = f"{toon_datum(here.date())} om {toon_tijd(here.time())} uur"
            self.add(PlainLabel(f"De laatste op deze computer is van {when}."))
            self.add(line(self.latest, None))
        self.add(line(self.choose, back, None))

    def _latest(self) -> datetime | None:
        from regisseur_desktop.operations import reservekopie  # noqa: PLC0415 - after the screen

        return reservekopie.laatste_in(self._map)

    def _restore(self) -> None:
        self.restore(None)

    def _choose(self) -> None:
        dialog = QFileDialog(self, "Kies de map van de reservekopie")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda chosen: self.restore(Path(chosen)))
        dialog.open()

    def restore(self, source: Path | None) -> None:
        """Restore the backup in this folder; without one the latest on this computer."""
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
