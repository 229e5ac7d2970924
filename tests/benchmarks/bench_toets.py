"""Measure a keystroke in a plan of twelve pages, with the leeshulp and without, in one run.

    python tests/benchmarks/bench_toets.py [--toetsen 400]

The whole plan tab is there, without a screen: twelve goals of some 450 words with agreements, the
four texts of the plan, marks, tips and spelling. A key is timed from the key event until Qt has
painted the letter; "strepen" is what follows it 30 ms later: the paragraph is read and its marks
are painted. Times are of the thread of the screen, for other programs may share the machine; the
time on the wall stands beside it. "Na een pauze" is what happens a quarter of a second after
typing: the tips beside the text follow. Ends with 1 when a key takes 3 ms or more, or one in
twenty 16 ms.
"""

import argparse
import os
import statistics
import sys
import time
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from regisseur_desktop.compat import override
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.kern import new_id
from regisseur_desktop.domain.plan import Doel
from regisseur_desktop.domain.zicht import Zicht
from regisseur_desktop.operations.planoordeel import plan_teksten
from regisseur_desktop.operations.voorbeeld import voorbeelden
from tests.dossiers import VANDAAG, applied
from tests.ui.geheugen import GeheugenWerk
from tests.ui.plan.conftest import NU
from ui.plan.page import PlanPage
from ui.theme.apply import theme

MIDDLE_MS, SLOW_MS = 3.0, 16.0
_DOELEN, _ALINEAS = 12, 6
_ALINEA = (
    "Ivan mist zijn vader en praat daar niet graag over. Indien de gedragsproblematiek stagneert, "
    "wordt zo spoedig mogelijk contact opgenomen met de school en met de huisarts, zodat iedereen "
    "weet wat er aan de hand is. Marina belt elke week met de psychiater. De indicatie loopt tot "
    "het einde van het jaar. Samen kijken wij of het traject helpt. Elke avond lezen zij tien "
    "minuten en dan is het stil in huis."
)
_TYPED = "Daarna praten wij met elkaar over wat er goed gaat en wat nog moeilijk is. "


class _Kaal(PlanPage):
    """The same page on which nobody reads along."""

    @override
    def _read_along(self, dossier: Dossier) -> None:
        return


def long_plan() -> Dossier:
    """Return the example household with a plan of about twelve pages."""
    dossier = applied(voorbeelden(VANDAAG, "Noor Bakker")[0])
    doelen = tuple(
        Doel(
            id=new_id(),
            huishouden_id=dossier.id,
            wat=f"Ivan praat over papa, stap {nummer}.",
            hoe="\n".join([_ALINEA] * _ALINEAS),
            zicht=Zicht.GEZIN,
            volgorde=nummer,
        )
        for nummer in range(_DOELEN)
    )
    afspraken = tuple(
        replace(een, id=new_id(), doel_id=doel.id)
        for doel in doelen
        for een in dossier.afspraken[:4]
    )
    return replace(dossier, doelen=doelen, afspraken=afspraken)


def measure(
    make: type[PlanPage], dossier: Dossier, keys: int
) -> tuple[list[float], list[float], list[float]]:
    """Return the seconds of the thread and on the wall for each key, and for the marks after it."""
    werk = GeheugenWerk(nu=NU)
    werk.in_memory[dossier.id] = dossier
    page = make(werk)
    page.resize(1280, 900)
    page.show_dossier(dossier)
    page.show()
    _settle(page)
    area = page.bladen.doel.hoe.control
    edit = area.focus_target()
    assert isinstance(edit, QPlainTextEdit)
    edit.setFocus()
    place = edit.document().findBlockByNumber(_ALINEAS // 2).position() + 120
    cursor = QTextCursor(edit.document())
    cursor.setPosition(place)
    edit.setTextCursor(cursor)
    thread, wall, marks = [], [], []
    veld = next((een for een in page.leeshulp.velden if een.edit is edit), None)
    for number in range(keys):
        begin, on_wall = time.thread_time(), time.perf_counter()
        QTest.keyClicks(edit, _TYPED[number % len(_TYPED)])
        QApplication.processEvents()
        thread.append(time.thread_time() - begin)
        wall.append(time.perf_counter() - on_wall)
        begin = time.thread_time()
        if veld is not None:
            veld.markeerder.streep_aan()
        QApplication.processEvents()
        marks.append(time.thread_time() - begin)
    if make is PlanPage:
        _tell_pause(page)
    page.bladen.flush()
    werk.jobs.stop_all()
    page.close()
    return thread, wall, marks


def _settle(page: PlanPage) -> None:
    """Wait for the tables, the marks and the spelling."""
    deadline = time.monotonic() + 20
    least = time.monotonic() + 2
    while time.monotonic() < deadline:
        QApplication.processEvents()
        time.sleep(0.01)
        is_ready = page.leeshulp.is_klaar or isinstance(page, _Kaal)
        if is_ready and time.monotonic() > least:
            return


def _tell_pause(page: PlanPage) -> None:
    taken = []
    edit = page.bladen.doel.hoe.control.focus_target()
    for letter in _TYPED[:20]:
        QTest.keyClicks(edit, letter)
        begin = time.thread_time()
        page.leeshulp.lees()
        taken.append(time.thread_time() - begin)
    tips = len(page.leeshulp.tips)
    print(f"  na een pauze   {statistics.median(taken) * 1000:7.2f} ms  ({tips} tips)")  # noqa: T201


def _tell(name: str, seconds: list[float]) -> tuple[float, float]:
    """Print a row, and return the middle and the slow time in milliseconds."""
    middle = statistics.median(seconds) * 1000
    slow = sorted(seconds)[int(len(seconds) * 0.95)] * 1000
    print(f"  {name:14} {middle:7.2f} ms  95 % {slow:7.2f} ms")  # noqa: T201
    return middle, slow


def main(arguments: list[str]) -> int:
    """Measure and print; return 1 when a goal is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--toetsen", type=int, default=400)
    keys = parser.parse_args(arguments).toetsen
    app = QApplication.instance() or QApplication([])
    theme()
    dossier = long_plan()
    words = sum(len(tekst.tekst.split()) for tekst in plan_teksten(dossier))
    print(f"Een toets in een plan van {words} woorden, {keys} keer")  # noqa: T201
    bare, _wall, _marks = measure(_Kaal, dossier, keys)
    thread, wall, marks = measure(PlanPage, dossier, keys)
    plain, _slow = _tell("zonder", bare)
    middle, slow = _tell("met leeshulp", thread)
    _tell("op de klok", wall)
    _tell("strepen", marks)
    is_missed = middle >= MIDDLE_MS or slow >= SLOW_MS
    print(f"  keer zoveel    {middle / plain:7.2f}")  # noqa: T201
    print(f"Doel {MIDDLE_MS} en {SLOW_MS} ms: {'gemist' if is_missed else 'gehaald'}")  # noqa: T201
    del app
    return int(is_missed)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
