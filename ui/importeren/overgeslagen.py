"""The lines of a file that were skipped, each with the reason."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from regisseur_desktop.operations.uitwisseling import Overgeslagen
from ui.widgets.buttons import Button, literal
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, fix, holder, line, zone
from ui.widgets.scroll import PageScroll


def skipped_rows(overgeslagen: Sequence[Overgeslagen]) -> QWidget:
    """Return the skipped lines under each other: where, what it says, and why."""
    return zone("well", column(*(_row(een) for een in overgeslagen), sides=(16, 10, 16, 10)))


def _row(een: Overgeslagen) -> QWidget:
    said = f" Er staat: {een.tekst}" if een.tekst else ""
    place = PlainLabel(f"Regel {een.regel}", "strong", wrap=False)
    fix(place, min_width=80)
    row = line(place, spacing=12)
    row.addWidget(PlainLabel(literal(f"{een.reden[:1].upper()}{een.reden[1:]}.{said}")), 1)
    return holder(row)


class OvergeslagenBlad(QDialog):
    """The skipped lines, to look at after the others were added."""

    def __init__(self, parent: QWidget, overgeslagen: Sequence[Overgeslagen]) -> None:
        super().__init__(parent.window())
        self.setWindowTitle("Overgeslagen regels")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        told = "Voeg deze mensen zelf toe, of maak het bestand goed en lees het nog eens in."
        self.sluiten = Button("Sluiten", "primary", on_click=self.accept)
        self.sluiten.setDefault(True)
        body = PageScroll(
            zone("none", column(skipped_rows(overgeslagen), None, sides=(24, 0, 24, 0)))
        )
        self.setLayout(
            column(
                column(
                    PlainLabel("Overgeslagen regels", "h2"),
                    PlainLabel(told),
                    sides=(24, 20, 24, 8),
                ),
                body,
                line(self.sluiten, None, sides=(24, 12, 24, 20)),
                spacing=0,
            )
        )
        fix(self, min_width=480, min_height=280)
        self.sluiten.setFocus()
