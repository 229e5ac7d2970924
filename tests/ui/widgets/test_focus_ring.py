"""The focus ring: seen around whatever the keyboard is on, and only for the keyboard."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QWidget

from tests.ui.theme.contrast import contrast
from ui.theme.apply import Preference, Theme
from ui.widgets.buttons import Button
from ui.widgets.focus_ring import FocusRing, give_focus
from ui.widgets.layout import column, fix, holder, zone
from ui.widgets.scroll import PageScroll
from ui.widgets.tabs import TabBar
from ui.widgets.text import TextLine

Show = Callable[[QWidget], QWidget]


def ring(window: QWidget) -> FocusRing | None:
    """Return the ring of a window when it is in sight."""
    found = window.findChild(FocusRing)
    return found if found is not None and found.isVisible() else None


def picture(window: QWidget) -> QImage:
    """Return what is on the screen."""
    QApplication.processEvents()
    return window.grab().toImage()


def strongest_change(before: QImage, after: QImage, around: QRect) -> float:
    """Return the highest contrast between the pixels before and after, in one rectangle."""
    return max(
        contrast(before.pixelColor(x, y), after.pixelColor(x, y))
        for x in range(around.left(), around.right())
        for y in range(around.top(), around.bottom())
    )


def make_button() -> QWidget:
    return Button("Uitnodigen", "primary")


def make_field() -> QWidget:
    return TextLine().edit


def make_list() -> QWidget:
    made = QListWidget()
    made.addItems(["Ivan", "Jasper"])
    return made


def make_tabs() -> QWidget:
    return TabBar("Delen", ["Overzicht", "Plan"])


@pytest.mark.eis("U-26")
@pytest.mark.parametrize("preference", [Preference.LICHT, Preference.DONKER, Preference.CONTRAST])
@pytest.mark.parametrize("make", [make_button, make_field, make_list, make_tabs])
def test_that_the_ring_can_be_seen(
    light: Theme, show: Show, make: Callable[[], QWidget], preference: Preference
) -> None:
    light.set_preference(preference)
    first, second = Button("Eerst"), make()
    page = show(zone("page", column(first, second, None, sides=24, spacing=24)))
    first.setFocus()
    before = picture(page)
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is second
    after, shown = picture(page), ring(page)
    assert shown is not None
    top = QRect(shown.x(), shown.y(), shown.width(), 4)
    bottom = QRect(shown.x(), shown.geometry().bottom() - 3, shown.width(), 4)
    # the ring stands outside, so that its own ground is the page and never a filled button
    assert strongest_change(before, after, top) >= 3.0
    assert strongest_change(before, after, bottom) >= 3.0


def test_that_a_click_shows_no_ring(show: Show) -> None:
    first, second = Button("Een"), Button("Twee")
    page = show(zone("page", column(first, second, sides=16)))
    QTest.mouseClick(second, Qt.MouseButton.LeftButton)
    assert ring(page) is None
    QTest.keyClick(second, Qt.Key.Key_Tab)
    assert ring(page) is not None
    QTest.mouseClick(second, Qt.MouseButton.LeftButton)
    assert ring(page) is None


def test_that_the_ring_follows_what_moves_and_grows(show: Show, light: Theme) -> None:
    first, second = Button("Een"), Button("Twee")
    page = show(zone("page", column(first, second, None, sides=16)))
    QTest.keyClick(first, Qt.Key.Key_Tab)
    shown = ring(page)
    assert shown is not None
    place = shown.geometry()
    light.set_text_size(1.5)
    QApplication.processEvents()
    assert shown.geometry() != place
    assert shown.geometry().contains(QRect(second.mapTo(page, QPoint()), second.size()))


def test_that_the_ring_stays_within_what_scrolls(show: Show) -> None:
    buttons = [Button(f"Knop {number}") for number in range(30)]
    scroll = PageScroll(zone("none", column(*buttons, sides=16)))
    head = zone("header", column(Button("Boven")))
    page = show(zone("page", column(head, scroll, spacing=0)))
    give_focus(buttons[20])
    QApplication.processEvents()
    shown = ring(page)
    assert shown is not None
    assert scroll.geometry().contains(shown.geometry())
    scroll.verticalScrollBar().setValue(0)
    QApplication.processEvents()
    assert shown.isHidden() or scroll.geometry().contains(shown.geometry())


def test_that_what_gets_the_focus_comes_into_view(show: Show) -> None:
    buttons = [Button(f"Knop {number}") for number in range(30)]
    scroll = PageScroll(zone("none", column(*buttons, sides=16)))
    page = show(holder(column(scroll)))
    buttons[0].setFocus()
    for button in buttons[:-1]:
        QTest.keyClick(button, Qt.Key.Key_Tab)
    last = buttons[-1]
    assert QApplication.focusWidget() is last
    place = QRect(last.mapTo(page, QPoint()), last.size())
    assert page.rect().contains(place)


def test_that_the_ring_forgets_what_was_deleted(show: Show) -> None:
    first, second = Button("Een"), Button("Twee")
    page = show(zone("page", column(first, second, sides=16)))
    QTest.keyClick(first, Qt.Key.Key_Tab)
    shown = ring(page)
    assert shown is not None
    second.setParent(None)
    second.deleteLater()
    QApplication.sendPostedEvents(None, 52)
    QApplication.processEvents()
    assert shown.isHidden()
    QTest.keyClick(first, Qt.Key.Key_Tab)


def test_that_each_tab_is_ringed_on_its_own(show: Show) -> None:
    first, tabs = Button("Een"), TabBar("Delen", ["Overzicht", "Genogram", "Plan"])
    fix(tabs, min_width=400)
    page = show(zone("page", column(first, tabs, None, sides=16)))
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Tab)
    shown = ring(page)
    assert shown is not None
    left = shown.x()
    QTest.keyClick(tabs, Qt.Key.Key_Right)
    assert shown.x() > left
    assert shown.width() < tabs.width()


def test_that_the_ring_stands_around_the_part_that_is_named(show: Show) -> None:
    button = Button("Kies")
    fix(button, min_height=80)
    button.setProperty("in_focus", QRect(0, 30, 40, 20))
    window = show(holder(column(button, sides=20)))
    give_focus(button)
    found = ring(window)
    assert found is not None
    around = QRect(button.mapTo(window, QPoint(0, 30)), button.size()).adjusted(-6, -6, 6, 6)
    assert around.contains(found.geometry())
    assert found.height() < 40


def test_that_the_ring_can_be_seen_on_paper_in_the_dark(show: Show, light: Theme) -> None:
    light.set_preference(Preference.DONKER)
    button = Button("Zin")
    button.setProperty("on_paper", "yes")
    window = show(holder(column(button, sides=20)))
    give_focus(button)
    found = ring(window)
    assert found is not None
    paper = QImage(found.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    drawn = paper.copy()
    found.render(drawn)
    assert strongest_change(paper, drawn, drawn.rect()) >= 3
