"""What makes a document easier to read: large print, first names, and what helps its readers."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.operations.documentopdracht import Documentopdracht
from regisseur_desktop.operations.leesraad import leesraad
from ui.documenten.soorten import SOORTEN
from ui.widgets.choice import Tick
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column


class LeesKeuze(QWidget):
    """Two ticks, and in a sentence what was noted about the readers; `changed` at each."""

    changed = Signal()

    def __init__(self, wens: Documentopdracht) -> None:
        super().__init__()
        self.raad = PlainLabel("", "small")
        self.groot = Tick("Grote letters")
        self.voornamen = Tick("Zonder achternamen")
        self.groot.set_value(wens.groot)
        self.voornamen.set_value(not wens.met_achternamen)
        self.setLayout(column(self.groot, self.voornamen, self.raad, spacing=8))
        for tick in (self.groot, self.voornamen):
            tick.committed.connect(self.changed)

    def show_opdracht(self, dossier: Dossier, opdracht: Documentopdracht, vandaag: date) -> None:
        """Show the advice for the readers of this document; nothing for a drawing."""
        raad = leesraad(dossier, opdracht, vandaag)
        self.raad.setText(raad)
        self.raad.setVisible(bool(raad))
        self.setVisible(SOORTEN[opdracht.soort].met_vorm)

    def fill(self, opdracht: Documentopdracht) -> Documentopdracht:
        """Return what was asked for with these choices, where they mean something."""
        if not SOORTEN[opdracht.soort].met_vorm:
            return opdracht
        return replace(
            opdracht,
            groot=self.groot.value(),
            met_achternamen=not self.voornamen.value(),
        )
