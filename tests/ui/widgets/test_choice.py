"""Choices, lists and ticks, worked as a user works them."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from tests.ui.widgets.hulp import Show
from ui.theme.apply import Theme
from ui.widgets.buttons import Button
from ui.widgets.choice import ComboChoice, RadioChoice, Tick, choice
from ui.widgets.field import Field
from ui.widgets.layout import column, holder
from ui.widgets.text import TextLine


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
