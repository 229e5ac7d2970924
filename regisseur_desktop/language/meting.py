"""What is counted in a text before it gets a score."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import log

from regisseur_desktop.language.frequentie import zipf
from regisseur_desktop.language.functiewoorden import FUNCTIEWOORDEN
from regisseur_desktop.language.regels.lijdend import lijdend
from regisseur_desktop.language.tokens import Token
from regisseur_desktop.language.treffers import Plek
from regisseur_desktop.language.zinnen import Alinea, Alineasoort, Zin

_LONG = 15
# A name is not in the table; counted as a word it would make every text with names hard.
_UNKNOWN = 2.0


@dataclass(frozen=True)
class Meting:
    """The counts of one piece of text."""

    zinnen: int
    woorden: int
    inhoud: int
    lange_zinnen: int
    zipf: float
    lijdend: int
    treffers: int

    @property
    def zinslengte(self) -> float:
        """Words in a sentence, on average."""
        return self.woorden / max(1, self.zinnen)


def meet(alineas: Sequence[Alinea], plekken: Iterable[Plek]) -> Meting:
    """Count the sentences of the text; headings are read but are no sentences."""
    zinnen = [
        zin
        for alinea in alineas
        for zin in alinea.zinnen
        if zin.woorden and alinea.soort is not Alineasoort.KOP
    ]
    lengths = [len(zin.woorden) for zin in zinnen]
    values = [gewoon for zin in zinnen for gewoon in _content(zin)]
    return Meting(
        zinnen=len(zinnen),
        woorden=sum(lengths),
        inhoud=len(values),
        lange_zinnen=sum(length > _LONG for length in lengths),
        zipf=sum(values) / len(values) if values else 5.0,
        lijdend=sum(1 for zin in zinnen for _ in lijdend(zin)),
        treffers=sum(not plek.mag for plek in plekken),
    )


def _content(zin: Zin) -> list[float]:
    """Return how common each word is that carries meaning, names left out."""
    found = []
    for nr, token in enumerate(zin.woorden):
        if not _is_name(token, nr):
            value = _value(token.tekst)
            if value is not None:
                found.append(value)
    return found


def _is_name(token: Token, nr: int) -> bool:
    return nr > 0 and token.tekst[0].isupper()


@lru_cache(maxsize=20_000)
def _value(woord: str) -> float | None:
    small = woord.lower()
    if small in FUNCTIEWOORDEN or len(small) < 3:
        return None
    return max(zipf(small), _UNKNOWN)


def ln_zinslengte(meting: Meting) -> float:
    """Return the natural logarithm of the words in a sentence: longer adds ever less."""
    return log(max(1.0, meting.zinslengte))
