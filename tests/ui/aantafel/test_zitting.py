"""The time at the table: one covered window, text that is lent, a lock that waits."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from regisseur_desktop.operations.voorbeeld import voorbeelden
from tests.ui.aantafel.conftest import NU
from tests.ui.geheugen import GeheugenWerk
from ui.aantafel.plek import Tafelplek, VoorDeTafel
from ui.aantafel.zitting import Zitting
from ui.genogram.page import GenogramPage
from ui.hoofdvenster import Hoofdvenster
from ui.netwerk.page import NetwerkPage
from ui.settings import Settings
from ui.slot.wachter import Wachter
from ui.theme.apply import theme
from ui.widgets.layout import column


@pytest.fixture
def venster(qtbot: QtBot, tmp_path: Path) -> Hoofdvenster:
    """The window with something in it that has a key of its own."""
    made = Hoofdvenster(Settings(tmp_path / "venster.ini"))
    qtbot.addWidget(made)
    content = QWidget()
    content.setLayout(column(QPushButton("kantoor")))
    made.show_widget(content, "Marina — Regisseur")
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_that_what_is_covered_is_out_of_sight_and_its_keys_are_dead(
    venster: Hoofdvenster, qtbot: QtBot
) -> None:
    pressed: list[str] = []
    office = venster.centralWidget()
    assert office is not None
    action = QAction("zoek", office)
    action.setShortcut(QKeySequence("Ctrl+K"))
    action.triggered.connect(lambda: pressed.append("zoek"))
    office.addAction(action)
    qtbot.keyClick(venster, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert pressed == ["zoek"], "it works in the office"
    over = QWidget()
    venster.cover(over, "Ons plan")
    assert over.isVisible()
    assert not office.isVisible()
    qtbot.keyClick(venster, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert pressed == ["zoek"]


def test_that_a_title_set_behind_the_cover_waits_for_it_to_go(venster: Hoofdvenster) -> None:
    office = venster.centralWidget()
    venster.cover(QWidget(), "Ons plan")
    venster.setWindowTitle("Stien — Regisseur")
    assert venster.windowTitle() == "Ons plan"
    venster.uncover()
    assert venster.windowTitle() == "Stien — Regisseur"
    assert office is not None
    assert office.isVisible()


@pytest.mark.parametrize("state", [Qt.WindowState.WindowNoState, Qt.WindowState.WindowMaximized])
def test_that_the_window_goes_back_to_how_it_stood(
    venster: Hoofdvenster, state: Qt.WindowState
) -> None:
    venster.setWindowState(state)
    venster.cover(QWidget(), "Ons plan")
    assert venster.isFullScreen()
    venster.uncover()
    assert venster.windowState() == state


def test_that_another_content_takes_the_cover_away(venster: Hoofdvenster) -> None:
    over, slot = QWidget(), QWidget()
    venster.cover(over, "Ons plan")
    venster.show_widget(slot, "Regisseur")
    assert (over.isVisible(), slot.isVisible()) == (False, True)
    assert venster.windowTitle() == "Regisseur"
    assert not venster.isFullScreen()


def test_that_lent_text_leaves_the_own_size_alone() -> None:
    used = theme()
    used.set_text_size(1.2)
    used.lend(1.5)
    assert (used.shown_size, used.text_size, used.k) == (1.5, 1.2, 1.5)
    used.lend(9.0)
    assert used.shown_size == 2.0
    used.lend(None)
    assert (used.shown_size, used.k) == (1.2, 1.2)


@pytest.mark.parametrize(("chosen", "wanted"), [(5, 60), (10, 60), (120, 120)])
def test_that_the_watch_waits_at_least_an_hour(chosen: int, wanted: int) -> None:
    locked: list[int] = []
    silence = [0.0]
    watch = Wachter(lambda: silence[0], chosen)
    watch.lock.connect(lambda: locked.append(1))
    watch.at_least(60)
    silence[0] = wanted * 60 - 1
    watch.look()
    assert not locked
    silence[0] = wanted * 60
    watch.look()
    assert locked
    watch.at_least(0)
    assert watch.seconden == chosen * 60


def test_that_one_table_is_laid_at_a_time_and_cleared_whole(venster: Hoofdvenster) -> None:
    werk = GeheugenWerk(*voorbeelden(NU.date(), "Noor Bakker"), nu=NU)
    marina, stien = werk.in_memory
    watch = Wachter(lambda: 0.0, 10)
    zitting = Zitting(werk, venster, watch)
    werk.naar_tafel.emit(Tafelplek(marina, "bellen"))
    werk.naar_tafel.emit(Tafelplek(stien))
    assert zitting.tafel is not None
    assert (zitting.tafel.stap, theme().k, watch.seconden) == ("bellen", 1.5, 3600)
    plek = zitting.leave()
    assert plek is not None
    assert (plek.huishouden_id, plek.stap) == (marina, "bellen")
    assert (theme().k, watch.seconden) == (1.0, 600)
    assert zitting.leave() is None


def test_that_the_tabs_with_a_drawing_have_something_of_their_own_for_the_table() -> None:
    for page in (GenogramPage, NetwerkPage):
        assert issubclass(page, VoorDeTafel)
