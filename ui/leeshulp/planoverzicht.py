"""The whole plan at a glance: a line for each part with how it reads, and a click goes there."""

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.operations.leestips import Meelezer
from regisseur_desktop.operations.planoordeel import (
    Deeloordeel,
    Planoordeel,
    beoordeel_met,
    plan_teksten,
    schatting,
)
from ui.leeshulp import zinnetjes
from ui.plan.opvouw import Opvouw
from ui.werk import Werk
from ui.widgets.alive import while_alive
from ui.widgets.buttons import Button
from ui.widgets.labels import IconLabel, PlainLabel
from ui.widgets.layout import column, line
from ui.widgets.rows import Rows
from ui.widgets.wrap_button import WrapButton

_SLEUTEL = "leeshulp/hele_plan"
_WACHT_MS = 400


class _Deel(QWidget):
    """One part: its name as a link, and below it how it reads."""

    def __init__(self) -> None:
        super().__init__()
        self.knop = WrapButton("", "body", sides=(0, 2, 0, 0))
        self._icoon = IconLabel("circle", "text2", 18)
        self._onder = PlainLabel("", "small")
        row = line(self._icoon, spacing=8, sides=(0, 4, 0, 4))
        row.addLayout(column(self.knop, self._onder, spacing=0), 1)
        self.setLayout(row)

    def show_deel(self, deel: Deeloordeel) -> None:
        """Show how a part reads."""
        _tekst, icoon, toon = zinnetjes.kop(deel)
        said = zinnetjes.regel(deel)
        self.knop.label.setText(deel.titel)
        self.knop.setAccessibleName(f"Naar {deel.titel}: {said}")
        self._icoon.set_icon(icoon, toon)
        self._onder.setText(said)


class Planoverzicht(QWidget):
    """Reads the plan beside the screen while it is open; `gekozen` names the part to go to."""

    gekozen = Signal(str)

    def __init__(self, werk: Werk) -> None:
        super().__init__()
        self._werk = werk
        self._asked: tuple[Dossier, Meelezer] | None = None
        self._delen: Rows[_Deel] = Rows()
        self.heel = PlainLabel("", "small")
        self.cijfers = Button("Cijfers als schatting", "quiet", on_click=self._show_figures)
        self.schatting = PlainLabel("", "small")
        self.schatting.hide()
        inner = column(
            self._delen.box, self.heel, line(self.cijfers, None), self.schatting, spacing=6
        )
        self.vouw = Opvouw("Het hele plan", inner, werk.settings, _SLEUTEL)
        self.vouw.vat_samen("Zo leest elk deel van het plan.")
        self.vouw.kop.clicked.connect(self._read_soon)
        self.setLayout(column(self.vouw))
        self._timer = QTimer(self, singleShot=True, interval=_WACHT_MS)
        self._timer.timeout.connect(self._read)

    def show_plan(self, dossier: Dossier, meelezer: Meelezer) -> None:
        """Read this plan soon, if anybody looks."""
        if self._asked is not None and self._asked[0] is dossier and self._asked[1] is meelezer:
            return
        self._asked = (dossier, meelezer)
        self.schatting.hide()
        self._read_soon()

    def _read_soon(self) -> None:
        if self.vouw.is_open:
            self._timer.start()

    def _read(self) -> None:
        if self._asked is None:
            return
        asked = self._asked
        job = self._werk.jobs.start(
            "Plan nalezen", lambda _progress: beoordeel_met(*asked), is_quiet=True
        )
        job.succeeded.connect(while_alive(self, lambda read: self._show(read, asked)))

    def _show(self, read: Planoordeel, asked: tuple[Dossier, Meelezer]) -> None:
        if asked != self._asked:
            return  # an answer to an older question
        self._delen.keep([deel.sleutel for deel in read.delen])
        for at, deel in enumerate(read.delen):
            rij = self._delen.place(deel.sleutel, at, partial(self._make, deel.sleutel))
            rij.show_deel(deel)
        said = f"Samen: {zinnetjes.kop(read.heel)[0].lower()}. {zinnetjes.telling(read.heel)}"
        if read.heel.blijven_staan:
            said = f"{said} {zinnetjes.laten_staan(read.heel.blijven_staan)}"
        self.heel.setText(said)

    def _make(self, sleutel: str) -> _Deel:
        made = _Deel()
        made.knop.clicked.connect(lambda: self.gekozen.emit(sleutel))
        return made

    def deel(self, sleutel: str) -> _Deel | None:
        """Return the line of a part that is shown."""
        return self._delen.get(sleutel)

    def _show_figures(self) -> None:
        if self._asked is None:
            return
        figures = schatting([tekst.tekst for tekst in plan_teksten(self._asked[0])])
        self.schatting.setText(zinnetjes.schatting(figures) if figures else zinnetjes.leeg())
        self.schatting.show()
