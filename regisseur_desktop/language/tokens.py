"""From a text to its words, numbers and marks, each with its place.

The tokens cover the text: put together they give it back. Time grows with the length of the text.
"""

import re
from enum import Enum
from typing import NamedTuple

from regisseur_desktop.language.afkortingen import MET_PUNT


class Tokensoort(Enum):
    """What a token is."""

    WOORD = "woord"
    AFKORTING = "afkorting"
    GETAL = "getal"
    ADRES = "adres"
    REGEL = "regel"
    WIT = "wit"
    TEKEN = "teken"


class Token(NamedTuple):
    """A piece of the text from `start` up to `end`, counted in characters.

    `klein` is its text in small letters, `is_woord` tells whether a reader counts it as a word:
    every rule asks both, so they are found once.
    """

    tekst: str
    start: int
    end: int
    soort: Tokensoort
    klein: str
    is_woord: bool


_LETTER = r"[^\W\d_]"
_IN_WORD = r"[^\W_]|[\u0300-\u036f]"
# a Qt document ends its lines with U+2028 and U+2029
_LINE_END = r"[\n\r\u2028\u2029]"
_KNOWN = "|".join(re.escape(word) for word in sorted(MET_PUNT, key=len, reverse=True))
# the first two are what most of a text is made of; they save the others their turn
_PATTERN = re.compile(
    r"(?P<KLEIN>[a-z]+(?=[ ,]))|(?P<SPATIE> (?=\S))"
    rf"|(?P<REGEL>[^\S\n\r\u2028\u2029]*{_LINE_END}\s*)"
    r"|(?P<WIT>\s+)"
    r"|(?P<ADRES>(?:https?://|www\.)\S+|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}\b)"
    rf"|(?P<AFKORTING>(?:{_LETTER}\.){{2,}}|(?:{_LETTER}\.)+{_LETTER}\b|[A-ZÀ-Þ]\.(?!\w)"
    rf"|(?:{_KNOWN})\.)"
    r"|(?P<GETAL>\d+(?:[.,:/\-]\d+)*(?:(?:ste|de|e)\b)?)"
    rf"|(?P<WOORD>(?:['’](?=[stnkm]\b))?{_LETTER}(?:{_IN_WORD})*(?:['’\-](?:{_IN_WORD})+)*)"
    r"|(?P<TEKEN>.)",
    re.DOTALL,
)
_SOORT = {soort.name: (soort, False) for soort in Tokensoort} | {
    "WOORD": (Tokensoort.WOORD, True),
    "KLEIN": (Tokensoort.WOORD, True),
    "AFKORTING": (Tokensoort.AFKORTING, True),
    "SPATIE": (Tokensoort.WIT, False),
}


def tokenize(tekst: str) -> list[Token]:
    """Return the tokens of the text in order, white space among them."""
    new, soorten = tuple.__new__, _SOORT  # past the slower constructor: this is the hot spot
    return [
        new(Token, (found[0], *found.span(), soort, found[0].lower(), is_woord))
        for found in _PATTERN.finditer(tekst)
        for soort, is_woord in (soorten[found.lastgroup or "TEKEN"],)
    ]
