"""Moving people by hand: live while dragging, one step of undo for a drag or a row of nudges."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence

from regisseur_desktop.compat import override
from regisseur_desktop.operations.tekenplek import verschuif, verschuivingen
from ui.genogram.tekening import Tekening
from ui.werk import Werk

PAUZE_MS = 700
"""How long after the last nudge the row of nudges becomes one step."""


class Slepen(QObject):
    """Listens to the view of a drawing; several people move together when a band caught them."""

    def __init__(self, werk: Werk, tekening: Tekening) -> None:
        super().__init__(tekening)
        self._werk, self._tekening = werk, tekening
        self._nudged: tuple[str, float, float] = ("", 0, 0)
        self._band: tuple[str, ...] = ()
        self._timer = QTimer(self, singleShot=True, interval=PAUZE_MS)
        self._timer.timeout.connect(self.flush)
        view = tekening.view
        view.installEventFilter(self)
        view.dragged.connect(self._drag)
        view.dropped.connect(self._drop)
        view.drag_cancelled.connect(lambda _owner: self._show(()))
        view.nudged.connect(self._nudge)
        view.chosen_changed.connect(self._chosen)
        view.band_chosen.connect(self._catch)
        werk.gaat_dicht.connect(self.flush)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Make a step of the nudges before Ctrl+Z takes a step back."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence.StandardKey
            if event.matches(keys.Undo) or event.matches(keys.Redo):
                self.flush()
        return False

    def _catch(self, caught: list[str]) -> None:
        self._band = tuple(filter(self._tekening.may_move, caught))

    def _chosen(self, owner: str) -> None:
        """Keep the band while one of it is pressed; the view lets it go at every press."""
        self.flush()
        if owner not in self._band:
            self._band = ()
            return
        self._tekening.view.selection.marked = self._band
        self._tekening.view.refresh()

    def _who(self, owner: str) -> tuple[str, ...]:
        """Return who moves along: everybody of the band when the owner is one of them."""
        return self._band if owner in self._band else (owner,)

    def _show(self, who: Iterable[str], dx: float = 0, dy: float = 0) -> None:
        dossier = self._tekening.dossier
        if dossier is not None:
            moved = dict(verschuivingen(dossier))
            for een in who:
                x, y = moved.get(een, (0, 0))
                moved[een] = (x + dx, y + dy)
            self._tekening.show_offsets(moved)

    def _drag(self, owner: str, dx: float, dy: float) -> None:
        self._show(self._who(owner), dx, dy)

    def _drop(self, owner: str, dx: float, dy: float) -> None:
        dossier = self._tekening.dossier
        way = round(dx), round(dy)
        if dossier is None or way == (0, 0):
            self._show(())
            return
        who, self._band = self._who(owner), ()
        self._werk.do(verschuif(dossier, dict.fromkeys(who, way)))

    def _nudge(self, owner: str, dx: int, dy: int) -> None:
        who, x, y = self._nudged
        if who != owner:
            self.flush()
            x, y = 0, 0
        self._nudged = owner, x + dx, y + dy
        self._show(self._who(owner), x + dx, y + dy)
        self._timer.start()

    def flush(self) -> None:
        """Make one step of the nudges so far."""
        self._timer.stop()
        (owner, dx, dy), self._nudged = self._nudged, ("", 0, 0)
        if owner:
            self._drop(owner, dx, dy)
