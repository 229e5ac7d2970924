"""What a drawing is made for: which day, which reader, and what it may show."""

from dataclasses import dataclass
from datetime import date

from regisseur_desktop.domain.zicht import Lezer

_OWN_PICTURE = frozenset({Lezer.GEZIN, Lezer.KIND})


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """The wishes for one drawing.

    `on` is the day whose state is shown; the dossier must be of that day already. Without names
    every person is a letter. The picture of the family itself holds a condition or a feeling
    only when that was ticked. `with_years` puts the years of birth and death above a symbol.
    """

    today: date
    on: date | None = None
    lezer: Lezer = Lezer.OVERLEG
    with_names: bool = True
    with_feelings: bool = True
    with_conditions: bool = True
    with_pets: bool = False
    with_years: bool = False

    @property
    def day(self) -> date:
        """Return the day on which ages are counted."""
        return self.on or self.today

    @property
    def is_for_family(self) -> bool:
        """Say whether only what was ticked may be shown."""
        return self.lezer in _OWN_PICTURE
