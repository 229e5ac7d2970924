"""Long work beside the screen: progress, stopping, and the answer back on the screen's side."""

from collections.abc import Callable
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from regisseur_desktop.compat import override
from regisseur_desktop.errors import Refused


class Cancelled(Exception):  # noqa: N818 - it is what the user asked for
    """Raised inside the work when the user stopped it."""


class Progress:
    """What the work gets to tell how far it is; a stop asked for is raised from here."""

    def __init__(self, tell: Callable[[int, int, str], None]) -> None:
        self._tell, self._stop = tell, Event()

    def __call__(self, done: int, total: int, text: str = "") -> None:
        """Tell that `done` of `total` parts are ready; raise `Cancelled` after a stop."""
        self.check()
        self._tell(done, total, text)

    def check(self) -> None:
        """Raise `Cancelled` when the user asked to stop."""
        if self._stop.is_set():
            raise Cancelled

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._stop.set()


Work = Callable[[Progress], Any]


class Job(QObject):
    """Work under way. Exactly one of `succeeded`, `refused`, `failed`, `cancelled` follows.

    `refused` carries a Dutch sentence for the user, `failed` an exception that is our mistake.
    A job that `is_quiet` is work that nobody asked for, such as drawing along with what is typed.
    """

    progressed = Signal(int, int, str)
    succeeded = Signal(object)
    refused = Signal(str)
    failed = Signal(object)
    cancelled = Signal()
    finished = Signal()

    # what the work sends first arrives at slots of this object, so on the screen's side; a plain
    # function connected to a signal would run on the side that emits it
    _told = Signal(int, int, str)
    _answered = Signal(object, object)

    def __init__(
        self, text: str, work: Work, parent: QObject | None = None, *, is_quiet: bool = False
    ) -> None:
        super().__init__(parent)
        self.text, self._work, self.is_quiet = text, work, is_quiet
        self.progress = Progress(self._told.emit)
        self._told.connect(self._tell)
        self._answered.connect(self._answer)

    def cancel(self) -> None:
        """Ask the work to stop; `cancelled` follows when it did."""
        self.progress.cancel()

    def run_work(self) -> None:
        """Do the work on the thread that calls this, and send the answer."""
        try:
            result = self._work(self.progress)
        except Exception as problem:
            self._answered.emit(None, problem)
        else:
            self._answered.emit(result, None)

    def _tell(self, done: int, total: int, text: str) -> None:
        self.progressed.emit(done, total, text)

    def _answer(self, result: object, problem: BaseException | None) -> None:
        match problem:
            case None:
                self.succeeded.emit(result)
            case Cancelled():
                self.cancelled.emit()
            case Refused():
                self.refused.emit(str(problem))
            case _:
                self.failed.emit(problem)
        self.finished.emit()


class _Runner(QRunnable):
    def __init__(self, job: Job) -> None:
        super().__init__()
        self._job = job

    @override
    def run(self) -> None:
        self._job.run_work()


class Jobs(QObject):
    """Runs jobs and keeps them alive until they are done; one for the program."""

    started = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._running: list[Job] = []
        self._done_before: list[Job] = []

    @property
    def running(self) -> tuple[Job, ...]:
        """The jobs that are not done yet."""
        return tuple(self._running)

    def start(
        self,
        text: str,
        work: Work,
        *,
        on_result: Callable[[Any], object] | None = None,
        on_refused: Callable[[str], object] | None = None,
        is_quiet: bool = False,
    ) -> Job:
        """Start `work` beside the screen; `text` says what it is, as `Verslag maken`."""
        self._clear_done()
        job = Job(text, work, self, is_quiet=is_quiet)
        if on_result is not None:
            job.succeeded.connect(on_result)
        if on_refused is not None:
            job.refused.connect(on_refused)
        self._running.append(job)
        job.finished.connect(lambda: self._done(job))
        self.started.emit(job)
        self._pool.start(_Runner(job))
        return job

    def _done(self, job: Job) -> None:
        if job in self._running:
            self._running.remove(job)
            self._done_before.append(job)

    def _clear_done(self) -> None:
        """Delete jobs of before; not when they answer, for then their thread may still emit."""
        for job in self._done_before:
            job.deleteLater()
        self._done_before.clear()

    def stop_all(self, milliseconds: int = 5000) -> bool:
        """Ask everything to stop and wait for it; say whether it all ended."""
        for job in self._running:
            job.cancel()
        return self._pool.waitForDone(milliseconds)
