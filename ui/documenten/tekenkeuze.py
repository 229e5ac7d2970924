"""What only a drawing asks: with or without names, and on which day; a plan: with drawings."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.documentopdracht import Documentopdracht
from ui.werk import Werk
from ui.widgets.choice import RadioChoice, Tick
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.layout import column

_NAMEN = ((True, "Met namen"), (False, "Zonder namen"))


class TekenKeuze(QWidget):
    """Shows what fits the kind of document; `changed` at each choice."""

    changed = Signal()

    def __init__(self, werk: Werk, wens: Documentopdracht) -> None:
        super().__init__()
        self._wens = wens
        self.namen = Field("Namen", RadioChoice(_NAMEN))
        self.eerder = Field(
            "Vergelijk met welke dag?",
            DateField(werk.vandaag, is_past=True),
            hint="Leeg is het begin van dit dossier.",
        )
        self.dag = Field(
            "Op welke dag?", DateField(werk.vandaag, is_past=True), hint="Leeg is vandaag."
        )
        self.alleen_a4 = Tick("Alleen op A4, ook als dat meer bladen zijn")
        self.met_tekening = Tick("Met de tekeningen erin")
        self.namen.control.set_value(wens.met_namen)
        self.eerder.control.set_value(wens.eerder)
        self.dag.control.set_value(wens.dag)
        self.alleen_a4.set_value(wens.alleen_a4)
        self.met_tekening.set_value(wens.met_tekening)
        ticks = self.alleen_a4, self.met_tekening
        self.setLayout(column(self.namen, self.eerder, self.dag, *ticks, spacing=16))
        for field in (self.namen, self.eerder, self.dag):
            field.control.committed.connect(self._tell)
        for tick in ticks:
            tick.committed.connect(self.changed)

    def show_soort(self, soort: Documentsoort) -> None:
        """Show only what this kind of document asks."""
        self.namen.setVisible(soort.is_tekening)
        self.dag.setVisible(soort.is_tekening)
        self.alleen_a4.setVisible(soort.is_tekening)
        self.eerder.setVisible(soort is Documentsoort.ECOGRAM)
        self.met_tekening.setVisible(soort is Documentsoort.PLAN)
        self.setVisible(soort.is_tekening or soort is Documentsoort.PLAN)

    def fill(self, opdracht: Documentopdracht) -> Documentopdracht:
        """Return what was asked for with these choices, and what the page wished for."""
        wens = self._wens
        if not opdracht.soort.is_tekening:
            return replace(opdracht, met_tekening=self.met_tekening.value())
        return replace(
            opdracht,
            met_namen=self.namen.control.value(),
            met_gevoelens=wens.met_gevoelens,
            met_aandoeningen=wens.met_aandoeningen,
            met_dieren=wens.met_dieren,
            alleen_a4=self.alleen_a4.value(),
            dag=_day(self.dag),
            eerder=_day(self.eerder) if opdracht.soort is Documentsoort.ECOGRAM else None,
        )

    def _tell(self) -> None:
        for field in (self.eerder, self.dag):
            _day(field)
        self.changed.emit()


def _day(field: Field) -> date | None:
    """Return the day that was filled in; what is no day is told below the field."""
    try:
        found: date | None = None if field.control.is_empty() else field.control.value()
    except Refused as refused:
        field.set_error(str(refused))
        return None
    return found
