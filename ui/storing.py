"""A mistake of ours: say it in Dutch, keep the program open, and write where it went wrong.

What goes into the log is the trace of the code alone, never the values in it.
"""

import sys
import traceback
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtWidgets import QWidget

from regisseur_desktop.errors import Refused
from regisseur_desktop.paths import data_folder
from ui.jobs import Job, Jobs
from ui.widgets.toast import toast

LOG = "storing.log"


def install_storing(window: QWidget, jobs: Jobs | None = None) -> None:
    """Let every exception that nobody caught reach the user as a sentence, also from a job."""

    def tell(
        kind: type[BaseException], problem: BaseException, trace: TracebackType | None
    ) -> None:
        if isinstance(problem, Refused):
            toast(window, str(problem))
            return
        path = keep_trace(kind, trace)
        toast(
            window,
            "Er ging iets mis in het programma. Je werk is bewaard. "
            f"Wat er misging, staat in {path.name}.",
        )

    sys.excepthook = tell
    if jobs is not None:
        jobs.started.connect(_report)


def _report(job: Job) -> None:
    job.failed.connect(
        lambda problem: sys.excepthook(type(problem), problem, problem.__traceback__)
    )


def keep_trace(kind: type[BaseException], trace: TracebackType | None) -> Path:
    """Append where it went wrong to the log: file names, line numbers, no values."""
    path = data_folder() / LOG
    path.parent.mkdir(parents=True, exist_ok=True)
    frames = traceback.extract_tb(trace)
    lines = [f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}\n" for frame in frames]
    moment = datetime.now().astimezone().isoformat(timespec="seconds")
    with path.open("a", encoding="utf-8") as log:
        log.writelines([f"{moment} {kind.__name__}\n", *lines])
    return path
