"""What somebody asks for when making a document, and what comes back."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from regisseur_desktop.documents.blocks import Document
from regisseur_desktop.domain.dossier import Dossier
from regisseur_desktop.domain.methode import Noodhulp
from regisseur_desktop.domain.plan import Regiehouder
from regisseur_desktop.domain.regie import Documentsoort
from regisseur_desktop.domain.zicht import Lezer
from regisseur_desktop.drawing.genogram.family import Place
from regisseur_desktop.drawing.wanted import Wanted


@dataclass(frozen=True, slots=True, kw_only=True)
class Vergelijking:
    """Two plans to lay beside each other, each with what a sentence calls it."""

    toen_naam: str
    toen: Dossier
    nu_naam: str
    nu: Dossier


@dataclass(frozen=True, slots=True, kw_only=True)
class Opdracht:
    """Which document, for whom, and what the user left out.

    `telefoon` is the number of the regisseur. `persoon_id` makes the copy of one person,
    who may also read what is for that person alone. `weggelaten` are ids of items.
    `pictogrammen` puts pictures beside the goals of a family.

    For a drawing: without `met_namen` everybody is a letter, `dag` asks for the state on that day
    and `eerder` is the day an ecogram is compared with; `plaatsen` is where the persons stood
    before, so that paper and screen agree. A Word document has no sheets to cut. `met_tekening`
    puts the drawings into a plan. `alleen_a4` is for who has no printer for A3. `groot` asks for
    large print; without `met_achternamen` people are called by their first names alone.

    `noodhulp` says whom to call in danger. `regie_bij_start` is who had the say over each goal in
    the first plan that was kept, by the id of the goal; nothing when no plan was kept.
    `vergelijking` holds the two plans of which is told what changed.
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
    formaat: str = "pdf"
    met_namen: bool = True
    met_gevoelens: bool = True
    met_aandoeningen: bool = True
    met_dieren: bool = False
    met_tekening: bool = True
    alleen_a4: bool = False
    groot: bool = False
    met_achternamen: bool = True
    dag: date | None = None
    eerder: date | None = None
    plaatsen: Mapping[str, Place] | None = None
    noodhulp: Noodhulp = field(default_factory=Noodhulp)
    regie_bij_start: Mapping[str, Regiehouder] | None = None
    vergelijking: Vergelijking | None = None

    @property
    def wanted(self) -> Wanted:
        """Return the same wishes as the drawings know them."""
        return Wanted(
            today=self.vandaag,
            on=self.dag,
            lezer=self.lezer,
            with_names=self.met_namen,
            with_feelings=self.met_gevoelens,
            with_conditions=self.met_aandoeningen,
            with_pets=self.met_dieren,
        )

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
