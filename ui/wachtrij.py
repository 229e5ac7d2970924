"""Edits that the disk could not take: they stay on the screen and are tried again by themselves."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.domain.toepassen import apply_edit
from regisseur_desktop.errors import NotNow, Refused
from regisseur_desktop.operations.changes import Changes

AGAIN_MS = 10_000
LUKT_NIET = (
    "Bewaren lukt nu niet. Sluit het programma niet af. We proberen het elke 10 seconden opnieuw."
)

Write = Callable[[Edit], Changes]
"""Makes an edit in the store; raises `NotNow` as long as the disk cannot take it."""


class Wachtrij(QObject):
    """Waiting edits in the order in which they were made, for they build on each other.

    `stuck` tells that something waits, `written` what was written after all, and `dropped` the
    sentence of an edit that turned out impossible when it was tried again.
    """

    stuck = Signal(str)
    written = Signal(object)
    dropped = Signal(str)

    def __init__(self, write: Write, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._write = write
        self._edits: list[Edit] = []
        self._timer = QTimer(self, interval=AGAIN_MS)
        self._timer.timeout.connect(self.try_again)

    @property
    def edits(self) -> tuple[Edit, ...]:
        """The edits that wait."""
        return tuple(self._edits)

    def add(self, *edits: Edit) -> None:
        """Let these wait and say so."""
        if edits:
            self._edits += edits
            self._timer.start()
            self.stuck.emit(LUKT_NIET)

    def try_again(self) -> None:
        """Write what waits, in order, up to the first that still does not go."""
        while self._edits:
            try:
                changes = self._write(self._edits[0])
            except NotNow:
                return
            except Refused as refused:
                self.dropped.emit(str(refused))
                changes = Changes.of(self._edits[0])
            self._edits.pop(0)
            if not self._edits:
                self._timer.stop()
            self.written.emit(changes)

    def on_top_of(self, dossier: Dossier) -> Dossier:
        """Return a dossier as it is with what waits for it, so that the screen shows all."""
        for edit in self._edits:
            if edit.huishouden_id == dossier.id:
                dossier = apply_edit(dossier, edit)
        return dossier
