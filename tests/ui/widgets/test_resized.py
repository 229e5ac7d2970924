"""A widget that follows its own size: told once it is shown, and at every change of room."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from ui.theme.apply import Theme
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
