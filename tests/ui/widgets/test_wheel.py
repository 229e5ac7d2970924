"""Scrolling a page with the wheel changes nothing that it passes."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.widgets.choice import ComboChoice


def test_that_the_wheel_never_changes_a_choice(show: Callable[[QWidget], QWidget]) -> None:
    choice = ComboChoice([(1, "1 minuut"), (10, "10 minuten"), (60, "60 minuten")])
    show(choice)
    choice.set_value(10)
    choice.combo.setFocus()
    event = QWheelEvent(
        QPointF(4, 4),
        choice.combo.mapToGlobal(QPointF(4, 4)),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(choice.combo, event)
    assert choice.value() == 10
    assert not event.isAccepted(), "the page gets it"
