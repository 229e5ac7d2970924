"""The small sheet at a grip: one line that adds relatives, there where they will stand."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from regisseur_desktop.compat import override
from regisseur_desktop.domain.moment import Moment
from regisseur_desktop.domain.persoon import Partnersoort
from regisseur_desktop.domain.snelregel import SnelPersoon, lees_personen
from regisseur_desktop.domain.tekst import opsomming
from regisseur_desktop.errors import Refused
from ui.genogram.plek import best_place
from ui.kladden import Klad, Teksten
from ui.werk import Werk
from ui.widgets.announce import announce
from ui.widgets.buttons import Button, IconButton
from ui.widgets.choice import ComboChoice, Tick
from ui.widgets.field import Field
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, fix, holder, line
from ui.widgets.moment_field import MomentField

_WIDTH = 344


@dataclass(frozen=True, slots=True, kw_only=True)
class Snelvraag:
    """What the sheet asks; `sleutel` is the name under which half a line is kept.

    `met_partner` adds the tick Overleden and the kind of couple; `met_mensen` shows below the
    line whom it makes.
    """

    sleutel: str
    titel: str
    label: str
    voorbeeld: str = ""
    met_partner: bool = False
    met_mensen: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Antwoord:
    """What was filled in."""

    tekst: str
    is_overleden: bool = False
    overleden: Moment | None = None
    soort: Partnersoort | None = None


Doe = Callable[[Antwoord], object]
"""Uses an answer; raises `Refused` with a sentence when it cannot."""


class Snelblad(QFrame):
    """Enter adds and closes; Esc closes and keeps what stands in the line."""

    closed = Signal()

    def __init__(self, werk: Werk, parent: QWidget) -> None:
        super().__init__(parent)
        self._werk, self._ground = werk, parent
        self._doe: Doe | None = None
        self.setProperty("zone", "toolsheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.titel = PlainLabel("", "h3")
        self.label = PlainLabel("", "field")
        self.edit = QLineEdit()
        self.label.setBuddy(self.edit)
        self.begrepen = PlainLabel("", "understood")
        self._error = PlainLabel("", "error")
        self.overleden = Tick("Overleden")
        self.wanneer = Field("Wanneer?", MomentField(werk.vandaag, placeholder="Bijvoorbeeld 2025"))
        self.soort = Field(
            "Wat zijn zij van elkaar?",
            ComboChoice([(een, een.label) for een in Partnersoort], empty="Volgt uit wat je typt"),
        )
        self.knop = Button("Toevoegen", on_click=self._add)
        self.dicht = IconButton("x", "Sluiten zonder toevoegen", on_click=self.leave)
        self._lay_out()
        self._klad = Klad(werk, self, self._teksten, self._put)
        self._vraag = Snelvraag(sleutel="", titel="", label="")
        self._at, self._bezet = QPoint(), tuple[QRect, ...]()
        self._connect()
        self.hide()

    def _lay_out(self) -> None:
        head = line(self.titel, spacing=8)
        head.setStretch(0, 1)
        head.addWidget(self.dicht)
        self._partner = holder(column(self.overleden, self.wanneer, self.soort, spacing=10))
        foot = line(None, self.knop)
        self.setLayout(
            column(
                head,
                column(self.label, self.edit, self.begrepen, self._error, spacing=4),
                self._partner,
                foot,
                sides=(16, 10, 16, 14),
                spacing=10,
            )
        )
        fix(self, min_width=_WIDTH, max_width=_WIDTH)

    def _connect(self) -> None:
        self.edit.textEdited.connect(self._typed)
        self.edit.returnPressed.connect(self._add)
        self.overleden.edited.connect(self._ticked)
        for part in (self.edit, self.overleden.box, self.wanneer.control.focus_target()):
            part.installEventFilter(self)
        self.soort.control.focus_target().installEventFilter(self)

    # -- opening and closing

    def ask(self, vraag: Snelvraag, at: QPoint, doe: Doe, bezet: Sequence[QRect] = ()) -> None:
        """Open beside a point of the parent, with what was half typed here before.

        `bezet` is where symbols stand; the sheet covers as little of that as it can.
        """
        self._klad.flush()  # another place may be asked about while this one is half typed
        self._doe, self._vraag, self._bezet = doe, vraag, tuple(bezet)
        self.titel.setText(vraag.titel)
        self.label.setText(vraag.label)
        self.edit.setAccessibleName(f"{vraag.titel}: {vraag.label}")
        self.edit.setPlaceholderText(vraag.voorbeeld)
        self._partner.setVisible(vraag.met_partner)
        self._clear()
        self._klad.reopen(vraag.sleutel)
        self._show_people()
        self._at = at
        self.ensurePolished()
        self.show()
        self._place()
        self.raise_()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit.selectAll()

    @property
    def fout(self) -> str:
        """The sentence below the line, or nothing."""
        return "" if self._error.isHidden() else self._error.text()

    def leave(self) -> None:
        """Close and keep what stands in the line for the next time.

        Also on a tab that is not in sight: another household must not find this sheet open.
        """
        if self.isHidden():
            return
        had_keyboard = self.isVisible()
        self._klad.flush()
        self.hide()
        if had_keyboard:
            self.closed.emit()

    def _clear(self) -> None:
        self._error.hide()
        self.edit.clear()
        self.overleden.set_value(value=False)
        self.wanneer.hide()
        self.wanneer.control.set_value(None)
        self.wanneer.clear_error()
        self.soort.control.set_value(None)

    def _place(self) -> None:
        """Stand where least of the drawing is covered, as near to the grip as that allows."""
        self.adjustSize()
        self.move(best_place(self._ground.rect(), self.size(), self._at, self._bezet))

    # -- what is typed

    def _teksten(self) -> Teksten:
        return {"regel": self.edit.text()} if self.edit.text().strip() else {}

    def _put(self, kept: Teksten) -> None:
        self.edit.setText(kept.get("regel", ""))

    def _typed(self) -> None:
        self._error.hide()
        self._klad.note()
        self._show_people()

    def _ticked(self) -> None:
        is_dead = self.overleden.value()
        self.wanneer.setVisible(is_dead)
        self._place()
        if is_dead:
            self.wanneer.control.focus_target().setFocus()

    def _show_people(self) -> None:
        found = self._people() if self._vraag.met_mensen else ()
        self.begrepen.setText(opsomming([_noem(een) for een in found]))
        self.begrepen.setVisible(bool(found))
        self._place()

    def _people(self) -> tuple[SnelPersoon, ...]:
        try:
            return lees_personen(self.edit.text(), self._werk.vandaag())
        except Refused:
            return ()

    # -- adding

    def _add(self) -> None:
        if self._doe is None or not self.isVisible():
            return
        try:
            self._doe(self._antwoord())
        except Refused as refused:
            self._refuse(str(refused))
            return
        self.edit.clear()
        self._klad.keep()
        self.hide()
        self.closed.emit()

    def _antwoord(self) -> Antwoord:
        is_dead = self._vraag.met_partner and self.overleden.value()
        return Antwoord(
            tekst=self.edit.text().strip(),
            is_overleden=is_dead,
            overleden=self.wanneer.control.value() if is_dead else None,
            soort=self.soort.control.value(),
        )

    def _refuse(self, sentence: str) -> None:
        self._error.setText(sentence)
        self._error.show()
        self.edit.setAccessibleDescription(sentence)
        announce(self, sentence)
        self._place()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return True
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and watched is not self.edit:
            self._add()
            return True
        return False


def _noem(persoon: SnelPersoon) -> str:
    """Return one person as the line was understood: "Ivan (zoon, 9 jaar)"."""
    age = f"{persoon.leeftijd} jaar" if persoon.leeftijd is not None else ""
    extra = ", ".join(
        part for part in (persoon.rol if persoon.rol != persoon.naam else "", age) if part
    )
    return f"{persoon.naam} ({extra})" if extra else persoon.naam
