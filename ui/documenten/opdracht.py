"""What document to make: which, for whom, in which form, and what goes along."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.zicht import Lezer
from regisseur_desktop.operations.documentopdracht import Documentopdracht, keuze, na_te_kijken
from ui.documenten.keuzelijst import KeuzeLijst
from ui.documenten.leeskeuze import LeesKeuze
from ui.documenten.leesregel import LeesRegel
from ui.documenten.soorten import SOORTEN
from ui.documenten.tekenkeuze import TekenKeuze
from ui.documenten.verschilkeuze import VerschilKeuze
from ui.documenten.voorwie import VoorWie
from ui.werk import Werk
from ui.widgets.choice import ComboChoice, RadioChoice
from ui.widgets.field import Field
from ui.widgets.layout import column

PDF, WORD = "pdf", "docx"
FORMATEN = ((PDF, "PDF"), (WORD, "Word"), ("svg", "SVG"), ("png", "PNG"))
_MET_BLADEN = PDF, WORD
_EERST = Documentopdracht(soort=Documentsoort.KORT, lezer=Lezer.GEZIN)


class OpdrachtPaneel(QWidget):
    """The choices, and the list that follows from them; `changed` at each of them."""

    changed = Signal()
    formaat_changed = Signal()

    def __init__(self, werk: Werk, dossier: Dossier, wens: Documentopdracht | None = None) -> None:
        super().__init__()
        wens = wens or _EERST
        self._werk, self._dossier = werk, dossier
        soorten = [(soort, keuzes.naam) for soort, keuzes in SOORTEN.items()]
        self.soort = Field("Welk document?", ComboChoice(soorten, empty=""))
        self.voorwie = VoorWie(wens)
        self._formaten = RadioChoice(FORMATEN)
        self.formaat = Field("Welk bestand?", self._formaten)
        self.tekenkeuze = TekenKeuze(werk, wens)
        self.verschilkeuze = VerschilKeuze(werk, wens)
        self.leeskeuze = LeesKeuze(wens)
        self.leesregel = LeesRegel(werk)
        self.keuze = KeuzeLijst()
        self.soort.control.set_value(wens.soort)
        self.formaat.control.set_value(wens.formaat)
        parts = self.soort, self.verschilkeuze, self.voorwie, self.tekenkeuze, self.leeskeuze
        self.setLayout(column(*parts, self.formaat, self.leesregel, self.keuze, None, spacing=16))
        self._connect()
        self._show_soort()

    def _connect(self) -> None:
        self.soort.control.committed.connect(self._refresh)
        for part in (
            self.verschilkeuze,
            self.voorwie,
            self.tekenkeuze,
            self.leeskeuze,
            self.keuze,
        ):
            part.changed.connect(self._refresh)
        self.formaat.control.committed.connect(self.formaat_changed)

    def opdracht(self, formaat: str = PDF) -> Documentopdracht:
        """Return what was chosen, in this form."""
        chosen = Documentopdracht(
            soort=self.soort.control.value(),
            lezer=self.voorwie.reader(),
            formaat=formaat,
            weggelaten=self.keuze.weggelaten,
            persoon_id=self.voorwie.persoon_id(),
        )
        return self.verschilkeuze.fill(self.tekenkeuze.fill(self.leeskeuze.fill(chosen)))

    def show_dossier(self, dossier: Dossier) -> None:
        """Follow a change that was made meanwhile."""
        self._dossier = dossier
        self._show_soort()

    def _show_soort(self) -> None:
        """Show the choices that fit the kind of document."""
        soort: Documentsoort = self.soort.control.value()
        self.tekenkeuze.show_soort(soort)
        self.verschilkeuze.show_soort(self._dossier, soort)
        self.voorwie.show_soort(self._dossier, soort, self._werk.vandaag())
        before = self.formaat.control.value()
        self._formaten.offer([key for key, _ in FORMATEN] if soort.is_tekening else _MET_BLADEN)
        if self.formaat.control.value() != before:
            self.formaat_changed.emit()
        self._show_keuze()

    def _refresh(self) -> None:
        self._show_soort()
        self.changed.emit()

    def _show_keuze(self) -> None:
        """Show what goes along, what this reader will not see, and what to look at first."""
        vandaag, chosen = self._werk.vandaag(), self.opdracht()
        self.leeskeuze.show_opdracht(self._dossier, chosen, vandaag)
        may = keuze(self._dossier, replace(chosen, weggelaten=frozenset()), vandaag)
        now = keuze(self._dossier, chosen, vandaag)
        self.leesregel.show_soort(chosen)
        self.leesregel.show_nakijken(na_te_kijken(self._dossier, chosen, vandaag))
        self.keuze.show_regels(may, now, self._who(chosen))

    def _who(self, chosen: Documentopdracht) -> str:
        return (
            self._dossier.naam_van(chosen.persoon_id) if chosen.persoon_id else chosen.lezer.label
        )
