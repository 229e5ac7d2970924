"""Messages: the toast with undo, the question before what cannot be undone, and announcing."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.theme.apply import Theme
from ui.widgets import toast as toast_module
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.confirm import confirm
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, zone
from ui.widgets.page import Columns, Page
from ui.widgets.toast import SECONDS, Toast, toast

Show = Callable[[QWidget], QWidget]


@pytest.fixture
def spoken(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the screen reader was given."""
    said: list[str] = []
    monkeypatch.setattr(toast_module, "announce", lambda _widget, text: said.append(text))
    return said


def test_that_a_toast_is_seen_spoken_and_acts(show: Show, spoken: list[str]) -> None:
    done: list[bool] = []
    window = show(zone("page", column()))
    shown = toast(
        window, "Jasper staat in de prullenbak.", "Ongedaan maken", lambda: done.append(True)
    )
    assert shown.isVisible()
    assert spoken == ["Jasper staat in de prullenbak."]
    assert shown.action.accessibleName() == "Ongedaan maken: Jasper staat in de prullenbak."
    QTest.mouseClick(shown.action, Qt.MouseButton.LeftButton)
    assert done == [True]
    assert not shown.isVisible()


def test_that_a_window_keeps_one_toast(show: Show) -> None:
    window = show(zone("page", column()))
    first = toast(window, "Een.", "Ongedaan maken", lambda: None)
    second = toast(window, "Twee.")
    assert first is second
    assert not second.action.isVisible()
    assert len(window.findChildren(Toast)) == 1


def test_that_a_toast_goes_after_ten_seconds_but_not_under_the_mouse(
    show: Show, qtbot: QtBot
) -> None:
    window = show(zone("page", column()))
    # large, so that the toast at the bottom is not where the pointer of the machine stands
    window.resize(1200, 900)
    shown = toast(window, "Bewaard.")
    assert shown._timer.interval() == SECONDS * 1000 == 10_000
    shown.close_button.setFocus()
    shown._timer.start(10)
    qtbot.wait(60)
    assert shown.isVisible()
    shown.close_button.clearFocus()
    assert QApplication.focusWidget() is None
    shown._timer.start(10)
    qtbot.waitUntil(lambda: not shown.isVisible())


def test_that_a_toast_can_be_closed(show: Show) -> None:
    window = show(zone("page", column()))
    shown = toast(window, "Bewaard.")
    QTest.mouseClick(shown.close_button, Qt.MouseButton.LeftButton)
    assert not shown.isVisible()


def test_that_a_toast_does_not_cover_what_has_the_focus(show: Show) -> None:
    top, bottom = Button("Boven"), Button("Onder")
    window = show(zone("page", column(top, None, bottom, sides=(300, 16, 300, 60))))
    window.resize(900, 600)
    QApplication.processEvents()
    shown = toast(window, "Jasper staat in de prullenbak.")
    for button in (bottom, top, bottom):
        button.setFocus()
        place = QRect(button.mapTo(window, QPoint()), button.size())
        assert not shown.geometry().intersects(place)


def test_that_a_toast_shows_user_text_as_it_is(show: Show) -> None:
    window = show(zone("page", column()))
    shown = toast(window, "<b>Ivan</b> & Jasper")
    assert shown.message.text() == "<b>Ivan</b> & Jasper"
    assert shown.message.textFormat() == Qt.TextFormat.PlainText


def test_that_the_safe_answer_is_the_default(show: Show, qtbot: QtBot) -> None:
    done: list[bool] = []
    window = show(zone("page", column()))
    dialog = confirm(
        window,
        "Dossier definitief verwijderen?",
        "Dit kan niet terug.",
        verb="Definitief verwijderen",
        on_yes=lambda: done.append(True),
    )
    assert dialog.keep.isDefault()
    assert dialog.keep.text() == "Houden"
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert done == []


def test_that_only_the_verb_does_it(show: Show, qtbot: QtBot) -> None:
    done: list[bool] = []
    window = show(zone("page", column()))
    dialog = confirm(
        window, "Verwijderen?", "Dit kan niet terug.", verb="Weg", on_yes=lambda: done.append(True)
    )
    with qtbot.waitSignal(dialog.accepted):
        QTest.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)
    assert done == [True]


def test_that_an_empty_list_says_what_to_do(show: Show) -> None:
    started: list[bool] = []
    button = Button("Eerste doel", "primary", on_click=lambda: started.append(True))
    state = EmptyState("target", "Er is nog geen doel. Vraag: wat wilt u dat er verandert?", button)
    show(state)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert started == [True]


def test_that_a_card_can_show_something_else(show: Show) -> None:
    card = Card("Krachten", "heart")
    card.add(PlainLabel("Oud"))
    show(card)
    card.show_body(PlainLabel("Nieuw"))
    QApplication.processEvents()
    visible = [label.text() for label in card.findChildren(PlainLabel) if label.isVisible()]
    assert visible == ["Krachten", "Nieuw"]


def test_that_columns_fold_in_a_narrow_window(show: Show) -> None:
    columns = Columns()
    left, right = Card("Links"), Card("Rechts")
    columns.main.addWidget(left)
    columns.side.addWidget(right)
    page = Page("Titel")
    page.add(columns)
    show(page)
    page.resize(1280, 800)
    QApplication.processEvents()
    assert not columns.is_folded
    assert right.mapTo(page, QPoint()).x() > left.mapTo(page, QPoint()).x()
    page.resize(1024, 680)
    QApplication.processEvents()
    assert columns.is_folded
    assert right.mapTo(page, QPoint()).y() > left.mapTo(page, QPoint()).y()


@pytest.mark.parametrize("size", [1.0, 1.5, 2.0])
def test_that_a_page_fits_a_window_of_1280_at_every_text_size(
    show: Show, light: Theme, size: float
) -> None:
    light.set_text_size(size)
    page = Page("Marina en de kinderen", "Marina · Ivan (9) · Jasper (5) · Liselot (2)")
    page.action_bar.addWidget(Button("Afdrukken", icon="printer"))
    columns = Columns()
    columns.main.addWidget(Card("Nu doen", "list-checks", action=Button("Nieuwe taak", "quiet")))
    columns.side.addWidget(Card("Wie helpen mee", "users-three"))
    page.add(columns)
    show(page)
    page.resize(1280, 800)
    QApplication.processEvents()
    assert page.minimumSizeHint().width() <= 1280
    content = page.scroller.widget()
    assert content is not None
    assert content.width() <= page.scroller.viewport().width()
