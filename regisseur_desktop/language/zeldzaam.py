"""Words that are hard because readers seldom meet them; a long word of easy parts is not."""

from functools import lru_cache

from regisseur_desktop.language.frequentie import zipf
from regisseur_desktop.language.functiewoorden import VOORZETSELS
from regisseur_desktop.language.lemma import lemma
from regisseur_desktop.language.profiel import Profiel
from regisseur_desktop.language.tokens import Token
from regisseur_desktop.language.woordset import woordset
from regisseur_desktop.paths import shipped

# As common as a word that everybody knows, and as each part must be for the reader to take a
# compound apart (schoolplein).
_KNOWN, _PART, _SHORTEST = 4.0, 3.3, 3
# What is longer is no word but a code or an address, and would take seconds to cut up.
_LONGEST = 60
# An action or quality made into a thing is no easier for its parts (doorstroming).
_ACTIONS = ("ing", "ingen", "atie", "aties", "iteit", "heid", "heden", "schap")
_LINKS = ("", "s", "en", "e", "n")
# Before a word these make a new word: who knows "vatten" may not know "hervatten".
VOORVOEGSELS = VOORZETSELS | woordset(
    "her ver ont mis wan toe neer terug weer mee mede af weg niet heen tegemoet teweeg"
)


def is_zeldzaam(token: Token, profiel: Profiel) -> bool:
    """Tell whether the word is rare and long for this reader; names are left alone."""
    word = token.tekst
    if not profiel.letters <= len(word) <= _LONGEST or not word.islower():
        return False
    return min(map(zeldzaamheid, word.split("-"))) < profiel.zipf


@lru_cache(maxsize=1)
def gewoon() -> frozenset[str]:
    """Return the words of home and school that everybody knows though books seldom have them."""
    lines = (shipped("resources") / "taal/gewoon.txt").read_text("utf-8").splitlines()
    return frozenset(word for line in lines if line[0] != "#" for word in line.split())


@lru_cache(maxsize=20_000)
def zeldzaamheid(woord: str) -> float:
    """Return how common it is (Zipf), by its own form, its lemma or its easiest parts."""
    own = _own(woord)
    return own if own >= _KNOWN or woord.endswith(_ACTIONS) else max(own, _of_parts(woord))


def _own(word: str) -> float:
    found = lemma(word)
    if word in gewoon() or found in gewoon():
        return max(_KNOWN, zipf(word))
    return max(zipf(word), zipf(found))


def _of_parts(woord: str) -> float:
    """Return the Zipf of the rarer part of the best cut; 0 when no cut has two common parts."""
    best = 0.0
    for cut in range(_SHORTEST, len(woord) - _SHORTEST + 1):
        tail = _own(woord[cut:])
        if tail >= _PART:
            head = max(_head(woord[:cut], link) for link in _LINKS)
            best = max(best, min(head, tail))
    return best if best >= _PART else 0.0


def _head(part: str, link: str) -> float:
    stem = part.removesuffix(link)
    is_long = len(stem) >= _SHORTEST and stem not in VOORVOEGSELS and (not link or stem != part)
    if not is_long:
        return 0.0
    return max(_KNOWN, zipf(stem)) if stem in gewoon() else zipf(stem)
