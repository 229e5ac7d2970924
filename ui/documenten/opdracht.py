"""What document to make: which, for whom, in which form, and what goes along."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.zicht import Lezer
from regisseur_desktop.operations import documenten
from regisseur_desktop.operations.documenten import Documentopdracht
from ui.documenten.keuzelijst import KeuzeLijst
from ui.documenten.tekenkeuze import TekenKeuze
from ui.werk import Werk
from ui.widgets.choice import ComboChoice, RadioChoice
from ui.widgets.field import Field
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column

PDF, WORD = "pdf", "docx"
FORMATEN = ((PDF, "PDF"), (WORD, "Word"), ("svg", "SVG"), ("png", "PNG"))
_MET_BLADEN = PDF, WORD
_SOORTEN = (
    (Documentsoort.KORT, "Ons plan in het kort"),
    (Documentsoort.PLAN, "Plan van aanpak"),
    (Documentsoort.GENOGRAM, "Genogram"),
    (Documentsoort.NETWERK, "Netwerk"),
    (Documentsoort.ECOGRAM, "Netwerk toen en nu"),
    (Documentsoort.NETWERKLIJST, "Lijst: wie helpt er mee"),
)
_EERST = Documentopdracht(soort=Documentsoort.KORT, lezer=Lezer.GEZIN)


class OpdrachtPaneel(QWidget):
    """The choices, and the list that follows from them; `changed` at each of them."""

    changed = Signal()
    formaat_changed = Signal()

    def __init__(self, werk: Werk, dossier: Dossier, wens: Documentopdracht | None = None) -> None:
        super().__init__()
        wens = wens or _EERST
        self._werk, self._dossier = werk, dossier
        self.soort = Field("Welk document?", ComboChoice(_SOORTEN, empty=""))
        lezers = [(lezer, lezer.label) for lezer in Lezer]
        self.lezer = Field("Voor wie?", ComboChoice(lezers, empty=""))
        self._formaten = RadioChoice(FORMATEN)
        self.formaat = Field("Welk bestand?", self._formaten)
        self.tekenkeuze = TekenKeuze(werk, wens)
        self.keuze = KeuzeLijst()
        self.soort.control.set_value(wens.soort)
        self.lezer.control.set_value(wens.lezer)
        self.formaat.control.set_value(wens.formaat)
        list_part = column(PlainLabel("Wat gaat mee?", "field"), self.keuze, spacing=4)
        parts = self.soort, self.lezer, self.tekenkeuze, self.formaat, list_part
        self.setLayout(column(*parts, None, spacing=16))
        for field in (self.soort, self.lezer):
            field.control.committed.connect(self._refresh)
        self.keuze.changed.connect(self._refresh)
        self.tekenkeuze.changed.connect(self._refresh)
        self.formaat.control.committed.connect(self.formaat_changed)
        self._show_soort()

    def opdracht(self, formaat: str = PDF) -> Documentopdracht:
        """Return what was chosen, in this form."""
        chosen = Documentopdracht(
            soort=self.soort.control.value(),
            lezer=self.lezer.control.value(),
            formaat=formaat,
            weggelaten=self.keuze.weggelaten,
        )
        return self.tekenkeuze.fill(chosen)

    def show_dossier(self, dossier: Dossier) -> None:
        """Follow a change that was made meanwhile."""
        self._dossier = dossier
        self._show_keuze()

    def _show_soort(self) -> None:
        """Show the choices that fit the kind of document."""
        soort: Documentsoort = self.soort.control.value()
        self.tekenkeuze.show_soort(soort)
        before = self.formaat.control.value()
        self._formaten.offer([key for key, _ in FORMATEN] if soort.is_tekening else _MET_BLADEN)
        if self.formaat.control.value() != before:
            self.formaat_changed.emit()
        self._show_keuze()

    def _refresh(self) -> None:
        self._show_soort()
        self.changed.emit()

    def _show_keuze(self) -> None:
        vandaag, chosen = self._werk.vandaag(), self.opdracht()
        may = documenten.keuze(self._dossier, replace(chosen, weggelaten=frozenset()), vandaag)
        self.keuze.show_regels(may, documenten.keuze(self._dossier, chosen, vandaag))
