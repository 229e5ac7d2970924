"""The recovery sheet: the code is shown once, printed if wanted, and asked back once."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog

from ui.slot.blad import Blad
from ui.widgets.buttons import Button
from ui.widgets.field import Field
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, line, zone
from ui.widgets.text import TextLine

_ASKED = 3
_UITLEG = (
    "Vergeet je je wachtwoordzin? Dan kom je alleen met deze code nog bij je dossiers. "
    "Bewaar hem op papier, niet op deze computer."
)


class HerstelStap(Blad):
    """Shows the recovery code; `bevestigd` after one group of it was typed back."""

    bevestigd = Signal()

    def __init__(self, code: str) -> None:
        super().__init__("Bewaar je herstelcode", _UITLEG, "first-aid")
        self.code = code
        groups = code.split("-")
        half = len(groups) // 2
        lines = [
            PlainLabel(" - ".join(groups[:half]), "date", wrap=False),
            PlainLabel(" - ".join(groups[half:]), "date", wrap=False),
        ]
        well = zone("well", column(*lines, sides=(16, 12, 16, 12), spacing=4))
        well.setAccessibleName(f"Herstelcode {' '.join(groups)}")
        self._asked = groups[_ASKED - 1]
        self.print_button = Button("Herstelblad afdrukken", icon="printer", on_click=self._print)
        self.terug = Field(
            f"Typ het {_ASKED}e groepje over",
            TextLine(),
            hint="Zo weten we zeker dat je de code hebt opgeschreven.",
        )
        self.verder = Button("Ik heb de code bewaard", "primary", on_click=self._check)
        self.add(well, line(self.print_button, None), self.terug, self.verder)
        control = self.terug.control
        assert isinstance(control, TextLine)  # noqa: S101 - made above
        control.edit.returnPressed.connect(self._check)

    def focus_first(self) -> None:
        """Put the cursor where the group is typed back."""
        self.terug.control.focus_target().setFocus()

    def _check(self) -> None:
        typed = self.terug.control.value().replace(" ", "").upper()
        if typed == self._asked:
            self.bevestigd.emit()
            return
        self.terug.set_error(
            f"Dit is niet het {_ASKED}e groepje. Kijk op je blad en typ de vier tekens over."
        )
        self.focus_first()

    def _print(self) -> None:
        if not QPrinterInfo.availablePrinterNames():
            self.say("Er is geen printer gevonden. Schrijf de code op papier.")
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.accepted.connect(lambda: self._draw(printer))
        QDialog.open(dialog)

    def _draw(self, printer: QPrinter) -> None:
        painter = QPainter(printer)
        page = painter.viewport()
        margin = page.width() // 10
        painter.setFont(QFont(self.font().family(), 22))
        painter.drawText(margin, margin * 2, "Herstelblad van Regisseur")
        painter.setFont(QFont("Courier New", 18))
        painter.drawText(margin, margin * 3, self.code)
        painter.end()
        self.say("Het herstelblad is naar de printer gestuurd.")
