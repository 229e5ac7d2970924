"""Two formulas of others, as an estimate for who asks; neither tells who understands a text."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from regisseur_desktop.language.zinnen import Alinea

# A group of vowels is a syllable; a diaeresis or a y begins a new one.
_SYLLABLE = re.compile(r"[ëïöüä]|aai|ooi|oei|eeuw|ieuw|[aeiou]+[iy]?|[éèêáàóòíúy]", re.IGNORECASE)


class Formules(NamedTuple):
    """Both figures: 0 is very hard, 100 very easy; a text can fall outside."""

    flesch_douma: float
    brouwer: float


def formules(alineas: Sequence[Alinea]) -> Formules | None:
    """Return the figures of a text with words.

    Flesch-Douma: 206.84 - 0.93 words a sentence - 77 syllables a word (Onze Taal 1977).
    Brouwer's Leesindex A: 195 - 2 words a sentence - 2/3 syllables in 100 words.
    """
    zinnen = [zin for alinea in alineas for zin in alinea.zinnen if zin.woorden]
    words = [token.tekst for zin in zinnen for token in zin.woorden]
    if not words:
        return None
    length = len(words) / len(zinnen)
    per_word = sum(map(lettergrepen, words)) / len(words)
    return Formules(206.84 - 0.93 * length - 77 * per_word, 195 - 2 * length - 200 / 3 * per_word)


def lettergrepen(woord: str) -> int:
    """Return how many syllables the word has, at least one."""
    return max(1, len(_SYLLABLE.findall(woord)))
