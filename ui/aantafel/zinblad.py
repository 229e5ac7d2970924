"""A sentence of the sheet, to change where it stands: over the page, right below its place."""

from dataclasses import replace

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from regisseur_desktop.compat import override
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.plan import Afspraak, Doel
from regisseur_desktop.domain.tekst import clean
from regisseur_desktop.domain.verhaal import Hulpvraag, Kracht
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations import items
from ui.plan.binding import bind
from ui.theme.apply import px
from ui.werk import Werk
from ui.widgets.buttons import Button
from ui.widgets.field import Field
from ui.widgets.focus_ring import give_focus
from ui.widgets.layout import column, line
from ui.widgets.text import TextArea

Zin = Hulpvraag | Kracht | Doel | Afspraak
_VELDEN = {Hulpvraag: "tekst", Kracht: "tekst", Doel: "wat", Afspraak: "wat"}
_NAMEN = {
    Hulpvraag: "Wat jullie willen",
    Kracht: "Wat er al goed gaat",
    Doel: "Het doel",
    Afspraak: "De afspraak",
}


class ZinBlad(QFrame):
    """One field over the page; what is typed saves itself. `klaar` when it may go away."""

    klaar = Signal()
    verder = Signal(str)

    def __init__(self, werk: Werk, zin: Zin, ouder: QWidget) -> None:
        super().__init__(ouder)
        self._werk, self._zin, self._page = werk, zin, ouder
        self.setProperty("zone", "toolsheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.tekst = Field(_NAMEN[type(zin)], TextArea(lines=2, most=6), name="Deze zin")
        self._binding = bind(self.tekst, self._save)
        self._binding.show_value(getattr(zin, _VELDEN[type(zin)]))
        self.meer = Button("Meer veranderen", on_click=lambda: self.verder.emit(zin.id))
        self.gereed = Button("Klaar", "primary", name="Deze zin is klaar", on_click=self.finish)
        foot = line(self.meer, None, self.gereed, spacing=8)
        self._box = column(self.tekst, foot, sides=(16, 12, 16, 12), spacing=12)
        self.setLayout(self._box)

    @property
    def zin_id(self) -> str:
        """Which sentence is being changed."""
        return self._zin.id

    def show_at(self, vlak: QRect) -> None:
        """Come up beside the sentence, with the cursor behind its last word."""
        self.place_at(vlak)
        self.show()
        self.raise_()
        edit = self.tekst.control.focus_target()
        give_focus(edit)
        if isinstance(edit, QPlainTextEdit):
            edit.moveCursor(QTextCursor.MoveOperation.End)

    def place_at(self, vlak: QRect) -> None:
        """Stand below the sentence, or above it where the page ends; inside the page."""
        page = self._page.rect()
        width = min(page.width() - px(32), px(560))
        height = max(self.sizeHint().height(), self._box.heightForWidth(width))
        left = max(px(16), min(vlak.left() - px(16), page.width() - width - px(16)))
        below = vlak.bottom() + px(8)
        top = below if below + height < page.height() else vlak.top() - height - px(8)
        self.setGeometry(left, max(0, top), width, height)

    def finish(self) -> None:
        """Save and go away; a sentence that cannot be kept stays, with what to do."""
        self._binding.flush()
        if not self._binding.is_dirty:
            self.klaar.emit()

    def flush(self) -> None:
        """Save at once what was typed."""
        self._binding.flush()

    def _stored(self) -> tuple[Dossier, Zin] | None:
        dossier = self._werk.dossier(self._zin.huishouden_id)
        stored = dossier.zoek(self._zin.id)
        return (dossier, stored) if isinstance(stored, Zin) else None

    def _save(self, tekst: str) -> None:
        tekst = clean(tekst).strip()
        if not tekst:
            raise Refused("Schrijf de zin op.")
        found = self._stored()
        if found is None:
            return
        dossier, stored = found
        after = replace(stored, **{_VELDEN[type(stored)]: tekst})  # type: ignore[arg-type]
        if after != stored:
            self._werk.do(items.save(dossier, stored, after, "Zin veranderen"))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.finish()
        else:
            super().keyPressEvent(event)
