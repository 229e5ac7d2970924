"""The side panel while nothing is chosen: how to draw, in four lines."""

from PySide6.QtWidgets import QWidget

from ui.widgets.labels import IconLabel, PlainLabel
from ui.widgets.layout import column, holder, line

_UITLEG = (
    ("user", "Kies iemand. Met de plusjes voeg je een partner, kind, ouder, broer of zus toe."),
    ("handshake", "Kies de lijn tussen twee mensen om hun relatie te veranderen."),
    (
        "arrows-clockwise",
        "Sleep iemand opzij als dat duidelijker is. Netjes maken zet alles terug.",
    ),
    ("keyboard", "Zonder muis: pijltjes lopen door de familie, Insert voegt toe, Enter opent."),
)


class UitlegVak(QWidget):
    """Says what can be done."""

    def __init__(self) -> None:
        super().__init__()
        rows = [_uitleg(icoon, tekst) for icoon, tekst in _UITLEG]
        self.setLayout(column(*rows, None, spacing=14))


def _uitleg(icoon: str, tekst: str) -> QWidget:
    row = line(IconLabel(icoon, "accent", 20), spacing=12)
    row.addWidget(PlainLabel(tekst, "muted"), 1)
    return holder(row)
