"""A difference between two plans as a value, and in words for everybody."""

from collections.abc import Sequence
from dataclasses import dataclass

from regisseur_desktop.domain.kern import Term
from regisseur_desktop.domain.planwoorden import GAAT_HET
from regisseur_desktop.domain.tekst import opsomming

LEEG = "leeg"
"""Stands for nothing where a difference is told."""


class Verschilsoort(Term):
    """What became of an item between two plans."""

    NIEUW = "nieuw", "nieuw"
    WEG = "weg", "weg"
    ANDERS = "anders", "veranderd"
    VERPLAATST = "verplaatst", "verplaatst"


class Plandeel(Term):
    """The part of the plan in which something is different, in the order of the paper."""

    HULPVRAGEN = "hulpvragen", "Wat wij willen"
    WAAROM = "waarom", "Waarom hulp"
    KRACHTEN = "krachten", "Wat gaat al goed"
    RESULTATEN = "resultaten", "Afgesproken resultaten"
    DOELEN = "doelen", "Doelen"
    AFSPRAKEN = "afspraken", "Afspraken"
    VEILIG = "veilig", "Veilig thuis"
    VAKTEKSTEN = "vakteksten", "Teksten voor professionals"
    OPGESTELD = "opgesteld", "Gemaakt met"
    AKKOORD = "akkoord", "Akkoord"


_ZONDER_WAAROM = (
    Plandeel.HULPVRAGEN,
    Plandeel.KRACHTEN,
    Plandeel.AKKOORD,
    Plandeel.VAKTEKSTEN,
)


@dataclass(frozen=True, slots=True)
class Veldverschil:
    """One thing about an item that is different, in words; '' where there was nothing."""

    naam: str
    toen: str
    nu: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Verschil:
    """One item that is different, with what is different about it.

    `bij` is the goal that an agreement or a wording belongs to.
    """

    id: str
    deel: Plandeel
    soort: Verschilsoort
    titel: str
    bij: str = ""
    velden: tuple[Veldverschil, ...] = ()

    @property
    def vraagt_waarom(self) -> bool:
        """Say whether this changes what was agreed, so that somebody should say why.

        Who agrees and how it goes answer the plan; another wording for professionals says the
        same. What the family wants and what goes well is told, not agreed.
        """
        if self.deel in _ZONDER_WAAROM:
            return False
        is_kept = self.soort is Verschilsoort.ANDERS
        return not (is_kept and all(veld.naam == GAAT_HET for veld in self.velden))


def in_woorden(verschil: Verschil) -> str:
    """Return a difference as sentences, to hear and to print."""
    bij = f" (bij {_kaal(verschil.bij)})" if verschil.bij else ""
    zinnen = [f"{verschil.soort.label.capitalize()}: {_kaal(verschil.titel)}{bij}"]
    zinnen += [_veld_in_woorden(veld, verschil.soort) for veld in verschil.velden]
    return " ".join(f"{zin}." for zin in zinnen)


def _veld_in_woorden(veld: Veldverschil, soort: Verschilsoort) -> str:
    toen, nu = _kaal(veld.toen), _kaal(veld.nu)
    if soort in (Verschilsoort.NIEUW, Verschilsoort.WEG):
        return f"{_kaal(veld.naam)}: {nu or toen}"
    return f"{_kaal(veld.naam)}: was {toen or LEEG}, is nu {nu or LEEG}"


def _kaal(tekst: str) -> str:
    """Return words that go into a sentence, without a full stop of their own."""
    return tekst.strip().rstrip(".?")


def samengevat(verschillen: Sequence[Verschil]) -> str:
    """Return how much is different: "2 nieuw, 1 weg en 3 veranderd"."""
    counted = ((soort, sum(v.soort is soort for v in verschillen)) for soort in Verschilsoort)
    return opsomming([f"{aantal} {soort.label}" for soort, aantal in counted if aantal])
