"""Persons and how they are related; shared by every household they belong to."""

from dataclasses import dataclass
from datetime import date

from regisseur_desktop.domain.kern import Term
from regisseur_desktop.domain.moment import Moment
from regisseur_desktop.domain.namen import Naam


class Geslacht(Term):
    """The shape of the symbol; the family's own words stand in `Persoon.geslacht_woorden`."""

    VROUW = "vrouw", "vrouw of meisje"
    MAN = "man", "man of jongen"
    ANDERS = "anders", "anders"
    ONBEKEND = "onbekend", "weet ik niet"


class Partnersoort(Term):
    """What two partners are to each other."""

    GEHUWD = "gehuwd", "getrouwd"
    GEREGISTREERD = "geregistreerd", "geregistreerd partner"
    SAMENWONEND = "samenwonend", "wonen samen"
    RELATIE = "relatie", "hebben een relatie"
    GESCHEIDEN = "gescheiden", "gescheiden"
    UIT_ELKAAR = "uit_elkaar", "uit elkaar"


class Oudersoort(Term):
    """In what way somebody is the parent of a child."""

    GEBOORTE = "geboorte", "ouder"
    ADOPTIE = "adoptie", "adoptieouder"
    PLEEG = "pleeg", "pleegouder"
    STIEF = "stief", "stiefouder"
    VOOGD = "voogd", "voogd"


@dataclass(frozen=True, slots=True, kw_only=True)
class Persoon:
    """A person, from an unborn child to somebody of a hundred."""

    id: str
    naam: Naam
    geslacht: Geslacht = Geslacht.ONBEKEND
    geslacht_woorden: str = ""
    geboren: Moment | None = None
    overleden: Moment | None = None
    is_ongeboren: bool = False
    uitgerekend: date | None = None
    telefoon: str = ""
    email: str = ""
    belangrijk: str = ""
    op_tekening_gezin: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Partnerrelatie:
    """Two persons who are or were partners."""

    id: str
    persoon_a: str
    persoon_b: str
    soort: Partnersoort = Partnersoort.RELATIE
    van: Moment | None = None
    tot: Moment | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ouderrelatie:
    """A parent and a child."""

    id: str
    ouder_id: str
    kind_id: str
    soort: Oudersoort = Oudersoort.GEBOORTE
    van: Moment | None = None
    tot: Moment | None = None
