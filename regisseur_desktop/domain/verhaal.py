"""What the family and the people around it tell: questions, strengths, worries, events, notes."""

from dataclasses import dataclass
from datetime import date, datetime

from regisseur_desktop.domain.kern import Term
from regisseur_desktop.domain.moment import Moment
from regisseur_desktop.domain.zicht import Item


class Notitiesoort(Term):
    """What a note records; monitoring, bijsturing and ingrijpen may change the plan."""

    NOTITIE = "notitie", "notitie"
    GESPREK = "gesprek", "gesprek"
    MONITORING = "monitoring", "monitoring"
    BIJSTURING = "bijsturing", "bijsturing"
    INGRIJPEN = "ingrijpen", "ingrijpen"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hulpvraag(Item):
    """What somebody wants to change; a quotation is literal and never corrected."""

    tekst: str
    is_citaat: bool = True
    verhelderd: str = ""
    datum: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Kracht(Item):
    """What goes well, since when and with what result."""

    tekst: str
    leefgebied: str = ""
    sinds: Moment | None = None
    sinds_gebeurtenis: str = ""
    gevolg: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Zorg(Item):
    """A worry; a vermoeden is not a fact, a signaal is about safety and asks a check."""

    tekst: str
    leefgebied: str = ""
    sinds: Moment | None = None
    sinds_gebeurtenis: str = ""
    gevolg: str = ""
    is_vermoeden: bool = False
    is_signaal: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Gebeurtenis(Item):
    """Something that happened and matters."""

    tekst: str
    wanneer: Moment | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Notitie(Item):
    """A note of the regisseur, or the record of a talk."""

    tekst: str
    moment: datetime
    soort: Notitiesoort = Notitiesoort.NOTITIE
    nog_uitwerken: bool = False
