"""One time at the table: the window, the size of the text and the lock while it lasts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.aantafel.kop import GROOT, TITEL
from ui.aantafel.plek import Tafelplek
from ui.hoofdvenster import Hoofdvenster
from ui.slot.wachter import Wachter
from ui.theme.apply import theme
from ui.werk import Werk

if TYPE_CHECKING:
    from ui.aantafel.tafel import Tafel

MINUTEN = 60
"""How long it may be quiet at the table: people talk (`ux.md` 3.5)."""


class Zitting(QObject):
    """Lays a plan on the table when the work asks for it, and clears the table."""

    vergrendelen = Signal()

    def __init__(self, werk: Werk, venster: Hoofdvenster, wachter: Wachter) -> None:
        super().__init__(wachter)
        self._werk, self._venster, self._wachter = werk, venster, wachter
        self.tafel: Tafel | None = None
        werk.naar_tafel.connect(self.open)

    def open(self, plek: Tafelplek) -> None:
        """Cover the window with the plan of a household."""
        from ui.aantafel.tafel import Tafel  # noqa: PLC0415 - loads on use

        if self.tafel is not None:
            return
        theme().lend(max(GROOT, theme().text_size))
        self._wachter.at_least(MINUTEN)
        self.tafel = Tafel(self._werk, plek)
        self.tafel.gestopt.connect(self.stop)
        self.tafel.vergrendelen.connect(self.vergrendelen)
        self._venster.cover(self.tafel, TITEL)
        self.tafel.start(plek)

    def leave(self) -> Tafelplek | None:
        """Clear the table and return where the work was; nothing when no table was laid."""
        tafel, self.tafel = self.tafel, None
        if tafel is None:
            return None
        plek = tafel.plek()
        tafel.flush()
        self._venster.uncover()
        self._wachter.at_least(0)
        theme().lend(None)
        return plek

    def stop(self) -> None:
        """Go back to the office, with what is left to look at there."""
        from ui.aantafel.nakijken import toon_nakijken  # noqa: PLC0415 - loads on use

        plek = self.leave()
        if plek is not None:
            toon_nakijken(self._werk, plek.huishouden_id, self._venster)
