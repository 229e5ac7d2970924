"""Long work in the real window: progress, Annuleren, and a screen that stays awake."""

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox

from regisseur_desktop.operations import documenten_maken
from tests.ui.programma.hand import ALT, Hand
from tests.ui.programma.stappen import ga_naar_marina
from tests.ui.test_jobs import Watchdog
from ui.jobs import Progress
from ui.widgets.progress import ProgressLine

SLOW = 1.5


def shown(hand: Hand) -> list[ProgressLine]:
    """Return the lines of work under way in the window in front."""
    return [line for line in hand.venster.findChildren(ProgressLine) if line.isVisible()]


@pytest.fixture
def slow_maker(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let making a document take longer than a second."""
    plain = documenten_maken.maak

    def slow(*args: object) -> documenten_maken.Gemaakt:
        time.sleep(SLOW)
        return plain(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(documenten_maken, "maak", slow)


@pytest.mark.eis("U-36")
@pytest.mark.usefixtures("slow_maker")
def test_that_a_slow_document_shows_progress_and_can_be_stopped(voorbeeld: Hand) -> None:
    ga_naar_marina(voorbeeld, 7)
    voorbeeld.klik("Maak een document")
    voorbeeld.wacht(lambda: shown(voorbeeld))
    watchdog = Watchdog()
    voorbeeld.ziet("Document maken…")
    voorbeeld.wacht(lambda: not shown(voorbeeld))
    voorbeeld.klik("Welk bestand: Word")
    voorbeeld.klik("Bewaren als Word")
    voorbeeld.klik("Annuleren: Document maken")
    voorbeeld.ziet("Stoppen…")
    voorbeeld.wacht(lambda: not shown(voorbeeld))
    assert "is bewaard" not in voorbeeld.tekst()
    assert watchdog.longest < SLOW / 3, "the screen did not wait for the maker"
    voorbeeld.klik("Sluiten")


@pytest.mark.eis("U-36")
def test_that_long_work_stands_in_the_status_line_and_short_work_does_not(voorbeeld: Hand) -> None:
    def work(progress: Progress) -> None:
        for part in range(40):
            time.sleep(0.05)
            progress(part, 40)

    jobs = voorbeeld.programma.jobs
    jobs.start("Zoeken", lambda _progress: time.sleep(0.1))
    watchdog = Watchdog()
    job = jobs.start("Reservekopie maken", work)
    voorbeeld.wacht(lambda: shown(voorbeeld))
    (line,) = shown(voorbeeld)
    assert line.job is job
    assert voorbeeld.programma.sessie is not None
    status = voorbeeld.programma.sessie.ruimte.status
    assert status.isAncestorOf(line)
    assert status.height() <= 56, "one line, also with work in it"
    voorbeeld.wacht(lambda: "Reservekopie maken…" in line.label.text())
    ended: list[bool] = []
    job.cancelled.connect(lambda: ended.append(True))
    voorbeeld.klik("Annuleren: Reservekopie maken")
    voorbeeld.wacht(lambda: ended)
    voorbeeld.wacht(lambda: not shown(voorbeeld))
    assert watchdog.longest < 0.1


@pytest.mark.eis("U-36")
@pytest.mark.parametrize("soort", ["Plan van aanpak", "Ons plan in het kort"])
def test_that_a_real_document_leaves_the_screen_awake(voorbeeld: Hand, soort: str) -> None:
    """The best of three: what else this computer does is no fault of the program."""
    ga_naar_marina(voorbeeld, 7)
    voorbeeld.klik("Maak een document")
    voorbeeld.kies("Welk document", soort)
    voorbeeld.wacht(lambda: not voorbeeld.programma.jobs.running)
    longest = []
    for lezer in ("kind", "professional", "gezin"):
        voorbeeld.kies("Voor wie", _begin_of(voorbeeld, lezer))
        voorbeeld.wacht(lambda: voorbeeld.programma.jobs.running)
        watchdog = Watchdog()
        voorbeeld.wacht(lambda: not voorbeeld.programma.jobs.running)
        longest.append(watchdog.longest)
    assert min(longest) < 0.1, longest
    voorbeeld.klik("Sluiten")


def _begin_of(hand: Hand, word: str) -> str:
    """Return the whole text of the option that holds this word."""
    combos = [c for c in hand.venster.findChildren(QComboBox) if c.accessibleName() == "Voor wie"]
    texts = [combos[0].itemText(place) for place in range(combos[0].count())]
    return next(text for text in texts if word in text.lower())


def test_that_a_tab_opens_without_a_pause(voorbeeld: Hand) -> None:
    ga_naar_marina(voorbeeld, 1)
    took: dict[int, list[float]] = {}
    for _ in range(3):
        for tab in range(1, 8):
            began = time.perf_counter()
            voorbeeld.toets(Qt.Key(Qt.Key.Key_0 + tab), ALT)
            QApplication.processEvents()
            took.setdefault(tab, []).append(time.perf_counter() - began)
    slow = {tab: min(seconds) for tab, seconds in took.items() if min(seconds) > 0.1}
    assert not slow
