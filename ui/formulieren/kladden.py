"""Where half-typed text waits: by form or line, in memory and in the encrypted store."""

from PySide6.QtCore import QObject

from regisseur_desktop.operations import klad
from ui.formulieren.kern import Vraag
from ui.werk import Werk

Regels = dict[str, str]


def sleutel_van(soort: str, vraag: Vraag) -> str:
    """Return under which name a form is kept: one new item of a kind per household at a time."""
    return f"{soort}:{vraag.dossier.id}" if vraag.is_nieuw else f"{soort}:{vraag.waarde.id}"


class Kladden(QObject):
    """The half-typed texts of one open store; what is kept here outlives a crash."""

    def __init__(self, werk: Werk) -> None:
        super().__init__(werk)
        self._werk = werk
        self._known: dict[str, Regels] = {}

    @classmethod
    def of(cls, werk: Werk) -> "Kladden":
        """Return the ones that belong to this work."""
        found = werk.findChild(Kladden)
        return found if found is not None else cls(werk)

    def keep(self, sleutel: str, regels: Regels) -> None:
        """Keep what was typed; nothing forgets it."""
        if regels == self.read(sleutel):
            return
        self._known[sleutel] = regels
        if self._has_store:
            klad.bewaar(self._werk.kluis, sleutel, regels)

    def read(self, sleutel: str) -> Regels:
        """Return what was kept."""
        if sleutel not in self._known:
            stored = klad.lees(self._werk.kluis, sleutel) if self._has_store else {}
            self._known[sleutel] = stored
        return self._known[sleutel]

    @property
    def _has_store(self) -> bool:
        # a work on dossiers in memory has nowhere to put it
        return hasattr(self._werk, "kluis")
