"""What the drawing shows: the options of the menu Beeld, and the day it is of."""

from dataclasses import dataclass, replace
from datetime import date

from regisseur_desktop.domain.zicht import Lezer
from regisseur_desktop.drawing.wanted import Wanted


@dataclass(frozen=True, slots=True, kw_only=True)
class Beeld:
    """The wishes of who looks; they hold until the program ends and change no dossier."""

    gevoelens: bool = True
    aandoeningen: bool = True
    huisdieren: bool = False
    zonder_namen: bool = False
    zoals_gezin: bool = False
    op: date | None = None

    def wanted(self, vandaag: date) -> Wanted:
        """Return the same wishes as the drawing knows them."""
        return Wanted(
            today=vandaag,
            on=self.op,
            lezer=Lezer.GEZIN if self.zoals_gezin else Lezer.OVERLEG,
            with_names=not self.zonder_namen,
            with_feelings=self.gevoelens,
            with_conditions=self.aandoeningen,
            with_pets=self.huisdieren,
        )

    @property
    def is_kijken(self) -> bool:
        """Say whether the drawing is to look at only, because it is of another day."""
        return self.op is not None

    @property
    def is_anders(self) -> bool:
        """Say whether other people may be in it than in the whole drawing of today."""
        return self.zoals_gezin or self.op is not None

    def met(self, naam: str, *, aan: bool) -> "Beeld":
        """Return the same with one option on or off."""
        return replace(self, **{naam: aan})  # type: ignore[arg-type]


OPTIES: tuple[tuple[str, str], ...] = (
    ("gevoelens", "Gevoelens tussen mensen"),
    ("aandoeningen", "Aandoeningen"),
    ("huisdieren", "Huisdieren"),
    ("zonder_namen", "Zonder namen"),
    ("zoals_gezin", "Zoals het gezin het ziet"),
)
"""The options that can be ticked, in the order of the menu."""
