"""The table itself: the steps in any order, on a screen with nothing else on it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QFrame, QStackedWidget, QWidget

from regisseur_desktop.compat import override
from regisseur_desktop.domain.tekst import opsomming
from regisseur_desktop.operations.aan_tafel import voor_gezin
from regisseur_desktop.operations.changes import Changes
from ui.aantafel.bellen import BellenStap
from ui.aantafel.blad import Bladmaker
from ui.aantafel.doelen import DoelenStap
from ui.aantafel.eens import EensStap
from ui.aantafel.kop import TafelKop, groter, kleiner
from ui.aantafel.krachten import KrachtenStap
from ui.aantafel.laat_zien import LaatZienStap
from ui.aantafel.meenemen import MeenemenStap
from ui.aantafel.plek import Tafelplek, letter_in, naar_letter
from ui.aantafel.rol import TafelRol
from ui.aantafel.stap import Stap
from ui.aantafel.terug import Terug
from ui.aantafel.willen import WillenStap
from ui.theme.apply import px
from ui.werk import Werk
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import column, fix, line, zone
from ui.widgets.reading_order import go_on
from ui.widgets.resized import when_resized

_SCHRIJVEN = "willen", "doelen", "goed", "bellen"
_WIDEST, _FOOT_AT = 960, 480


class Tafel(QFrame):
    """`gestopt` when the family is done; `vergrendelen` asks for the lock."""

    gestopt = Signal()
    vergrendelen = Signal()

    def __init__(self, werk: Werk, plek: Tafelplek) -> None:
        super().__init__()
        self._werk, self._id = werk, plek.huishouden_id
        self.setProperty("zone", "page")
        self.setAccessibleName("Ons plan")
        self._terug = Terug(werk, self._id)
        self.maker = Bladmaker(werk, self._id)
        self.stappen = self._make()
        self.kop = TafelKop(tuple(self.stappen.values()))
        self._stack = QStackedWidget()
        for stap in self.stappen.values():
            self._stack.addWidget(_scrolled(stap))
        self.nog = PlainLabel("", "muted")
        self.verder = Button("Verder", "primary", on_click=self._next)
        foot = line(sides=(20, 8, 20, 8), spacing=12)
        foot.addWidget(self.nog, 1)
        foot.addWidget(self.verder)
        self._foot = zone("status", foot)
        box = column(self.kop, spacing=0)
        box.addWidget(self._stack, 1)
        box.addWidget(self._foot)
        self.setLayout(box)
        self._stap = plek.stap if plek.stap in self.stappen else _SCHRIJVEN[0]
        self._before = _SCHRIJVEN[0]
        self._connect()
        self._add_keys()

    def _make(self) -> dict[str, Stap]:
        of = self._werk, self._id, self.maker
        self.doelen, self.goed = DoelenStap(*of), KrachtenStap(*of)
        self.zien, self.meenemen = LaatZienStap(*of), MeenemenStap(*of)
        writing = WillenStap(*of), self.doelen, self.goed, BellenStap(*of)
        order: tuple[Stap, ...] = (*writing, self.zien, EensStap(*of), self.meenemen)
        return {stap.sleutel: stap for stap in order}

    def _connect(self) -> None:
        self.kop.gekozen.connect(self.go)
        self.kop.terug.clicked.connect(lambda: self.go(self._before))
        self.kop.stoppen.connect(self.stop)
        self.zien.naar.connect(self._show_item)
        self._werk.gaat_dicht.connect(self.flush)
        when_resized(self, self._fold)
        self._werk.notifier.changed.connect(self._refresh)

    # -- keys

    def _add_keys(self) -> None:
        keys: tuple[tuple[str, Callable[[], object]], ...] = (
            ("F11 Ctrl+Shift+G", self.stop),
            ("Ctrl+L", self.vergrendelen.emit),
            ("Ctrl+Z", self._undo),
            ("Ctrl+Y Ctrl+Shift+Z", self._redo),
            ("Ctrl++ Ctrl+=", groter),
            ("Ctrl+-", kleiner),
            ("Ctrl+P", self._print),
            ("Ctrl+Tab", lambda: self._step(1)),
            ("Ctrl+Shift+Tab", lambda: self._step(-1)),
            *((f"Alt+{n}", self._goer(stap)) for n, stap in enumerate(self.stappen, 1)),
        )
        for toetsen, doe in keys:
            action = QAction(self)
            action.setShortcuts([QKeySequence(toets) for toets in toetsen.split()])
            action.triggered.connect(lambda _on=False, doe=doe: doe())
            self.addAction(action)

    def _goer(self, sleutel: str) -> Callable[[], object]:
        return lambda: self.go(sleutel)

    def _undo(self) -> None:
        self.flush()
        self._terug.undo()

    def _redo(self) -> None:
        self._terug.redo()

    def _print(self) -> None:
        self.go("meenemen")
        self.meenemen.print_sheet()

    def _step(self, step: int) -> None:
        order = list(self.stappen)
        self.go(order[(order.index(self._stap) + step) % len(order)])

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.stop()
        else:
            super().keyPressEvent(event)

    @override
    def focusNextPrevChild(self, next: bool, /) -> bool:
        return go_on(self, is_forward=next) or super().focusNextPrevChild(next)

    # -- showing

    @property
    def stap(self) -> str:
        """The key of the step in sight."""
        return self._stap

    def start(self, plek: Tafelplek) -> None:
        """Show the step, and the letter of the field where the work was left."""
        self._show()
        if plek.doel_id:
            self.doelen.open_doel(plek.doel_id, with_focus=False)
        self._show_stap()
        if not naar_letter(self.stappen[self._stap], plek.veld, plek.letter):
            self.stappen[self._stap].begin()

    def plek(self) -> Tafelplek:
        """Return where the work is now, to come back to after a lock."""
        veld = QApplication.focusWidget()
        naam = veld.accessibleName() if veld is not None and self.isAncestorOf(veld) else ""
        return Tafelplek(self._id, self._stap, self.doelen.doel_id, naam, letter_in(veld))

    def go(self, sleutel: str) -> None:
        """Show another step; what was typed in this one is kept."""
        self.stappen[self._stap].leave()
        if self._stap in _SCHRIJVEN:
            self._before = self._stap
        self._stap = sleutel
        self._show()
        self._show_stap()
        self.stappen[sleutel].begin()

    def _show_stap(self) -> None:
        stap = self.stappen[self._stap]
        self._stack.setCurrentIndex(list(self.stappen).index(self._stap))
        self.kop.show_stap(stap)
        self._fold()
        self._show_foot()

    def _fold(self) -> None:
        """Leave the foot out where large text needs the room; the steps are above as well."""
        has_room = self.height() >= px(_FOOT_AT)
        self._foot.setVisible(has_room and not self.stappen[self._stap].vult_scherm)

    def _next(self) -> None:
        self.go(self._na())

    def _na(self) -> str:
        order = list(self.stappen)
        place = order.index(self._stap) + 1
        return order[place] if place < len(order) else ""

    def _show_foot(self) -> None:
        """Say in words how far they are, and what comes after this."""
        na = self._na()
        self.verder.setVisible(bool(na))
        if na:
            self.verder.setText(_verder(self.stappen[na].knop))
        shown = voor_gezin(self._werk.dossier(self._id))
        leeg = [
            self.stappen[sleutel].knop.rstrip("?")
            for sleutel in _SCHRIJVEN
            if not self.stappen[sleutel].is_begonnen(shown)
        ]
        self.nog.setText(f"Nog leeg: {opsomming(leeg)}" if leeg else "Overal staat al iets.")

    def _show(self) -> None:
        shown = voor_gezin(self._werk.dossier(self._id))
        for stap in self.stappen.values():
            stap.show_dossier(shown)

    def _refresh(self, changes: Changes) -> None:
        if self._id in changes.huishouden_ids:
            self._show()
            self._show_foot()

    def _show_item(self, stap: str, item_id: str) -> None:
        """Go to where everything of a sentence of the sheet can be changed."""
        self.go(stap)
        dossier = voor_gezin(self._werk.dossier(self._id))
        doel = next((a.doel_id for a in dossier.afspraken if a.id == item_id), item_id)
        if stap == "doelen" and self.doelen.kaart(doel) is not None:
            self.doelen.open_doel(doel)

    # -- ending

    def flush(self) -> None:
        """Save at once what was typed and can be saved; the rest waits as half typed."""
        for stap in self.stappen.values():
            stap.flush()

    def stop(self) -> None:
        """Finish what was typed and clear the table."""
        self.stappen[self._stap].leave()
        self.flush()
        self.gestopt.emit()


def _verder(knop: str) -> str:
    return f"Verder: {knop}" if not knop.startswith("Klaar") else knop


def _scrolled(stap: Stap) -> QWidget:
    """Return a step in the middle of the screen, no wider than reads well."""
    fix(stap, max_width=_WIDEST)
    row = line(None, sides=(20, 16, 20, 24), spacing=0)
    row.addWidget(stap, 100)
    row.addStretch(1)
    return TafelRol(zone("none", row))
