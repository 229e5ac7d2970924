"""Labels and buttons: text as it was typed, at any size, with a name for everything."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ui.theme.apply import Theme
from ui.widgets.avatar import Avatar, initials
from ui.widgets.buttons import Button, IconButton, literal
from ui.widgets.chip import Chip
from ui.widgets.labels import IconLabel, PlainLabel, breakable
from ui.widgets.layout import column, holder, zone
from ui.widgets.meter import LevelMeter
from ui.widgets.row import FactRow, RowAction, TaskRow, banner, quote
from ui.widgets.stepper import Stepper

Show = Callable[[QWidget], QWidget]
MARKUP = "<b>Ivan</b> <img src='x'> & <a href='http://x'>hier</a>"


def test_that_markup_is_shown_and_not_obeyed(show: Show) -> None:
    plain, marked = PlainLabel("bIvanb", wrap=False), PlainLabel("<b>Ivan</b>", wrap=False)
    show(holder(column(plain, marked)))
    assert marked.textFormat() == Qt.TextFormat.PlainText
    # as bold text it would be narrower than the word without its signs
    assert marked.sizeHint().width() > plain.sizeHint().width()


@given(st.text(max_size=200))
def test_that_a_label_gives_back_what_it_was_given(text: str) -> None:
    assert breakable(text).replace("\u200b", "") == text.replace("\u200b", "")


@pytest.mark.parametrize("make", [Chip, PlainLabel, TaskRow, FactRow, quote, banner])
def test_that_no_block_reads_user_text_as_markup(make: Callable[[str], QWidget]) -> None:
    widget = make(MARKUP)
    labels = [widget] if isinstance(widget, PlainLabel) else widget.findChildren(PlainLabel)
    assert MARKUP in [label.text() for label in labels]
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)


def test_that_a_word_without_end_does_not_widen_the_window(show: Show) -> None:
    label = PlainLabel("a" * 10_000)
    page = show(holder(column(label)))
    page.resize(300, 200)
    QApplication.processEvents()
    assert page.width() <= 400
    assert label.text() == "a" * 10_000
    assert label.heightForWidth(300) > 1000


def test_that_a_cut_text_can_be_read_in_full(show: Show) -> None:
    label = PlainLabel("Marina en de kinderen " * 10, elide=True)
    page = show(holder(column(label)))
    page.resize(200, 60)
    QApplication.processEvents()
    assert label.toolTip().startswith("Marina en de kinderen")
    assert label.accessibleName().startswith("Marina en de kinderen")
    assert label.text() == "Marina en de kinderen " * 10


def test_that_a_tooltip_cannot_become_markup(show: Show) -> None:
    label = PlainLabel("<b>Ivan</b> " * 30, elide=True)
    page = show(holder(column(label)))
    page.resize(120, 60)
    QApplication.processEvents()
    assert label.toolTip()
    assert "<" not in label.toolTip()
    button = IconButton("trash", "Verwijder <b>Ivan</b>")
    assert "<" not in button.toolTip()
    assert button.accessibleName() == "Verwijder <b>Ivan</b>"


def test_that_the_and_sign_of_a_name_stays() -> None:
    button = Button(literal("Stien & Aad"))
    assert button.text() == "Stien && Aad"
    assert button.shortcut().isEmpty()


def test_that_a_button_does_what_it_says(show: Show) -> None:
    done: list[str] = []
    button = Button("Afvinken", on_click=lambda: done.append("ja"))
    icon = IconButton("plus", "Kracht toevoegen", on_click=lambda: done.append("plus"))
    show(holder(column(button, icon)))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.keyClick(icon, Qt.Key.Key_Space)
    assert done == ["ja", "plus"]


def test_that_two_rows_have_buttons_with_different_names() -> None:
    rows = [
        TaskRow(title, action=RowAction("Afvinken", lambda: None))
        for title in ("Bel de school", "Schrijf het verslag")
    ]
    names = [row.button.accessibleName() for row in rows]
    assert names == ["Afvinken: Bel de school", "Afvinken: Schrijf het verslag"]


@pytest.mark.parametrize("size", [1.0, 1.5, 2.0])
def test_that_no_target_is_smaller_than_24_pixels(light: Theme, show: Show, size: float) -> None:
    light.set_text_size(size)
    kinds = ("primary", "secondary", "quiet", "danger", "quietdanger", "nav", "choice", "tag")
    buttons: list[QWidget] = [Button(kind, kind) for kind in kinds]
    buttons += [IconButton("x", "Sluiten"), IconButton("dots-three", "Meer", "framed")]
    show(holder(column(*buttons)))
    assert all(b.width() >= 24 and b.height() >= 24 for b in buttons)
    assert all(36 * size <= b.height() <= 42 * size for b in buttons if "tag" not in str(b.text()))  # type: ignore[attr-defined]


@pytest.mark.parametrize("size", [1.0, 1.3, 1.5, 2.0])
def test_that_no_text_is_cut_at_any_size(light: Theme, show: Show, size: float) -> None:
    light.set_text_size(size)
    chip, button = Chip("3 dagen te laat", "danger"), Button("Uitnodigen", icon="printer")
    heading = PlainLabel("Marina en de kinderen", "h1")
    page = show(zone("page", column(chip, button, heading, sides=16)))
    page.resize(int(700 * size), int(300 * size))
    QApplication.processEvents()
    for widget in (chip, button):
        assert widget.width() >= widget.sizeHint().width()
        assert widget.height() >= widget.sizeHint().height()
    assert heading.height() >= heading.heightForWidth(heading.width())


def test_that_a_level_is_never_told_by_colour_alone() -> None:
    meter = LevelMeter(2)
    assert meter.accessibleName() == "Niveau 2 van 5"
    assert [label.text() for label in meter.findChildren(PlainLabel)] == ["Niveau 2 van 5"]
    meter.set_level(0)
    assert meter.accessibleName() == "Niveau onbekend"
    short = LevelMeter(3, is_short=True)
    assert [label.text() for label in short.findChildren(PlainLabel)] == ["3"]


def test_that_the_meter_fills_as_many_blocks_as_the_level(show: Show, light: Theme) -> None:
    def filled(level: int) -> int:
        meter = LevelMeter(level)
        show(holder(column(meter)))
        image = meter.grab().toImage()
        accent, middle = light.color("accent"), image.height() // 2
        row = [image.pixelColor(x, middle) == accent for x in range(image.width())]
        return sum(row)

    one = filled(1)
    assert one > 0
    assert filled(5) == pytest.approx(5 * one, abs=5)
    assert filled(0) == 0


def test_that_the_steps_say_where_we_are(show: Show) -> None:
    stepper = Stepper(["Verkennen", "Samenhang", "Evalueren", "Afronden"], 1)
    show(holder(column(stepper)))
    assert stepper.accessibleName() == "Fase 2 van 4: Samenhang"
    before = stepper.grab().toImage()
    stepper.set_present(3)
    assert stepper.accessibleName() == "Fase 4 van 4: Afronden"
    assert stepper.grab().toImage() != before


def test_that_every_step_gets_the_room_its_word_needs() -> None:
    stepper = Stepper(["Een", "Een heel lang woord", "Twee"], 0)
    stepper.resize(stepper.sizeHint())
    places = stepper._places()
    assert places[2] - places[1] > places[1] - places[0]
    assert places[-1] == pytest.approx(stepper.width())


@pytest.mark.parametrize(
    ("naam", "letters"),
    [("Vrijwilliger", "V"), ("integrale Vroeghulp", "IV"), ("", "?"), ("  - ", "?"), ("Ö", "Ö")],
)
def test_that_initials_are_the_first_letters(naam: str, letters: str) -> None:
    assert initials(naam) == letters


def test_that_an_avatar_and_an_icon_are_drawn(show: Show) -> None:
    avatar, icon = Avatar("Marina", "ok"), IconLabel("house")
    show(holder(column(avatar, icon)))
    for widget in (avatar, icon):
        image = widget.grab().toImage()
        colours = {image.pixelColor(x, y).name() for x in range(20) for y in range(20)}
        assert len(colours) > 3
    icon.set_icon("sun", "warn")
