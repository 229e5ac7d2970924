"""How a genogram begins: an empty state, and the shapes of a family around the first person."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from regisseur_desktop.operations.gezinssjablonen import sjablonen
from ui.widgets.buttons import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, holder, margins

LEEG = "Begin met de persoon om wie het gaat. De rest hangt daaraan."


class LeegGenogram(EmptyState):
    """What a household without anybody says."""

    def __init__(self) -> None:
        self.knop = Button("Persoon toevoegen", icon="user-plus")
        super().__init__("tree-structure", LEEG, self.knop)


class Sjabloonrij(QWidget):
    """The family templates, under the drawing of the first person; `gekozen` carries the key."""

    gekozen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        flow = FlowLayout(8)
        margins(flow, 0)
        self.knoppen = {een.sleutel: self._knop(een.sleutel, een.naam) for een in sjablonen()}
        for knop in self.knoppen.values():
            flow.addWidget(knop)
        kop = PlainLabel("Of begin met een vorm van het gezin. Namen vul je later in.", "muted")
        self.setLayout(column(kop, holder(flow), sides=(20, 12, 20, 16), spacing=8))

    def _knop(self, sleutel: str, naam: str) -> Button:
        return Button(
            naam,
            name=f"Begin met: {naam}",
            on_click=lambda: self.gekozen.emit(sleutel),
        )
