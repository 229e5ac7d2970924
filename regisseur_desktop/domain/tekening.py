"""What only the drawing of a family knows: feelings between people, second homes, own places."""

from dataclasses import dataclass

from regisseur_desktop.domain.kern import Term
from regisseur_desktop.domain.moment import Moment


class Gevoelsgroep(Term):
    """The four groups of feelings; each has a look of its own."""

    STEUN = "steun", "steun"
    SPANNING = "spanning", "spanning"
    AFSTAND = "afstand", "afstand"
    ONVEILIG = "onveilig", "onveilig"


class Gevoelssoort(Term):
    """What is between two people, as McGoldrick's genogram draws it, with two more."""

    HECHT = "hecht", "hechte band"
    VERSMOLTEN = "versmolten", "heel erg verbonden"
    BIJZONDER = "bijzonder", "bijzondere band"
    ZORGT_VOOR = "zorgt_voor", "zorgt voor"
    GERICHT_OP = "gericht_op", "veel aandacht voor"
    CONFLICT = "conflict", "ruzie"
    HECHT_CONFLICT = "hecht_conflict", "hecht en ruzie"
    VERSMOLTEN_CONFLICT = "versmolten_conflict", "heel erg verbonden en ruzie"
    CONTROLE = "controle", "houdt onder controle"
    AFSTANDELIJK = "afstandelijk", "op afstand"
    VERBROKEN = "verbroken", "geen contact meer"
    HERSTELD = "hersteld", "weer contact"
    LICHAMELIJK = "lichamelijk", "lichamelijk geweld"
    EMOTIONEEL = "emotioneel", "psychisch geweld"
    SEKSUEEL = "seksueel", "seksueel geweld"
    VERWAARLOZING = "verwaarlozing", "zorgt niet voor"

    @property
    def groep(self) -> Gevoelsgroep:
        """Return the group that this feeling belongs to."""
        return _GROEPEN[self]

    @property
    def is_gericht(self) -> bool:
        """Say whether it goes one way: from the first person to the second."""
        return self.groep is Gevoelsgroep.ONVEILIG or self in _GERICHT


_GROEPEN: dict[Gevoelssoort, Gevoelsgroep] = {
    soort: groep
    for groep, soorten in (
        (Gevoelsgroep.STEUN, tuple(Gevoelssoort)[:5]),
        (Gevoelsgroep.SPANNING, tuple(Gevoelssoort)[5:9]),
        (Gevoelsgroep.AFSTAND, tuple(Gevoelssoort)[9:12]),
        (Gevoelsgroep.ONVEILIG, tuple(Gevoelssoort)[12:]),
    )
    for soort in soorten
}
_GERICHT = frozenset({Gevoelssoort.ZORGT_VOOR, Gevoelssoort.GERICHT_OP, Gevoelssoort.CONTROLE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Gevoelsband:
    """What is between two people of the family, how strong (1 to 3), from when to when.

    The family's own drawing shows it only when that was ticked.
    """

    id: str
    huishouden_id: str
    persoon_a: str
    persoon_b: str
    soort: Gevoelssoort = Gevoelssoort.HECHT
    sterkte: int = 2
    van: Moment | None = None
    tot: Moment | None = None
    op_tekening_gezin: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Thuis:
    """Another home in the drawing, such as that of the other parent; a child may live in two."""

    id: str
    huishouden_id: str
    naam: str
    bewoners: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Verschuiving:
    """How far somebody was moved by hand in the genogram, in units of the drawing."""

    id: str
    huishouden_id: str
    persoon_id: str
    dx: int = 0
    dy: int = 0
