"""What the map of the netwerk shows: which day, whose eyes, and what stands in the middle."""

from dataclasses import dataclass
from datetime import date

from regisseur_desktop.domain.zicht import Lezer
from regisseur_desktop.drawing.wanted import Wanted


@dataclass(frozen=True, slots=True, kw_only=True)
class Beeld:
    """The wishes of who looks; they hold until the program ends and change no dossier.

    With `vergelijk` two days stand side by side: that one, and the one that it is compared with.
    """

    op: date | None = None
    stamboom: bool = True
    zoals_gezin: bool = False
    vergelijk: tuple[date, date] | None = None

    def wanted(self, vandaag: date) -> Wanted:
        """Return the same wishes as the drawing knows them."""
        lezer = Lezer.GEZIN if self.zoals_gezin else Lezer.OVERLEG
        return Wanted(today=vandaag, on=self.op, lezer=lezer)

    @property
    def is_kijken(self) -> bool:
        """Say whether the map is to look at only, because it is not of today."""
        return self.op is not None or self.vergelijk is not None
