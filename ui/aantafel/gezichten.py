"""Three faces that a child chooses from, large enough for a small finger."""

from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from regisseur_desktop.compat import override
from regisseur_desktop.domain.plan import Gezicht
from ui.aantafel.plaatje import tint
from ui.plan.gezicht import GEZICHTEN, NOG_GEEN
from ui.theme.apply import px, theme
from ui.theme.icons import tinted
from ui.widgets.buttons import Button
from ui.widgets.control import Control
from ui.widgets.flow import FlowLayout
from ui.widgets.layout import fix, margins

_SIDE, _GAP = 40, 8


class Gezichten(Control):
    """A second press on the chosen face takes it back: no face is an answer too."""

    def __init__(self, naam: str) -> None:
        super().__init__()
        self.knoppen = {
            een: Button(een.label, "choice", name=f"{naam} kiest: {een.label}") for een in GEZICHTEN
        }
        flow = FlowLayout(8)
        margins(flow, 0)
        for een, knop in self.knoppen.items():
            fix(knop, min_height=56)
            flow.addWidget(knop)
            knop.clicked.connect(lambda _on=False, een=een: self._press(een))
            knop.toggled.connect(lambda _on: self._draw())
        self.setLayout(flow)
        theme().changed.connect(self._draw)
        self._draw()
        self.set_value(Gezicht.GEEN)

    def _press(self, gezicht: Gezicht) -> None:
        self.set_value(gezicht if self.knoppen[gezicht].isChecked() else Gezicht.GEEN)
        self.edited.emit()
        self.committed.emit()

    def _draw(self) -> None:
        for een, knop in self.knoppen.items():
            side, gap = px(_SIDE), px(_GAP)
            knop.setIcon(tinted(GEZICHTEN[een], theme().tokens[tint(knop)], side, gap=gap))
            knop.setIconSize(QSize(side + gap, side))

    @override
    def value(self) -> Any:
        chosen = (een for een, knop in self.knoppen.items() if knop.isChecked())
        return next(chosen, Gezicht.GEEN)

    @override
    def set_value(self, value: Any) -> None:
        for een, knop in self.knoppen.items():
            knop.setChecked(een is value)
            knop.setAccessibleDescription(NOG_GEEN if value is Gezicht.GEEN else "")

    @override
    def focus_target(self) -> QWidget:
        return self.knoppen[Gezicht.BLIJ]
