"""Any of a few short answers, as buttons that stay down; a tick shows which are chosen."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from regisseur_desktop.compat import override
from ui.widgets.buttons import Button, literal
from ui.widgets.choice import Options
from ui.widgets.control import Control
from ui.widgets.flow import FlowLayout
from ui.widgets.layout import margins


class KeuzeChips(Control):
    """Its value is a tuple in the order of the options; Space turns one on or off."""

    def __init__(self, options: Options) -> None:
        super().__init__()
        self._values = [value for value, _text in options]
        self.buttons = [Button(literal(text), "choice", icon="plus") for _value, text in options]
        flow = FlowLayout(6)
        margins(flow, 0)
        for button in self.buttons:
            button.toggled.connect(lambda on, button=button: button.set_icon(_icon(is_on=on)))
            button.clicked.connect(lambda _on: self._tell())
            flow.addWidget(button)
        self.setLayout(flow)

    def _tell(self) -> None:
        self.edited.emit()
        self.committed.emit()

    @override
    def value(self) -> tuple[Any, ...]:
        pairs = zip(self._values, self.buttons, strict=True)
        return tuple(value for value, button in pairs if button.isChecked())

    @override
    def set_value(self, value: Sequence[Any]) -> None:
        for one, button in zip(self._values, self.buttons, strict=True):
            button.setChecked(one in value)

    @override
    def focus_target(self) -> QWidget:
        return self.buttons[0]

    @override
    def set_name(self, name: str) -> None:
        for button in self.buttons:
            button.setAccessibleName(f"{name}: {button.text().replace('&&', '&')}")


def _icon(*, is_on: bool) -> str:
    return "check" if is_on else "plus"
