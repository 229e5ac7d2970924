"""The controls of a form, worked as a user works them."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from regisseur_desktop.domain.moment import Moment, MomentSoort
from regisseur_desktop.errors import Refused
from ui.theme.apply import Theme
from ui.widgets.autosave import Autosave
from ui.widgets.buttons import Button
from ui.widgets.choice import ComboChoice, RadioChoice, Tick, choice
from ui.widgets.control import Control
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.inline_add import InlineAdd
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, holder
from ui.widgets.moment_field import MomentField
from ui.widgets.person_chooser import PersonChooser
from ui.widgets.text import TextArea, TextLine

Show = Callable[[QWidget], QWidget]
VANDAAG = date(2026, 11, 23)
GEZIN = [("m", "Marina"), ("i", "Ivan"), ("j", "Jasper"), ("l", "Liselot")]


def typed(control: Control, text: str) -> None:
    """Type over what stands in a control."""
    target = control.focus_target()
    target.setFocus()
    QTest.keySequence(target, "Ctrl+A")
    QTest.keyClick(target, Qt.Key.Key_Delete)
    QTest.keyClicks(target, text)


# --- the field around a control


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


# --- text


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


# --- choices


def test_that_three_options_are_buttons_and_four_unfold() -> None:
    assert isinstance(choice([(n, str(n)) for n in range(3)]), RadioChoice)
    assert isinstance(choice([(n, str(n)) for n in range(4)]), ComboChoice)


def test_that_a_choice_can_be_made_with_the_arrows(show: Show) -> None:
    field = Field("Is er nu gevaar?", RadioChoice([(1, "Nee"), (2, "Misschien"), (3, "Ja")]))
    show(holder(column(field)))
    first = field.control.focus_target()
    assert field.control.is_empty()
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Space)
    assert field.control.value() == 1
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert field.control.value() == 2
    names = [button.accessibleName() for button in field.findChildren(QPushButton)]
    assert names == [f"Is er nu gevaar: {text}" for text in ("Nee", "Misschien", "Ja")]


def test_that_a_list_is_chosen_by_typing_its_first_letter(show: Show) -> None:
    combo = ComboChoice(list(enumerate(["gemeente", "huisarts", "zelf", "anders"])))
    show(holder(column(combo)))
    assert combo.is_empty()
    combo.combo.setFocus()
    QTest.keyClicks(combo.combo, "h")
    assert combo.value() == 1


def test_that_the_wheel_does_not_change_a_list_without_focus(show: Show) -> None:
    assert ComboChoice([(1, "a")]).combo.focusPolicy() == Qt.FocusPolicy.StrongFocus


def test_that_the_words_beside_a_tick_wrap_and_can_be_clicked(show: Show, light: Theme) -> None:
    light.set_text_size(2.0)
    tick = Tick("Het huishouden is minder zelfredzaam en er zijn zorgen op meer leefgebieden")
    page = show(holder(column(tick, None)))
    page.resize(500, 400)
    QApplication.processEvents()
    assert page.width() == 500
    assert tick.label.height() >= 3 * tick.label.fontMetrics().lineSpacing()
    QTest.mouseClick(tick.label, Qt.MouseButton.LeftButton)
    assert tick.value()


def test_that_options_go_on_the_next_line_when_there_is_no_room(show: Show) -> None:
    control = RadioChoice([(n, "Een tamelijk lang antwoord") for n in range(3)])
    page = show(holder(column(control, None)))
    page.resize(300, 400)
    QApplication.processEvents()
    tops = {button.y() for button in control.findChildren(Button)}
    assert page.width() == 300
    assert len(tops) == 3


def test_that_a_long_optional_label_still_wraps(show: Show) -> None:
    label = "Wat is er volgens iedereen nodig om hiermee te kunnen beginnen?"
    field = Field(label, TextLine(), hint="Schrijf het kort op.", is_optional=True)
    page = show(holder(column(field, None)))
    page.resize(260, 300)
    QApplication.processEvents()
    assert page.width() == 260
    assert field.label.height() >= 2 * field.label.fontMetrics().lineSpacing()
    edit = field.control.focus_target()
    assert edit.accessibleDescription() == "(mag leeg) Schrijf het kort op."


def test_that_a_tick_is_told_and_named(show: Show) -> None:
    told: list[bool] = []
    tick = Tick("Woont in dit huishouden")
    tick.edited.connect(lambda: told.append(tick.value()))
    show(holder(column(tick)))
    tick.box.setFocus()
    QTest.keyClick(tick.box, Qt.Key.Key_Space)
    assert told == [True]
    assert tick.box.height() >= 24


# --- dates


@pytest.mark.parametrize(
    ("text", "day", "words"),
    [
        ("3 dec", date(2026, 12, 3), "donderdag 3 december 2026"),
        ("over 2 weken", date(2026, 12, 7), "maandag 7 december 2026"),
        ("vrijdag", date(2026, 11, 27), "vrijdag 27 november 2026"),
        ("3-12-2026", date(2026, 12, 3), "donderdag 3 december 2026"),
    ],
)
def test_that_a_date_is_understood_as_it_is_typed(
    show: Show, text: str, day: date, words: str
) -> None:
    control = DateField(lambda: VANDAAG)
    show(holder(column(control)))
    QTest.keyClicks(control.edit, text)
    assert control.value() == day
    assert control.understood.isVisible()
    assert control.understood.text() == words


def test_that_a_date_that_is_not_understood_is_explained(show: Show) -> None:
    control = DateField(lambda: VANDAAG)
    show(holder(column(control)))
    QTest.keyClicks(control.edit, "ooit eens")
    assert not control.understood.isVisible()
    with pytest.raises(Refused, match="Schrijf bijvoorbeeld 3 december"):
        control.value()
    assert control.edit.text() == "ooit eens"


def test_that_an_empty_date_is_no_date(show: Show) -> None:
    control = DateField(lambda: VANDAAG)
    assert control.value() is None
    assert control.is_empty()
    control.set_value(date(2026, 12, 3))
    assert control.value() == date(2026, 12, 3)
    assert control.edit.text() == "3 december 2026"


def test_that_an_uncertain_date_is_understood(show: Show) -> None:
    control = MomentField(lambda: VANDAAG)
    show(holder(column(control)))
    QTest.keyClicks(control.edit, "voorjaar 2020")
    moment = control.value()
    assert isinstance(moment, Moment)
    assert moment.soort is MomentSoort.SEIZOEN
    typed(control, "9 jaar")
    assert control.understood.text() == "9 jaar op 23 november 2026"


def test_that_an_untouched_uncertain_date_comes_back_as_it_was() -> None:
    moment = Moment.met_leeftijd(9, date(2026, 9, 10), "9 jaar")
    control = MomentField(lambda: VANDAAG)
    control.set_value(moment)
    assert control.value() is moment


# --- people


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


# --- adding in a line


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


# --- saving without being asked


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
