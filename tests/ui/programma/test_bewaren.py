"""Work is safe: saved without asking, and kept on the screen when the disk says no."""

import errno
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog

from regisseur_desktop.operations import edits, huishoudens
from regisseur_desktop.operations.kluis import Kluis
from regisseur_desktop.storage import write
from regisseur_desktop.storage.sqlite_only import KluisDatabase
from regisseur_desktop.storage.trouble import told_in_dutch
from tests.kluizen import WACHTZIN
from tests.ui.programma.conftest import Start
from tests.ui.programma.hand import CTRL, Hand
from tests.ui.programma.stappen import ga_naar_marina, open_dossier
from ui.formulieren.rij import Rij
from ui.wachtrij import LUKT_NIET

ZIN = "Marina belt elke week met haar zus"


def kluis_of(hand: Hand) -> Kluis:
    assert hand.programma.sessie is not None
    return hand.programma.sessie.werk.kluis


@contextmanager
def second_connection(hand: Hand) -> Iterator[KluisDatabase]:
    """Read the same file beside the program, as another program with the key would."""
    store = kluis_of(hand).store
    database = KluisDatabase(store.folder / "regisseur.db", store.key)
    with database.connection_context():
        yield database
    database.close_all()


@pytest.mark.eis("U-01")
def test_that_typed_text_is_in_the_database_within_two_seconds(voorbeeld: Hand) -> None:
    ga_naar_marina(voorbeeld, 4)
    voorbeeld.typ("Hoe gaan we dat doen", ZIN)
    ended = time.monotonic()
    with second_connection(voorbeeld) as database:

        def is_there() -> bool:
            rows = database.execute_sql("select hoe from doel").fetchall()
            return ZIN in [hoe for (hoe,) in rows]

        voorbeeld.wacht(is_there)
    assert time.monotonic() - ended < 2.0


@pytest.mark.eis("U-07")
def test_that_closing_never_asks_and_loses_nothing(voorbeeld: Hand, start: Start) -> None:
    ga_naar_marina(voorbeeld, 4)
    voorbeeld.typ("Hoe gaan we dat doen", ZIN)
    voorbeeld.programma.venster.close()
    assert not voorbeeld.programma.venster.isVisible()
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog)]
    again = start()
    open_dossier(again, WACHTZIN)
    ga_naar_marina(again, 4)
    again.ziet(ZIN)


class FullDisk:
    """Refuses every write of an edit until it is emptied."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.is_full, self.tried = True, 0
        plain = write.write_edit

        def refused(*args: object, **named: object) -> int:
            self.tried += 1
            if not self.is_full:
                return plain(*args, **named)  # type: ignore[arg-type]
            with told_in_dutch():
                raise OSError(errno.ENOSPC, "No space left on device")

        monkeypatch.setattr(edits, "write_edit", refused)


def test_that_a_full_disk_is_told_and_the_text_is_saved_later(
    voorbeeld: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    ga_naar_marina(voorbeeld, 1)
    disk = FullDisk(monkeypatch)
    voorbeeld.klik("Kracht toevoegen")
    voorbeeld.schrijf(ZIN)
    voorbeeld.enter()
    assert voorbeeld.melding().startswith("De schijf is vol. Maak ruimte vrij")
    voorbeeld.ziet(ZIN)
    voorbeeld.ziet(LUKT_NIET)
    assert ZIN not in _krachten(voorbeeld)
    sessie = voorbeeld.programma.sessie
    assert sessie is not None
    timer = sessie.werk.wachtrij._timer
    assert timer.isActive()
    assert timer.interval() == 10_000
    timer.setInterval(20)
    voorbeeld.wacht(lambda: disk.tried > 3)
    disk.is_full = False
    voorbeeld.wacht(lambda: ZIN in _krachten(voorbeeld))
    voorbeeld.ziet("Alles is bewaard ·")
    voorbeeld.toets(Qt.Key.Key_Z, CTRL)
    voorbeeld.wacht(lambda: ZIN not in _krachten(voorbeeld))


def _krachten(hand: Hand) -> list[str]:
    kluis = kluis_of(hand)
    marina = next(id_ for id_, naam in huishoudens.names(kluis).items() if "Marina" in naam)
    return [kracht.tekst for kracht in huishoudens.load_dossier(kluis, marina).krachten]


def test_that_a_full_disk_keeps_no_lock_open_and_loses_nothing_over_it(
    voorbeeld: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    ga_naar_marina(voorbeeld, 1)
    disk = FullDisk(monkeypatch)
    voorbeeld.klik("Kracht toevoegen")
    voorbeeld.schrijf(ZIN)
    voorbeeld.enter()
    voorbeeld.toets(Qt.Key.Key_L, CTRL)
    voorbeeld.ziet("Het programma is op slot.")
    disk.is_full = False
    open_dossier(voorbeeld, WACHTZIN)
    voorbeeld.wacht(lambda: ZIN in _krachten(voorbeeld))


def test_that_closing_with_a_full_disk_asks_once(
    voorbeeld: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    ga_naar_marina(voorbeeld, 1)
    FullDisk(monkeypatch)
    voorbeeld.klik("Kracht toevoegen")
    voorbeeld.schrijf(ZIN)
    voorbeeld.enter()
    voorbeeld.programma.venster.close()
    voorbeeld.klik("Open houden")
    assert voorbeeld.programma.venster.isVisible()
    voorbeeld.programma.venster.close()
    voorbeeld.klik("Toch sluiten")
    voorbeeld.wacht(lambda: not voorbeeld.programma.venster.isVisible())


def test_that_a_new_household_stays_in_its_sheet_when_the_disk_is_full(
    leeg: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = FullDisk(monkeypatch)
    leeg.toets(Qt.Key.Key_N, CTRL | Qt.KeyboardModifier.ShiftModifier)
    leeg.typ("Om wie gaat het", "Stien 59, Aad 63")
    leeg.klik("Bewaren")
    assert leeg.melding().startswith("De schijf is vol.")
    assert leeg.velden_in_beeld()["Om wie gaat het"]
    disk.is_full = False
    leeg.klik("Bewaren")
    leeg.ziet("Bewaard. Bel uiterlijk")


def test_that_a_toast_takes_back_its_own_removal(voorbeeld: Hand) -> None:
    """What was typed after a removal stays when the removal is taken back."""
    ga_naar_marina(voorbeeld, 1)
    gone = _krachten(voorbeeld)[0]
    row = next(row for row in voorbeeld.venster.findChildren(Rij) if gone in row.accessibleName())
    row.setFocus()
    voorbeeld.toets(Qt.Key.Key_Delete)
    voorbeeld.wacht(lambda: gone not in _krachten(voorbeeld))
    voorbeeld.klik("Kracht toevoegen")
    voorbeeld.schrijf(ZIN)
    voorbeeld.enter()
    voorbeeld.klik("Ongedaan maken")
    voorbeeld.wacht(lambda: {gone, ZIN} <= set(_krachten(voorbeeld)))
