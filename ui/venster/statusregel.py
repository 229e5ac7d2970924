"""The line at the bottom: everything is saved, what takes a while, and when the program locks."""

from datetime import datetime

from PySide6.QtWidgets import QFrame

from regisseur_desktop.domain.datum_tonen import toon_tijd
from ui.jobs import Jobs
from ui.widgets.announce import announce
from ui.widgets.labels import IconLabel, PlainLabel
from ui.widgets.layout import line
from ui.widgets.progress import ProgressArea


class Statusregel(QFrame):
    """Says that work is safe; turns to a warning when saving does not succeed."""

    def __init__(self, vergrendel_minuten: int, jobs: Jobs) -> None:
        super().__init__()
        self.setProperty("zone", "status")
        self._icon = IconLabel("check-circle", "ok", 16)
        self._text = PlainLabel("Alles is bewaard", "small")
        self._lock = PlainLabel("", "small", wrap=False)
        self.set_minuten(vergrendel_minuten)
        lock_icon = IconLabel("lock-simple", "text3", 16)
        self.jobs = ProgressArea(jobs, is_small=True)
        row = line(self._icon, sides=(32, 6, 32, 6))
        row.addWidget(self._text, 1)
        for part in (self.jobs, lock_icon, self._lock):
            row.addWidget(part)
        self.setLayout(row)

    @property
    def tekst(self) -> str:
        """Return what the line says about saving."""
        return self._text.text()

    def set_minuten(self, minuten: int) -> None:
        """Say after how many quiet minutes the program locks."""
        tijd = "1 minuut" if minuten == 1 else f"{minuten} minuten"
        self._lock.setText(f"Versleuteld · vergrendelt na {tijd}")

    def show_saved(self, moment: datetime) -> None:
        """Say at what time the last change was saved."""
        self._icon.set_icon("check-circle", "ok")
        self._text.setText(f"Alles is bewaard · {toon_tijd(moment.time())} uur")

    def show_trouble(self, sentence: str) -> None:
        """Say that saving does not succeed now, and what to do."""
        self._icon.set_icon("warning-circle", "danger")
        self._text.setText(sentence)
        announce(self, sentence, is_urgent=True)
