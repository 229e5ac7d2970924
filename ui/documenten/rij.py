"""One document in the list: what it is, when it was made, for whom, and who received it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from regisseur_desktop.domain.kalender import MAANDEN
from regisseur_desktop.domain.regie import Documentrecord, Documentsoort, Ontvanger
from ui.widgets.buttons import Button, IconButton
from ui.widgets.labels import IconLabel, PlainLabel
from ui.widgets.layout import column, fix, line

_ICONS = {"pdf": "file-pdf", "docx": "file-doc"}
_FORMATEN = {"pdf": "PDF", "docx": "Word"}


def naam_van(record: Documentrecord) -> str:
    """Return the name under which the list and a screen reader know a document."""
    lezer = f" voor {record.lezer.label}" if record.lezer else ""
    return f"{record.titel}{lezer}, versie {record.versie}"


class DocumentRij(QWidget):
    """Asks for what the user wants; the page does it."""

    view_asked = Signal()
    wie_asked = Signal()
    copy_asked = Signal()
    replace_asked = Signal()
    removal_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.record: Documentrecord | None = None
        self.icon = IconLabel("file-text", "accent", 22)
        self.titel = PlainLabel("", "strong")
        self.gemaakt = PlainLabel("", "small")
        self.kregen = PlainLabel("", "small")
        self.bekijken = Button("Bekijken")
        fix(self.bekijken, min_width=104)
        self.wie = Button("Wie kreeg dit?", "quiet")
        self.meer = IconButton("dots-three", "", on_click=self._open_menu)
        self.menu = QMenu(self)
        self.bekijken.clicked.connect(self.view_asked)
        self.wie.clicked.connect(self.wie_asked)
        row = line(sides=(0, 10, 0, 10), spacing=12)
        row.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column(self.titel, self.gemaakt, self.kregen, spacing=2), 1)
        for part in (self.wie, self.bekijken, self.meer):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(row)

    def show_record(self, record: Documentrecord) -> None:
        """Show a document as it is recorded."""
        if record == self.record:
            return
        self.record = record
        self.icon.set_icon(_ICONS.get(record.formaat, "file-text"))
        self.titel.setText(record.titel)
        self.gemaakt.setText(_made(record))
        self.kregen.setText(_received(record))
        naam = naam_van(record)
        is_pdf = record.formaat == "pdf"
        self.bekijken.setText("Bekijken" if is_pdf else "Openen")
        self.bekijken.setAccessibleName(f"{self.bekijken.text()}: {naam}")
        self.wie.setAccessibleName(f"Wie kreeg dit? {naam}")
        self.meer.set_name(f"Meer: {naam}")

    def _open_menu(self) -> None:
        self.menu.clear()
        self.menu.addAction("&Kopie bewaren…", self.copy_asked.emit)
        if self.record is not None and self.record.soort is Documentsoort.BIJLAGE:
            self.menu.addAction("&Vervangen door nieuwe versie…", self.replace_asked.emit)
        self.menu.addSeparator()
        self.menu.addAction("&Weghalen", self.removal_asked.emit)
        self.menu.popup(self.meer.mapToGlobal(self.meer.rect().bottomLeft()))


def _made(record: Documentrecord) -> str:
    dag = record.gemaakt_op.astimezone()
    verb = "Toegevoegd" if record.soort is Documentsoort.BIJLAGE else "Gemaakt"
    parts = [f"Versie {record.versie}", _FORMATEN.get(record.formaat, record.formaat.upper())]
    parts.append(f"{verb} op {dag.day} {MAANDEN[dag.month - 1]} {dag.year}")
    if record.lezer:
        parts.append(f"voor {record.lezer.label}")
    return " · ".join(part for part in parts if part)


def _received(record: Documentrecord) -> str:
    if not record.ontvangers:
        return "Nog niet opgeschreven wie het kreeg."
    return f"Gekregen: {'; '.join(_receiver(een) for een in record.ontvangers)}"


def _receiver(ontvanger: Ontvanger) -> str:
    dag = ontvanger.datum
    hoe = f", {ontvanger.hoe}" if ontvanger.hoe else ""
    return f"{ontvanger.naam} ({dag.day} {MAANDEN[dag.month - 1]}{hoe})"
