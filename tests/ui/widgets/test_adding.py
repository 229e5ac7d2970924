"""Adding in a line, and saving without being asked."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from regisseur_desktop.errors import Refused
from tests.ui.widgets.hulp import Show, typed
from ui.widgets.autosave import Autosave
from ui.widgets.buttons import Button
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.inline_add import InlineAdd
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, holder
from ui.widgets.text import TextArea

VANDAAG = date(2026, 11, 23)


def test_that_enter_adds_and_enter_again_adds_the_next(show: Show) -> None:
    added: list[str] = []
    line = InlineAdd("Kracht toevoegen")
    line.added.connect(added.append)
    show(holder(column(line)))
    line.edit.setFocus()
    for text in ("Marina vroeg zelf om hulp", "Jasper speelt graag buiten"):
        QTest.keyClicks(line.edit, text)
        QTest.keyClick(line.edit, Qt.Key.Key_Return)
    QTest.keyClick(line.edit, Qt.Key.Key_Return)
    assert added == ["Marina vroeg zelf om hulp", "Jasper speelt graag buiten"]
    assert line.edit.text() == ""
    assert line.edit.hasFocus()


def test_that_a_refused_line_keeps_its_text_and_says_why(show: Show) -> None:
    line = InlineAdd("Kracht toevoegen")

    def refuse(_text: str) -> None:
        line.refuse("Dit staat er al. Schrijf iets anders op.")

    line.added.connect(refuse)
    show(holder(column(line)))
    QTest.keyClicks(line.edit, "Dubbel")
    QTest.keyClick(line.edit, Qt.Key.Key_Return)
    assert line.edit.text() == "Dubbel"
    assert line.edit.accessibleDescription() == "Dit staat er al. Schrijf iets anders op."


def test_that_what_refuses_a_line_may_simply_say_so(show: Show) -> None:
    def add(_text: str) -> None:
        raise Refused("Dit staat er al. Schrijf iets anders op.")

    line = InlineAdd("Kracht toevoegen", on_add=add)
    show(holder(column(line)))
    QTest.keyClicks(line.edit, "Dubbel")
    QTest.mouseClick(line.button, Qt.MouseButton.LeftButton)
    assert line.edit.text() == "Dubbel"
    assert "Dit staat er al. Schrijf iets anders op." in [
        label.text() for label in line.findChildren(PlainLabel) if label.isVisible()
    ]


def test_that_escape_closes_and_keeps_the_text(show: Show) -> None:
    closed: list[bool] = []
    line = InlineAdd("Kracht toevoegen")
    line.closed.connect(lambda: closed.append(True))
    show(holder(column(line)))
    QTest.keyClicks(line.edit, "half")
    QTest.keyClick(line.edit, Qt.Key.Key_Escape)
    assert (line.edit.text(), closed) == ("half", [True])


def test_that_typing_is_saved_soon_after_the_last_key(show: Show, qtbot: QtBot) -> None:
    saved: list[str] = []
    field = Field("Wat willen we?", TextArea())
    Autosave(field, saved.append, delay_ms=30)
    show(holder(column(field)))
    typed(field.control, "Weer lachen")
    assert saved == []
    qtbot.waitUntil(lambda: saved == ["Weer lachen"])


def test_that_leaving_saves_at_once_and_only_once(show: Show) -> None:
    saved: list[str] = []
    field, button = Field("Wat?", TextArea()), Button("Verder")
    save = Autosave(field, saved.append, delay_ms=60_000)
    show(holder(column(field, button)))
    typed(field.control, "Werken")
    assert save.is_waiting
    QTest.keyClick(field.control.focus_target(), Qt.Key.Key_Tab)
    assert saved == ["Werken"]
    save.flush()
    assert saved == ["Werken"]


def test_that_what_cannot_be_saved_stays_and_is_explained(show: Show) -> None:
    field = Field("Klaar op", DateField(lambda: VANDAAG))
    save = Autosave(field, lambda _value: None, delay_ms=60_000)
    show(holder(column(field)))
    typed(field.control, "ooit")
    save.flush()
    assert field.error.startswith("Deze datum begrijpt het programma niet.")
    assert field.control.focus_target().property("text") == "ooit"
