"""What to look back at: two plans beside each other, or the plan of any day."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from regisseur_desktop.domain.datum_tonen import toon_datum
from regisseur_desktop.domain.plan import Planversie
from regisseur_desktop.errors import Refused
from ui.plan.raster import Raster
from ui.werk import Werk
from ui.widgets.buttons import Button
from ui.widgets.choice import ComboChoice
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.focus_ring import give_focus
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, line

NU, NAAM_NU = "", "het plan van nu"
"""What stands for the plan of now among the identities of versions, and what it is called."""


def naam_van(versie: Planversie) -> str:
    """Return "Versie 3 · 9 november 2026"."""
    return f"Versie {versie.nummer} · {toon_datum(versie.datum, met_weekdag=False)}"


class VergelijkKeuze(QWidget):
    """Two lists to choose from: the last version and the plan of now, until others are chosen."""

    asked = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._last = ""
        self.toen = Field("Dit plan", ComboChoice((), empty=""), name="Vergelijken: dit plan")
        self.nu = Field("Met dit plan", ComboChoice((), empty=""), name="Vergelijken: met dit plan")
        self.vergelijk = Button("Vergelijken", icon="rows", on_click=self._ask)
        self.setLayout(
            column(
                PlainLabel("Wat is er veranderd?", "h3"),
                Raster(self.toen, self.nu),
                line(self.vergelijk, None),
                spacing=8,
            )
        )

    def set_versies(self, versies: list[Planversie]) -> None:
        """Offer these versions, the newest first; a new one is what is compared with now."""
        self.setVisible(bool(versies))
        options = [(versie.id, naam_van(versie)) for versie in versies]
        choices = ((self.toen, options), (self.nu, [(NU, NAAM_NU.capitalize()), *options]))
        for field, offered in choices:
            choice = field.control
            assert isinstance(choice, ComboChoice)  # noqa: S101 - made above
            choice.offer(offered)
        newest = versies[0].id if versies else ""
        if newest != self._last:
            self._last = newest
            self.toen.control.set_value(newest)
            self.nu.control.set_value(NU)

    def _ask(self) -> None:
        self.asked.emit(self.toen.control.value(), self.nu.control.value())


class DagKeuze(QWidget):
    """A line for a day; Enter or the button asks for the plan of that day."""

    asked = Signal(object)

    def __init__(self, werk: Werk) -> None:
        super().__init__()
        self._werk = werk
        self._date = DateField(werk.vandaag, is_past=True, placeholder="Bijvoorbeeld 12 oktober")
        self.dag = Field(
            "Welke dag?",
            self._date,
            hint="Elke dag kan, ook een dag tussen twee versies.",
            name="Zoals het was op: welke dag",
        )
        self.bekijk = Button("Bekijken", name="Bekijken: het plan van die dag", on_click=self._ask)
        self._date.edit.returnPressed.connect(self._ask)
        self.setLayout(
            column(
                PlainLabel("Zoals het was op…", "h3"),
                self.dag,
                line(self.bekijk, None),
                spacing=8,
            )
        )

    def _ask(self) -> None:
        try:
            dag = self._chosen()
        except Refused as refused:
            self.dag.set_error(str(refused))
            give_focus(self._date.edit)
            return
        self.asked.emit(dag)

    def _chosen(self) -> date:
        dag = self._date.value()
        if dag is None:
            raise Refused("Schrijf eerst een dag, bijvoorbeeld 12 oktober.")
        if dag > self._werk.vandaag():
            raise Refused("Deze dag moet nog komen. Kies een dag die al geweest is.")
        return dag
