"""Where the window is low the list scrolls by itself, and what folds away stands above the text."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.plan.conftest import Opener, Venster
from ui.plan.delen import DELEN
from ui.plan.voorbeeld import Voorbeeld
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


@pytest.mark.parametrize("size", [(1032, 632), (1440, 860)])
def test_that_aan_tafel_stands_first_above_the_text_at_every_width(
    open_plan: Opener, size: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Voorbeeld, "draw", lambda _self: None)  # there is no store to draw from
    venster = open_plan(size=size)
    settle()
    kolommen = venster.page.kolommen
    assert kolommen.aan_tafel.isVisible()
    assert 0 <= top(venster, kolommen.aan_tafel) < top(venster, venster.page.bladen.doel)
    assert "F11" in kolommen.aan_tafel.toolTip()
    beside = (kolommen.toon_leeshulp, kolommen.toon_voorbeeld)
    assert {part.isVisible() for part in beside} == {not kolommen.is_wide}
    assert all(part.x() > kolommen.aan_tafel.x() for part in beside if part.isVisible())


def test_that_no_button_above_the_text_is_cut_where_text_is_large(
    laag: Venster, light: Theme
) -> None:
    light.set_text_size(1.5)
    settle()
    kolommen = laag.page.kolommen
    for button in (kolommen.aan_tafel, kolommen.toon_leeshulp, kolommen.toon_voorbeeld):
        assert button.width() >= button.sizeHint().width()
        assert button.mapTo(laag, QPoint(button.width(), 0)).x() <= laag.width()


def test_that_the_button_lays_on_the_table_what_was_just_typed(
    venster: Venster, qtbot: QtBot
) -> None:
    laid: list[tuple[str, str]] = []
    venster.werk.naar_tafel.connect(
        lambda plek: laid.append((plek.huishouden_id, venster.doel().hoe))
    )
    edit = venster.page.bladen.doel.hoe.control.focus_target()
    edit.setFocus()
    qtbot.keyClick(edit, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(edit, "We lezen voor.")
    venster.page.toon_aan_tafel()  # F11 leaves the cursor where it is
    qtbot.mouseClick(venster.page.kolommen.aan_tafel, Qt.MouseButton.LeftButton)
    assert laid == [(venster.id, "We lezen voor.")] * 2
