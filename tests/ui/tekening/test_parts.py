"""What stands around a drawing: zoom bar, legend, day slider and switch."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from regisseur_desktop.drawing.legend import LegendEntry
from tests.ui.tekening.tekeningen import line, square
from ui.settings import Settings
from ui.tekening.bar import ZoomBar
from ui.tekening.canvas import DrawingView
from ui.tekening.day import DaySlider
from ui.tekening.switch import Switch, Weergave
from ui.theme.apply import theme
from ui.widgets.layout import column, holder

Show = Callable[[QWidget], QWidget]
_LEFT = Qt.MouseButton.LeftButton
VANDAAG = date(2026, 11, 23)
DAGEN = (date(2025, 12, 3), date(2024, 5, 1), date(2026, 11, 23), date(2025, 12, 3))


def test_that_the_bar_zooms_and_says_how_far(view: DrawingView, show: Show) -> None:
    bar = ZoomBar(view)
    show(holder(column(view, bar)))
    assert bar.percentage.text() == "100%"
    QTest.mouseClick(bar.larger, _LEFT)
    assert (view.zoom, bar.percentage.text()) == (1.25, "125%")
    for _time in range(12):
        QTest.mouseClick(bar.smaller, _LEFT)
    assert bar.percentage.text() == "10%"
    assert not bar.smaller.isEnabled()
    QTest.mouseClick(bar.fitting, _LEFT)
    assert view.zoom > 1.0


def test_that_the_bar_asks_for_the_full_screen(view: DrawingView, show: Show, qtbot: QtBot) -> None:
    bar = ZoomBar(view)
    show(holder(column(view, bar)))
    with qtbot.waitSignal(bar.full_screen):
        QTest.mouseClick(bar.full, _LEFT)


@pytest.mark.parametrize("size", [1.0, 1.5, 2.0])
def test_that_the_bars_fit_in_377_pixels_at_100_percent(
    view: DrawingView, show: Show, size: float
) -> None:
    theme().set_text_size(size)
    view.setMinimumSize(1, 1)
    bar, day = ZoomBar(view), DaySlider()
    window = show(holder(column(view, bar, day)))
    window.resize(window.minimumSizeHint().width(), round(600 * size))
    QApplication.processEvents()
    assert window.width() <= 380 * size
    for button in (bar.smaller, bar.larger, bar.fitting, bar.full, day.back):
        assert button.width() >= button.minimumSizeHint().width()
    assert bar.full.accessibleName() == "Volledig scherm"


def test_that_the_legend_holds_what_occurs(view: DrawingView, show: Show) -> None:
    bar = ZoomBar(view)
    show(holder(column(view, bar)))
    assert not bar.legend.isVisible()
    bar.show_legend([LegendEntry("man", (square("", 22, 22),), 44, 44)])
    line_entry = LegendEntry("woont samen", (line("", (0, 5), (40, 5)),), 40, 10)
    bar.show_legend([LegendEntry("man", (square("", 22, 22),), 44, 44), line_entry])
    assert bar.legend.isVisible()
    assert bar.legend.accessibleName() == "Legenda: man, woont samen"
    bar.show_legend([])
    assert not bar.legend.isVisible()


@pytest.fixture
def day(show: Show) -> DaySlider:
    made = DaySlider()
    made.set_days(DAGEN, VANDAAG)
    show(made)
    return made


def test_that_the_slider_begins_today_and_steps_from_change_to_change(
    day: DaySlider, qtbot: QtBot
) -> None:
    assert (day.day, day.is_today, day.label.text()) == (VANDAAG, True, "vandaag")
    day.slider.setFocus()
    with qtbot.waitSignal(day.day_changed) as told:
        QTest.keyClick(day.slider, Qt.Key.Key_Left)
    assert told.args == [date(2025, 12, 3)]
    assert day.label.text() == "3 december 2025"
    assert day.slider.accessibleName() == "Zoals het was op 3 december 2025"
    QTest.keyClick(day.slider, Qt.Key.Key_Home)
    assert day.day == date(2024, 5, 1)
    assert not day.earlier.isEnabled()
    QTest.mouseClick(day.later, _LEFT)
    assert day.day == date(2025, 12, 3)


def test_that_one_press_comes_back_to_today(day: DaySlider, qtbot: QtBot) -> None:
    QTest.mouseClick(day.earlier, _LEFT)
    with qtbot.waitSignal(day.day_changed) as told:
        QTest.mouseClick(day.back, _LEFT)
    assert told.args == [VANDAAG]
    assert not day.back.isEnabled()


def test_that_another_day_of_change_leaves_the_chosen_one(day: DaySlider, qtbot: QtBot) -> None:
    QTest.mouseClick(day.earlier, _LEFT)
    with qtbot.assertNotEmitted(day.day_changed):
        day.set_days((*DAGEN, date(2026, 1, 1), date(2020, 1, 1)), VANDAAG)
    assert day.day == date(2025, 12, 3)
    with qtbot.waitSignal(day.day_changed) as told:
        day.set_days((), VANDAAG)
    assert told.args == [VANDAAG]


def test_that_today_goes_on_after_midnight(day: DaySlider) -> None:
    day.set_days(DAGEN, date(2026, 11, 24))
    assert day.day == date(2026, 11, 24)
    assert day.is_today


def test_that_the_switch_is_remembered_per_page(show: Show, tmp_path: Path, qtbot: QtBot) -> None:
    settings = Settings(tmp_path / "venster.ini")
    switch = Switch(settings, "genogram")
    show(switch)
    assert switch.value is Weergave.TEKENING
    with qtbot.waitSignal(switch.switched) as told:
        QTest.mouseClick(switch.button(Weergave.LIJST), _LEFT)
    assert told.args == ["lijst"]
    assert Switch(settings, "genogram").value is Weergave.LIJST
    assert Switch(settings, "netwerk").value is Weergave.TEKENING


def test_that_an_arrow_switches(show: Show, tmp_path: Path) -> None:
    switch = Switch(Settings(tmp_path / "venster.ini"), "genogram")
    show(switch)
    first, second = switch.button(Weergave.TEKENING), switch.button(Weergave.LIJST)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert (first.isChecked(), second.isChecked(), second.hasFocus()) == (False, True, True)
    QTest.keyClick(second, Qt.Key.Key_Left)
    assert (first.isChecked(), second.isChecked(), first.hasFocus()) == (True, False, True)


def test_that_what_was_kept_wrongly_is_a_drawing(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "venster.ini")
    settings.set_text("weergave/genogram", "onzin")
    assert Switch(settings, "genogram").value is Weergave.TEKENING
