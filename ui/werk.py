"""What every screen works with: the open store, the clock, undo, and how to get elsewhere."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.edit import Edit
from regisseur_desktop.domain.huishouden import Huishouden
from regisseur_desktop.errors import NotNow, Refused
from regisseur_desktop.operations import edits, huishoudens
from regisseur_desktop.operations.changes import Changes
from regisseur_desktop.operations.kluis import Kluis
from ui.jobs import Jobs
from ui.notifier import Notifier
from ui.plek import Plek
from ui.settings import Settings
from ui.undo import EditCommand, UndoStacks
from ui.wachtrij import Wachtrij


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
    naar_tafel = Signal(object)
    bewaard = Signal(object)
    niet_bewaard = Signal(str)
    instellingen_gewijzigd = Signal()
    gaat_dicht = Signal()

    def __init__(
        self,
        kluis: Kluis,
        jobs: Jobs,
        settings: Settings,
        klok: Callable[[], datetime] = _now,
    ) -> None:
        super().__init__()
        self.kluis = kluis
        self._set_up(jobs, settings, klok)

    def _set_up(self, jobs: Jobs, settings: Settings, klok: Callable[[], datetime]) -> None:
        self.jobs, self.settings, self._klok = jobs, settings, klok
        self.notifier = Notifier(self)
        self.stacks = UndoStacks(self)
        self.wachtrij = Wachtrij(lambda edit: edits.apply(self.kluis, edit), self)
        self.wachtrij.stuck.connect(self.niet_bewaard)
        self.wachtrij.dropped.connect(self.tell)
        self.wachtrij.written.connect(self.changed)
        self._dossiers: dict[str, Dossier] = {}

    def nu(self) -> datetime:
        """Return this moment."""
        return self._klok()

    def vandaag(self) -> date:
        """Return today."""
        return self._klok().date()

    def dossier(self, huishouden_id: str) -> Dossier:
        """Return the dossier as it is now, read from the store once after each change."""
        if huishouden_id not in self._dossiers:
            stored = huishoudens.load_dossier(self.kluis, huishouden_id)
            self._dossiers[huishouden_id] = self.wachtrij.on_top_of(stored)
        return self._dossiers[huishouden_id]

    def do(self, edit: Edit) -> bool:
        """Make `edit` and remember it for undo; a refusal is told and returns False."""
        if not edit:
            return True
        if not self._apply(edit):
            return False
        self.stack(edit.huishouden_id).push(EditCommand(edit, self._apply))
        return True

    def do_removal(self, edit: Edit, tekst: str) -> bool:
        """Remove something and offer to take that back."""
        if not self.do(edit):
            return False
        self.melding.emit(Melding(tekst, "Ongedaan maken", self._undoer(edit)))
        return True

    def _undoer(self, edit: Edit) -> Callable[[], object]:
        """Return what takes this edit back, and not one that was made after it."""
        stack = self.stack(edit.huishouden_id)

        def undo() -> None:
            commands = (stack.command(place) for place in range(stack.index()))
            made = [one.edit for one in commands if isinstance(one, EditCommand)]
            if made and made[-1] is edit:
                stack.undo()
            elif any(one is edit for one in made):
                self.do(replace(edit.inverse(), text=f"{edit.text} ongedaan maken"))

        return undo

    def run(self, call: Callable[[], Changes]) -> bool:
        """Do an operation that has no undo and tell what changed."""
        try:
            changes = call()
        except Refused as refused:
            self.tell(str(refused))
            return False
        self.changed(changes)
        return True

    def changed(self, changes: Changes) -> None:
        """Tell every view what changed, as after work beside the screen."""
        self._dossiers.clear()  # a person may belong to more than one household
        if not self.wachtrij.edits:
            self.bewaard.emit(self.nu())
        self.notifier.tell(changes)

    def tell(self, tekst: str) -> None:
        """Show a short message."""
        self.melding.emit(Melding(tekst))

    def stack(self, huishouden_id: str) -> QUndoStack:
        """Return the undo stack of a household."""
        return self.stacks.of(huishouden_id)

    def go(self, plek: Plek) -> None:
        """Ask the window to show another place."""
        self.ga_naar.emit(plek)

    def reservekopie_gemaakt(self) -> None:
        """Tell the views that show when the last backup was made."""
        self.notifier.tell(Changes(frozenset(), frozenset()))

    def close(self) -> None:
        """Forget what was read, and close the store."""
        self._dossiers.clear()
        self.stacks.deleteLater()
        self.kluis.sluit()

    def _apply(self, edit: Edit) -> bool:
        """Make an edit in the store; undo and redo come here as well, so it never raises.

        What the disk cannot take now waits, and the screen shows it as made.
        """
        if self.wachtrij.edits:
            return self._wait(edit)
        try:
            changes = edits.apply(self.kluis, edit)
        except NotNow as trouble:
            self.tell(str(trouble))
            return not _makes_household(edit) and self._wait(edit)
        except Refused as refused:
            self.tell(str(refused))
            return False
        self.changed(changes)
        return True

    def _wait(self, edit: Edit) -> bool:
        self.wachtrij.add(edit)
        self.changed(Changes.of(edit))
        return True


def _makes_household(edit: Edit) -> bool:
    """Say whether there is no household yet to show the edit in; its sheet then stays open."""
    return any(
        change.before is None and isinstance(change.after, Huishouden) for change in edit.changes
    )
