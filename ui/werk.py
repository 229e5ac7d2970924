"""What every screen works with: the open store, the clock, undo, and how to get elsewhere."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.errors import Refused
from regisseur_desktop.operations import edits, huishoudens
from regisseur_desktop.operations.changes import Changes
from regisseur_desktop.operations.kluis import Kluis
from ui.notifier import Notifier
from ui.plek import Plek
from ui.undo import EditCommand, UndoStacks


@dataclass(frozen=True, slots=True)
class Melding:
    """A short message at the bottom, with at most one thing to do."""

    tekst: str
    actie_tekst: str = ""
    actie: Callable[[], object] | None = None


def _now() -> datetime:
    return datetime.now().astimezone()


class Werk(QObject):
    """The work on an open store: reads dossiers, makes edits, tells everybody what changed."""

    melding = Signal(object)
    ga_naar = Signal(object)
    bewaard = Signal(object)

    def __init__(self, kluis: Kluis, klok: Callable[[], datetime] = _now) -> None:
        super().__init__()
        self.kluis = kluis
        self.notifier = Notifier(self)
        self.stacks = UndoStacks(self)
        self._klok = klok
        self._dossiers: dict[str, Dossier] = {}
        self.notifier.changed.connect(self._forget)

    def nu(self) -> datetime:
        """Return this moment."""
        return self._klok()

    def vandaag(self) -> date:
        """Return today."""
        return self._klok().date()

    def dossier(self, huishouden_id: str) -> Dossier:
        """Return the dossier as it is now; opening it for the first time is logged."""
        if huishouden_id not in self._dossiers:
            self._dossiers[huishouden_id] = huishoudens.load(self.kluis, huishouden_id)
        return self._dossiers[huishouden_id]

    def do(self, edit: Edit) -> bool:
        """Make `edit` and remember it for undo; a refusal is told and returns False."""
        if not edit:
            return True
        if not self._apply(edit):
            return False
        self.stacks.of(edit.huishouden_id).push(EditCommand(edit, self._apply))
        return True

    def do_removal(self, edit: Edit, tekst: str) -> bool:
        """Remove something and offer to take that back."""
        if not self.do(edit):
            return False
        stack = self.stacks.of(edit.huishouden_id)
        self.melding.emit(Melding(tekst, "Ongedaan maken", stack.undo))
        return True

    def run(self, call: Callable[[], Changes]) -> bool:
        """Do an operation that has no undo and tell what changed."""
        try:
            changes = call()
        except Refused as refused:
            self.melding.emit(Melding(str(refused)))
            return False
        self._tell(changes)
        return True

    def stack(self, huishouden_id: str) -> QUndoStack:
        """Return the undo stack of a household."""
        return self.stacks.of(huishouden_id)

    def go(self, plek: Plek) -> None:
        """Ask the window to show another place."""
        self.ga_naar.emit(plek)

    def _apply(self, edit: Edit) -> bool:
        return self.run(lambda: edits.apply(self.kluis, edit))

    def _tell(self, changes: Changes) -> None:
        self.bewaard.emit(self.nu())
        self.notifier.changed.emit(changes)

    def _forget(self, changes: Changes) -> None:
        """Drop what is stale; a person may belong to more than one household."""
        self._dossiers.clear()
