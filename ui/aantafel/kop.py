"""The top of the table: what lies there, how large, the steps in any order, and Stoppen."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame

from ui.aantafel.stap import Stap
from ui.theme.apply import STEP, theme
from ui.widgets.buttons import Button, IconButton
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, holder, line, margins

TITEL = "Ons plan"
GROOT, KLEINST = 1.5, 1.3
"""How large text is at the table at first, and at least: a finger must find every button."""


def groter() -> None:
    """Show the text at the table one step larger."""
    theme().lend(theme().shown_size + STEP)


def kleiner() -> None:
    """Show the text at the table one step smaller."""
    theme().lend(max(KLEINST, theme().shown_size - STEP))


class TafelKop(QFrame):
    """`gekozen` carries the step that was pressed."""

    gekozen = Signal(str)
    stoppen = Signal()

    def __init__(self, stappen: Sequence[Stap]) -> None:
        super().__init__()
        self.setProperty("zone", "header")
        self.titel = PlainLabel(TITEL, "h1", wrap=False)
        self.kleiner = IconButton("minus", "Tekst kleiner", "framed", on_click=kleiner)
        self.groter = IconButton("plus", "Tekst groter", "framed", on_click=groter)
        self.terug = Button("Terug", icon="arrow-left", name="Terug naar schrijven")
        self.eens = Button("Zijn jullie het eens?", "primary")
        self.eens.setAccessibleName("Verder: zijn jullie het eens?")
        self.stop = Button("Stoppen", icon="x")
        self.stop.clicked.connect(self.stoppen)
        self.eens.clicked.connect(lambda: self.gekozen.emit("eens"))
        self._reading = holder(line(self.terug, self.eens, spacing=8))
        top = line(self.titel, self._reading, None, spacing=12)
        for part in (self.kleiner, self.groter, self.stop):
            top.addWidget(part)
        self._group = QButtonGroup(self)
        self._knoppen = {stap.sleutel: Button(stap.knop, "choice") for stap in stappen}
        flow = FlowLayout(4)
        margins(flow, 0)
        for sleutel, knop in self._knoppen.items():
            self._group.addButton(knop)
            flow.addWidget(knop)
            knop.clicked.connect(lambda _on=False, stap=sleutel: self.gekozen.emit(stap))
        self._steps = holder(flow)
        self.setLayout(column(top, self._steps, sides=(20, 10, 20, 10), spacing=10))

    def show_stap(self, stap: Stap) -> None:
        """Mark the step in sight; one that fills the screen leaves no room for the others."""
        self._knoppen[stap.sleutel].setChecked(True)
        self._steps.setVisible(not stap.vult_scherm)
        self._reading.setVisible(stap.vult_scherm)
        self.titel.setVisible(not stap.vult_scherm)  # the sheet itself says what it is

    def knop(self, sleutel: str) -> Button:
        """Return the button of a step."""
        return self._knoppen[sleutel]
