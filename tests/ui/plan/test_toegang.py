"""Who cannot see or use a mouse: every control has its own name, and Tab reaches all of them."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.plan.conftest import Venster
from ui.plan.delen import DELEN
from ui.theme.apply import Theme, px
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel

PARTS = ["", *(deel.sleutel for deel in DELEN)]


def focusable(page: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in page.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    ]


def spoken(widget: QWidget) -> str:
    """Return the name; on Linux Qt gives that of a list as its value, so it is asked directly."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return widget.accessibleName() or interface.text(QAccessible.Text.Name)


@pytest.mark.parametrize("sleutel", PARTS)
def test_that_every_control_has_a_name_of_its_own(venster: Venster, sleutel: str) -> None:
    venster.page.choose(sleutel or venster.doel().id)
    names = [spoken(widget) for widget in focusable(venster.page)]
    assert all(names)
    assert sorted(names) == sorted(set(names))


@pytest.mark.parametrize("sleutel", ["", "akkoord"])
def test_that_tab_reaches_every_control_and_comes_back(
    venster: Venster, qtbot: QtBot, sleutel: str
) -> None:
    venster.page.choose(sleutel or venster.doel().id)
    wanted = set(focusable(venster.page))
    # of a group of choices Tab stops at the chosen one; arrows walk the others
    start = venster.page.inhoud.doelen
    start.setFocus()
    met: list[QWidget] = []
    for _ in range(200):
        focused = QApplication.focusWidget()
        assert focused is not None
        met.append(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is start:
            break
    assert QApplication.focusWidget() is start
    missed = wanted - set(met)
    assert all(isinstance(w, Button) and w.isCheckable() for w in missed)


@pytest.mark.parametrize("sleutel", PARTS)
@pytest.mark.parametrize(("size", "width"), [(1.0, 936), (1.5, 1100), (2.0, 1060)])
def test_that_no_word_is_cut_where_text_is_large(
    venster: Venster, qtbot: QtBot, light: Theme, sleutel: str, size: float, width: int
) -> None:
    light.set_text_size(size)
    venster.resize(width, 760)
    venster.page.choose(sleutel or venster.doel().id)
    qtbot.waitUntil(lambda: venster.width() == width)
    for _ in range(3):  # the leeshulp counts its tips on a button, and that lays out again
        QApplication.processEvents()
    content, viewport = venster.page.scroller.widget(), venster.page.scroller.viewport()
    assert content is not None
    assert content.minimumSizeHint().width() <= viewport.width()
    for label in venster.page.findChildren(PlainLabel):
        if label.isVisible() and not label.wordWrap() and not label._elides:
            assert label.sizeHint().width() <= label.width() + 1, label.text()
    for button in venster.page.findChildren(Button):
        if button.isVisible():
            assert button.sizeHint().width() <= button.width() + px(1), button.text()


def test_that_every_button_is_large_enough_to_hit(venster: Venster) -> None:
    for widget in focusable(venster.page):
        assert min(widget.width(), widget.height()) >= 24, spoken(widget)


def test_that_there_is_one_primary_button(venster: Venster) -> None:
    for sleutel in PARTS:
        venster.page.choose(sleutel or venster.doel().id)
        primary = [
            button
            for button in venster.page.findChildren(Button)
            if button.isVisible() and button.property("kind") == "primary"
        ]
        assert len(primary) <= 1


def test_that_a_click_brings_what_was_chosen_into_view_where_columns_are_stacked(
    venster: Venster, qtbot: QtBot, light: Theme
) -> None:
    light.set_text_size(2.0)
    venster.resize(1060, 760)
    bar = venster.page.scroller.verticalScrollBar()
    venster.page.inhoud.delen.setFocus()
    qtbot.keyClick(venster.page.inhoud.delen, Qt.Key.Key_Down)
    QApplication.processEvents()
    kept = bar.value()
    venster.choose(qtbot, "krachten")
    qtbot.waitUntil(lambda: bar.value() > kept)
    blad = venster.page.bladen.krachten
    assert 0 <= blad.mapTo(venster.page, QPoint()).y() < venster.page.height() / 2
