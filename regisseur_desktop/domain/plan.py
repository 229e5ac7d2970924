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


class Regiehouder(Term):
    """Who has the say over a subject: "wie heeft de regie over dit onderwerp"."""

    NOG_NIET = "nog_niet", "nog niet gevraagd"
    GEZIN = "gezin", "het gezin zelf"
    NETWERK = "netwerk", "mensen om het gezin heen"
    PROFESSIONAL = "professional", "een hulpverlener"


class Gezicht(Term):
    """The face a child chooses for the plan; no face is an answer too."""

    GEEN = "geen", "geen gezicht"
    BLIJ = "blij", "blij"
    GEWOON = "gewoon", "gewoon"
    NIET_BLIJ = "niet_blij", "niet blij"


class Nakijken(Term):
    """Which of two wordings has to be looked at, because the other one was changed."""

    NIETS = "niets", "niets"
    GEZIN = "gezin", "de tekst voor het gezin"
    VAK = "vak", "de tekst voor professionals"


class Meetmoment(Term):
    """When the family gave a figure for its own regie."""

    START = "start", "bij de start"
    EVALUATIE = "evaluatie", "bij een evaluatie"
    EINDE = "einde", "aan het einde"


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """The one plan of a household: everything that is not a goal or an agreement.

    `leesprofiel` is the reader the leeshulp has in mind; `laat_staan` are the tips that were left
    for this plan ("niet hier"), each by its key (`operations.leestips`). `op_het_blad` are the
    krachten that the family chose for its short plan, None while nobody chose.
    """

    id: str
    huishouden_id: str
    aanleiding: str = ""
    waarom_hulp: str = ""
    wat_verwachten: str = ""
    wat_vragen: str = ""
    opgesteld_met: tuple[str, ...] = ()
    opgesteld_op: date | None = None
    leesprofiel: str = "ouder"
    laat_staan: tuple[str, ...] = ()
    op_het_blad: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Resultaatafspraak(Item):
    """A result that was agreed with the municipality: what, with whom and when."""

    tekst: str
    met_wie: str = ""
    datum: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Doel(Item):
    """What the family wants and how it goes about it.

    `krachten` and `resultaten` are ids of what the goal builds on and what it is for; `samen_met`
    the contacts who share it, beside the persons of `over`; `let_op` who keeps an eye on it.
    """

    wat: str
    hoe: str = ""
    leefgebied: str = ""
    pictogram: str = ""
    voortgang: Voortgang = Voortgang.NOG_NIET
    volgorde: int = 0
    krachten: tuple[str, ...] = ()
    resultaten: tuple[str, ...] = ()
    samen_met: tuple[str, ...] = ()
    let_op: tuple[str, ...] = ()
    regie: Regiehouder = Regiehouder.NOG_NIET


@dataclass(frozen=True, slots=True, kw_only=True)
class Afspraak(Item):
    """Who does what by when; without `doel_id` it is an agreement about safety at home.

    `wie` names persons, contacts or `REGISSEUR`; `ritme` is for what has no end day
    ("elke dag"); `krachten` are ids of what goes well already and is used here.
    """

    wat: str
    doel_id: str = ""
    wie: tuple[str, ...] = ()
    klaar_op: date | None = None
    ritme: str = ""
    voortgang: Voortgang = Voortgang.NOG_NIET
    volgorde: int = 0
    krachten: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Akkoord:
    """What one person or contact thinks of the plan, in one sentence when it is not agreed.

    Exactly one of `persoon_id` and `contact_id` is filled; `gezicht` is a child's own answer.
    """

    id: str
    huishouden_id: str
    persoon_id: str = ""
    oordeel: Oordeel = Oordeel.LATER
    zin: str = ""
    datum: date | None = None
    contact_id: str = ""
    gezicht: Gezicht = Gezicht.GEEN

    @property
    def wie(self) -> str:
        """Return whose answer this is: a person or a contact."""
        return self.persoon_id or self.contact_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Vaktekst:
    """The wording for professionals of one text, beside the wording for the family.

    `bij` is the id of the value (the plan, a goal) and `veld` its field. The value itself holds
    the words of the family; who has no wording of its own reads those.
    """

    id: str
    huishouden_id: str
    bij: str
    veld: str
    tekst: str
    nakijken: Nakijken = Nakijken.NIETS


@dataclass(frozen=True, slots=True, kw_only=True)
class Regiecijfer(Item):
    """How much say somebody has over their own life, 0 (none) to 10, by their own figure.

    `bron` is who gives the figure: the family, never the regisseur.
    """

    cijfer: int
    datum: date
    moment: Meetmoment = Meetmoment.EVALUATIE
    waarom: str = ""


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
