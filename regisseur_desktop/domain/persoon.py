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


class Persoonsoort(Term):
    """What the symbol stands for; an unborn child is a mens with `is_ongeboren`."""

    MENS = "mens", "mens"
    MISKRAAM = "miskraam", "miskraam"
    AFGEBROKEN = "afgebroken", "afgebroken zwangerschap"
    DOODGEBOREN = "doodgeboren", "doodgeboren kind"
    HUISDIER = "huisdier", "huisdier"


class Aandoeningsoort(Term):
    """Which half of the symbol a condition fills: left for illness, bottom for verslaving."""

    LICHAMELIJK = "lichamelijk", "lichamelijke ziekte of beperking"
    PSYCHISCH = "psychisch", "psychische klachten"
    VERSLAVING = "verslaving", "verslaving"


class Aandoeningstaat(Term):
    """Whether a condition is there now; it changes how the half is filled."""

    NU = "nu", "is er nu"
    VERMOED = "vermoed", "wordt vermoed"
    HERSTELD = "hersteld", "is hersteld"


@dataclass(frozen=True, slots=True, kw_only=True)
class Aandoening:
    """An illness or addiction; the family's own drawing shows it only when that was ticked."""

    tekst: str
    soort: Aandoeningsoort = Aandoeningsoort.LICHAMELIJK
    staat: Aandoeningstaat = Aandoeningstaat.NU
    op_tekening_gezin: bool = False


class Partnersoort(Term):
    """What two partners are to each other."""

    GEHUWD = "gehuwd", "getrouwd"
    GEREGISTREERD = "geregistreerd", "geregistreerd partner"
    SAMENWONEND = "samenwonend", "wonen samen"
    LAT = "lat", "een stel, wonen apart"
    VERLOOFD = "verloofd", "verloofd"
    RELATIE = "relatie", "hebben een relatie"
    AFFAIRE = "affaire", "hebben een verhouding"
    LEVEN_APART = "leven_apart", "getrouwd, leven apart"
    GESCHEIDEN = "gescheiden", "gescheiden"
    UIT_ELKAAR = "uit_elkaar", "uit elkaar"


class Oudersoort(Term):
    """In what way somebody is the parent of a child."""

    GEBOORTE = "geboorte", "ouder"
    ADOPTIE = "adoptie", "adoptieouder"
    PLEEG = "pleeg", "pleegouder"
    STIEF = "stief", "stiefouder"
    VOOGD = "voogd", "voogd"


class Leeswijze(Term):
    """What helps somebody to read the plan."""

    TOLK = "tolk", "een tolk"
    GROTE_LETTERS = "grote_letters", "grote letters"
    PICTOGRAMMEN = "pictogrammen", "plaatjes"
    VOORLEZEN = "voorlezen", "iemand leest voor"


@dataclass(frozen=True, slots=True, kw_only=True)
class Persoon:
    """A person, from an unborn child to somebody of a hundred.

    Twins share one word in `meerling`; `is_eeneiig` says that they are identical. Brothers and
    sisters whose parents are not in the dossier share one word in `zelfde_ouders`. `taal` is the
    language somebody reads, empty for Dutch; `leeswijze` is what helps to read.
    """

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
    soort: Persoonsoort = Persoonsoort.MENS
    aandoeningen: tuple[Aandoening, ...] = ()
    meerling: str = ""
    is_eeneiig: bool = False
    zelfde_ouders: str = ""
    taal: str = ""
    leeswijze: tuple[Leeswijze, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Partnerrelatie:
    """Two persons who are or were partners.

    With `volgorde_vrij` the drawing may set their children out of the order of birth.
    """

    id: str
    persoon_a: str
    persoon_b: str
    soort: Partnersoort = Partnersoort.RELATIE
    van: Moment | None = None
    tot: Moment | None = None
    volgorde_vrij: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Ouderrelatie:
    """A parent and a child."""

    id: str
    ouder_id: str
    kind_id: str
    soort: Oudersoort = Oudersoort.GEBOORTE
    van: Moment | None = None
    tot: Moment | None = None
