"""The first start: a passphrase with a recovery sheet, who you are, and where to begin."""

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.jobs import Jobs
from ui.slot.herstelblad import HerstelStap
from ui.slot.stappen import KeuzeStap, NaamStap, WachtzinStap
from ui.widgets.layout import column

if TYPE_CHECKING:
    from regisseur_desktop.operations.kluis import Kluis


class Begin(StrEnum):
    """What the user wants to see first."""

    VOORBEELD = "voorbeeld"
    AANMELDING = "aanmelding"
    RESERVEKOPIE = "reservekopie"


class EersteStart(QWidget):
    """Three questions; `klaar` gives the open `Kluis` and the `Begin` that was chosen."""

    klaar = Signal(object, object)
    terugzetten = Signal()

    def __init__(self, map_: Path, jobs: Jobs) -> None:
        super().__init__()
        self._map, self._jobs = map_, jobs
        self._kluis: object = None
        self.stack = QStackedWidget()
        outer = column(spacing=0)
        outer.addWidget(self.stack)
        self.setLayout(outer)
        self.wachtzin = WachtzinStap()
        self.wachtzin.gekozen.connect(self._make)
        self.wachtzin.reservekopie.connect(self.terugzetten)
        self.naam = NaamStap()
        self.naam.gekozen.connect(self._named)
        self.keuze = KeuzeStap()
        self.keuze.gekozen.connect(self._begin)
        self._show(self.wachtzin)

    def focus_first(self) -> None:
        """Put the cursor in the passphrase."""
        self.wachtzin.eerste.control.focus_target().setFocus()

    def stop(self) -> None:
        """Close what was made, as when the window closes halfway."""
        from regisseur_desktop.operations.kluis import Kluis  # noqa: PLC0415 - after the screen

        if isinstance(self._kluis, Kluis):
            self._kluis.sluit()

    def _begin(self, key: str) -> None:
        kluis, self._kluis = self._kluis, None
        self.klaar.emit(kluis, Begin(key))

    def _show(self, stap: QWidget) -> None:
        if self.stack.indexOf(stap) < 0:
            self.stack.addWidget(stap)
        self.stack.setCurrentWidget(stap)

    def _make(self, wachtzin: str) -> None:
        map_ = self._map

        def work(_progress: object) -> object:
            from regisseur_desktop.operations import kluis  # noqa: PLC0415 - after the screen

            return kluis.maak_kluis(map_, wachtzin)

        self._jobs.start(
            "Kluis maken", work, on_result=self._made, on_refused=self.wachtzin.show_refusal
        )

    def go_on(self, kluis: "Kluis") -> None:
        """Go on where an earlier first start broke off: the recovery code, then the name."""
        from regisseur_desktop.operations import sleutels  # noqa: PLC0415 - after the screen

        self._kluis = kluis
        if sleutels.is_confirmed(kluis):
            self._ask_name()
        else:
            self._made((kluis, sleutels.new_herstelcode(kluis)))

    def _confirmed(self) -> None:
        from regisseur_desktop.operations import sleutels  # noqa: PLC0415 - after the screen
        from regisseur_desktop.operations.kluis import Kluis  # noqa: PLC0415

        assert isinstance(self._kluis, Kluis)  # noqa: S101 - made one step before
        sleutels.confirm(self._kluis)
        self._ask_name()

    def _made(self, made: tuple[object, str]) -> None:
        self._kluis, code = made
        self.herstel = HerstelStap(code)
        self.herstel.bevestigd.connect(self._confirmed)
        self._show(self.herstel)
        self.herstel.focus_first()

    def _ask_name(self) -> None:
        self._show(self.naam)
        self.naam.naam.control.focus_target().setFocus()

    def _named(self, naam: str, organisatie: str) -> None:
        from regisseur_desktop.operations import instellingen  # noqa: PLC0415
        from regisseur_desktop.operations.kluis import Kluis  # noqa: PLC0415

        assert isinstance(self._kluis, Kluis)  # noqa: S101 - made two steps before
        instellingen.introduce(self._kluis, naam, organisatie)
        self._show(self.keuze)
        self.keuze.focus_first()
