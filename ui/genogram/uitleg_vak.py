"""The side panel while nothing is chosen: how to draw, and who is there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.verwantschap import naam_met_rol
from ui.genogram.vak import Regels
from ui.widgets.labels import IconLabel, PlainLabel
from ui.widgets.layout import column, holder, line

_UITLEG = (
    ("user", "Kies iemand. Met de plusjes voeg je een partner, kind, ouder, broer of zus toe."),
    ("handshake", "Kies de lijn tussen twee mensen om hun relatie te veranderen."),
    (
        "arrows-clockwise",
        "Sleep iemand opzij als dat duidelijker is. Netjes maken zet het terug.",
    ),
    ("keyboard", "Zonder muis: pijltjes lopen door de familie, Insert voegt toe, Enter opent."),
)


class UitlegVak(QWidget):
    """Says what can be done, and names everybody; `gekozen` carries who was pressed."""

    gekozen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        rows = [_uitleg(icoon, tekst) for icoon, tekst in _UITLEG]
        self.mensen = Regels("Wie staan er?")
        self.mensen.gekozen.connect(self.gekozen)
        self.setLayout(column(*rows, self.mensen, None, spacing=14))

    def toon(self, dossier: Dossier, *, zoals_gezin: bool = False) -> None:
        """Name the people of this dossier in the order of the household.

        Beside the drawing as the family sees it nobody is named: who is left out of that drawing
        would stand here, alone or as the parent or child of somebody else.
        """
        if zoals_gezin:
            self.mensen.toon([])
            return
        leden = sorted(dossier.leden, key=lambda lid: lid.volgorde)
        ids = [lid.persoon_id for lid in leden if dossier.persoon(lid.persoon_id)]
        self.mensen.toon([(een, naam_met_rol(dossier, een)) for een in ids])


def _uitleg(icoon: str, tekst: str) -> QWidget:
    row = line(IconLabel(icoon, "accent", 20), spacing=12)
    row.addWidget(PlainLabel(tekst, "muted"), 1)
    return holder(row)
