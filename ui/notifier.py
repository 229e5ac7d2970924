"""Tells every open view what changed, so that each draws itself again."""

from PySide6.QtCore import QObject, Signal

from regisseur_desktop.operations.changes import Changes


class Notifier(QObject):
    """`changed` carries a `Changes`; views look at its kinds and households."""

    changed = Signal(object)

    def tell(self, changes: Changes) -> None:
        """Tell all views."""
        self.changed.emit(changes)
