"""The household, who belongs to it, who directs the care, and along which method."""

from dataclasses import dataclass
from datetime import date

from regisseur_desktop.domain.kern import Term
from regisseur_desktop.domain.moment import Moment


class Aanspreekvorm(Term):
    """How the family is addressed in its own papers."""

    JULLIE = "jullie", "jullie"
    U = "u", "u"


@dataclass(frozen=True, slots=True, kw_only=True)
class Huishouden:
    """One household with one plan and one regisseur at a time."""

    id: str
    naam: str
    aangemaakt_op: date
    aanleiding: str = ""
    niveau: int | None = None
    aanspreekvorm: Aanspreekvorm = Aanspreekvorm.JULLIE
    is_voorbeeld: bool = False
    afgesloten_op: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Lidmaatschap:
    """A person's place in a household, from one day to another.

    A child may live in two households; somebody who died belongs to the family and
    does not live there (`woont_hier`).
    """

    id: str
    huishouden_id: str
    persoon_id: str
    rol: str = ""
    woont_hier: bool = True
    om_wie: bool = False
    volgorde: int = 0
    van: Moment | None = None
    tot: Moment | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Regie:
    """Who is regisseur, in which role, from when and why; earlier ones stay in the history."""

    id: str
    huishouden_id: str
    naam: str
    rol: str = "casusregisseur"
    van: date | None = None
    tot: date | None = None
    reden: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Traject:
    """One course of help with its own phase model; a household may run several."""

    id: str
    huishouden_id: str
    sjabloon: str
    fase: str
    begonnen_op: date | None = None
    beeindigd_op: date | None = None
    opmerking: str = ""
