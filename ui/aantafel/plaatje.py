"""The pictogram of a goal: proposed by its words, and changed with one press out of twelve."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from ui.plan.pictogram import PICTOGRAMMEN, pictogram
from ui.theme.apply import px, theme
from ui.widgets.buttons import Button
from ui.widgets.flow import FlowLayout
from ui.widgets.layout import margins

TWAALF = tuple(naam for naam, _tekst in PICTOGRAMMEN if naam not in ("", "blij"))
"""The fixed themes that a family chooses from (`ux.md` 3.11)."""
_SIDE, _GAP = 26, 6


def tint(knop: QAbstractButton) -> str:
    """Return the colour of a picture in a choice; in high contrast the chosen one is filled."""
    return "on_accent" if theme().is_contrast and knop.isChecked() else "accent"


class Plaatjes(QWidget):
    """The twelve beside each other, each with its word; `gekozen` carries the name."""

    gekozen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self.knoppen = {naam: Button(naam, "choice", name=f"Plaatje: {naam}") for naam in TWAALF}
        flow = FlowLayout(8)
        margins(flow, 0)
        for naam, button in self.knoppen.items():
            self._group.addButton(button)
            flow.addWidget(button)
            button.clicked.connect(lambda _on=False, naam=naam: self.gekozen.emit(naam))
            button.toggled.connect(lambda _on: self._draw())
        self.setLayout(flow)
        theme().changed.connect(self._draw)
        self._draw()

    def show_gekozen(self, naam: str) -> None:
        """Mark the pictogram that belongs to the goal now; the others are one press away."""
        self._group.setExclusive(False)  # none may be chosen, as for a goal of before
        for eigen, button in self.knoppen.items():
            button.setChecked(eigen == naam)
        self._group.setExclusive(True)

    @property
    def eerste(self) -> Button:
        """The one that is chosen, or the first: where the keyboard begins."""
        chosen = (knop for knop in self.knoppen.values() if knop.isChecked())
        return next(chosen, self.knoppen[TWAALF[0]])

    def _draw(self) -> None:
        for naam, button in self.knoppen.items():
            side, gap = px(_SIDE), px(_GAP)
            button.setIcon(pictogram(naam, theme().tokens[tint(button)], side, gap))
            button.setIconSize(QSize(side + gap, side))
