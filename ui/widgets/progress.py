"""Jobs under way: what each does, how far it is, and Annuleren."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QProgressBar, QWidget

from ui.jobs import Job, Jobs
from ui.widgets.announce import announce
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, line


class ProgressLine(QFrame):
    """`Verslag maken… 3 van 8` with a bar; it disappears when the job is done."""

    def __init__(self, job: Job, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("zone", "card")
        self._job = job
        self.label = PlainLabel(f"{job.text}…")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(job.text)
        self.cancel_button = Button(
            "Annuleren", name=f"Annuleren: {job.text}", on_click=self._cancel
        )
        row = line(sides=(16, 12, 16, 12), spacing=16)
        row.addLayout(column(self.label, self.bar, spacing=6), 1)
        row.addWidget(self.cancel_button)
        self.setLayout(row)
        job.progressed.connect(self._show)
        job.cancelled.connect(self._tell_stopped)
        job.finished.connect(self._leave)

    def _show(self, done: int, total: int, text: str) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        count = f" {done} van {total}" if total else ""
        self.label.setText(f"{text or self._job.text}…{count}")

    def _cancel(self) -> None:
        self.label.setText("Stoppen…")
        self._job.cancel()

    def _tell_stopped(self) -> None:
        announce(self, "Gestopt. Er is niets veranderd.")

    def _leave(self) -> None:
        self.hide()
        self.deleteLater()


PATIENCE_MS = 500


class ProgressArea(QWidget):
    """Shows a line for every job that is not done soon; short ones would only flicker."""

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._lines = column(spacing=8)
        self.setLayout(self._lines)
        jobs.started.connect(self._wait)

    def _wait(self, job: Job) -> None:
        patience = QTimer(job, singleShot=True, interval=PATIENCE_MS)
        patience.timeout.connect(lambda: self._lines.addWidget(ProgressLine(job)))
        job.finished.connect(patience.stop)
        patience.start()
