"""Two days to compare the netwerk on; it stands above the map while that is done."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from regisseur_desktop.compat import override
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.kalender import plus_dagen
from regisseur_desktop.domain.netwerk_verloop import first_day
from regisseur_desktop.errors import Refused
from ui.werk import Werk
from ui.widgets.buttons import Button
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.focus_ring import give_focus
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, line

_VOLGORDE = "Kies twee dagen. De eerste is de vroegste."


class Vergelijkbalk(QWidget):
    """Two dates and a button; `gekozen` carries both days, `klaar` asks for the map of today."""

    gekozen = Signal(date, date)
    klaar = Signal()

    def __init__(self, werk: Werk) -> None:
        super().__init__()
        self._werk = werk
        self.eerste = Field("Zoals het was op", DateField(werk.vandaag, is_past=True))
        self.tweede = Field("En op", DateField(werk.vandaag, is_past=True))
        self.knop = Button("Vergelijken", on_click=self._choose)
        self.terug = Button("Terug naar vandaag", "quiet", on_click=self.klaar.emit)
        row = line(sides=(0, 12, 0, 0), spacing=16)
        row.addWidget(self.eerste, 1)
        row.addWidget(self.tweede, 1)
        row.addLayout(
            column(
                PlainLabel(" ", "field"), line(self.knop, self.terug, spacing=8), None, spacing=6
            )
        )
        self.setLayout(row)
        for field in (self.eerste, self.tweede):
            field.control.focus_target().returnPressed.connect(self._choose)  # type: ignore[attr-defined]
        self.hide()

    def begin(self, dossier: Dossier) -> None:
        """Fill in the beginning of the netwerk and today, and compare them."""
        vandaag = self._werk.vandaag()
        begin = first_day(dossier.netwerk)
        start = dossier.huishouden.aangemaakt_op
        known = [day for day in (begin, start) if day and day < vandaag]
        self.eerste.control.set_value(min(known, default=plus_dagen(vandaag, -1)))
        self.tweede.control.set_value(vandaag)
        self.show()
        give_focus(self.eerste.control.focus_target())
        self._choose()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the map of today, as in every other bar that looks at something else."""
        if event.key() == Qt.Key.Key_Escape:
            self.klaar.emit()
        else:
            super().keyPressEvent(event)

    def _choose(self) -> None:
        days: list[date] = []
        for field in (self.eerste, self.tweede):
            try:
                day = field.control.value()
            except Refused as refused:
                field.set_error(str(refused))
                return
            if day is None:
                field.set_error(_VOLGORDE)
                return
            days.append(day)
        if days[0] >= days[1]:
            self.tweede.set_error(_VOLGORDE)
            return
        self.gekozen.emit(days[0], days[1])
