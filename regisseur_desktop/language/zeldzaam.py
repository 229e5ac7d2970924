"""Words that are hard because readers seldom meet them; a long word of easy parts is not."""

from functools import lru_cache

from regisseur_desktop.language.frequentie import zipf
from regisseur_desktop.language.functiewoorden import VOORZETSELS
from regisseur_desktop.language.lemma import lemma
from regisseur_desktop.language.profiel import Profiel
from regisseur_desktop.language.tokens import Token
from regisseur_desktop.language.woordset import woordset

# As common as each part must be for the reader to take a compound apart (schoolplein).
_PART, _SHORTEST = 4.0, 3
_LINKS = ("", "s", "en", "e", "n")
# Before a word these make a new word: who knows "vatten" may not know "hervatten".
_PREFIXES = VOORZETSELS | woordset(
    "her ver ont mis wan toe neer terug weer mee mede af weg niet heen tegemoet teweeg"
)


def is_zeldzaam(token: Token, profiel: Profiel) -> bool:
    """Tell whether the word is rare and long for this reader; names are left alone."""
    word = token.tekst
    if len(word) < profiel.letters or zeldzaamheid(word) >= profiel.zipf:
        return False
    return word.islower() and "-" not in word


@lru_cache(maxsize=20_000)
def zeldzaamheid(woord: str) -> float:
    """Return how common it is (Zipf), by its own form, its lemma or its easiest parts."""
    own = max(zipf(woord), zipf(lemma(woord)))
    return max(own, _of_parts(woord)) if own < _PART else own


def _of_parts(woord: str) -> float:
    """Return the Zipf of the rarer part of the best cut; 0 when no cut has two common parts."""
    best = 0.0
    for cut in range(_SHORTEST, len(woord) - _SHORTEST + 1):
        tail = max(zipf(woord[cut:]), zipf(lemma(woord[cut:])))
        if tail >= _PART:
            head = max(_head(woord[:cut], link) for link in _LINKS)
            best = max(best, min(head, tail))
    return best if best >= _PART else 0.0


def _head(part: str, link: str) -> float:
    stem = part.removesuffix(link)
    is_long = len(stem) >= _SHORTEST and stem not in _PREFIXES and (not link or stem != part)
    return zipf(stem) if is_long else 0.0
