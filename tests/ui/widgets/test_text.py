"""The field around a control, and the controls for text."""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from tests.ui.widgets.hulp import Show
from ui.widgets.buttons import Button
from ui.widgets.field import Field
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, holder
from ui.widgets.text import TextArea, TextLine


def test_that_a_field_has_its_label_above_it_and_as_buddy(show: Show) -> None:
    field = Field("Naam", TextLine(), hint="Een voornaam is genoeg.")
    show(holder(column(field)))
    edit = field.control.focus_target()
    assert field.label.buddy() is edit
    assert field.label.y() < field.control.y()
    assert edit.accessibleName() == "Naam"
    assert edit.accessibleDescription() == "Een voornaam is genoeg."


def test_that_a_sentence_below_the_field_is_also_spoken_and_goes_when_typing(show: Show) -> None:
    field = Field("Naam", TextLine())
    show(holder(column(field)))
    field.set_error("Vul een naam in. Een voornaam is genoeg.")
    edit = field.control.focus_target()
    assert edit.accessibleDescription() == "Vul een naam in. Een voornaam is genoeg."
    assert edit.property("state") == "error"
    assert field.findChildren(PlainLabel)[-1].isVisible()
    QTest.keyClicks(edit, "I")
    assert field.error == ""
    assert edit.accessibleDescription() == ""
    assert edit.property("state") == ""


def test_that_an_optional_field_says_so(show: Show) -> None:
    field = Field("Telefoon", TextLine(), is_optional=True)
    assert "(mag leeg)" in [label.text() for label in field.findChildren(PlainLabel)]


def test_that_a_text_area_grows_with_what_is_typed(show: Show) -> None:
    area = TextArea(lines=2, most=5)
    page = show(holder(column(area, None)))
    page.resize(400, 600)
    QApplication.processEvents()
    heights = [area.edit.height()]
    for _ in range(8):
        QTest.keyClick(area.edit, Qt.Key.Key_Return)
        QApplication.processEvents()
        heights.append(area.edit.height())
    assert heights == sorted(heights)
    assert heights[-1] > heights[0]
    assert heights[-1] == heights[-2]


def test_that_tab_leaves_a_text_area(show: Show) -> None:
    area, button = TextArea(), Button("Verder")
    show(holder(column(area, button)))
    area.edit.setFocus()
    QTest.keyClick(area.edit, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is button
    assert area.value() == ""


def test_that_only_plain_text_is_pasted(show: Show) -> None:
    area = TextArea()
    show(holder(column(area)))
    data = QMimeData()
    data.setHtml("<h1 style='color:red'>Groot</h1>")
    data.setText("Groot")
    QApplication.clipboard().setMimeData(data)
    area.edit.setFocus()
    QTest.keySequence(area.edit, "Ctrl+V")
    assert area.value() == "Groot"
    assert isinstance(area.edit, QPlainTextEdit)


def test_that_setting_a_text_is_not_editing_it(show: Show) -> None:
    told: list[str] = []
    area = TextArea()
    area.edited.connect(lambda: told.append("nee"))
    area.set_value("Ivan mist zijn vader.")
    assert told == []
    area.edit.insertPlainText("!")
    assert told == ["nee"]
