"""Back at the office: what is left to look at after the table, each with the way there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from regisseur_desktop.compat import override
from regisseur_desktop.operations.changes import Changes
from regisseur_desktop.operations.na_de_tafel import Punt, Puntsoort, na_te_kijken, samenvatting
from ui.plek import Plek, Scherm
from ui.theme.apply import px
from ui.werk import Werk
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import clear, column, line, zone
from ui.widgets.reading_order import go_on
from ui.widgets.row import RowAction, TaskRow
from ui.widgets.scroll import PageScroll

TITEL = "Nog na te kijken"
_ICONEN = {
    Puntsoort.LANGE_ZIN: "chat-text",
    Puntsoort.ZONDER_WIE: "user",
    Puntsoort.ZONDER_DATUM: "calendar-blank",
    Puntsoort.ZONDER_AFSPRAAK: "target",
    Puntsoort.TOESTEMMING: "handshake",
    Puntsoort.ANTWOORD: "signature",
}


class NaKijken(QDialog):
    """Stays beside the work while one after the other is put right; it blocks nothing."""

    def __init__(self, werk: Werk, huishouden_id: str, ouder: QWidget) -> None:
        super().__init__(ouder)
        self._werk, self._id = werk, huishouden_id
        self._shown: tuple[Punt, ...] | None = None
        self.setWindowTitle(TITEL)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.samen = PlainLabel("", "muted")
        self._rows: QVBoxLayout = column(spacing=2)
        self.sluiten = Button("Sluiten", on_click=self.close)
        content = PageScroll(zone("none", column(self._rows, None, sides=(0, 0, 12, 0))))
        box = column(PlainLabel(TITEL, "h2"), self.samen, sides=(24, 20, 24, 20), spacing=12)
        box.addWidget(content, 1)
        box.addLayout(line(None, self.sluiten))
        self.setLayout(box)
        self.resize(px(560), px(480))
        werk.notifier.changed.connect(self._follow)
        self._show()

    def _follow(self, changes: Changes) -> None:
        if self._id in changes.huishouden_ids:
            self._show()

    def _show(self) -> None:
        punten = na_te_kijken(self._werk.dossier(self._id), self._werk.vandaag())
        if punten == self._shown:
            return
        self._shown = punten
        self.samen.setText(samenvatting(punten))
        clear(self._rows)
        for punt in punten:
            self._rows.addWidget(self._row(punt))

    def _row(self, punt: Punt) -> TaskRow:
        go = RowAction("Openen", lambda: self._open(punt))
        kind = punt.soort.label.capitalize()
        return TaskRow(punt.tekst, kind, icon=(_ICONEN[punt.soort], "text2"), action=go)

    def _open(self, punt: Punt) -> None:
        self._werk.go(Plek(Scherm.HUISHOUDEN, self._id, punt.tab, punt.item_id))

    @override
    def focusNextPrevChild(self, next: bool, /) -> bool:
        return go_on(self, is_forward=next) or super().focusNextPrevChild(next)


def toon_nakijken(werk: Werk, huishouden_id: str, ouder: QWidget) -> NaKijken | None:
    """Show what is left to look at; when nothing is, say so."""
    punten = na_te_kijken(werk.dossier(huishouden_id), werk.vandaag())
    if not punten:
        werk.tell(samenvatting(punten))
        return None
    lijst = NaKijken(werk, huishouden_id, ouder)
    lijst.show()
    return lijst
