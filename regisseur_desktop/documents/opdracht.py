"""What somebody asks for when making a document, and what comes back."""

from dataclasses import dataclass
from datetime import date

from regisseur_desktop.documents.blocks import Document
from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.zicht import Lezer


@dataclass(frozen=True, slots=True, kw_only=True)
class Opdracht:
    """Which document, for whom, and what the user left out.

    `telefoon` is the number of the regisseur. `persoon_id` makes the copy of one person,
    who may also read what is for that person alone. `weggelaten` are ids of items.
    `pictogrammen` puts pictures beside the goals of a family.
    """

    soort: Documentsoort
    lezer: Lezer
    vandaag: date
    organisatie: str = ""
    telefoon: str = ""
    versie: int = 1
    persoon_id: str = ""
    weggelaten: frozenset[str] = frozenset()
    pictogrammen: bool = True

    @property
    def voor_familie(self) -> bool:
        """Say whether the family or a child reads it."""
        return self.lezer in (Lezer.GEZIN, Lezer.KIND)


@dataclass(frozen=True, slots=True, kw_only=True)
class Resultaat:
    """The document, what the user should know, and the goals that wait for next time."""

    document: Document
    meldingen: tuple[str, ...] = ()
    volgende_keer: tuple[str, ...] = ()
