"""A widget that follows its own size: told once it is shown, and at every change of room."""

from typing import ClassVar

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from regisseur_desktop.compat import override
from ui.theme.apply import Theme, theme
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, holder
from ui.widgets.resized import when_resized


def test_that_a_widget_is_told_of_being_shown_resized_and_other_text(
    qtbot: QtBot, light: Theme
) -> None:
    widget, widths = QWidget(), list[int]()
    qtbot.addWidget(widget)
    when_resized(widget, lambda: widths.append(widget.width()))
    widget.resize(300, 200)
    assert widths == []  # nobody sees it yet
    widget.show()
    assert set(widths) == {300}
    widget.resize(420, 200)
    assert widths[-1] == 420
    told = len(widths)
    light.set_text_size(1.5)
    assert len(widths) > told


def test_that_other_moments_can_be_named_and_end_with_the_widget(
    qtbot: QtBot, light: Theme
) -> None:
    widget, told = QWidget(), list[str]()
    when_resized(widget, lambda: told.append("told"), QEvent.Type.LayoutRequest)
    QApplication.sendEvent(widget, QEvent(QEvent.Type.PaletteChange))
    assert told == []
    QApplication.sendEvent(widget, QEvent(QEvent.Type.LayoutRequest))
    assert told == ["told"]
    delete(widget)
    light.set_text_size(2.0)
    assert told == ["told"]


class _Measured(PlainLabel):
    """A label that notes in which moments its text was measured."""

    moments: ClassVar[list[bool]] = []

    @override
    def fontMetrics(self) -> QFontMetrics:
        self.moments.append(theme().is_changing)
        return super().fontMetrics()


def test_that_a_cut_text_is_measured_after_the_new_style_and_cut_shorter(
    qtbot: QtBot, light: Theme
) -> None:
    label = _Measured("Marina en de kinderen wonen hier", elide=True)
    page = holder(column(label))
    qtbot.addWidget(page)
    page.resize(240, 60)
    page.show()
    shown = QLabel.text(label)
    _Measured.moments.clear()
    light.set_text_size(1.5)
    assert _Measured.moments
    assert not any(_Measured.moments)
    assert len(QLabel.text(label)) < len(shown)


def test_that_a_cut_text_is_cut_again_in_another_font(qtbot: QtBot) -> None:
    label = PlainLabel("Marina en de kinderen wonen hier", elide=True)
    page = holder(column(label))
    qtbot.addWidget(page)
    page.resize(240, 60)
    page.show()
    shown = QLabel.text(label)
    label.set_role("h1")
    assert len(QLabel.text(label)) < len(shown)
