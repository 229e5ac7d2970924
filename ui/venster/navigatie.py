"""Where the user was: what Alt+Left goes back to, with scroll and selection."""

from ui.plek import Plek
from ui.venster.uitzicht import Uitzicht

_MOST = 50


class Navigatie:
    """The way back through the places that were visited."""

    def __init__(self) -> None:
        self._back: list[tuple[Plek, Uitzicht]] = []

    def leave(self, plek: Plek, uitzicht: Uitzicht) -> None:
        """Remember a place on leaving it."""
        self._back = [*self._back, (plek, uitzicht)][-_MOST:]

    def back(self) -> tuple[Plek, Uitzicht] | None:
        """Return the place before this one, and forget it."""
        return self._back.pop() if self._back else None

    def forget(self, huishouden_id: str) -> None:
        """Forget the places of a household that is gone."""
        self._back = [pair for pair in self._back if pair[0].huishouden_id != huishouden_id]
