"""The sheet before a family tree file leaves the store: what others will not understand of it."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from regisseur_desktop.compat import override
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.uitwisseling import Versie, exporteer_gedcom, verlies
from ui.documenten.kopie import BUITEN, ask_save
from ui.formulieren.bewerker import Bewerker
from ui.widgets.buttons import Button
from ui.widgets.choice import RadioChoice, Tick
from ui.widgets.field import Field
from ui.widgets.labels import IconLabel, PlainLabel
from ui.widgets.layout import clear, column, fix, holder, line, zone
from ui.widgets.reading_order import go_on
from ui.widgets.row import banner
from ui.widgets.scroll import PageScroll

TITEL = "Stamboom bewaren voor een ander programma"
_VERSIES = [
    (Versie.OUD, "GEDCOM 5.5.1, past bijna overal"),
    (Versie.NIEUW, "GEDCOM 7, voor nieuwe programma’s"),
]
_VOLLEDIG = "Ook telefoon, e-mail, ziekte en verslaving, wat belangrijk is en de gevoelslijnen"


class StamboomUit(QDialog):
    """Choose the version and how much goes along; the list of losses follows at once."""

    def __init__(self, parent: QWidget, bewerker: Bewerker) -> None:
        super().__init__(parent.window())
        self._werk, self._huishouden_id = bewerker.werk, bewerker.huishouden_id
        self.setWindowTitle(TITEL)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.versie = Field("Voor welk programma?", RadioChoice(_VERSIES))
        self.versie.control.set_value(Versie.OUD)
        self.volledig = Tick(_VOLLEDIG)
        self._losses = column(spacing=8)
        self.bewaren = Button(
            "Bestand bewaren", "primary", icon="download-simple", on_click=self._ask
        )
        self.bewaren.setDefault(True)
        self.annuleren = Button("Annuleren", on_click=self.reject)
        self._lay_out()
        self.volledig.edited.connect(self._show_losses)
        self._show_losses()

    def _lay_out(self) -> None:
        inner = column(
            self.versie,
            self.volledig,
            PlainLabel("Dit gaat in een ander programma verloren", "section"),
            self._losses,
            banner(BUITEN, "warn", icon="warning"),
            None,
            sides=(24, 8, 24, 16),
            spacing=16,
        )
        self.setLayout(
            column(
                column(PlainLabel(TITEL, "h2"), sides=(24, 20, 24, 8)),
                PageScroll(zone("none", inner)),
                line(self.bewaren, self.annuleren, None, sides=(24, 12, 24, 20)),
                spacing=0,
            )
        )
        fix(self, min_width=560, min_height=480)

    def _show_losses(self) -> None:
        """Say in sentences what another program will not understand."""
        clear(self._losses)
        try:
            told = verlies(self._dossier(), volledig=self.volledig.value())
        except Refused as refused:
            told = (str(refused),)
            self.bewaren.setEnabled(False)
        for sentence in told:
            self._losses.addWidget(_point(sentence))

    def _dossier(self) -> Dossier:
        return self._werk.dossier(self._huishouden_id)

    def _ask(self) -> None:
        naam = f"{self._dossier().huishouden.naam}.ged"
        ask_save(self, naam, "ged", self.write)

    def write(self, pad: Path) -> None:
        """Write the file where the user says; what stands in the way is told here."""
        try:
            exporteer_gedcom(
                self._werk.kluis,
                self._dossier(),
                pad,
                self.versie.control.value(),
                volledig=self.volledig.value(),
            )
        except Refused as refused:
            self._losses.insertWidget(0, banner(str(refused), "danger", icon="warning-circle"))
            return
        self._werk.tell(f"De stamboom staat in de map {pad.parent.name or pad.parent}.")
        self.accept()

    @override
    def focusNextPrevChild(self, next: bool, /) -> bool:
        return go_on(self, is_forward=next) or super().focusNextPrevChild(next)


def _point(sentence: str) -> QWidget:
    row = line(IconLabel("minus", "text3", 16), spacing=8)
    row.addWidget(PlainLabel(sentence), 1)
    return holder(row)
