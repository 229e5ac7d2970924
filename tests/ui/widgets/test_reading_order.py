"""Tab: every operable part is reached in the order of reading, and the round closes."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSplitter, QTableWidget, QWidget
from shiboken6 import Shiboken

from ui.widgets import reading_order
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.field import Field
from ui.widgets.layout import column, holder, line
from ui.widgets.page import Columns, Page
from ui.widgets.person_chooser import PersonChooser
from ui.widgets.reading_order import ReadingOrder, focusable
from ui.widgets.table import prepare_table
from ui.widgets.text import TextArea, TextLine

Show = Callable[[QWidget], QWidget]


def walk(start: QWidget, steps: int, key: Qt.Key = Qt.Key.Key_Tab) -> list[str]:
    """Press Tab and return the names of what got the focus."""
    QApplication.processEvents()
    start.setFocus()
    names: list[str] = []
    for _ in range(steps):
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key)
        now = QApplication.focusWidget()
        assert now is not None
        names.append(now.accessibleName() or now.property("text"))
    return names


def test_that_rows_added_later_are_reached_in_their_place(show: Show) -> None:
    card, after = Card("Krachten"), Button("Onderaan")
    page = Page("Titel")
    first = Button("Bovenaan")
    page.add(first, card, after)
    show(page)
    card.add(Button("Rij 1"), Button("Rij 2"))
    card.body.insertWidget(0, Button("Rij 0"))
    names = ["Rij 0", "Rij 1", "Rij 2", "Onderaan", "Bovenaan"]
    assert walk(first, 5) == names
    assert walk(first, 5, Qt.Key.Key_Backtab) == [*names[3::-1], "Bovenaan"]


def test_that_a_form_has_no_trap(show: Show) -> None:
    page = Page("Titel")
    first = Button("Bovenaan")
    table = QTableWidget(2, 2)
    prepare_table(table, "Afspraken")
    fields = (
        Field("Naam", TextLine()),
        Field("Wat", TextArea()),
        Field("Over wie", PersonChooser([("m", "Marina")])),
    )
    page.add(first, *fields, table)
    show(page)
    expected = ["Naam", "Wat", "Over wie", "Afspraken", "Bovenaan"]
    assert walk(first, 5) == expected


def test_that_the_helper_column_comes_after_the_content(show: Show) -> None:
    columns = Columns()
    columns.side.addWidget(Button("Rechts"))
    columns.main.addWidget(Button("Links"))
    page = Page("Titel")
    page.action_bar.addWidget(Button("Actie"))
    page.add(columns)
    show(page)
    assert [b.property("text") for b in focusable(page)] == ["Actie", "Links", "Rechts"]


@pytest.mark.parametrize("split", [True, False])
def test_that_a_whole_window_can_be_in_order(show: Show, *, split: bool) -> None:
    window = ReadingOrder()
    left, right = holder(column()), holder(column())
    if split:
        splitter = QSplitter()
        splitter.addWidget(left)
        splitter.addWidget(right)
        window.setLayout(column(splitter))
    else:
        window.setLayout(line(left, right))
    show(window)
    for place, names in ((right, ("C", "D")), (left, ("A", "B"))):
        layout = place.layout()
        assert layout is not None
        for name in names:
            layout.addWidget(Button(name))
    start = next(focusable(window))
    assert walk(start, 4) == ["B", "C", "D", "A"]


def test_that_a_control_made_later_does_not_lead_back_to_itself(show: Show) -> None:
    page = Page("Titel")
    first, last = Button("Bovenaan"), Button("Onderaan")
    page.add(first, last)
    show(page)
    page.body.insertWidget(1, Field("Naam", TextLine()))
    assert walk(first, 6) == ["Naam", "Onderaan", "Bovenaan"] * 2
    assert walk(first, 3, Qt.Key.Key_Backtab) == ["Onderaan", "Naam", "Bovenaan"]


def test_that_tags_stay_when_the_same_people_are_shown_again(show: Show) -> None:
    chooser = PersonChooser([("m", "Marina"), ("i", "Ivan")])
    chooser.set_value(("m", "i"))
    show(holder(column(chooser)))
    tag = chooser.findChildren(Button)[1]
    tag.setFocus()
    chooser.set_people([("m", "Marina"), ("i", "Ivan")])
    chooser.set_value(("m", "i"))
    QApplication.processEvents()
    assert QApplication.focusWidget() is tag


def test_that_looking_for_the_order_leaves_a_list_the_owner_of_its_parts(show: Show) -> None:
    page = Page("Titel")
    table = QTableWidget(2, 2)
    prepare_table(table, "Afspraken")
    page.add(table)
    show(page)
    assert table in list(focusable(page))
    # PySide would take the table for a child of its own viewport, and crash later
    for part in (table.viewport(), table.horizontalHeader().viewport()):
        assert "children" not in Shiboken.dump(part)


def test_that_hiding_what_has_the_focus_chains_nothing(
    show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = Page("Titel")
    above, focused = Button("Bovenaan"), Button("Onderaan")
    page.add(above, focused)
    show(page)
    focused.setFocus()
    chained: list[QWidget] = []
    monkeypatch.setattr(reading_order, "set_reading_order", chained.append)
    QTest.keyClick(focused, Qt.Key.Key_Backtab)
    assert len(chained) == 1
    above.hide()
    assert len(chained) == 1
