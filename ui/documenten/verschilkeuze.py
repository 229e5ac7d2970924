"""Which two plans are compared: a version and the plan of now, until others are chosen."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.plan import Planversie
from regisseur_desktop.domain.plan_van_toen import PlanVanToen
from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.documentopdracht import Documentopdracht
from regisseur_desktop.operations.terugkijken import naam_van_versie, van_versie
from ui.werk import Werk
from ui.widgets.choice import ComboChoice
from ui.widgets.field import Field
from ui.widgets.layout import column

_NU = ("", "Het plan van nu")


class VerschilKeuze(QWidget):
    """Two lists; an earlier plan is read once, for nothing changes it. `changed` at each choice."""

    changed = Signal()

    def __init__(self, werk: Werk, wens: Documentopdracht) -> None:
        super().__init__()
        self._werk = werk
        self._versies: dict[str, Planversie] = {}
        self._read = {plan.naam: plan for plan in (wens.toen, wens.nu) if plan}
        self.toen = Field("Welk plan was er eerst?", ComboChoice((), empty=""))
        self.nu = Field("Welk plan kwam daarna?", ComboChoice((), empty=""))
        self._first = {
            field: plan.naam
            for field, plan in ((self.toen, wens.toen), (self.nu, wens.nu))
            if plan is not None
        }
        self.setLayout(column(self.toen, self.nu, spacing=16))
        for field in (self.toen, self.nu):
            field.control.committed.connect(self.changed)

    def show_soort(self, dossier: Dossier, soort: Documentsoort) -> None:
        """Offer the versions of this household, the newest first, and what was wished for."""
        versies = sorted(dossier.planversies, key=lambda versie: -versie.nummer)
        self._versies = {naam_van_versie(versie): versie for versie in versies}
        names = dict.fromkeys((*self._versies, *self._read))
        options = [(naam, f"{naam[:1].upper()}{naam[1:]}") for naam in names]
        for field, offered in ((self.toen, options), (self.nu, [_NU, *options])):
            choice = field.control
            assert isinstance(choice, ComboChoice)  # noqa: S101 - made above
            choice.offer(offered)
            if field in self._first:
                choice.set_value(self._first.pop(field))
        self.setVisible(soort is Documentsoort.VERSCHIL and bool(options))

    def fill(self, opdracht: Documentopdracht) -> Documentopdracht:
        """Return what was asked for with the two plans, where they are asked."""
        if opdracht.soort is not Documentsoort.VERSCHIL:
            return opdracht
        return replace(opdracht, toen=self._plan(self.toen), nu=self._plan(self.nu))

    def _plan(self, field: Field) -> PlanVanToen | None:
        """Return a plan; that a version cannot be read is told below its field."""
        naam = field.control.value()
        if naam in self._versies and naam not in self._read:
            try:
                self._read[naam] = van_versie(self._werk.kluis, self._versies[naam])
            except Refused as refused:
                field.set_error(str(refused))
                return None
        field.clear_error()
        return self._read.get(naam)
