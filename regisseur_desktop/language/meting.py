"""What is counted in a text before it gets a score."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import log

from regisseur_desktop.language.buigen import NOUNS, Klasse
from regisseur_desktop.language.frequentie import zipf
from regisseur_desktop.language.functiewoorden import FUNCTIEWOORDEN
from regisseur_desktop.language.regels.lijdend import lijdend
from regisseur_desktop.language.treffers import Plek
from regisseur_desktop.language.zinnen import Alinea, Alineasoort, Zin

_LONG = 15
# A name is not in the table; counted as a word it would make every text with names hard.
_UNKNOWN = 2.0
_THINGS = NOUNS | {Klasse.MEERVOUD, Klasse.AFKORTING}


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
    stijl: int = 0  # of the hits those that are no nouns: a rewrite cannot change the subject

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
    hits = [plek.treffer.ingang.klasse for plek in plekken if not plek.mag]
    lengths = [len(zin.woorden) for zin in zinnen]
    values = [gewoon for zin in zinnen for gewoon in _content(zin)]
    return Meting(
        zinnen=len(zinnen),
        woorden=sum(lengths),
        inhoud=len(values),
        lange_zinnen=sum(length > _LONG for length in lengths),
        zipf=sum(values) / len(values) if values else 5.0,
        lijdend=sum(1 for zin in zinnen for _ in lijdend(zin)),
        treffers=len(hits),
        stijl=sum(klasse not in _THINGS for klasse in hits),
    )


def _content(zin: Zin) -> list[float]:
    """Return how common each word is that carries meaning; a capital inside makes a name."""
    words = [t.klein for t in zin.woorden[1:] if not t.tekst[0].isupper()]
    words += [t.klein for t in zin.woorden[:1]]
    return [value for value in map(_value, words) if value is not None]


@lru_cache(maxsize=20_000)
def _value(woord: str) -> float | None:
    if woord in FUNCTIEWOORDEN or len(woord) < 3:
        return None
    return max(zipf(woord), _UNKNOWN)


def ln_zinslengte(meting: Meting) -> float:
    """Return the natural logarithm of the words in a sentence: longer adds ever less."""
    return log(max(1.0, meting.zinslengte))
