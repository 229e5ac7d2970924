"""Choosing one of a few: buttons up to three options, a list to unfold from four on."""

from collections.abc import Collection, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QComboBox, QSizePolicy, QWidget

from regisseur_desktop.compat import override
from ui.widgets.buttons import Button, literal
from ui.widgets.control import Control
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, fix, line, margins

Options = Sequence[tuple[Any, str]]


class RadioChoice(Control):
    """Buttons of which one is chosen; arrows move, as in every radio group."""

    def __init__(self, options: Options) -> None:
        super().__init__()
        self._values = [value for value, _text in options]
        self._group = QButtonGroup(self)
        self._buttons = [Button(literal(text), "choice") for _value, text in options]
        flow = FlowLayout(8)
        margins(flow, 0)
        for index, button in enumerate(self._buttons):
            self._group.addButton(button, index)
            flow.addWidget(button)
        self.setLayout(flow)
        self._group.idClicked.connect(lambda _index: self._tell())

    def _tell(self) -> None:
        self.edited.emit()
        self.committed.emit()

    @override
    def value(self) -> Any:
        index = self._group.checkedId()
        return self._values[index] if index >= 0 else None

    @override
    def set_value(self, value: Any) -> None:
        if value in self._values:
            self._buttons[self._values.index(value)].setChecked(True)
        elif value is None and not self.is_empty():
            self._choose_nothing()

    def _choose_nothing(self) -> None:
        self._group.setExclusive(False)  # an exclusive group keeps one chosen for good
        for button in self._buttons:
            button.setChecked(False)
        self._group.setExclusive(True)

    def offer(self, values: Collection[Any]) -> None:
        """Show only these of the options; the first takes over from one that goes."""
        for value, button in zip(self._values, self._buttons, strict=True):
            button.setVisible(value in values)
        if self.value() not in values:
            self.set_value(next(value for value in self._values if value in values))

    @override
    def is_empty(self) -> bool:
        return self._group.checkedId() < 0

    @override
    def focus_target(self) -> QWidget:
        return self._group.checkedButton() or self._buttons[0]

    @override
    def set_name(self, name: str) -> None:
        self.setAccessibleName(name)
        for button in self._buttons:
            button.setAccessibleName(f"{name}: {button.text().replace('&&', '&')}")

    @override
    def describe(self, text: str) -> None:
        for button in self._buttons:
            button.setAccessibleDescription(text)

    @override
    def mark_error(self, *, is_wrong: bool) -> None:
        self.setProperty("state", "error" if is_wrong else "")


class _QuietCombo(QComboBox):
    """A combo that leaves the wheel to the page."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # who scrolls past must not change what is chosen


class ComboChoice(Control):
    """A list that unfolds, for four to ten options."""

    def __init__(self, options: Options, *, empty: str = "Kies …") -> None:
        super().__init__()
        self._values: list[Any] = []
        self.combo = _QuietCombo()
        if empty:
            self.combo.addItem(empty)
            self._values.append(None)
        for value, text in options:
            self.combo.addItem(text)
            self._values.append(value)
        self.setLayout(column(self.combo))
        self.setFocusProxy(self.combo)
        self.combo.activated.connect(lambda _index: self._tell())

    def _tell(self) -> None:
        self.edited.emit()
        self.committed.emit()

    def offer(self, options: Options) -> None:
        """Show other options; what was chosen stays chosen when it is still there."""
        before = self.value()
        self.combo.clear()
        self._values = [value for value, _text in options]
        self.combo.addItems([text for _value, text in options])
        self.set_value(before)

    @override
    def value(self) -> Any:
        return self._values[self.combo.currentIndex()] if self._values else None

    @override
    def set_value(self, value: Any) -> None:
        if value in self._values:
            self.combo.setCurrentIndex(self._values.index(value))

    @override
    def is_empty(self) -> bool:
        return self.value() is None

    @override
    def focus_target(self) -> QWidget:
        return self.combo


class _TickLabel(PlainLabel):
    """The words beside a tick, which may wrap; a click on them is a click on the box."""

    def __init__(self, text: str, box: QCheckBox) -> None:
        super().__init__(text)
        self._box = box

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self._box.click()


class Tick(Control):
    """One thing that is so or not; the words may be a whole sentence."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text
        self.box = QCheckBox()
        self.box.setAccessibleName(text)
        self.box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        fix(self.box, min_width=24, min_height=28)
        self.label = _TickLabel(text, self.box)
        row = line(spacing=0)  # a box keeps its own space for words
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(row)
        self.setFocusProxy(self.box)
        self.box.clicked.connect(lambda _on: self._tell())

    def _tell(self) -> None:
        self.edited.emit()
        self.committed.emit()

    @override
    def value(self) -> bool:
        return self.box.isChecked()

    @override
    def set_value(self, value: bool) -> None:
        self.box.setChecked(value)

    @override
    def focus_target(self) -> QWidget:
        return self.box

    def show_tekst(self, tekst: str, naam: str) -> None:
        """Show other words; `naam` is what a screen reader says."""
        self._text = tekst
        self.label.setText(tekst)
        self.box.setAccessibleName(naam)

    @override
    def set_name(self, name: str) -> None:
        self.box.setAccessibleName(f"{name}: {self._text}")


def choice(options: Options, *, empty: str = "Kies …") -> Control:
    """Return buttons for up to three options and an unfolding list for more."""
    return RadioChoice(options) if len(options) <= 3 else ComboChoice(options, empty=empty)
