"""What stands in a cycle is deleted on the screen's side, never by the thread of a job."""

import gc
import threading
import weakref
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from ui.afval import Afvaldienst, collect_when_due
from ui.jobs import Jobs


class _Ring:
    """Something that only the collector can delete, as a widget that knows its own action."""

    def __init__(self) -> None:
        self.itself = self


def _rubbish(_progress: object) -> int:
    """Allocate enough for Python's own collector to run several times."""
    return sum(len([_Ring()]) for _ in range(20 * gc.get_threshold()[0]))


def test_that_a_job_deletes_nothing_of_the_screen(qtbot: QtBot) -> None:
    deleted_by: list[threading.Thread] = []
    jobs = Jobs()
    service = Afvaldienst(jobs)
    weakref.finalize(_Ring(), lambda: deleted_by.append(threading.current_thread()))
    answers: list[Any] = []
    job = jobs.start("Rekenen", _rubbish, on_result=answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    assert deleted_by == []
    for _ in range(40):  # the oldest generation is looked at least often
        collect_when_due()
        _rubbish(job.progress)
    assert deleted_by == [threading.main_thread()]
    assert service.parent() is jobs
    assert jobs.stop_all()


def test_that_the_collector_waits_until_there_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    collected: list[int] = []
    monkeypatch.setattr(gc, "collect", collected.append)
    monkeypatch.setattr(gc, "get_threshold", lambda: (700, 10, 10))
    for counts in ((5, 1, 1), (701, 3, 3), (701, 11, 3), (701, 11, 11)):
        monkeypatch.setattr(gc, "get_count", lambda counts=counts: counts)
        collect_when_due()
    assert collected == [0, 1, 2]
