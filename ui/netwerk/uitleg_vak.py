"""The side panel with nobody chosen: how the map works, and how many stand around the family."""

from PySide6.QtWidgets import QWidget

from regisseur_desktop.domain.netwerk_vergelijken import Telling
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, holder

_UITLEG = (
    "Typ boven de kaart wie er helpt. Iedereen krijgt meteen een plek.",
    "Sleep iemand naar een andere ring of een ander vak. Of kies Dichterbij of Verder weg in "
    "het menu (Shift+F10).",
    "Klik op iemand om de band, de steun en het laatste contact op te schrijven.",
)


class UitlegVak(QWidget):
    """Three sentences and a count."""

    def __init__(self) -> None:
        super().__init__()
        self.telling = [PlainLabel("", "body") for _ in range(3)]
        self._uitleg = holder(column(*(PlainLabel(zin, "muted") for zin in _UITLEG), spacing=10))
        self.setLayout(column(*self.telling, self._uitleg, None, spacing=8))

    def toon(self, tellingen: tuple[Telling, ...]) -> None:
        """Show how many there are of each kind, and how strong."""
        for label, telling in zip(self.telling, tellingen, strict=True):
            label.setText(telling.tekst)
