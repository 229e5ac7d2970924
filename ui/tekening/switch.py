"""The switch Tekening | Lijst: the same data as a picture or as text, remembered per page."""

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from regisseur_desktop.compat import override
from ui.settings import Settings
from ui.widgets.buttons import Button
from ui.widgets.focus_ring import give_focus
from ui.widgets.layout import line


class Weergave(StrEnum):
    """How a page shows its data."""

    TEKENING = "tekening"
    LIJST = "lijst"


_LOOKS = {Weergave.TEKENING: ("Tekening", "graph"), Weergave.LIJST: ("Lijst", "list-bullets")}
_STEPS = {Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Down}


class _Half(Button):
    """One side of the switch; an arrow key goes to the other."""

    other: "_Half"

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEPS:
            self.other.click()
            give_focus(self.other)
        else:
            super().keyPressEvent(event)


class Switch(QWidget):
    """Two buttons of which one is on; `page` names the setting in which the choice is kept."""

    switched = Signal(str)

    def __init__(self, settings: Settings, page: str) -> None:
        super().__init__()
        self._settings, self._key = settings, f"weergave/{page}"
        self._halves = {one: _Half(text, "segment", icon=i) for one, (text, i) in _LOOKS.items()}
        first, second = self._halves.values()
        first.other, second.other = second, first
        group = QButtonGroup(self)
        row = line(spacing=4)
        for half in self._halves.values():
            group.addButton(half)
            row.addWidget(half)
        self.setLayout(row)
        self._halves[self._kept()].setChecked(True)
        group.buttonToggled.connect(self._follow)

    def _kept(self) -> Weergave:
        stored = self._settings.text(self._key, Weergave.TEKENING)
        return Weergave(stored) if stored in set(Weergave) else Weergave.TEKENING

    @property
    def value(self) -> Weergave:
        """Return which side is on."""
        return next(one for one, half in self._halves.items() if half.isChecked())

    def set_value(self, value: Weergave) -> None:
        """Turn a side on, as a press does."""
        self._halves[value].setChecked(True)

    def button(self, value: Weergave) -> Button:
        """Return the button of a side."""
        return self._halves[value]

    def _follow(self, _half: object, is_on: bool) -> None:  # noqa: FBT001 - as Qt calls it
        if is_on:
            self._settings.set_text(self._key, self.value)
            self.switched.emit(self.value)
