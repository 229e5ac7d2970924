"""Read a document of the store in the program itself: no copy leaves it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from regisseur_desktop.compat import override
from regisseur_desktop.domain.regie import Documentrecord
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations import documenten_bewaren, documenten_meegeven
from ui.documenten.afdrukken import print_pdf
from ui.documenten.kijker import BladKijker
from ui.theme.apply import px
from ui.werk import Melding, Werk
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, line
from ui.widgets.reading_order import go_on
from ui.widgets.toast import toast


class BekijkDocument(QDialog):
    """The pages as they were made, with Afdrukken."""

    def __init__(self, werk: Werk, record: Documentrecord, inhoud: bytes, ouder: QWidget) -> None:
        super().__init__(ouder)
        self._werk, self._record, self._inhoud = werk, record, inhoud
        self.setWindowTitle(record.titel)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.kijker = BladKijker(werk)
        self.kijker.show_pdf(inhoud)
        self.afdrukken = Button("Afdrukken", "primary", icon="printer", on_click=self._print)
        self.sluiten = Button("Sluiten", on_click=self.close)
        box = column(sides=(24, 20, 24, 20), spacing=12)
        box.addWidget(PlainLabel(f"{record.titel}, versie {record.versie}", "h2"))
        box.addWidget(self.kijker, 1)
        box.addLayout(line(self.afdrukken, None, self.sluiten))
        self.setLayout(box)
        self.setMinimumSize(720, 560)
        self.resize(min(px(820), ouder.width()), min(px(900), ouder.height()))
        werk.melding.connect(self._tell)

    @override
    def focusNextPrevChild(self, next: bool, /) -> bool:
        return go_on(self, is_forward=next) or super().focusNextPrevChild(next)

    def _print(self) -> None:
        print_pdf(
            self._werk,
            self._inhoud,
            self,
            grijs=bool(self.kijker.grijs.value()),
            on_printed=lambda: documenten_meegeven.log_printed(self._werk.kluis, self._record),
        )

    def _tell(self, melding: Melding) -> None:
        if self.isVisible():
            toast(self, melding.tekst, melding.actie_tekst, melding.actie)


def open_document(werk: Werk, record: Documentrecord, ouder: QWidget) -> BekijkDocument | None:
    """Show a PDF of the store; what cannot be read is told."""
    try:
        inhoud = documenten_bewaren.inhoud(werk.kluis, record)
    except Refused as refused:
        werk.tell(str(refused))
        return None
    dialog = BekijkDocument(werk, record, inhoud, ouder.window())
    dialog.open()
    return dialog
