"""How a household came in: the aanmelding, referrals, and the request for coördinatie."""

from dataclasses import dataclass
from datetime import date, datetime

from regisseur_desktop.domain.kern import Term
from regisseur_desktop.domain.moment import Moment


class Verwijsroute(Term):
    """Along which way the household was referred."""

    GEMEENTE = "gemeente", "gemeente of lokaal team"
    MEDISCH = "medisch", "via de huisarts (medisch)"
    ZELF = "zelf", "zelf"
    RECHTER = "rechter", "gecertificeerde instelling of rechter"
    ANDERS = "anders", "anders"


class Beschikking(Term):
    """How far the municipality's decision is."""

    NOG_GEEN = "nog_geen", "nog niet"
    AANGEVRAAGD = "aangevraagd", "aangevraagd"
    AFGEGEVEN = "afgegeven", "ja"
    AFGEWEZEN = "afgewezen", "afgewezen"
    VERLOPEN = "verlopen", "verlopen"


class Gevaar(Term):
    """The answer to "is there danger now"; not knowing never counts as no."""

    NEE = "nee", "nee"
    WEET_NIET = "weet_niet", "ik weet het niet"
    JA = "ja", "ja"


class Contactuitkomst(Term):
    """How an attempt at the first contact ended."""

    GESPROKEN = "gesproken", "gesproken"
    GEEN_GEHOOR = "geen_gehoor", "geen gehoor"
    VOICEMAIL = "voicemail", "voicemail"


@dataclass(frozen=True, slots=True, kw_only=True)
class Aanmelding:
    """The aanmelding of a household, and the first contact that has to follow in 3 werkdagen."""

    id: str
    huishouden_id: str
    ontvangen_op: date
    aanmelder: str = ""
    route: Verwijsroute = Verwijsroute.ANDERS
    reden: str = ""
    beschikking: Beschikking = Beschikking.NOG_GEEN
    weet_ervan: tuple[str, ...] = ()
    weet_nog_niet: tuple[str, ...] = ()
    gevaar: Gevaar = Gevaar.WEET_NIET
    contact_op: datetime | None = None
    contact_uitkomst: Contactuitkomst | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Verwijzing:
    """One step of a referral chain, for one person or for the household."""

    id: str
    huishouden_id: str
    voor: str = ""
    van_contact: str = ""
    naar_contact: str = ""
    datum: Moment | None = None
    reden: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verzoek:
    """A request for coördinatie van zorg: from whom, to whom, when, and the answer."""

    id: str
    huishouden_id: str
    van: str = ""
    aan: str = ""
    datum: date | None = None
    vraag: str = ""
    antwoord: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Toestemming:
    """What a person agreed to: with whom to share what, and until when."""

    id: str
    huishouden_id: str
    persoon_id: str
    contact_id: str = ""
    waarvoor: str = ""
    gegeven_op: date | None = None
    geldig_tot: date | None = None
    ingetrokken_op: date | None = None
