"""Keeps where everybody stands between two sittings, so that a restart moves nobody."""

from PySide6.QtCore import QObject, QTimer

from regisseur_desktop.errors import NotNow, Refused
from regisseur_desktop.operations.tekenplek import bewaar_opstelling, lees_opstelling
from ui.genogram.opstelling import Opstelling
from ui.werk import Werk

SOON_MS = 1_500


class Plekgeheugen(QObject):
    """Reads the places of a household at its first drawing, and writes them in a pause."""

    def __init__(self, werk: Werk, opstelling: Opstelling) -> None:
        super().__init__(opstelling)
        self._werk, self._opstelling = werk, opstelling
        self._unwritten: set[str] = set()
        self._timer = QTimer(self, singleShot=True, interval=SOON_MS)
        self._timer.timeout.connect(self.flush)
        werk.gaat_dicht.connect(self.flush)

    @property
    def _has_store(self) -> bool:
        # a work on dossiers in memory has nowhere to put it
        return hasattr(self._werk, "kluis")

    def begin(self, huishouden_id: str) -> None:
        """Bring the places of the last sitting back."""
        if self._has_store and not self._opstelling.knows(huishouden_id):
            places = lees_opstelling(self._werk.kluis, huishouden_id)
            if places:
                self._opstelling.remember(huishouden_id, places)

    def note(self, huishouden_id: str) -> None:
        """Keep soon where everybody stands now."""
        self._unwritten.add(huishouden_id)
        self._timer.start()

    def flush(self) -> None:
        """Keep it at once; what the store cannot take now is no loss."""
        self._timer.stop()
        waiting, self._unwritten = self._unwritten, set()
        for huishouden_id in waiting if self._has_store else ():
            try:
                places = self._opstelling.places(huishouden_id)
                bewaar_opstelling(self._werk.kluis, huishouden_id, places)
            except (NotNow, Refused):
                return
