"""The plan van aanpak: goals, agreements, who agrees, and the versions that were agreed."""

from dataclasses import dataclass
from datetime import date

from regisseur_desktop.domain.kern import Term
from regisseur_desktop.domain.zicht import Item

REGISSEUR = "regisseur"
"""Stands for the regisseur where an agreement names who does it."""


class Voortgang(Term):
    """How it goes, in words the family picks."""

    NOG_NIET = "nog_niet", "nog niet"
    BEGONNEN = "begonnen", "begonnen"
    GAAT_GOED = "gaat_goed", "gaat goed"
    GELUKT = "gelukt", "gelukt"
    GING_NIET = "ging_niet", "ging niet"


class Oordeel(Term):
    """Whether somebody agrees with the plan; not agreeing is a valid end."""

    EENS = "eens", "eens"
    NIET_EENS = "niet_eens", "niet eens"
    LATER = "later", "later"


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """The one plan of a household: everything that is not a goal or an agreement."""

    id: str
    huishouden_id: str
    aanleiding: str = ""
    waarom_hulp: str = ""
    wat_verwachten: str = ""
    wat_vragen: str = ""
    opgesteld_met: tuple[str, ...] = ()
    opgesteld_op: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Doel(Item):
    """What the family wants and how it goes about it."""

    wat: str
    hoe: str = ""
    leefgebied: str = ""
    pictogram: str = ""
    voortgang: Voortgang = Voortgang.NOG_NIET
    volgorde: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Afspraak(Item):
    """Who does what by when; without `doel_id` it is an agreement about safety at home.

    `wie` names persons, contacts or `REGISSEUR`; `ritme` is for what has no end day
    ("elke dag").
    """

    wat: str
    doel_id: str = ""
    wie: tuple[str, ...] = ()
    klaar_op: date | None = None
    ritme: str = ""
    voortgang: Voortgang = Voortgang.NOG_NIET
    volgorde: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Akkoord:
    """What one person thinks of the plan, in one sentence when it is not agreed."""

    id: str
    huishouden_id: str
    persoon_id: str
    oordeel: Oordeel = Oordeel.LATER
    zin: str = ""
    datum: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Planversie:
    """The plan as it was agreed on a day, kept whole (`inhoud` is plain JSON text)."""

    id: str
    huishouden_id: str
    nummer: int
    datum: date
    vastgesteld_door: str = ""
    reden: str = ""
    inhoud: str = ""
