"""For whom a document is: the reader, the one person whose copy it is, and what helps to read."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.zicht import Lezer
from regisseur_desktop.operations.documentopdracht import Documentopdracht
from regisseur_desktop.operations.leesraad import eigen_lezers
from ui.documenten.soorten import SOORTEN
from ui.widgets.choice import ComboChoice
from ui.widgets.field import Field
from ui.widgets.layout import column

_SAMEN = {Lezer.GEZIN: "het hele gezin", Lezer.KIND: "alle kinderen"}


class VoorWie(QWidget):
    """Asks for a person only where somebody of the family may have a copy; `changed` at each."""

    changed = Signal()

    def __init__(self, wens: Documentopdracht) -> None:
        super().__init__()
        lezers = [(lezer, lezer.label) for lezer in Lezer]
        self.lezer = Field("Voor wie?", ComboChoice(lezers, empty=""))
        self._personen = ComboChoice((), empty="")
        self.persoon = Field("Wie van het gezin?", self._personen)
        self._first = wens.persoon_id
        self._only: Lezer | None = None
        self.lezer.control.set_value(wens.lezer)
        self.setLayout(column(self.lezer, self.persoon, spacing=16))
        for field in (self.lezer, self.persoon):
            field.control.committed.connect(self.changed)

    def show_soort(self, dossier: Dossier, soort: Documentsoort, vandaag: date) -> None:
        """Show the questions that fit the kind of document, with the people of the family."""
        keuzes = SOORTEN[soort]
        self._only = keuzes.lezer
        self.lezer.setVisible(keuzes.lezer is None)
        reader = self.reader()
        people = eigen_lezers(dossier, reader, vandaag) if keuzes.met_persoon else ()
        samen = [] if keuzes.een_kind else [("", _SAMEN.get(reader, ""))]
        self._personen.offer([*samen, *((each.id, each.naam.kort) for each in people)])
        if self._first:
            self._personen.set_value(self._first)
            self._first = ""
        self.persoon.setVisible(bool(people))
        self.setVisible(keuzes.lezer is None or bool(people))

    def reader(self) -> Lezer:
        """Return the reader: the one that was chosen, or the only one there is."""
        chosen: Lezer = self.lezer.control.value()
        return self._only or chosen

    def persoon_id(self) -> str:
        """Return whose copy it is; '' for everybody."""
        return self._personen.value() or ""
