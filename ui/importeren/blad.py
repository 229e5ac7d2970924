"""The sheet that shows what a file would add, before anything is added."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from regisseur_desktop.compat import override
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations.voorstel import Voorstel, skipped_sentence
from ui.importeren.overgeslagen import skipped_rows
from ui.importeren.vinklijst import Vinklijst
from ui.theme.apply import px
from ui.widgets.announce import announce
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import clear, column, fix, holder, line, zone
from ui.widgets.reading_order import go_on
from ui.widgets.row import banner
from ui.widgets.scroll import PageScroll

_ROOM, _AROUND = 64, 180
"""What stays of the window around the sheet, and what its head and foot take."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportTaak:
    """What the sheet is for; `voeg_toe` gets the ids that were ticked and may raise `Refused`."""

    titel: str
    uitleg: str
    voorstel: Voorstel
    voeg_toe: Callable[[frozenset[str]], object]
    alles_aan: bool = True


class ImportBlad(QDialog):
    """Ticks, what is skipped and why, and one button that adds exactly what is ticked."""

    def __init__(self, parent: QWidget, taak: ImportTaak) -> None:
        super().__init__(parent.window())
        self._taak = taak
        self.setWindowTitle(taak.titel)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        voorstel = taak.voorstel
        self.lijst = Vinklijst(voorstel, voorstel.te_kiezen if taak.alles_aan else ())
        self.toevoegen = Button("", "primary", on_click=self._add)
        self.toevoegen.setDefault(True)
        self.annuleren = Button("Annuleren", on_click=self.reject)
        self.bekijk = Button("", "quiet", icon="eye", on_click=self._show_skipped)
        self._skipped = holder(column(skipped_rows(voorstel.overgeslagen)))
        self._refusal = column(spacing=8)
        self._lay_out()
        self.lijst.changed.connect(self._count)
        self._count()
        self.lijst.focus_first()

    def _lay_out(self) -> None:
        voorstel = self._taak.voorstel
        head = column(
            PlainLabel(self._taak.titel, "h2"),
            PlainLabel(self._taak.uitleg),
            sides=(24, 20, 24, 8),
        )
        inner = column(self._refusal, sides=(24, 8, 24, 16), spacing=12)
        if voorstel.overgeslagen:
            inner.addWidget(self._skipped_part())
        inner.addWidget(self.lijst)
        if voorstel.verloren:
            inner.addWidget(banner("\n".join(voorstel.verloren), "info"))
        inner.addStretch(1)
        foot = line(self.toevoegen, self.annuleren, None, sides=(24, 12, 24, 20))
        self._inner = zone("none", inner)
        self.setLayout(column(head, PageScroll(self._inner), foot, spacing=0))
        fix(self, min_width=560, min_height=420)
        self._size()

    def _skipped_part(self) -> QWidget:
        """Return how many lines are skipped, with the button that shows them."""
        skipped = self._taak.voorstel.overgeslagen
        many = len(skipped)
        self.bekijk.setText(f"Bekijk de {many} regels" if many > 1 else "Bekijk de regel")
        self._skipped.hide()
        told = banner(
            f"{skipped_sentence(skipped)}.", "warn", icon="warning-circle", action=self.bekijk
        )
        return holder(column(told, self._skipped, spacing=8))

    def _size(self) -> None:
        """Be as tall as what it shows, within the window below and the screen."""
        room, below = self.screen().availableSize(), self.parentWidget()
        window = below.size() if below is not None else room
        wanted = self._inner.sizeHint().height() + px(_AROUND)
        height = max(min(wanted, window.height() - px(_ROOM)), self.minimumHeight())
        self.resize(min(px(640), room.width()), min(height, room.height()))

    def _show_skipped(self) -> None:
        self._skipped.setVisible(self._skipped.isHidden())

    def _count(self) -> None:
        many = len(self.lijst.gekozen)
        self.toevoegen.setText("1 mens toevoegen" if many == 1 else f"{many} mensen toevoegen")
        self.toevoegen.setEnabled(many > 0)

    def _add(self) -> None:
        clear(self._refusal)
        try:
            done = self._taak.voeg_toe(self.lijst.gekozen)
        except Refused as refused:
            self._refusal.addWidget(banner(str(refused), "danger", icon="warning-circle"))
            announce(self, str(refused))
            return
        if done is not False:
            self.accept()

    @override
    def focusNextPrevChild(self, next: bool, /) -> bool:
        return go_on(self, is_forward=next) or super().focusNextPrevChild(next)
