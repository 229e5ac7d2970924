"""Opens forms and takes things away, for the household in hand."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.persoon import Persoon
from regisseur_desktop.operations.verwijderen import remove, remove_persoon
from ui.formulieren.openen import ItemDialog, open_formulier
from ui.formulieren.weg import kort
from ui.werk import Werk


class Bewerker(QObject):
    """Handed to cards and rows; tells after another household came in hand."""

    came = Signal()

    def __init__(self, werk: Werk, widget: QWidget) -> None:
        super().__init__(widget)
        self.werk, self._widget = werk, widget
        self.huishouden_id = ""

    def switch(self, huishouden_id: str) -> None:
        """Take another household in hand; the same one changes nothing."""
        if huishouden_id != self.huishouden_id:
            self.huishouden_id = huishouden_id
            self.came.emit()

    @property
    def dossier(self) -> Dossier:
        """The dossier as it is at this moment."""
        return self.werk.dossier(self.huishouden_id)

    def open(self, value: Any, klaar: Callable[[], object] | None = None) -> ItemDialog:  # noqa: ANN401
        """Open the form of a stored or new value."""
        return open_formulier(self.werk, self.dossier, value, self._widget, klaar)

    def opener(self, value: Any) -> Callable[[], object]:  # noqa: ANN401
        """Return what opens the form of a value as it is by then."""
        return lambda: self.open(self.dossier.zoek(value.id) or value)

    def wegdoener(self, value: Any, soort: str, naam: str) -> Callable[[], object]:  # noqa: ANN401
        """Return what takes a value away, with the message that has undo."""

        def take_away() -> None:
            dossier, now = self.dossier, self.dossier.zoek(value.id)
            if now is None:
                return
            if isinstance(now, Persoon):
                edit = remove_persoon(dossier, now)
            else:
                edit = remove(dossier, now, f"{soort} weghalen")
            self.werk.do_removal(edit, f"{kort(naam) or soort} is weggehaald.")

        return take_away
