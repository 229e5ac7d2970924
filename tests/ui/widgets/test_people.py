"""People chosen by keyboard and mouse."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.widgets.hulp import Show
from ui.widgets.buttons import Button
from ui.widgets.field import Field
from ui.widgets.layout import column, holder
from ui.widgets.person_chooser import PersonChooser

GEZIN = [("m", "Marina"), ("i", "Ivan"), ("j", "Jasper"), ("l", "Liselot")]


def test_that_people_are_chosen_by_the_keyboard_alone(show: Show) -> None:
    field = Field("Over wie", PersonChooser(GEZIN))
    show(holder(column(field)))
    control = field.control
    assert isinstance(control, PersonChooser)
    control.edit.setFocus()
    QTest.keyClicks(control.edit, "j")
    assert control.suggestions.count() == 1
    QTest.keyClick(control.edit, Qt.Key.Key_Return)
    assert control.value() == ("j",)
    QTest.keyClick(control.edit, Qt.Key.Key_Down)
    assert [control.suggestions.item(n).text() for n in range(3)] == ["Marina", "Ivan", "Liselot"]
    QTest.keyClick(control.edit, Qt.Key.Key_Down)
    assert control.edit.accessibleDescription() == "Ivan, 2 van 3"
    QTest.keyClick(control.edit, Qt.Key.Key_Return)
    assert control.value() == ("j", "i")
    QTest.keyClick(control.edit, Qt.Key.Key_Backspace)
    assert control.value() == ("j",)
    assert QApplication.focusWidget() is control.edit


def test_that_a_tag_can_be_reached_and_taken_off(show: Show) -> None:
    field = Field("Over wie", PersonChooser(GEZIN))
    field.control.set_value(("m", "i"))
    show(holder(column(field)))
    tags = field.control.findChildren(Button)
    assert [tag.accessibleName() for tag in tags] == [
        "Over wie: haal Marina weg",
        "Over wie: haal Ivan weg",
    ]
    tags[0].setFocus()
    QTest.keyClick(tags[0], Qt.Key.Key_Space)
    assert field.control.value() == ("i",)


def test_that_a_single_choice_replaces_the_one_before(show: Show) -> None:
    control = PersonChooser(GEZIN, is_single=True)
    show(holder(column(control)))
    for letters in ("mar", "iv"):
        QTest.keyClicks(control.edit, letters)
        QTest.keyClick(control.edit, Qt.Key.Key_Return)
    assert control.value() == ("i",)


def test_that_escape_closes_the_names_and_keeps_the_text(show: Show) -> None:
    control = PersonChooser(GEZIN)
    show(holder(column(control)))
    QTest.keyClicks(control.edit, "i")
    QTest.keyClick(control.edit, Qt.Key.Key_Escape)
    assert control.suggestions.isHidden()
    assert control.edit.text() == "i"


def test_that_a_new_name_is_offered_only_where_it_may(show: Show) -> None:
    asked: list[str] = []
    control = PersonChooser(GEZIN, may_add=True)
    control.new_wanted.connect(asked.append)
    show(holder(column(control)))
    QTest.keyClicks(control.edit, "Oma Truus")
    assert control.suggestions.item(0).text() == "Nieuw: Oma Truus"
    QTest.keyClick(control.edit, Qt.Key.Key_Return)
    assert asked == ["Oma Truus"]
    strict = PersonChooser(GEZIN)
    show(holder(column(strict)))
    QTest.keyClicks(strict.edit, "Oma Truus")
    QTest.keyClick(strict.edit, Qt.Key.Key_Return)
    assert strict.value() == ()


def test_that_the_mouse_chooses_too(show: Show) -> None:
    control = PersonChooser(GEZIN)
    show(holder(column(control)))
    QTest.keyClicks(control.edit, "l")
    item = control.suggestions.item(0)
    place = control.suggestions.visualItemRect(item).center()
    QTest.mouseClick(control.suggestions.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert control.value() == ("l",)
