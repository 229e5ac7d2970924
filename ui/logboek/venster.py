"""The log of a household in a sheet: each change field by field, and every use of the dossier."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from regisseur_desktop.domain.datum_tonen import toon_datum_kort, toon_tijd
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.operations import logboek
from regisseur_desktop.operations.logboek import Logregel, Wijzigingsregel
from ui.theme.apply import px
from ui.werk import Werk
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import clear, column, line, zone
from ui.widgets.row import separator
from ui.widgets.scroll import PageScroll

_MOST = 100


class LogboekVenster(QDialog):
    """Shows the changes first; one button turns to who opened, printed and exported."""

    def __init__(self, werk: Werk, dossier: Dossier, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Logboek")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._werk, self._id = werk, dossier.id
        self._shows_use = False
        self.title = PlainLabel(f"Logboek van {dossier.huishouden.naam}", "h2")
        self.turn = Button("Wie keek en wat ging eruit?", on_click=self._turn)
        self.body = column(spacing=8)
        close = Button("Sluiten", "primary", on_click=self.accept)
        close.setDefault(True)
        head = line(sides=(24, 20, 24, 12))
        head.addWidget(self.title, 1)
        head.addWidget(self.turn)
        inside = column(sides=(24, 8, 24, 16))
        inside.addLayout(self.body)
        inside.addStretch(1)
        box = column(head, spacing=0)
        box.addWidget(PageScroll(zone("none", inside)), 1)
        box.addLayout(line(None, close, sides=(24, 12, 24, 20)))
        self.setLayout(box)
        self.resize(px(760), px(620))
        self._show()

    def _turn(self) -> None:
        self._shows_use = not self._shows_use
        other = "Wat is er veranderd?" if self._shows_use else "Wie keek en wat ging eruit?"
        self.turn.setText(other)
        self._show()

    def _show(self) -> None:
        clear(self.body)
        kluis = self._werk.kluis
        if self._shows_use:
            lines = [self._use(one) for one in logboek.lijst(kluis, self._id, _MOST)]
        else:
            lines = [self._change(one) for one in logboek.wijzigingen(kluis, self._id, _MOST)]
        for place, widget in enumerate(lines):
            if place:
                self.body.addWidget(separator())
            self.body.addWidget(widget)

    def _use(self, regel: Logregel) -> QWidget:
        parts = (regel.gebeurtenis, regel.detail, regel.wie)
        text = " · ".join(part for part in parts if part)
        return PlainLabel(f"{self._when(regel)}   {text}")

    def _change(self, regel: Wijzigingsregel) -> QWidget:
        title = " · ".join(part for part in (regel.soort, regel.tekst) if part)
        words = [PlainLabel(f"{title[:1].upper()}{title[1:]}", "strong")]
        words += [
            PlainLabel(f"{naam}: {oud} → {nieuw}", "small") for naam, oud, nieuw in regel.velden
        ]
        words.append(PlainLabel(f"{self._when(regel)} · {regel.wie}", "small"))
        return zone("none", column(*words, spacing=2))

    def _when(self, regel: Logregel | Wijzigingsregel) -> str:
        here = regel.moment.astimezone()
        return f"{toon_datum_kort(here.date(), self._werk.vandaag())} {toon_tijd(here.time())}"


def open_logboek(werk: Werk, dossier: Dossier, parent: QWidget) -> LogboekVenster:
    """Open the log of a household over the window of `parent`."""
    venster = LogboekVenster(werk, dossier, parent.window())
    venster.open()
    return venster
