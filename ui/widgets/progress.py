"""Jobs under way: what each does, how far it is, and Annuleren."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QProgressBar, QWidget

from ui.jobs import Job, Jobs
from ui.widgets.alive import while_alive
from ui.widgets.announce import announce
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, fixed_width, line


class ProgressLine(QFrame):
    """`Verslag maken… 3 van 8` with a bar; it disappears when the job is done.

    A small one fits on one line, as at the bottom of the window.
    """

    def __init__(self, job: Job, parent: QWidget | None = None, *, is_small: bool = False) -> None:
        super().__init__(parent)
        self._job = job
        self.label = PlainLabel(f"{job.text}…", "small" if is_small else "body", wrap=not is_small)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(job.text)
        self.cancel_button = Button(
            "Annuleren",
            "quiet" if is_small else "secondary",
            name=f"Annuleren: {job.text}",
            on_click=self._cancel,
        )
        self._lay_out(is_small=is_small)
        job.progressed.connect(self._show)
        job.cancelled.connect(self._tell_stopped)
        job.finished.connect(self._leave)

    def _lay_out(self, *, is_small: bool) -> None:
        if is_small:
            fixed_width(self.bar, 120)
            self.setLayout(line(self.label, self.bar, self.cancel_button, spacing=8))
            return
        self.setProperty("zone", "card")
        row = line(sides=(16, 12, 16, 12), spacing=16)
        row.addLayout(column(self.label, self.bar, spacing=6), 1)
        row.addWidget(self.cancel_button)
        self.setLayout(row)

    @property
    def job(self) -> Job:
        """The job that is shown."""
        return self._job

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
    """Shows a line for every job that is not done soon; short ones would only flicker.

    A job that the page shows itself is not shown twice, and a quiet one not at all.
    """

    def __init__(
        self, jobs: Jobs, parent: QWidget | None = None, *, is_small: bool = False
    ) -> None:
        super().__init__(parent)
        self._jobs, self._is_small = jobs, is_small
        self._lines = column(spacing=4 if is_small else 8)
        self.setLayout(self._lines)
        jobs.started.connect(self._wait)

    def _wait(self, job: Job) -> None:
        if job.is_quiet:
            return
        patience = QTimer(job, singleShot=True, interval=PATIENCE_MS)
        patience.timeout.connect(while_alive(self, lambda: self._show(job)))
        job.finished.connect(patience.stop)
        patience.start()

    def _show(self, job: Job) -> None:
        shown = self.window().findChildren(ProgressLine)
        if not any(one.job is job and one.isVisible() for one in shown):
            self._lines.addWidget(ProgressLine(job, is_small=self._is_small))
