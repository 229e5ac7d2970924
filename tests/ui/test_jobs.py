"""Long work: the screen stays awake, progress is shown, and Annuleren stops it."""

import threading
import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt, QThread, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from regisseur_desktop.errors import Refused
from ui.jobs import Jobs, Progress
from ui.widgets.layout import column, holder
from ui.widgets.progress import ProgressArea, ProgressLine

Show = Callable[[QWidget], QWidget]


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    assert made.stop_all()


def slow_export(progress: Progress) -> str:
    """Make eight pages, each a while of waiting."""
    for page in range(1, 9):
        time.sleep(0.15)
        progress(page, 8)
    return "verslag.pdf"


class Watchdog:
    """Notes the longest time that the screen did not get its turn."""

    def __init__(self) -> None:
        self.longest, self._last = 0.0, time.perf_counter()
        self._timer = QTimer(interval=10)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, now - self._last), now


def test_that_the_screen_never_waits_for_a_job(jobs: Jobs, show: Show, qtbot: QtBot) -> None:
    job = jobs.start("Verslag maken", slow_export)
    line = ProgressLine(job)
    show(holder(column(line)))
    texts: list[str] = []
    job.progressed.connect(lambda *_args: texts.append(line.label.text()))
    watchdog = Watchdog()
    with qtbot.waitSignal(job.succeeded, timeout=10_000) as answer:
        pass
    assert answer.args == ["verslag.pdf"]
    assert watchdog.longest < 0.1
    assert "Verslag maken… 3 van 8" in texts
    assert line.bar.maximum() == 8


def test_that_annuleren_stops_the_work(jobs: Jobs, show: Show, qtbot: QtBot) -> None:
    pages: list[int] = []
    job = jobs.start("Verslag maken", slow_export)
    job.progressed.connect(lambda done, _total, _text: pages.append(done))
    line = ProgressLine(job)
    show(holder(column(line)))
    qtbot.waitUntil(lambda: bool(pages))
    with qtbot.waitSignal(job.cancelled, timeout=5000):
        QTest.mouseClick(line.cancel_button, Qt.MouseButton.LeftButton)
        assert line.label.text() == "Stoppen…"
    assert max(pages) < 8
    assert jobs.running == ()


def test_that_the_work_is_done_elsewhere_and_the_answer_comes_here(
    jobs: Jobs, qtbot: QtBot
) -> None:
    threads: list[int] = []
    answered: list[bool] = []

    def work(_progress: Progress) -> int:
        threads.append(threading.get_ident())
        return 7

    def on_result(_result: int) -> None:
        answered.append(QThread.currentThread() is QApplication.instance().thread())  # type: ignore[union-attr]

    job = jobs.start("Rekenen", work, on_result=on_result)
    with qtbot.waitSignal(job.finished):
        pass
    assert threads != [threading.get_ident()]
    assert answered == [True]


def test_that_a_refusal_comes_as_a_sentence(jobs: Jobs, qtbot: QtBot) -> None:
    said: list[str] = []

    def work(_progress: Progress) -> None:
        raise Refused("Het bestand is nog open in Word. Sluit het daar en probeer het opnieuw.")

    job = jobs.start("Verslag maken", work, on_refused=said.append)
    with qtbot.waitSignal(job.refused):
        pass
    assert said == ["Het bestand is nog open in Word. Sluit het daar en probeer het opnieuw."]


def test_that_a_mistake_of_ours_is_told_as_such(jobs: Jobs, qtbot: QtBot) -> None:
    def work(_progress: Progress) -> None:
        raise ZeroDivisionError

    job = jobs.start("Rekenen", work)
    with qtbot.waitSignal(job.failed) as answer:
        pass
    assert isinstance(answer.args[0], ZeroDivisionError)


def test_that_closing_the_program_stops_what_runs(jobs: Jobs, qtbot: QtBot) -> None:
    job = jobs.start("Reservekopie maken", slow_export)
    jobs.stop_all()
    with qtbot.waitSignal(job.cancelled):
        pass


def test_that_only_work_that_takes_a_while_is_shown(jobs: Jobs, show: Show, qtbot: QtBot) -> None:
    area = ProgressArea(jobs)
    show(holder(column(area)))
    short = jobs.start("Zoeken", lambda _progress: None)
    with qtbot.waitSignal(short.finished):
        pass
    started = time.perf_counter()
    long = jobs.start("Verslag maken", slow_export)
    qtbot.waitUntil(lambda: bool(area.findChildren(ProgressLine)))
    assert time.perf_counter() - started < 1.0
    assert [line.bar.accessibleName() for line in area.findChildren(ProgressLine)] == [
        "Verslag maken"
    ]
    with qtbot.waitSignal(long.succeeded):
        pass
    qtbot.waitUntil(lambda: not area.findChildren(ProgressLine))


def test_that_work_nobody_asked_for_is_not_shown(jobs: Jobs, show: Show, qtbot: QtBot) -> None:
    area = ProgressArea(jobs)
    show(holder(column(area)))
    quiet = jobs.start("Spelling nakijken", slow_export, is_quiet=True)
    loud = jobs.start("Verslag maken", slow_export)
    qtbot.waitUntil(lambda: bool(area.findChildren(ProgressLine)))
    shown = area.findChildren(ProgressLine)
    assert [line.job for line in shown] == [loud]
    qtbot.waitUntil(lambda: quiet not in jobs.running and loud not in jobs.running)


def test_that_progress_of_a_screen_that_is_gone_is_left_alone(
    jobs: Jobs, show: Show, qtbot: QtBot
) -> None:
    area = ProgressArea(jobs)
    show(holder(column(area)))
    job = jobs.start("Verslag maken", slow_export)
    area.deleteLater()
    with qtbot.waitSignal(job.succeeded, timeout=5000):
        pass


def test_that_progress_is_told_on_the_screens_side(jobs: Jobs, qtbot: QtBot) -> None:
    threads: set[int] = set()
    job = jobs.start("Verslag maken", slow_export)
    job.progressed.connect(lambda *_args: threads.add(threading.get_ident()))
    with qtbot.waitSignal(job.succeeded):
        pass
    assert threads == {threading.get_ident()}
