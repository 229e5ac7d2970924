"""The words of the organisation and of this user: added, or never to be marked again."""

from regisseur_desktop.errors import Refused
from regisseur_desktop.language.woordenlijst import Eigen
from regisseur_desktop.operations import eigen_woorden, instellingen
from regisseur_desktop.operations.kluis import Kluis
from ui.werk import Melding, Werk


class EigenWoorden:
    """Reads them from the store of the work; a screen without a store has none.

    `aantal` is how many words are never marked for this user, so that it is no secret.
    """

    def __init__(self, werk: Werk) -> None:
        self._werk = werk
        self._eigen: tuple[Eigen, ...] = ()
        self._spelwoorden: frozenset[str] = frozenset()
        self.aantal = 0

    @property
    def _kluis(self) -> Kluis | None:
        return getattr(self._werk, "kluis", None)

    def lees(self) -> tuple[Eigen, ...]:
        """Return both lists as they are now."""
        found = eigen_woorden.eigen(self._kluis) if self._kluis else ()
        if found != self._eigen and self._kluis:
            self._eigen, self._spelwoorden = found, eigen_woorden.spelwoorden(self._kluis)
            self.aantal = len(eigen_woorden.uitgezonderd(self._kluis))
        return self._eigen

    def spelwoorden(self) -> frozenset[str]:
        """Return the words that count as spelled right, as last read."""
        return self._spelwoorden

    @property
    def is_spelling_aan(self) -> bool:
        """Whether the user wants spelling looked at."""
        return instellingen.lees(self._kluis).spelling if self._kluis else True

    def nooit(self, woord: str) -> bool:
        """Never mark this word again; the message says so and offers to take it back."""
        if not self._change(woord, is_weer=False):
            return False
        tekst = f"“{woord}” krijgt geen tip meer. Je vindt het terug bij Instellingen."
        back = Melding(tekst, "Ongedaan maken", lambda: self._change(woord, is_weer=True))
        self._werk.melding.emit(back)
        return True

    def _change(self, woord: str, *, is_weer: bool) -> bool:
        if self._kluis is None:
            return False
        change = eigen_woorden.weer_wel if is_weer else eigen_woorden.nooit_dit_woord
        try:
            change(self._kluis, woord)
        except Refused as refused:
            self._werk.tell(str(refused))
            return False
        self._werk.instellingen_gewijzigd.emit()
        return True
