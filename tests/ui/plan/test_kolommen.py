"""Where the window is low the list scrolls by itself, and what folds away stands above the text."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.plan.conftest import Opener, Venster
from ui.plan.delen import DELEN
from ui.theme.apply import Theme, px


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def top(venster: Venster, widget: QWidget) -> int:
    return widget.mapTo(venster.page, QPoint()).y()


@pytest.fixture
def laag(open_plan: Opener) -> Venster:
    """The room a page has in a window of 1280 by 800: four goals and thirteen parts do not fit."""
    venster = open_plan(size=(1032, 632))
    settle()
    return venster


def is_in_sight(venster: Venster) -> bool:
    """Whether the current line of the parts is wholly on the screen."""
    lijst = venster.page.inhoud.delen
    rect = lijst.visualRect(lijst.currentIndex())
    return lijst.viewport().visibleRegion().contains(rect) and rect.height() > 0


def test_that_the_last_part_comes_into_view_and_the_text_stays(laag: Venster, qtbot: QtBot) -> None:
    lijst, bar = laag.page.inhoud.delen, laag.page.scroller.verticalScrollBar()
    lijst.setFocus()
    qtbot.keyClick(lijst, Qt.Key.Key_Down)
    settle()
    assert is_in_sight(laag)
    for _ in DELEN[1:]:
        qtbot.keyClick(lijst, Qt.Key.Key_Down)
        settle()
        assert is_in_sight(laag), lijst.current
        assert bar.value() == 0
    assert lijst.current == DELEN[-1].sleutel


def test_that_the_list_stays_beside_the_text_that_scrolls(laag: Venster) -> None:
    bar, kop = laag.page.scroller.verticalScrollBar(), laag.page.inhoud
    before = top(laag, kop)
    assert bar.maximum() > px(100)
    bar.setValue(bar.maximum())
    settle()
    assert abs(top(laag, kop) - before) <= px(24)


def test_that_one_chosen_from_elsewhere_is_shown_in_the_list(laag: Venster) -> None:
    laag.page.choose("versies")
    settle()
    assert is_in_sight(laag)


def test_that_a_list_that_fits_has_no_scroll_bar(open_plan: Opener) -> None:
    venster = open_plan("Stien en Aad", size=(1032, 900))
    settle()
    assert venster.page.kolommen.lijsten.verticalScrollBar().maximum() == 0
    assert venster.page.scroller.verticalScrollBar().maximum() == 0


def test_that_what_folded_away_stands_above_the_text_at_once(laag: Venster, qtbot: QtBot) -> None:
    kolommen = laag.page.kolommen
    text = top(laag, laag.page.bladen.doel)
    for button in (kolommen.toon_leeshulp, kolommen.toon_voorbeeld):
        assert button.isVisible()
        assert 0 <= top(laag, button) < text
    qtbot.mouseClick(kolommen.toon_leeshulp, Qt.MouseButton.LeftButton)
    assert (kolommen.paneel.isVisible(), kolommen.toon_leeshulp.isVisible()) == (True, False)
    qtbot.keyClick(laag.focusWidget(), Qt.Key.Key_Escape)
    assert not kolommen.paneel.isVisible()
    assert laag.focusWidget() is kolommen.toon_leeshulp


def test_that_where_columns_are_stacked_the_page_alone_scrolls(laag: Venster, light: Theme) -> None:
    light.set_text_size(2.0)
    settle()
    assert laag.page.kolommen.lijsten.verticalScrollBar().maximum() == 0
    assert top(laag, laag.page.bladen) > laag.page.inhoud.height()
