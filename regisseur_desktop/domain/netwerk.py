"""The people and organisations around a household."""

from dataclasses import dataclass
from datetime import date

from regisseur_desktop.domain.kern import Term


class Netwerksoort(Term):
    """The three kinds of network that are told apart and counted."""

    EIGEN = "eigen", "eigen netwerk"
    VRIJWILLIGER = "vrijwilliger", "vrijwilligers"
    PROFESSIONAL = "professional", "professionals"


class Netwerkgroep(Term):
    """The sector of the netwerk view; a volunteer stands between network and professionals."""

    FAMILIE = "familie", "familie"
    VRIENDEN_BUREN = "vrienden_buren", "vrienden en buren"
    SCHOOL_WERK = "school_werk", "school en werk"
    VRIJWILLIGER = "vrijwilliger", "vrijwilliger"
    HULPVERLENER = "hulpverlener", "hulpverlener"

    @property
    def soort(self) -> Netwerksoort:
        """Return the kind of network; the practice counts school among its formal contacts."""
        if self is Netwerkgroep.VRIJWILLIGER:
            return Netwerksoort.VRIJWILLIGER
        is_own = self in (Netwerkgroep.FAMILIE, Netwerkgroep.VRIENDEN_BUREN)
        return Netwerksoort.EIGEN if is_own else Netwerksoort.PROFESSIONAL


class Nabijheid(Term):
    """The ring of the netwerk view."""

    DICHTBIJ = "dichtbij", "dichtbij"
    GEWOON = "gewoon", "gewoon"
    VER_WEG = "ver_weg", "ver weg"


class Lijnsoort(Term):
    """How strong the tie is."""

    STERK = "sterk", "sterk"
    GEWOON = "gewoon", "gewoon"
    ZWAK = "zwak", "zwak"
    SPANNING = "spanning", "spanning"
    VERBROKEN = "verbroken", "verbroken"


class Richting(Term):
    """Which way the support goes."""

    NAAR_GEZIN = "naar_gezin", "naar het gezin"
    VAN_GEZIN = "van_gezin", "van het gezin"
    BEIDE = "beide", "over en weer"


class Steun(Term):
    """The kind of support a tie gives (praktisch, gezelschap, advies, emotioneel)."""

    PRAKTISCH = "praktisch", "praktisch"
    GEZELSCHAP = "gezelschap", "gezelschap"
    ADVIES = "advies", "advies"
    EMOTIONEEL = "emotioneel", "steun"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """A person or organisation outside the household; one address for every household."""

    id: str
    naam: str
    functie: str = ""
    organisatie: str = ""
    is_organisatie: bool = False
    telefoon: str = ""
    email: str = ""
    notitie: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bandstand:
    """How a tie was until a day, that day not included."""

    tot: date
    nabijheid: Nabijheid = Nabijheid.GEWOON
    lijn: Lijnsoort = Lijnsoort.GEWOON
    richting: Richting = Richting.NAAR_GEZIN
    steun: tuple[Steun, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Netwerkband:
    """The tie between a household and a contact; `voor` names the persons it serves.

    `sinds` and `gestopt_op` are the days between which it was there, as far as known, and
    `eerder` tells how it was before, the earliest first. `persoon` is set when the contact is
    somebody of the family itself who lives elsewhere.
    """

    id: str
    huishouden_id: str
    contact_id: str
    groep: Netwerkgroep = Netwerkgroep.HULPVERLENER
    voor: tuple[str, ...] = ()
    waarvoor: str = ""
    nabijheid: Nabijheid = Nabijheid.GEWOON
    lijn: Lijnsoort = Lijnsoort.GEWOON
    richting: Richting = Richting.NAAR_GEZIN
    steun: tuple[Steun, ...] = ()
    laatste_contact: date | None = None
    bellen_bij_nood: bool = False
    persoon: str = ""
    sinds: date | None = None
    gestopt_op: date | None = None
    eerder: tuple[Bandstand, ...] = ()
