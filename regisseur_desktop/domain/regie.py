"""Keeping watch: safety figures, evaluaties, tasks, and the documents that went out."""

from dataclasses import dataclass
from datetime import date, datetime, time

from regisseur_desktop.domain.kern import Term
from regisseur_desktop.domain.zicht import Item, Lezer


class Evaluatiesoort(Term):
    """The kind of meeting."""

    PLAN_MAKEN = "plan_maken", "overleg om een plan te maken"
    EVALUATIE = "evaluatie", "evaluatie"
    EINDEVALUATIE = "eindevaluatie", "eindevaluatie"
    HUISBEZOEK = "huisbezoek", "huisbezoek"
    INTAKE = "intake", "intake"


class Evaluatiestand(Term):
    """How far a meeting is, from planned to spread."""

    GEPLAND = "gepland", "gepland"
    UITGENODIGD = "uitgenodigd", "uitgenodigd"
    GEHOUDEN = "gehouden", "gehouden"
    VERSLAG = "verslag", "verslag klaar"
    VERSPREID = "verspreid", "verspreid"


class Antwoord(Term):
    """The reply to an invitation; a refusal is more than not coming."""

    WEET_NIET = "weet_niet", "weet niet"
    KOMT = "komt", "komt"
    KOMT_NIET = "komt_niet", "komt niet"
    WEIGERT = "weigert", "wil niet meedoen"


@dataclass(frozen=True, slots=True, kw_only=True)
class Genodigde:
    """Somebody invited to a meeting: a person, a contact or the regisseur."""

    wie: str
    antwoord: Antwoord = Antwoord.WEET_NIET


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluatie:
    """A meeting with the family: when, where, who, about what, and what was said."""

    id: str
    huishouden_id: str
    soort: Evaluatiesoort = Evaluatiesoort.EVALUATIE
    datum: date
    begin: time | None = None
    einde: time | None = None
    plaats: str = ""
    stand: Evaluatiestand = Evaluatiestand.GEPLAND
    genodigden: tuple[Genodigde, ...] = ()
    agenda: tuple[str, ...] = ()
    verslag: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Veiligheidscijfer(Item):
    """How safe it is at home by one person's own figure, 0 (not safe) to 10 (safe).

    `bron` is who gives the figure.
    """

    cijfer: int
    datum: date
    waarom: str = ""


class Taaksoort(Term):
    """Where a task comes from; the program makes and closes the ones of the method."""

    ZELF = "zelf", "eigen taak"
    EERSTE_CONTACT = "eerste_contact", "eerste contact"
    VEILIGHEID = "veiligheid", "veiligheid bespreken"
    VRAGEN = "vragen", "navragen"
    INTAKE = "intake", "intake"


@dataclass(frozen=True, slots=True, kw_only=True)
class Taak:
    """Something the regisseur has to do."""

    id: str
    huishouden_id: str
    wat: str
    soort: Taaksoort = Taaksoort.ZELF
    toelichting: str = ""
    uiterlijk: date | None = None
    klaar_op: datetime | None = None


ZONDER_NAMEN = "zonder namen"
"""What the title of a drawing without any name ends in."""


class Documentsoort(Term):
    """The kind of document; `BIJLAGE` is added by hand, the others are made by the program."""

    PLAN = "plan", "plan van aanpak"
    KORT = "kort", "ons plan in het kort"
    KIND = "kind", "mijn plan"
    WIE_DOET_WAT = "wie_doet_wat", "wie doet wat"
    VERSCHIL = "verschil", "wat er is veranderd"
    EINDEVALUATIE = "eindevaluatie", "eindevaluatie"
    GENOGRAM = "genogram", "genogram"
    NETWERK = "netwerk", "netwerk"
    ECOGRAM = "ecogram", "netwerk toen en nu"
    NETWERKLIJST = "netwerklijst", "wie helpt er mee"
    BIJLAGE = "bijlage", "toegevoegd bestand"

    @property
    def is_tekening(self) -> bool:
        """Say whether it is a drawing, which is also kept as SVG or PNG."""
        return self in (Documentsoort.GENOGRAM, Documentsoort.NETWERK, Documentsoort.ECOGRAM)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ontvanger:
    """Who received a document, when and in what way."""

    naam: str
    datum: date
    hoe: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Documentrecord:
    """A document that was made or added: for whom, which version, and who received it.

    The bytes stand in the store under `bestand_id`; `sha256` proves which they were.
    """

    id: str
    huishouden_id: str
    soort: Documentsoort
    titel: str
    formaat: str
    lezer: Lezer | None = None
    versie: int = 1
    gemaakt_op: datetime
    sha256: str = ""
    bestand_id: str = ""
    ontvangers: tuple[Ontvanger, ...] = ()

    @property
    def is_naamloos(self) -> bool:
        """Say whether no name stands in it, so that none may stand in the name of its file."""
        return self.titel.endswith(ZONDER_NAMEN)
